import { remembered, type Told } from '../told.ts'

/** How plainly the word before a figure says that it is all of what was told before: 合计, 共; 0 where none does. */
export const totalSaid: (told: Told, whole: number) => number = remembered((told, whole) => {
  const { claims, sentences, text } = told
  const said = claims[isBare(told, whole) ? whole - 1 : whole]!.before
  if (/(?:合计|共计|总计|加起来|相加|合起来|[合加]在一起|一共|总共)[^，。；、]{0,6}$/.test(said)) return 5
  const { sentence, start } = claims[whole]!
  if (HEADED.test(text.slice(sentences[sentence]!.start, start))) return 5
  if (/^[，。；]?累计(?:整改|完成|办结|兑付|发放)$/.test(said)) return 2
  return /(?:共(?![建同享青管])|计|总数|总额)[^，。；、]{0,8}$/.test(said) ? 3 : 0
})

/** 合计：企业72家，职工3400人 is said of all of its line. */
const HEADED = /^[^，。；：\d]{0,8}(?:合计|总计|共计|小计)：/

/** 三项合计: how many parts are announced, or null. */
export function announcedBefore({ text, claims }: Told, whole: number): number | null {
  const { start } = claims[whole]!
  const found = ANNOUNCED.exec(text.slice(Math.max(0, start - 18), start))?.[1]
  return found === undefined ? null : ' 一两三四五六七八九十'.indexOf(found.replace('二', '两'))
}

const ANNOUNCED = /([二两三四五六七八九])(?:个|项|者|类|种|支|批|期|场|镇|村|地|处|家|笔|次)[\u4e00-\u9fff]{0,5}?，?(?:合计|共计|总计|共|加起来)[^，。；、]{0,6}$/

/** Whether nothing but a mark stands between a figure and the one before it: 合计397人、|22.55万元, where the word before the first is said of both. */
export function isBare({ claims, text }: Told, at: number): boolean {
  return at > 0 && /^[、，]$/.test(text.slice(claims[at - 1]!.end, claims[at]!.start))
}
