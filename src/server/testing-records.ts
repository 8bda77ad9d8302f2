import fc from 'fast-check'
import { anyRecord, anyValue, type Setting } from '#model/arbitrary.ts'
import { baseFields, type LedgerRecord } from '#model/base.ts'
import { rowFaults } from '#model/check-record.ts'
import type { Field, Fields, Part } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { system } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import type { Place } from './matrix.ts'
import type { Tree } from './testing.ts'

/** What stands in every text of a record, so that an answer which tells of one it should not is caught, whatever it tells. */
export const MARKS: Readonly<Record<Place, string>> = { own: '密本级', below: '密下属', foreign: '密外账', above: '密上级', elsewhere: '密别处', closed: '密受限' }

/** Values that the door would take of a new record of a ledger, at a place; of the book it stands in, or of another; `more` are settled. */
export async function lawful(
  office: Office, tree: Tree, ledger: AnyLedger, place: Place, { book = siteOf(tree, place)[0], more = {} }: { book?: string; more?: Settled } = {},
): Promise<{ values: Record<string, unknown>; state: string | null }> {
  const firms = await firmsAt(office, tree, place)
  let said = ''
  for (let tries = 0; tries < 100; tries++) {
    const record = drawn(tree, ledger, place, firms)
    const values = { ...marked(ledger, { ...valuesOf(ledger, record), union: siteOf(tree, place)[1] }, MARKS[place], firms.length > 0), ...more.values }
    // What is closed may not be written any more: the others here are all later.
    if (ledger.id === 'closing') Object.assign(values, { from: '1990-01-01', until: '1990-06-30' })
    // What tells a part of an indicator is one of its words.
    if (ledger.id === 'target') values['split'] = null
    const state = more.state ?? record.state
    if (typeof ledger.restricted === 'string') values[ledger.restricted] = place === 'closed' ? null : tree.seat
    const checked = await office.check(system('测试', book), [{ ledger: ledger.id, do: 'create', values, ...(state !== null && { state }) }])
    const later = more.becomes === undefined ? [] : rowFaults(ledger, { ...record, ...values, state: more.becomes })
    const fault = [...checked[0]!.faults, ...later].find(({ strength }) => strength === 'refuse')
    if (!fault) return { values, state }
    said = `${fault.at}: ${fault.say}`
  }
  throw new Error(`no lawful record of ${ledger.id}: ${said}`)
}

/** `becomes`: the state that a step is about to bring it to, whose rules it must keep too. */
export type Settled = { state?: string; becomes?: string; values?: Record<string, unknown> }

/** Records of a kind are drawn many at once: to begin drawing costs most. */
function drawn(tree: Tree, ledger: AnyLedger, place: Place, firms: readonly string[]): LedgerRecord {
  const key = `${tree.book} ${ledger.id} ${place} ${firms.length > 0}`
  const pool = pools.get(key) ?? []
  if (pool.length === 0) {
    const [from, to] = ledger.id === 'zero' ? ['2100-01-01', '2198-12-31'] as const : ['1995-01-01', '2025-08-31'] as const
    const setting: Setting = { from, to, ids: { union: [siteOf(tree, place)[1]], employer: firms, post: [tree.seat] } }
    pool.push(...fc.sample(anyRecord(ledger, setting).filter(one => one.form === 'detail' && (ledger.id !== 'access' || one['role'] !== 'administrator')), 6))
    pools.set(key, pool)
  }
  return pool.pop()!
}
const pools = new Map<string, LedgerRecord[]>()

async function firmsAt(office: Office, tree: Tree, place: Place): Promise<string[]> {
  const [book, union] = siteOf(tree, place)
  return (await office.list(system('测试', book), 'employer', { where: { union }, limit: 1, order: 'entered', up: true })).records.map(one => one.id)
}

/** Enters one and returns its id and the number of its change. */
export async function seed(office: Office, tree: Tree, ledger: AnyLedger, place: Place, more: Settled = {}): Promise<{ id: string; change: number }> {
  if (ledger.tree && place === 'above') return { id: tree.above, change: 2 }
  const { values, state } = await lawful(office, tree, ledger, place, { more })
  const [written] = await office.write(system('测试', siteOf(tree, place)[0]), [{ ledger: ledger.id, do: 'create', values, ...(state !== null && { state }) }])
  return written!
}

/** What a step asks for, another union than the record's own, and dates of which none lies before another. */
export function needsOf(ledger: AnyLedger, needs: readonly string[], tree: Tree, place: Place): Record<string, unknown> {
  return Object.fromEntries(needs.map(name => [
    name,
    ledger.fields[name]!.kind === 'date' ? '2025-05-05' : fc.sample(anyValue(ledger.fields[name]!, {
      ids: { union: [place === 'own' ? tree.below : tree.own], post: [tree.seat] },
    }), 1)[0],
  ]))
}
/** An identity number would tell another day of birth. */
export function sameDay(ledger: AnyLedger): Record<string, unknown> {
  const of = (kind: Field['kind'], value: string | null) => Object.entries(ledger.fields).filter(([, field]) => field.kind === kind).map(([name]) => [name, value])
  return Object.fromEntries([...of('date', '2025-05-05'), ...of('identity', null)])
}

/** Of which book and union a record at a place is. */
export function siteOf(tree: Tree, place: Place): [book: string, union: string] {
  return [place === 'foreign' ? tree.otherBook : tree.book, place === 'closed' ? tree.own : tree[place]]
}

let count = 0

/** Marks in all texts, no tie to what is not there, and nothing that names the record twice. */
function marked(ledger: AnyLedger, values: Record<string, unknown>, mark: string, firms: boolean): Record<string, unknown> {
  const n = ++count
  // The names of unions are everyone's to know.
  const own = ledger.tree ? { name: `某工会${n}` } : ledger.id === 'zero' ? { ledger: 'dispute', only: null } : ledger.id === 'access' ? { account: `user${n}` } : {}
  const part = (of: Fields, row: Record<string, unknown>) => Object.fromEntries(Object.entries(of).map(([name, field]) => [name, plain(field, row[name], `${mark}${n}`, firms)]))
  return {
    ...values, ...part({ ...baseFields, ...ledger.fields }, values), ...own, form: 'detail', same: null, files: [], extra: { 备用: mark },
    ...Object.fromEntries(partsOf(ledger).map(([name, { fields }]) => [name, (values[name] as Record<string, unknown>[]).map(row => part(fields, row))])),
    ...Object.fromEntries(Object.keys(ledger.links).map(name => [name, []])),
  }
}

function plain(field: Field, value: unknown, mark: string, firms: boolean): unknown {
  if (field.kind === 'text' || field.kind === 'long' || field.kind === 'place') return mark
  if (field.kind !== 'ref') return value
  const known = [field.to].flat().some(to => to === 'union' || to === 'post' || (to === 'employer' && firms))
  return known ? value : null
}

function valuesOf(ledger: AnyLedger, record: LedgerRecord): Record<string, unknown> {
  const names = [...Object.keys({ ...baseFields, ...ledger.fields }), ...partsOf(ledger).map(([part]) => part)]
  return Object.fromEntries(names.map(name => [name, record[name] ?? null]))
}

function partsOf(ledger: AnyLedger): [string, Part][] {
  return Object.entries(ledger.parts)
}
