import { canonical } from '#kit/canonical.ts'
import { parsePeriod } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { absent } from '#model/where.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import { openTo } from './admit.ts'
import { fault, isForbidden, isSound, placeOf, type Draft } from '../draft.ts'
import type { Open } from '../open.ts'
import { present } from '../record.ts'
import { load } from '../rows.ts'
import { twins, type Range, type Twin } from './twins.ts'

/**
 * Records that are there already. Two are the same when the first of the ledger's keys that both have complete is
 * equal; a 汇总 never stands for a detail, nor one that adds to details for one that includes them. Entered again with the same values nothing happens; with others the existing one is named.
 */
export async function checkKeys(read: Read, o: Open, actor: Actor, drafts: readonly Draft[]): Promise<void> {
  for (const [ledger, some] of Map.groupBy(drafts, draft => draft.ledger)) {
    await refuseTaken(read, o, actor, ledger, some)
    const found = await doubles(read, o, ledger, some)
    const open = await openTo(read, actor, ledger, [...found.values()].map(({ twin }) => twin))
    for (const [draft, { twin, key }] of found) {
      const words = key.map(name => ledger.fields[name]!.label).join('、')
      if (twin.draft !== undefined) fault(draft, `与${placeOf(twin.draft)}的${words}相同，请删去重复的一条`, key[0]!)
      else if (!open.has(twin.id)) fault(draft, `已有一条${ledger.label}的${words}与这一条相同，但不归您处理，请联系负责人核对`, key[0]!)
      else {
        draft.existing = twin.id
        fault(draft, `已有${ledger.label}“${twin.called ?? ''}”（${words}相同），请打开那一条修改，或改正后再登记`, key[0]!)
      }
    }
    await settleRepeated(read, o, ledger, some)
  }
}

/** An id may be given so that a record sent twice is entered once; one of a record that is not the actor's was not given by him. */
async function refuseTaken(read: Read, o: Open, actor: Actor, ledger: AnyLedger, drafts: readonly Draft[]): Promise<void> {
  const taken = drafts.filter(draft => draft.existing !== undefined)
  const records = await load(read, o.keys, ledger, taken.map(draft => draft.existing!))
  const open = await openTo(read, actor, ledger, [...records.values()])
  for (const draft of taken) if (!open.has(draft.existing!)) fault(draft, '记录编号不对，请不要自编编号', 'id', 'refuse', 'forbidden')
}

async function doubles(read: Read, o: Open, ledger: AnyLedger, drafts: readonly Draft[]): Promise<Map<Draft, { twin: Twin; key: readonly string[] }>> {
  const found = new Map<Draft, { twin: Twin; key: readonly string[] }>()
  for (const [i, key] of ledger.keys.entries()) {
    const earlier = ledger.keys.slice(0, i)
    for (const [draft, others] of await twins(read, o.keys, ledger, drafts, key, rangeOf(ledger, key), [...earlier.flat(), ...ledger.spell ?? [], 'form', 'covers'])) {
      const { before, after } = draft
      if (found.has(draft) || (before && [...key, ...ledger.spell ?? [], 'form', 'covers'].every(name => same(before[name], after![name])))) continue
      const toldApart = (twin: Twin) => earlier.some(key => key.every(name => !absent(after![name]) && !absent(twin.values[name])))
      const isEarlier = (twin: Twin) => twin.draft === undefined || twin.draft.index < draft.index
      const twin = others.find(twin => isEarlier(twin) && alikeIn(after!, twin.values) && !toldApart(twin) && !follow(ledger, after!, twin.values))
      if (twin) found.set(draft, { twin, key })
    }
  }
  return found
}

/** Whether both are details, or both 汇总 that include details, or both such as add to them. */
function alikeIn(a: Values, b: Values): boolean {
  return a['form'] === b['form'] && (a['covers'] === 'extra') === (b['covers'] === 'extra')
}

/** Of two that hold a key one after the other neither doubles the other; where one ended no one knows when, it is let pass. */
function follow(ledger: AnyLedger, a: Values, b: Values): boolean {
  if (!ledger.spell) return false
  const [from, until] = ledger.spell
  if (a[from] === b[from] && a[until] === b[until]) return false
  return hasEnded(a[until], b[from]) || hasEnded(b[until], a[from])
}

function hasEnded(until: unknown, next: unknown): boolean {
  if (typeof until !== 'string') return false
  return until === '?' || (typeof next === 'string' && next !== '?' && parsePeriod(until).first <= parsePeriod(next).last)
}

type Values = Readonly<Record<string, unknown>>

/** A number or name stands alone for one record of the book; a day, or several fields together, for one of its union. */
function rangeOf(ledger: AnyLedger, key: readonly string[]): Range {
  const [first, ...more] = key.map(name => ledger.fields[name]!.kind)
  return more.length === 0 && first !== 'date' && first !== 'choice' ? 'book' : 'union'
}

/** A create that says nothing new becomes the existing record, unchanged. */
async function settleRepeated(read: Read, o: Open, ledger: AnyLedger, drafts: readonly Draft[]): Promise<void> {
  const repeated = drafts.filter(draft => draft.existing !== undefined && draft.step.do === 'create' && !draft.faults.some(isForbidden))
  if (repeated.length === 0) return
  const records = await load(read, o.keys, ledger, repeated.map(draft => draft.existing!))
  for (const draft of repeated) {
    const existing = records.get(draft.existing!)!
    const { values = {}, state = existing.state } = draft.step
    const fields = [...Object.keys(values).filter(name => !same(existing[name], draft.after![name])), ...state === existing.state ? [] : ['state']]
    if (fields.length > 0) {
      draft.differs = { record: existing, fields }
      if (isSound(draft)) fault(draft, `已有${ledger.label}“${existing['called']}”，请打开那一条修改`, 'id')
      continue
    }
    draft.faults = draft.faults.filter(one => one.strength !== 'refuse')
    Object.assign(draft, { id: existing.id, before: existing, after: existing } satisfies { id: string; before: LedgerRecord; after: LedgerRecord })
  }
}

/** Equal as stored: what is absent in one way or another is the same nothing. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(present({ a })) === canonical(present({ a: b }))
}
