import { tidy } from '#kit/interval.ts'
import { fromChinese } from '#kit/numeral.ts'
import { oneOf } from '../lookup.ts'
import { DIGITS, LOOSE_PAIRS, PLACES } from '../words/numerals.ts'
import type { Numeral } from './written-number.ts'
import { LONGEST, loosening, scaleWord } from './scale.ts'

/** 三十二, 壹万伍仟, 一点二万, 三五, 十余, 百: the longest number in characters that begins at `at`, or null. */
export function chinese(text: string, at: number): Numeral | null {
  if (!NUMERAL(text, at)) return null
  let end = at
  while (end - at < LONGEST && isNumeral(text, end, at) && !(end > at && scaleWord(text, end)?.says === 0)) end++
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
  return NUMERAL(text, at) || (text[at] === '点' && at > start && DIGIT(text, at + 1))
}

const NUMERAL = oneOf(DIGITS + PLACES)
const DIGIT = oneOf(DIGITS)

type Run = { value: number; max?: number; step: number }

function fromRun(run: string): Run | null {
  if (/^[零〇○]/.test(run) && !run.startsWith('零点')) return null
  const pair = loosePair(run)
  if (pair) return pair
  // Digits read one by one are years, feasts and names (三八), unless a zero shows that places are meant (一〇五).
  if (run.length > 1 && !/[十百千万亿拾佰仟萬億廿卅点]/.test(run) && !/[零〇○]/.test(run)) return null
  const value = fromChinese(run)
  return value === null ? null : { value, step: tidy(10 ** -(run.split('点')[1]?.length ?? 0)) }
}

// 三五, 五六十, 十七八: one number from its lower digit, one from its upper.
function loosePair(run: string): Run | null {
  for (let at = 0; at + 1 < run.length; at++) {
    if (!isPair(run.slice(at, at + 2)) || inRow(run, at)) continue
    const [low, high] = [run.slice(0, at + 1) + run.slice(at + 2), run.slice(0, at) + run.slice(at + 1)].map(fromChinese)
    if (low != null && high != null && low < high) return { value: low, max: high, step: 1 }
  }
  return null
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
  const word = loosening(text, runEnd)
  let end = word?.end ?? runEnd
  const scaled = scaleWord(text, end)
  const scale = scaled?.says && (word || run.step < 1) ? scaled.says : 1
  if (scale > 1) end += scaled!.word.length
  const after = word || scale === 1 ? null : loosening(text, end)
  const approximator = word?.approximator ?? after?.approximator
  const bare = [...text.slice(at, runEnd)].every((char) => '百千万亿佰仟'.includes(char))
  return {
    end: after?.end ?? end, value: tidy(run.value * scale), step: tidy(run.step * scale), script: 'chinese', scaleWord: '', scale: 1,
    ...(run.max !== undefined && { max: run.max * scale }), ...(approximator && { approximator }), ...(bare && { bare }),
  }
}
