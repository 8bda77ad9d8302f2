import { findDate, type Period } from '#kit/period.ts'
import { fromRow, toRow } from '#model/columns.ts'
import type { Row } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { isRowRule, type RegisterRule } from '#model/rules.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import { beyondLaw } from './beyond-law.ts'
import { fault, standing, type Draft, type Standing } from '../draft.ts'
import { ofOne } from '../of-one.ts'
import type { Open } from '../open.ts'
import { shapeOf, treeOf } from '../shape.ts'
import { checkSlots } from '../slots.ts'
import { surelyOverlap, twins } from './twins.ts'

/** The declared rules that look at other records, each with one query for all drafts of its ledger. */
export async function checkRegisterRules(read: Read, o: Open, drafts: readonly Draft[]): Promise<void> {
  for (const [ledger, some] of Map.groupBy(drafts, draft => draft.ledger)) {
    const dates = datesAskedOnce(read, o, ledger, drafts)
    for (const rule of ledger.rules) {
      if (isRowRule(rule)) continue
      if ('slots' in rule) {
        checkSlots(o.register, rule, some)
        continue
      }
      for (const draft of await broken(read, o, ledger, rule, some, dates)) fault(draft, rule.say, fieldOf(rule), rule.strength)
    }
  }
}

type Of<K extends string> = Extract<RegisterRule, Readonly<Record<K, unknown>>>

function broken(read: Read, o: Open, ledger: AnyLedger, rule: Exclude<RegisterRule, { slots: string }>, drafts: readonly Draft[], dates: Dates): Promise<Draft[]> {
  if ('unique' in rule) return repeated(read, o, ledger, rule.unique, drafts)
  if ('noOverlap' in rule) return overlapping(read, o, ledger, rule, drafts)
  if ('follows' in rule) return outOfTurn(read, o, ledger, rule, drafts)
  if ('notBefore' in rule) return against(dates, rule.notBefore, rule, drafts, (own, other) => other !== '?' && own.last < other.first)
  if ('notAfter' in rule) return against(dates, rule.notAfter, rule, drafts, (own, other) => other === '?' || own.first > other.last)
  if ('within' in rule) return beyondLaw(read, o, ledger, rule, drafts)
  return alike(read, o, ledger, rule.alike, drafts)
}

function fieldOf(rule: Exclude<RegisterRule, { slots: string }>): string {
  return 'unique' in rule ? rule.unique[0]! : 'noOverlap' in rule ? rule.noOverlap[0] : 'follows' in rule ? rule.follows
    : 'notBefore' in rule ? rule.notBefore : 'notAfter' in rule ? rule.notAfter : 'within' in rule ? rule.within : rule.alike[0]!
}

async function repeated(read: Read, o: Open, ledger: AnyLedger, fields: readonly string[], drafts: readonly Draft[]): Promise<Draft[]> {
  const found = await twins(read, o.keys, ledger, drafts, fields, 'book')
  return drafts.filter(draft => (found.get(draft) ?? []).length > 0)
}

async function overlapping(read: Read, o: Open, ledger: AnyLedger, { noOverlap: [from, until], same }: Of<'noOverlap'>, drafts: readonly Draft[]): Promise<Draft[]> {
  const stretch = (row: Readonly<Record<string, unknown>>) => {
    const start = findDate(row[from])
    return start && row[until] !== '?' ? { from: start, until: findDate(row[until]) } : null
  }
  const found = await twins(read, o.keys, ledger, drafts, same.filter(name => name !== 'union'), same.includes('union') ? 'union' : 'book', [from, until])
  return drafts.filter(draft => {
    const own = draft.after && stretch(draft.after)
    return own && found.get(draft)?.some(twin => {
      const other = stretch(twin.values)
      return other && surelyOverlap(own, other)
    })
  })
}

