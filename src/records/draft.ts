import type { Refusal } from '#kit/refusal.ts'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Fault } from '#model/rules.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Strength } from '#model/rules.ts'

/** One thing to do to one record. `do` is create, change, remove, or the name of a step of the ledger. */
export type Step = {
  ledger: string
  do: string
  id?: string
  /** The version the officer saw, also of a record that a create meets; another one in the meantime is a conflict. */
  version?: number
  values?: Readonly<Record<string, unknown>>
  /** Of the values those dates that are taken only where they lie behind what stands. */
  onward?: readonly string[]
  /** Only of create: the state it is entered in, the first one when absent. */
  state?: string
  /** Where a person finds it among others: 第12行. Its number in the write when absent. */
  place?: string
}

/** A step on its way through the door: what the record was, what it shall be, and what speaks against it. */
export type Draft = {
  /** Its place in the write, from 0. */
  index: number
  step: Step
  ledger: AnyLedger
  id: string
  before: LedgerRecord | null
  after: LedgerRecord | null
  /** A step left it behind: nobody asked for it by itself. */
  left?: true
  faults: DoorFault[]
  /** What another record would have in common with it to be its double or its rival. */
  signs: string[]
  /** The record that has the same key, if this is one more. */
  existing?: string
  /** That record, where it says otherwise, and in which fields. */
  differs?: { record: LedgerRecord; fields: string[] }
  /** The change that this one takes back. */
  undoes?: number
}

export type Standing = Draft & { after: LedgerRecord }

export type DoorFault = Fault & { code?: Refusal['code'] }

export function fault(draft: Draft, say: string, at: string, strength: Strength = 'refuse', code?: Refusal['code']): void {
  draft.faults.push({ strength, say, at, ...(code && { code }) })
}

export function isSound(draft: Draft): boolean {
  return draft.faults.every(one => one.strength !== 'refuse')
}

/** Drafts that leave a record behind and have nothing against them so far. */
export function standing(drafts: readonly Draft[]): Standing[] {
  return drafts.filter((draft): draft is Standing => draft.after !== null && isSound(draft))
}

/** Throws the first refusal; of several steps it says which. That something is not the actor's comes first: all else would tell of it. */
export function refuseUnsound(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const found = draft.faults.find(isForbidden) ?? draft.faults.find(one => one.strength === 'refuse')
    if (!found) continue
    const { code = 'invalid', say, at } = found
    // Of one thing that was asked for there is no first, whatever it leaves.
    if (drafts.filter(one => !one.left).length === 1) throw refuse(code, say, draft.left ? undefined : at)
    throw refuse(code, `${placeOf(draft)}：${say}`, `${draft.index}.${at}`)
  }
}

export function isForbidden({ code }: DoorFault): boolean {
  return code === 'forbidden'
}

export function placeOf({ index, step }: Pick<Draft, 'index' | 'step'>): string {
  return step.place ?? `第${index + 1}条`
}
