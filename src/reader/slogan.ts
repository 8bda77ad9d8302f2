import { beginning, ending, listed, oneOf } from './lookup.ts'
import { clauseEnds, isDigit } from './marks.ts'
import { readNumeral } from './quantities/numeral.ts'
import { NOUNS } from './words/nouns.ts'
import { NAMED_SO, NO_WATCHWORDS, SET_NOUNS, SHORT_WATCHWORDS, WATCHWORDS } from './words/slogans.ts'

/** A set of watchwords announced by its number: 四个结合, 五上墙. No figure, but its list can be counted. */
export type Slogan = { start: number; end: number; text: string; count: number; word: string }

/** Every numbered set of watchwords in a text. */
export function slogans(text: string): Slogan[] {
  const found: Slogan[] = []
  for (let at = 0; at < text.length; at++) {
    const slogan = sloganAt(text, at)
    if (!slogan) continue
    found.push(slogan)
    at = slogan.end - 1
  }
  return found
}

/** Whether the words behind a unit make the number a set of watchwords: 四个|结合, 三个|“必须”. */
export function watchwordAt(text: string, at: number, unit: string, script: 'arabic' | 'chinese'): boolean {
  if (unit !== '个' && !(unit === '场' && ['硬仗', '攻坚战'].includes(WATCHWORD(text, at)?.word ?? ''))) return false
  if ('“"‘「'.includes(text[at] ?? ' ')) return !namesThing(text, at)
  if (/^\d[\d.]*[%％]/.test(text.slice(at, at + 7))) return true
  if (text[at] === '一' && script === 'chinese' && (clauseEnds(text, at + 1) || SET(text, at + 1))) return true
  const word = WATCHWORD(text, at)
  if (NO_WATCHWORD(text, at)) return false
  if (!word || (script === 'arabic' && word.word.length === 1)) return false
  if ((script === 'arabic' || word.word.length === 1) && goesOn(text, at + word.word.length)) return false
  // 三个服务站, 2个创新工作室: the words are the name of a thing that is counted.
  const noun = NOUN(text, at)
  return (!noun || noun.word.length <= word.word.length) && !THING(text, at + word.word.length)
}

// 19个“两新”党支部, 3个“妈咪小屋”: the quotation is the name of what is counted.
function namesThing(text: string, at: number): boolean {
  const close = /^.[^”"’」\n]{1,14}[”"’」]/.exec(text.slice(at, at + 16))
  if (close === null || close[0].length === 3) return false
  // 5个“田头调解桌”: no watchword is that long.
  if (close[0].length > 5 && !/[，、]/.test(close[0]) && !WATCHWORD(text, at + 1) && isDigit(text[at - 2])) return true
  const end = at + close[0].length
  const phrase = end + /^[\u4e00-\u9fff]{0,8}/.exec(text.slice(end, end + 8))![0].length
  return NOUN(text, end) !== null || NOUN_END(text, end - 1) !== null || NAME_END(text, end - 1) !== null || (clauseEnds(text, phrase) && THING_END(text, phrase) !== null)
}

// Behind digits, or of a single character, a watchword ends the phrase: 2个到位, 四个最严, but 2个文化礼堂, 五个新建工会.
function goesOn(text: string, at: number): boolean {
  return ![0, 1].some((more) => clauseEnds(text, at + more) || '、的”'.includes(text[at + more]!)) && SET(text, at) === null
}

const WATCHWORD = beginning(listed(WATCHWORDS))
const NO_WATCHWORD = beginning(listed(NO_WATCHWORDS))
const SHORT = beginning(listed(SHORT_WATCHWORDS))
const SET = beginning(listed(SET_NOUNS))
const NOUN = beginning(listed(Object.values(NOUNS).flat()))
const NOUN_END = ending(listed(Object.values(NOUNS).flat().filter((noun) => noun.length > 1)))
const NAME_END = ending(listed(NAMED_SO))
const THING_END = ending(listed([...NOUNS.organization!, ...NOUNS.item!].filter((noun) => noun.length > 1)))
const THING = beginning(listed([...NOUNS.organization!, ...NOUNS.item!]))

const NUMBER = oneOf('二两三四五六七八九十')

function sloganAt(text: string, at: number): Slogan | null {
  if (!NUMBER(text, at) || text[at - 1] === '第') return null
  const number = readNumeral(text, at)
  if (!number || number.value < 2 || number.value > 20 || number.max !== undefined || number.approximator) return null
  const ge = text[number.end] === '个'
  const word = ge ? WATCHWORD(text, number.end + 1) : SHORT(text, number.end)
  if (!word || (ge && !watchwordAt(text, number.end + 1, '个', 'chinese'))) return null
  const end = number.end + (ge ? 1 : 0) + word.word.length
  return { start: at, end, text: text.slice(at, end), count: number.value, word: word.word }
}
