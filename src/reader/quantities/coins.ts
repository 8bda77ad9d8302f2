import { fromChinese } from '#kit/numeral.ts'

/** 角 and 分 right behind 元: 3元5角, 壹拾元零伍分. */
export function coinsAt(text: string, at: number): { end: number; yuan: number } | null {
  const found = FORM.exec(text.slice(at, at + 6))!
  if (!found[0]) return null
  const digit = (char: string | undefined) => char === undefined ? 0 : (fromChinese(char) ?? Number(char))
  return { end: at + found[0].length, yuan: digit(found[1]) / 10 + digit(found[2]) / 100 }
}

const FORM = /^(?:([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分(?!钟|别|期))?/

/** The tenths behind 成: 九成五. */
export function tenthAt(text: string, at: number): number | null {
  const digit = /^[一二三四五六七八九](?![十百千万名个人家户成年月天次项件条])/.exec(text.slice(at, at + 2))
  return digit && fromChinese(digit[0])
}
