import type { Field } from '#model/field.ts'
import type { Indicator } from '#model/indicator.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { likeness } from '../../meaning/likeness.ts'
import { namesOf, stemsOf } from '../field-words.ts'
import type { Figure } from '../figures.ts'
import type { Value } from '../proposal.ts'
import { GOODS_LABELS } from '../words/goods.ts'
import { endOf } from './endings.ts'
import { takes } from './labelled.ts'
import { fieldsOf, open, used, value, type Filler, type Telling } from './telling.ts'

/** Money, counts and shares, each to the field whose words stand nearest; one amount that no word explains goes to the money that most figures of the ledger tell. */
export const amounts: Filler = (t, have) => {
  const fields = fieldsOf(t.ledger).filter(([name, field]) => KINDS.includes(field.kind) && open(have, name))
  const figures = t.marks.figures.filter(figure => !used(have, figure) && !EACH.test(figure.near))
  const scored = fields.flatMap(([name, field]) => figures.flatMap(figure => {
    const typed = typedOf(field, figure)
    return typed === null ? [] : [{ name, figure, typed, score: fit(t.ledger, name, field, figure) }]
  }))
  const values: Value[] = []
  const put = (name: string, figure: Figure, typed: string, sure: boolean) => {
    if (open(values, name) && !used(values, figure)) values.push(value(name, typed, [figure], sure))
  }
  for (const { name, figure, typed } of asked(t, have, scored)) put(name, figure, typed, true)
  for (const { name, figure, typed } of [...rightly(t, scored), ...agreed(t, have, scored)]) put(name, figure, typed, false)
  for (const { name, figure, typed } of scored.filter(one => one.score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score || a.figure.start - b.figure.start)) put(name, figure, typed, true)
  // 55人 says nothing of an audience: people are guessed for no count.
  for (const { name, figure, typed, score } of scored.filter(one => one.score > MEASURED && one.figure.kind !== 'person')) {
    if (scored.filter(other => other.figure === figure && other.score > MEASURED).length === 1 && score < ENOUGH) put(name, figure, typed, false)
  }
  const money = fields.filter(([, field]) => field.kind === 'money')
  const [first] = (isGoods(t.ledger, have) ? money.find(([, field]) => field.label.endsWith(WORTH)) : undefined)
    ?? money.toSorted(([a], [b]) => addedUp(t.ledger, b).length - addedUp(t.ledger, a).length)[0]
    ?? []
  for (const { name, figure, typed } of scored) if (name === first && figure.kind === 'money') put(name, figure, typed, false)
  return values
}

/** 毛巾86条 花了2380元: where things were given and no word tells of money given, it is what they cost. */
function isGoods({ fields }: AnyLedger, have: readonly Value[]): boolean {
  return have.some(one => one.part === undefined && GOODS_LABELS.some(label => (fields[one.field] as Field | undefined)?.label.endsWith(label)))
}
const WORTH = '价值'

type Scored = { name: string; figure: Figure; typed: string }

/** 花费打错了，6800: the one number of what puts others right, for the field that it names. */
function rightly(t: Telling, scored: readonly Scored[]): Scored[] {
  const right = t.right.map(({ start, end }) => t.text.slice(start, end)).join('')
  const figures = new Set(scored.filter(({ figure }) => t.right.some(clause => figure.start >= clause.start && figure.end <= clause.end)).map(one => one.figure))
  const [figure] = figures
  return figures.size === 1 ? scored.filter(one => one.figure === figure && namesOf(t.ledger.fields[one.name] as Field).some(word => right.includes(word))).slice(0, 1) : []
}

/** 赔4万谈拢了: of a matter that came to an end, what is paid is what was agreed. */
function agreed(t: Telling, have: readonly Value[], scored: readonly Scored[]): Scored[] {
  const step = endOf(t.ledger, have)
  const name = step?.asks?.find(name => (t.ledger.fields[name] as Field).kind === 'money')
  return scored.filter(one => one.name === name && one.figure.kind === 'money' && PAID.test(one.figure.near) && !ASKED.test(one.figure.near)).slice(0, 1)
}
/** 要补偿4.2万: of a matter that came to an end, what was asked for is none of what was agreed. */
function asked(t: Telling, have: readonly Value[], scored: readonly Scored[]): Scored[] {
  const step = endOf(t.ledger, have)
  const money = fieldsOf(t.ledger).filter(([name, field]) => field.kind === 'money' && !step?.asks?.includes(name))
  return step === undefined || money.length === 0 ? [] : scored.filter(one => one.name === money[0]![0] && one.figure.kind === 'money' && ASKED.test(one.figure.near)).slice(0, 1)
}

const ASKED = /要求?|索|诉求/
const PAID = /(?:赔偿?|补偿?|支付|谈成|谈到)[\u4e00-\u9fff]{0,6}$/

/** 每人1800, 各发现1处: told of each, and not of all. */
const EACH = /每[人家户个]$|^各[^，。；]{0,6}$/

const KINDS: readonly Field['kind'][] = ['money', 'count', 'decimal', 'percent', 'range']
const ENOUGH = 0.62
/** What a measure word says where no other word does. */
const MEASURED = 0.45

/** The names under which figures of a ledger that add up a field are known. */
export function amountNames(ledger: AnyLedger, field: string): string[] {
  return addedUp(ledger, field).flatMap(({ label, aka }) => [label, ...(aka ?? [])])
}

export function addedUp(ledger: AnyLedger, field: string): Indicator[] {
  const [part, column] = ledger.sums?.[field] ?? []
  return Object.values(ledger.indicators).filter(one => 'sum' in one && typeof one.sum === 'string' && ('of' in one && one.of !== undefined
    ? one.of === part && one.sum === column
    : one.sum.split('.')[0] === field))
}

function fit(ledger: AnyLedger, name: string, field: Field, figure: Figure): number {
  const said = Math.max(...[...namesOf(field), ...stemsOf(field), ...amountNames(ledger, name)].map(word => likeness(word, figure)))
  const units = addedUp(ledger, name).flatMap(one => [one.unit, ...(one.units ?? [])]).map(unit => unit.replace(/[（(]?次[）)]?$/, ''))
  if (field.kind === 'decimal' && figure.unit !== '' && namesOf(field).includes(figure.unit)) return 1
  const measured = field.kind === 'count' && !GENERAL.includes(figure.unit) && units.includes(figure.unit.replace(/次$/, ''))
  return measured ? Math.max(said, MEASURED) + 0.15 : said
}

/** Measure words that say nothing of what is counted. */
const GENERAL = ['', '个']

/** What a form would be given of a number; null where the field cannot hold such a thing. A loose number stays loose: the door asks for the exact one. */
export function typedOf(field: Field, { kind, says, value: exact, unit }: Figure): string | null {
  if (field.kind === 'money') {
    if (kind !== 'money' && (kind !== 'other' || (unit !== '' && unit !== '万'))) return null
    return exact === null || takes(field, says) ? says : String(exact)
  }
  if (kind === 'money' || kind === 'duration' || (kind === 'percent') !== (field.kind === 'percent' || field.kind === 'range')) return null
  if (exact === null) return says
  if (field.kind === 'decimal') return String(exact)
  if (!takes(field, says)) return null
  return field.kind === 'count' ? String(exact) : says
}
