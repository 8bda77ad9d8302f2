import type { Field } from '#model/field.ts'
import { likeness, type Surroundings } from '../../meaning/likeness.ts'
import { namesOf, stemsOf } from '../field-words.ts'
import type { Span } from '../../sentences.ts'
import type { Figure } from '../figures.ts'
import type { HeadMark } from '../heads.ts'
import type { Value } from '../proposal.ts'
import { amountNames } from './amounts.ts'
import { fieldsOf, open, value, type Filler, type Telling } from './telling.ts'
import { kindsIn } from './totals.ts'

/** Numbers of people, with the women and migrants told of them: 8个人，都是外地的 becomes 8（外来8）. */
export const people: Filler = (t, have) => {
  const fields = fieldsOf(t.ledger).filter(([name, field]) => field.kind === 'people' && open(have, name))
  if (fields.length === 0) return []
  const counts = fieldsOf(t.ledger).flatMap(([, field]) => field.kind === 'count' ? namesOf(field) : [])
  // 培训6期312人次，其中安全培训4期210人次: of a kind that is told by itself the people are those behind it.
  const kind = t.counted ?? kindsIn(t)[0]?.figure
  const behind = t.marks.heads.filter(head => kind !== undefined && head.start >= kind.end)
  const heads = (behind.length > 0 || t.counted ? behind : t.marks.heads).filter(head => !counts.some(word => t.text.endsWith(word, head.start)))
  const groups = grouped([...heads, ...bare(t, fields)].sort((a, b) => a.start - b.start))
  const scored = fields.flatMap(([name, field]) => rightly(t, groups, counts).map(group => ({ name, group, score: fit(t, name, field, group[0]!, fields.length === 1) })))
  const values: Value[] = []
  for (const { name, group, score } of scored.filter(one => one.score > 0).toSorted((a, b) => b.score - a.score || a.group[0]!.start - b.group[0]!.start)) {
    if (!open(values, name) || values.some(one => one.marks.some(mark => mark.start === group[0]!.start))) continue
    values.push(value(name, written(group), group.map(({ start, end }) => ({ start, end })), score >= ENOUGH))
  }
  return values
}

const ENOUGH = 0.6

/** 慰问困难职工12户 counts households. */
const OTHERS = ['户', '户次', '家']

/** Numbers without a measure word right behind the name of a field: 会员388. */
function bare(t: Telling, fields: readonly [string, Field][]): HeadMark[] {
  return t.marks.figures.filter(figure => !OTHERS.includes(figure.unit) && figure.value !== null && !t.marks.heads.some(head => head.start < figure.end && figure.start < head.end)
    && ((figure.kind === 'other' && fields.some(([name, field]) => said(t, name, field, figure) >= ENOUGH)) || isOfKind(t, fields, figure))).map(({ start, end, value }) => ({
      start, end, who: 'total', heads: String(value),
    }))
}

/** 走了11个: of a ledger that asks for people, a number right behind the word of a kind. */
function isOfKind({ marks, ledger }: Telling, fields: readonly [string, Field][], { start, unit }: Figure): boolean {
  return ['', '个'].includes(unit)
    && fields.some(([, field]) => field.required === true)
    && marks.words.some(word => word.end === start && word.uses.some(use => use.ledger === ledger.id && use.option))
}

/** Each number of all with the parts told behind it; parts without one are a group of their own. */
function grouped(heads: readonly HeadMark[]): HeadMark[][] {
  const groups: HeadMark[][] = []
  for (const head of heads) {
    const last = groups.at(-1)
    // 两名女工…两人都是外来的: the same people once more.
    if (head.who === 'total' && last?.[0]!.heads === head.heads && heads[heads.indexOf(head) + 1]?.heads === 'all') continue
    if (head.who === 'total' || !last || last.some(one => one.who === head.who)) groups.push([head])
    else last.push(head)
  }
  return groups.filter(group => group.some(head => head.heads !== 'all'))
}

/** 更正：是6人; 不对，是6个: what is said in a clause that puts things right holds, and of what was told before all that it leaves as it was. */
function rightly({ text, ledger, right, marks }: Telling, groups: readonly HeadMark[][], counts: readonly string[]): readonly HeadMark[][] {
  const isRight = ({ start, end }: Span) => right.some(clause => start >= clause.start && end <= clause.end)
  const before = groups.find(([first]) => !isRight(first!))
  if (right.length === 0 || !before) return groups
  const [figure, ...more] = marks.figures.filter(figure => isRight(figure) && !counts.some(word => figure.near.endsWith(word)))
  // 花费打错了，6800 is told of another field.
  const told = right.map(({ start, end }) => text.slice(start, end)).join('')
  const others = fieldsOf(ledger).filter(([, field]) => field.kind === 'money').flatMap(([, field]) => namesOf(field))
  const alone: HeadMark[] = !others.some(word => told.includes(word)) && figure && figure.value !== null && more.length === 0 ? [
    { start: figure.start, end: figure.end, who: 'total', heads: String(figure.value) },
  ] : []
  const said = groups.find(([first]) => isRight(first!)) ?? alone
  const kept = before.filter(head => !said.some(one => one.who === head.who))
  return said.length === 0 ? groups : [[...said, ...kept].sort((a, b) => SENSES.indexOf(a.who) - SENSES.indexOf(b.who))]
}
const SENSES: readonly HeadMark['who'][] = ['total', 'women', 'migrants']

function fit(t: Telling, name: string, field: Field, first: HeadMark, only: boolean): number {
  const figure = t.marks.figures.find(one => one.start < first.end && first.start < one.end)
  const near = t.text.slice(Math.max(t.clauses.find(clause => clause.start <= first.start && clause.end > first.start)?.start ?? 0, first.start - 12), first.start)
  const words = said(t, name, field, figure ?? { near, after: '', earlier: '' })
  return words >= ENOUGH ? words : only ? 0.5 : 0
}

function said(t: Telling, name: string, field: Field, around: Surroundings): number {
  return Math.max(...[...namesOf(field), ...stemsOf(field), ...amountNames(t.ledger, name)].map(word => likeness(word, around)))
}

function written(group: readonly HeadMark[]): string {
  const [one, ...more] = group.filter(head => head.heads !== 'all')
  const total = group[0]!.who === 'total' ? group[0] : more.length === 0 ? one : undefined
  const count = total?.heads ?? '不详'
  const parts = group.filter(head => head.who !== 'total').map(({ who, heads }) => `${who === 'women' ? '女' : '外来'}${heads === 'all' ? count : heads}`)
  return `${count}${total?.attendance ? '人次' : ''}${parts.length > 0 ? `（${parts.join('，')}）` : ''}`
}
