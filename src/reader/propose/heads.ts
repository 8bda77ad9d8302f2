import { beginning, ending, listed } from '../lookup.ts'
import { clauseEnds } from '../marks.ts'
import { readNumeral } from '../quantities/numeral.ts'
import type { Numeral } from '../quantities/written-number.ts'
import type { Span } from '../sentences.ts'
import { overlaps } from './overlaps.ts'
import { ALL, DID, PEOPLE, PEOPLE_UNITS, TAIL, WHO } from './words/heads.ts'

/** A number of people in a note: all, or the women or migrants among them. `heads` is the number as written, or 'all'. */
export type HeadMark = Span & { who: 'total' | 'women' | 'migrants'; heads: string; attendance?: true }

/** Numbers of people, left to right: 8个人, 女的9个, 外来28, 3名女工, 都是外地的. Measure words may be left out behind 女 and 外来. */
export function headsIn(text: string, { start, end }: Span, taken: readonly Span[]): HeadMark[] {
  const found: HeadMark[] = []
  for (let at = start; at < end;) {
    const single = allOf(text, at) ?? whoThenNumber(text, at)
    const marks = single ? [single] : menAndWomen(text, at) ?? numberThenWho(text, at)
    const last = marks.at(-1)
    // 2名（男1女1）: the same people once more.
    if (marks.length === 2 && marks[0]!.who === 'total' && found.at(-1)?.heads === marks[0]!.heads && text[marks[0]!.start] === '男') marks.shift()
    if (last && last.end <= end && !marks.some(mark => overlaps(taken, mark))) {
      found.push(...marks)
      at = last.end
    } else at = last ? last.end : Math.max(at + 1, readNumeral(text, at)?.end ?? 0)
  }
  return found
}

/** Of whom a label speaks: 外来务工 of migrants. */
export function senseOf(label: string): Exclude<HeadMark['who'], 'total'> | null {
  return SENSE(label, 0)?.says ?? null
}

const EVERY = beginning(listed(ALL))
const SENSE = beginning(Object.entries(WHO))
const UNIT = beginning(listed(PEOPLE_UNITS))
const PERSON = beginning(listed(PEOPLE))
/** Right before a number these make another thing of it than how many there were. */
const EACH = ending(listed(['每', '第', '人均', '前', '不是', '并非', '应到', '应参加']))

function allOf(text: string, at: number): HeadMark | null {
  const every = EVERY(text, at)
  const from = at + (every?.word.length ?? 0)
  const sense = SENSE(text, from)
  if (!sense) return null
  const end = tailEnd(text, from + sense.word.length)
  // 2人，外地的，…: alone between commas it is said of them all.
  const apart = /[，,（(]/.test(text[at - 1] ?? '') && clauseEnds(text, end) && (end - at > 2 || text[end - 1] === '的')
  const alone = /\s/.test(text[at - 1] ?? ' ') && /^(?:\s+(?!\d{1,4}(?![\d月./-]))|$)/.test(text.slice(end, end + 7)) && end - at > 1
  return every || apart || alone ? { start: at, end, who: sense.says, heads: 'all' } : null
}

function whoThenNumber(text: string, at: number): HeadMark | null {
  // 职工子女19个 are boys as well.
  if (EACH(text, at) || text.startsWith('子女', at - 1)) return null
  const sense = SENSE(text, at) ?? PERSON(text, at)
  if (!sense) return null
  const who = sense.says === true ? 'total' : sense.says
  const behind = who === 'total' ? at + sense.word.length : tailEnd(text, at + sense.word.length)
  const did = who === 'total' ? 0 : DID.exec(text.slice(behind, behind + 2))?.[0].length ?? 0
  const from = behind + did
  const number = readNumeral(text, from)
  if (!number || number.value !== Math.floor(number.value)) return null
  const unit = UNIT(text, number.end) ?? (text[number.end] === '个' ? { word: '个' } : null)
  if (!unit && (number.script === 'chinese' || /[\u4e00-\u9fff%％.]/.test(text[number.end] ?? ''))) return null
  return { start: did > 0 ? from : at, end: number.end + (unit?.word.length ?? 0), who, heads: written(text, from, number), ...(unit?.word === '人次' && { attendance: true }) }
}

/** 男25女28: both together are how many there were. */
function menAndWomen(text: string, at: number): HeadMark[] | null {
  const [said] = text[at] === '男' ? /^男(?:性|职工|的|同志|会员|工)?/.exec(text.slice(at, at + 4)) ?? [] : []
  const men = said === undefined ? null : readNumeral(text, at + said.length)
  if (!men || men.value !== Math.floor(men.value)) return null
  const from = men.end + /^[人名个位]?[、，,和\s]?/.exec(text.slice(men.end, men.end + 2))![0].length
  const women = SENSE(text, from)?.says === 'women' ? whoThenNumber(text, from) : null
  return women && /^\d+$/.test(women.heads) ? [{ start: at, end: men.end, who: 'total', heads: String(men.value + Number(women.heads)) }, women] : null
}

/** 3名女工; of 2名外地女工 both are told of all. */
function numberThenWho(text: string, at: number): HeadMark[] {
  const number = readNumeral(text, at)
  if (!number || number.step < 1 || EACH(text, at)) return []
  const unit = UNIT(text, number.end)
  const from = number.end + (unit?.word.length ?? (text[number.end] === '个' ? 1 : 0))
  // 一女工被扎伤手指: one in writing needs no measure word.
  if (from === number.end && !(number.script === 'chinese' && number.value === 1 && /^女(?:职?工|员工)/.test(text.slice(from, from + 3)))) return []
  const sense = SENSE(text, from)
  const heads = written(text, at, number)
  // 四十八个人女的有二十个: what follows has a number of its own.
  if (sense && unit && whoThenNumber(text, from)) return [{ start: at, end: from, who: 'total', heads }]
  if (sense) {
    const end = tailEnd(text, from + sense.word.length)
    const second = SENSE(text, end)
    if (!second || second.says === sense.says) return [{ start: at, end, who: sense.says, heads }]
    return [
      { start: at, end: from, who: 'total', heads }, { start: from, end, who: sense.says, heads: 'all' },
      { start: end, end: tailEnd(text, end + second.word.length), who: second.says, heads: 'all' },
    ]
  }
  if (!unit && !PERSON(text, from)) return []
  if (unit && unit.word !== '个人' && number.script === 'chinese' && number.value === 1 && !PERSON(text, from)) return []
  return [{ start: at, end: from, who: 'total', heads, ...(unit?.word === '人次' && { attendance: true as const }) }]
}

function tailEnd(text: string, at: number): number {
  return at + TAIL.exec(text.slice(at, at + 12))![0].length
}

/** In digits, 十一 too; 60余 stays as loose as it is written, and the door asks for the exact number. */
function written(text: string, at: number, number: Numeral): string {
  const exact = !number.approximator && number.max === undefined && !number.bare
  return exact ? String(number.value * number.scale) : text.slice(at, number.end)
}