/** Of the same the newest that surely came before is not one less. What lies between may be missing, so this is rarely more than a warning. */
async function outOfTurn(read: Read, o: Open, ledger: AnyLedger, { follows, by, same }: Of<'follows'>, drafts: readonly Draft[]): Promise<Draft[]> {
  const found = await twins(read, o.keys, ledger, drafts, same.filter(name => name !== 'union'), same.includes('union') ? 'union' : 'book', [follows, by])
  return drafts.filter(draft => {
    const [own, day] = [draft.after?.[follows], findDate(draft.after?.[by])]
    if (typeof own !== 'number' || !day) return false
    const before = (found.get(draft) ?? []).flatMap(({ values }) => {
      const [number, on] = [values[follows], findDate(values[by])]
      return typeof number === 'number' && on && on.last < day.first ? [{ number, last: on.last }] : []
    })
    const newest = before.toSorted((a, b) => a.last < b.last ? 1 : -1)[0]
    return newest !== undefined && own !== newest.number + 1
  })
}

/** Ours speaks against the date of the record it points to: joined before the union was founded, moved to one that is no more. */
async function against(
  dates: Dates, own: string, { of, their }: Theirs, drafts: readonly Draft[], speaks: (own: Period, other: Period | '?') => boolean,
): Promise<Draft[]> {
  const checked = standing(drafts)
  const theirs = await dates(of, checked)
  return checked.filter(({ after }) => {
    const [date, other] = [findDate(after[own]), dateOf(theirs.get(String(after[of]))?.[their])]
    return date && other && speaks(date, other)
  })
}

type Theirs = { of: string; their: string }
/** By its id the dates of each record that a field points to, those of this write as they will be. */
type Dates = (of: string, checked: readonly Standing[]) => Promise<ReadonlyMap<string, Values>>
type Values = Readonly<Record<string, unknown>>

/** All that the rules of a ledger ask of what a field points to comes with one statement for each ledger it may point to. */
function datesAskedOnce(read: Read, o: Open, ledger: AnyLedger, whole: readonly Draft[]): Dates {
  const known = new Map<string, Promise<ReadonlyMap<string, Values>>>()
  return (of, checked) => known.get(of) ?? known.set(of, found(of, checked)).get(of)!

  async function found(of: string, checked: readonly Standing[]): Promise<ReadonlyMap<string, Values>> {
    const targets = of === 'union' ? [treeOf(o.register).id] : shapeOf(ledger).refs.find(ref => ref.name === of)!.to
    const asked = ledger.rules.flatMap(rule => ('notBefore' in rule || 'notAfter' in rule) && rule.of === of ? [rule.their] : [])
    const theirs = new Map<string, Values>()
    const pointed = new Set(checked.flatMap(({ after }) => typeof after[of] === 'string' ? [after[of]] : []))
    if (pointed.size === 0) return theirs
    const ids = among(read.dialect, pointed)
    for (const target of targets) {
      const fields = Object.fromEntries(asked.map(name => [name, o.register.ledgers.get(target)!.fields[name]!]))
      const columns = join(Object.keys(toRow(fields, {})).map(name => ident(name)))
      const rows = await ofOne(read, `dates ${target} ${columns.text}`, pointed, [target], () => read.all<Row>(sql`select id, ${columns} from ${ident(target)} where id in ${ids}`))
      for (const row of rows) theirs.set(String(row['id']), fromRow(fields, row))
    }
    for (const { id, ledger, after } of whole) if (after && targets.includes(ledger.id)) theirs.set(id, after)
    return theirs
  }
}

function dateOf(value: unknown): Period | '?' | null {
  return value === '?' ? value : findDate(value)
}

/** Perhaps one event told by two offices, unless it was said that it is. */
async function alike(read: Read, o: Open, ledger: AnyLedger, fields: readonly string[], drafts: readonly Draft[]): Promise<Draft[]> {
  const found = await twins(read, o.keys, ledger, drafts, fields, 'all', ['form', 'same'])
  return standing(drafts).filter(({ after }) => after.form === 'detail' && after.same === null)
    .filter(draft => found.get(draft)?.some(({ values }) => values['form'] === 'detail' && values['same'] !== draft.id))
}
