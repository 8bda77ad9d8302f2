import { tidy } from '#kit/interval.ts'
import { isDigit } from '../marks.ts'
import type { Numeral } from './written-number.ts'
import { LONGEST, loosening, scaleWord } from './scale.ts'

/** 48, 4,820, 4 820, １２, 110.25, 30多万, 3万5千: digits, with the word that scales them. `parts` bounds how many such pieces one number has. */
export function arabic(text: string, at: number, parts = 3): Numeral {
  const found = digits(text, at)
  const decimals = found.split('.')[1]?.length ?? 0
  let end = at + found.length
  const before = loosening(text, end)
  if (before) end = before.end
  // 12 万元
  if (' \u00a0'.includes(text[end] ?? '。') && (scaleWord(text, end + 1)?.says ?? 0) >= 1e4) end++
  const scaled = scaleWord(text, end)
  const scale = scaled?.says || 1
  if (scale > 1) end += scaled!.word.length
  const rest = scale > 1 && !before && parts > 1 && isDigit(text[end]) ? arabic(text, end, parts - 1) : null
  const value = Number(found.replace(/[, ]/g, ''))
  // 3万8: a single digit behind it counts the next place, as one speaks.
  if (rest && rest.scale === 1 && rest.end === end + 1 && scale >= 1e3 && !decimals) {
    return { ...rest, value: tidy(value * scale + rest.value * scale / 10), step: scale / 10, scaleWord: '', scale: 1 }
  }
  if (rest && rest.value * rest.scale < scale) {
    // 3万5千, 1亿2000万: the parts are one number.
    return { ...rest, value: tidy(value * scale + rest.value * rest.scale), step: rest.step * rest.scale, scaleWord: '', scale: 1 }
  }
  // 3 万 多元
  const after = before ? null : loosening(text, scale > 1 && text[end] === ' ' ? end + 1 : end)
  const approximator = before?.approximator ?? after?.approximator
  return {
    end: after?.end ?? end, value, step: tidy(10 ** -decimals), script: 'arabic', scaleWord: scale > 1 ? scaled!.word : '', scale,
    ...(approximator && { approximator }),
  }
}

function digits(text: string, at: number): string {
  // 48人: nearly all of them stand right before a character.
  WHOLE.lastIndex = at
  const whole = WHOLE.exec(text)?.[0]
  if (whole !== undefined) return whole
  const plain = text.slice(at, at + LONGEST).normalize('NFKC')
  return spaced(text, at, plain) ?? /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/.exec(plain)![0]
}

const WHOLE = /\d{1,15}(?=[\u4e00-\u9fff])/y

/** 4 362名: thousands parted by a space, as typesetters do, where a measure word follows at once; 图3 200人 and 5 30 are two numbers. */
function spaced(text: string, at: number, plain: string): string | null {
  const found = /^\d{1,3}(?: \d{3})+(?:\.\d+)?(?= ?[\u4e00-\u9fff%])/.exec(plain.replace(/\s/g, ' '))?.[0]
  return found !== undefined && !/[\d图表第、.]/.test(text[at - 1] ?? '') && found.length < 12 ? found : null
}
