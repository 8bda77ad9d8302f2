import { rowFaults } from '#model/check-record.ts'
import type { Read } from '#store/store.ts'
import { mayWrite, type Actor } from './actor.ts'
import { checkAdministrators } from './checks/administrators.ts'
import { admit } from './checks/admit.ts'
import { begin } from './begin.ts'
import { lockBook } from './books.ts'
import { isForbidden, isSound, refuseUnsound, standing, type DoorFault, type Draft, type Step } from './draft.ts'
import { checkKeys } from './checks/duplicates.ts'
import { enter, outcomeOf, type Batch, type Outcome, type Written } from './enter.ts'
import { checkClosed } from './checks/closed.ts'
import { checkFiles } from './evidence.ts'
import { ontoExisting, type Existing } from './existing.ts'
import { lawIn } from './law.ts'
import { remembering } from './keys/keys.ts'
import { NO_MASKS } from './keys/masks.ts'
import { leavings } from './leavings.ts'
import type { Open } from './open.ts'
import { checkReferences, checkUnreferenced } from './checks/references.ts'
import { checkRegisterRules } from './checks/register-rules.ts'
import { checkSame } from './checks/same.ts'
import { checkSealed, sealTexts } from './bodies/seal.ts'
import { checkTree, lockTree } from './tree.ts'
import { checkTotals } from './checks/totals.ts'
import { readValues } from './values.ts'
import { takeSteps } from './verbs.ts'
import { checkZero } from './checks/zero.ts'

/** The one way in: several records at once, all or nothing. The first thing that speaks against it is thrown. */
export async function write(o: Open, actor: Actor, steps: readonly Step[], { batch }: { batch?: Batch } = {}): Promise<Written[]> {
  mayWrite(actor)
  o = { ...o, keys: remembering(o.keys) }
  return o.store.transaction(async tx => {
    const head = await lockBook(tx, actor.book)
    const drafts = await draw(tx, o, actor, steps)
    await lockTree(tx, drafts)
    const names = await examine(tx, o, actor, drafts)
    refuseUnsound(drafts)
    return enter(tx, o, actor, head, drafts, names, batch)
  })
}

/**
 * The same for rows that came in many: whatever speaks against any of them is told, not thrown. `good` enters those that
 * nothing speaks against without the others; else none is entered where one is refused. `existing` says what becomes of
 * rows whose record is there already with other values.
 */
export async function take(
  o: Open, actor: Actor, steps: readonly Step[], { batch, good = false, existing = 'refuse' }: { batch: Batch; good?: boolean; existing?: Existing },
): Promise<Taken[]> {
  mayWrite(actor)
  o = { ...o, keys: remembering({ ...o.keys, masks: NO_MASKS }) }
  return o.store.transaction(async tx => {
    const head = await lockBook(tx, actor.book)
    const taken: Taken[] = []
    // What is left out may have been what another row pointed to, so the rest is looked at anew.
    for (let left = steps.map((_, i) => i); left.length > 0;) {
      const { drafts, names } = await look(tx, o, actor, left.map(i => steps[i]!), existing, drafts => lockTree(tx, drafts))
      const sound = drafts.every(isSound)
      const written = sound ? await enter(tx, o, actor, head, drafts, names, batch) : []
      for (const draft of drafts.slice(0, left.length)) {
        if (sound || !good || !isSound(draft)) taken[left[draft.index]!] = { ...checkedOf(draft), ...(sound && { written: written[draft.index]! }) }
      }
      if (sound || !good) break
      left = left.filter((_, i) => isSound(drafts[i]!))
    }
    return taken
  })
}

/** What the door would say, with nothing written: for forms while they are filled in, and for the preview of an import. */
export async function check(o: Open, actor: Actor, steps: readonly Step[], { existing = 'refuse' }: { existing?: Existing } = {}): Promise<Checked[]> {
  mayWrite(actor)
  return o.store.snapshot(async ({ dialect, all, get, kept }) => {
    const read: Read = { dialect, all, get, kept } // and no more: nothing that is read here is held
    return (await look(read, o, actor, steps, existing)).drafts.map(draft => draft.faults.some(isForbidden) ? checkedOf(draft) : { ...checkedOf(draft), signs: draft.signs })
  })
}

export type Checked = {
  outcome: Outcome
  faults: DoorFault[]
  /** The record that is there already under the same key. */
  existing?: string
  /** Where that record says otherwise: the fields, and its version. */
  differs?: { fields: string[]; version: number }
  /** Only of a check: others that share one of these may double it or speak against it; whoever looks by parts looks at them together. */
  signs?: readonly string[]
}
export type Taken = Checked & { written?: Written }

/** Of what is not the actor's no more is told than that. */
function checkedOf(draft: Draft): Checked {
  const forbidden = draft.faults.filter(isForbidden)
  if (forbidden.length > 0) return { outcome: 'unchanged', faults: forbidden }
  const { faults, existing, differs } = draft
  return {
    outcome: outcomeOf(draft), faults, ...(existing !== undefined && { existing }), ...(differs && { differs: { fields: differs.fields, version: differs.record.version } }),
  }
}

/** Drafts with all that speaks against them. Rows that meet a record are, where asked, looked at anew as what shall become of it. */
async function look(
  read: Read, o: Open, actor: Actor, steps: readonly Step[], existing: Existing, lock?: (drafts: readonly Draft[]) => Promise<void>,
): Promise<{ drafts: Draft[]; names: Map<string, string> }> {
  const drafts = await draw(read, o, actor, steps)
  await lock?.(drafts)
  const names = await examine(read, o, actor, drafts)
  if (existing === 'refuse' || !drafts.some(draft => draft.differs)) return { drafts, names }
  const anew = ontoExisting(drafts, existing)
  const found = await look(read, o, actor, anew, 'refuse', lock)
  for (const [i, draft] of found.drafts.entries()) if (anew[i] !== drafts[i]!.step) Object.assign(draft, { existing: drafts[i]!.existing, differs: drafts[i]!.differs })
  return found
}

/** From steps to drafts: the records as they stand, the values as they were meant, the states they lead to. */
async function draw(read: Read, o: Open, actor: Actor, steps: readonly Step[]): Promise<Draft[]> {
  const drafts = await begin(read, o, actor, steps)
  await readValues(read, o, actor, drafts)
  takeSteps(actor, drafts)
  await sealTexts(read, drafts)
  const left = leavings(drafts)
  if (left.length === 0) return drafts
  const further = await draw(read, o, actor, left)
  for (const draft of further) Object.assign(draft, { index: draft.index + steps.length, left: true })
  return [...drafts, ...further]
}

/** All that can speak against drafts, wherever they come from. Returns what the records they point to are called. */
export async function examine(read: Read, o: Open, actor: Actor, drafts: readonly Draft[]): Promise<Map<string, string>> {
  await admit(read, o, actor, drafts)
  const law = await lawIn(read, { register: o.register, book: actor.book })
  for (const draft of standing(drafts)) draft.faults.push(...rowFaults(draft.ledger, draft.after, law))
  await checkKeys(read, o, actor, drafts)
  await checkRegisterRules(read, o, drafts)
  const names = await checkReferences(read, o, drafts)
  await checkUnreferenced(read, o, actor, drafts)
  await checkFiles(read, actor.book, drafts)
  await checkSame(read, drafts)
  await checkTree(read, drafts)
  await checkTotals(read, drafts)
  await checkZero(read, o, drafts)
  await checkSealed(read, drafts)
  await checkAdministrators(read, o, actor, drafts)
  await checkClosed(read, o, drafts)
  return names
}
