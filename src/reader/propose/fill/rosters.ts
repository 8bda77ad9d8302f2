import type { Fields } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import { isPerson } from '../field-words.ts'
import { senseOf } from '../heads.ts'
import type { Span } from '../../sentences.ts'
import type { Written } from '../roster.ts'
import { cell, fieldsOf, open, partsOf, value, type Filler, type Row, type Telling } from './telling.ts'

/** Who wrote himself into a list: a row each where a part holds persons and nothing else that must be told, or else how many they are. */
export const rosters: Filler = (t, have) => {
  const written = t.roster ?? []
  if (written.length === 0) return []
  const [part, of] = partsOf(t.ledger).find(([, { fields }]) => holdsPersons(fields)) ?? []
  if (part !== undefined && of) return written.flatMap((one, i) => rowOf(t, of.fields, one).map(cell => ({ ...cell, part, row: i })))
  const [people] = fieldsOf(t.ledger).find(([name, field]) => field.kind === 'people' && open(have, name)) ?? []
  if (people === undefined) return []
  const brought = broughtBy(t, written)
  if (brought) return [
    value(people, String(brought.reduce((sum, { heads }) => sum + heads, 0)), brought, false),
    value('remark', linesOf(t, written), written.map(({ start, to }) => ({ start, end: to }))),
  ]
  if (t.marks.heads.some(head => head.who === 'total' && head.heads !== 'all')) return []
  const some = (['women', 'migrants'] as const).map(who => ({
    who, many: written.filter(one => wordsOf(t, one).some(word => senseOf(word) === who)).length,
  })).filter(({ many }) => many > 0)
  const parts = some.map(({ who, many }) => `${who === 'women' ? '女' : '外来'}${many}`).join('，')
  const marks = written.map(({ start, end }) => ({ start, end }))
  // A number keeps no names: they stay beside it.
  return [value(people, `${written.length}${parts && `（${parts}）`}`, marks, false), value('remark', marks.map(({ start, end }) => t.text.slice(start, end)).join('、'), marks)]
}

/** 宏兴村 12人: where every line says how many come, they are added up. */
function broughtBy({ marks }: Telling, written: readonly Written[]): (Span & { heads: number })[] | null {
  const lines = written.map(({ end, to }) => marks.heads.filter(head => head.start >= end && head.end <= to && head.who === 'total'))
  const sure = lines.flatMap(([head, ...more]) =>
    head && more.length === 0 && /^\d+$/.test(head.heads) ? [{ start: head.start, end: head.end, heads: Number(head.heads) }] : [])
  return sure.length === lines.length ? sure : null
}

function linesOf({ text }: Telling, written: readonly Written[]): string {
  return written.map(one => text.slice(one.start, one.to).trim()).join('、')
}

function holdsPersons(fields: Fields): boolean {
  const all = Object.values(fields)
  return all.some(isPerson) && all.every(field => field.required !== true || isPerson(field))
}

/** The name, and behind it in the line the numbers that name him and what is said of him. */
function rowOf(t: Telling, fields: Fields, one: Written): Row {
  const all = Object.entries(fields)
  const [name] = all.find(([, field]) => isPerson(field))!
  const codes = t.marks.codes.filter(code => code.start >= one.end && code.end <= one.to)
  const said = wordsOf(t, one).map(senseOf).filter(who => who !== null)
  return [
    cell(name, t.text.slice(one.start, one.end), one, false),
    ...codes.flatMap(code => all.filter(([, field]) => field.kind === code.kind).slice(0, 1).map(([field]) => cell(field, code.says, code))),
    ...all.flatMap(([flag, field]) => field.kind === 'flag' && said.includes(senseOf(field.label)!) ? [cell(flag, faces.flag.print(true, field), one)] : []),
  ]
}

function wordsOf({ text }: Telling, { end, to }: Written): string[] {
  return text.slice(end, to).split(/[\s，,、（）()]+/).filter(word => word !== '')
}
