import { tidy, type Approximator } from '#kit/interval.ts'
import { fromChinese } from '#kit/numeral.ts'
import { beginning } from './lookup.ts'
import { isDigit } from './marks.ts'
import { INSIDE } from './words/approximators.ts'
import { DIGITS, LOOSE_PAIRS, NO_SCALES, PLACES, SCALE_WORDS } from './words/numerals.ts'

/** A written number without its unit. `step` is its last printed place and counts in the same units as `value`. */
export type Numeral = {
  end: number
  value: number
  step: number
  /** The upper end of a loose pair: 三五个. */
  max?: number
  script: 'arabic' | 'chinese'
  /** 万, 亿 behind Arabic digits: printed as part of the unit. */
  scaleWord: string
  scale: number
  /** A word inside it: 30多万, 十余. */
  approximator?: Approximator
  /** A place without a digit, 百 or 千 alone. */
  bare?: true
}

/** The number that begins at `at`, or null. Linear: no numeral is longer than 24 characters. */
export function readNumeral(text: string, at: number): Numeral | null {
  return isDigit(text[at]) ? arabic(text, at) : chinese(text, at)
}

const SCALE = beginning<number>([...Object.entries(SCALE_WORDS), ...NO_SCALES.map((word) => [word, 0] as const)])
const LONGEST = 24

function arabic(text: string, at: number, parts = 3): Numeral {
  const plain = text.slice(at, at + LONGEST).normalize('NFKC')
  const found = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/.exec(plain)![0]
  const decimals = found.split('.')[1]?.length ?? 0
  let end = at + found.length
  const before = inside(text, end)
  if (before) end = before.end
  const scaled = SCALE(text, end)
  const scale = scaled?.says || 1
  if (scale > 1) end += scaled!.word.length
  const rest = scale > 1 && !before && parts > 1 && isDigit(text[end]) ? arabic(text, end, parts - 1) : null
  const value = Number(found.replaceAll(',', ''))
  if (rest && rest.value * rest.scale < scale) {
    // 3万5千, 1亿2000万: the parts are one number.
    return { ...rest, value: tidy(value * scale + rest.value * rest.scale), step: rest.step * rest.scale, scaleWord: '', scale: 1 }
  }
  const after = before ? null : inside(text, end)
  const approximator = before?.approximator ?? after?.approximator
  return {
    end: after?.end ?? end, value, step: tidy(10 ** -decimals), script: 'arabic', scaleWord: scale > 1 ? scaled!.word : '', scale,
    ...(approximator && { approximator }),
  }
}

function chinese(text: string, at: number): Numeral | null {
  let end = at
  while (end - at < LONGEST && isNumeral(text, end, at) && !(end > at && SCALE(text, end)?.says === 0)) end++
  if (/^[^十百千万亿拾佰仟萬億廿卅点零〇○]*$/.test(text.slice(at, end))) end = Math.min(end, at + 2)
  for (let tries = 0; end > at; end--, tries++) {
    // A run that is no number even without its last few characters has at most a short one at its head.
    if (tries === 6) end = Math.min(end, at + 3)
    const read = fromRun(text.slice(at, end))
    if (read) return loosened(text, end, read, at)
  }
  return null
}

function isNumeral(text: string, at: number, start: number): boolean {
  const char = text[at] ?? ' '
  return DIGITS.includes(char) || PLACES.includes(char) || (char === '点' && at > start && DIGITS.includes(text[at + 1] ?? ' '))
}

type Run = { value: number; max?: number; step: number }

function fromRun(run: string): Run | null {
  if (/^[零〇○]/.test(run) && !run.startsWith('零点')) return null
  for (let at = 0; at + 1 < run.length; at++) {
    if (!isPair(run.slice(at, at + 2))) continue
    const [low, high] = [run.slice(0, at + 1) + run.slice(at + 2), run.slice(0, at) + run.slice(at + 1)].map(fromChinese)
    if (low != null && high != null && low < high && !inRow(run, at)) return { value: low, max: high, step: 1 }
  }
  // Digits read one by one are years, feasts and names (三八), unless a zero shows that places are meant (一〇五).
  if (run.length > 1 && !/[十百千万亿拾佰仟萬億廿卅点]/.test(run) && !/[零〇○]/.test(run)) return null
  const value = fromChinese(run)
  return value === null ? null : { value, step: tidy(10 ** -(run.split('点')[1]?.length ?? 0)) }
}

// 一二三 is a row of digits and no loose pair.
function inRow(run: string, at: number): boolean {
  return [run[at - 1], run[at + 2]].some((char) => char !== undefined && DIGITS.includes(char))
}

function isPair(pair: string): boolean {
  const low = '一二三四五六七八九'.indexOf(pair[0]!)
  return LOOSE_PAIRS.includes(pair) || (low >= 0 && '一二三四五六七八九'.indexOf(pair[1]!) === low + 1)
}

// 三十多万, 一点五万: what follows the run scales it.
function loosened(text: string, runEnd: number, run: Run, at: number): Numeral {
  const word = inside(text, runEnd)
  let end = word?.end ?? runEnd
  const scaled = SCALE(text, end)
  const scale = scaled?.says && (word || run.step < 1) ? scaled.says : 1
  if (scale > 1) end += scaled!.word.length
  const after = word || scale === 1 ? null : inside(text, end)
  const approximator = word?.approximator ?? after?.approximator
  const bare = [...text.slice(at, runEnd)].every((char) => '百千万亿佰仟'.includes(char))
  return {
    end: after?.end ?? end, value: tidy(run.value * scale), step: tidy(run.step * scale), script: 'chinese', scaleWord: '', scale: 1,
    ...(run.max !== undefined && { max: run.max * scale }), ...(approximator && { approximator }), ...(bare && { bare }),
  }
}

function inside(text: string, at: number): { end: number; approximator: Approximator } | null {
  const approximator = INSIDE[text[at] ?? '']
  // 来 and 几 loosen only a round number, and only right before a unit or scale; 十来个, 二十几名.
  if (!approximator || (text[at] === '来' && !'十百'.includes(text[at - 1] ?? ' ')) || (text[at] === '几' && text[at - 1] !== '十')) return null
  return { end: at + 1, approximator }
}
