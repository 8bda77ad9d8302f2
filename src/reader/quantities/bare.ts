import { beginning, ending, listed } from '../lookup.ts'
import { clauseEnds, clauseStart } from '../marks.ts'
import type { Kind, Quantity } from '../quantity.ts'
import { BARE_YET, NO_BARE, SPOKEN_AFTER, SPOKEN_BEFORE } from '../words/contexts.ts'
import { TRADES } from '../words/names.ts'
import { MONEY_NOUNS, PAID } from '../words/nouns.ts'
import { nounBehind } from './kind.ts'
import { approximatorAround } from './loose.ts'
import type { Numeral } from './written-number.ts'
import { made } from './shape.ts'

/**
 * A figure without a measure word: 会员4820， ￥12,500， 讨回120万， 花去十几万. Telephone and annex numbers have none either, so the words
 * around decide: digits stand at the end of a clause, 万 and 亿 in characters in a clause that speaks of money.
 */
export function unitless(text: string, start: number, number: Numeral, last?: Quantity): Quantity | null {
  if (number.max !== undefined) return null
  const yuan = '¥￥'.includes(text[start - 1] ?? ' ')
  const scaled = number.scaleWord !== '' || (number.script === 'chinese' && number.value >= 1e4)
  const spoken = isSpoken(text, start, number)
  const paid = PAYS(text, start) !== null
  const money = yuan || (spoken && paid) || (scaled && (paid || MONEY.test(text.slice(clauseStart(text, start), start)) || afterMoney(text, start, last)))
  if (!spoken && !((money || number.scaleWord !== '') && !clings(text, number.end)) && !standsAlone(text, start, number)) return null
  const step = number.step < 1 || number.scale > 1 || scaled ? number.step : 0
  const kind = money ? 'money' : nounBehind(text, number.end, PEOPLE) ?? 'other'
  const word = number.approximator ?? approximatorAround(text, start, number.end, kind)
  return made(text, start, number.end, { unit: number.scaleWord + (yuan ? '元' : ''), quantity: kind, scale: number.scale, step, value: number.value, word })
}

// 只肯出五千, 会员不到六百, 由三百涨到五百: as one speaks, a round number stands alone where the words before it say that it counts.
function isSpoken(text: string, start: number, number: Numeral): boolean {
  // 突破五千，达到5038名 tells the exact number right away.
  const round = number.script === 'chinese' && number.value >= 100 && !number.bare && !/^，达到?\d/.test(text.slice(number.end, number.end + 4))
  return round && (clauseEnds(text, number.end) || ON(text, number.end) !== null) && (PAYS(text, start) !== null || COUNTED(text, start) !== null)
}

const COUNTED = ending(listed(SPOKEN_AFTER))
const ON = beginning(listed(SPOKEN_BEFORE))
const PEOPLE: Kind[] = ['person', 'organization']
const TRADE = beginning(listed(TRADES))
const MONEY = new RegExp(MONEY_NOUNS.join('|'))
/** 每人2000, 各1990: no year. */
const SHARED_OUT = ending(listed(['每人', '每户', '每名', '每家', '每位', '人均', '户均', '各', '共', '计', '共计', '合计', '奖励', '补助', '资助', '捐款']))
const PAYS = ending(listed(PAID))
const UNCOUNTED = ending<boolean>([...NO_BARE.map((word) => [word, true] as const), ...BARE_YET.map((word) => [word, false] as const)])

// 争取资金50万，自筹30万
function afterMoney(text: string, start: number, last?: Quantity): boolean {
  return last?.quantity === 'money' && /^[万亿]/.test(last.unit) && !/[。！？\n]/.test(text.slice(last.end, start))
}

// 万吉, 万达, 万通铸造: the head of a name.
function clings(text: string, end: number): boolean {
  return text[end - 1] === '万' && (TRADE(text, end + 1) !== null || /[吉达顺福家隆事物里民众能佳科]/.test(text[end] ?? ''))
}

// 发明3、实用新型18）: one of a row of such.
const ROW = /^、[\u4e00-\u9fff]{1,8}\d{1,5}[，。；、）)]/

function standsAlone(text: string, start: number, number: Numeral): boolean {
  const remark = '（('.includes(text[number.end] ?? '。') && number.value >= 10
  const ends = ROW.test(text.slice(number.end, number.end + 14)) || !'：:、'.includes(text[number.end] ?? '。')
  if (number.script !== 'arabic' || !(remark || clauseEnds(text, number.end)) || !ends) return false
  // 初级2） is a grade; （女45） a number.
  if ('）)'.includes(text[number.end] ?? '。') && number.value < 10) return false
  return /[\u4e00-\u9fff：]/.test(text[start - 1] ?? ' ') && !UNCOUNTED(text, start)?.says && (SHARED_OUT(text, start) !== null || !isLabel(text.slice(start, number.end)))
}

// A year, a telephone number, 007.
function isLabel(digits: string): boolean {
  return /^(?:19[89]\d|20[0-4]\d)$/.test(digits) || /^0\d/.test(digits) || digits.length > 9
}
