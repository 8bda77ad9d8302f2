import type { Day } from '#kit/day.ts'
import { isRefusal, refuse } from '#kit/refusal.ts'
import { collection } from '#office/collection.ts'
import { enter, look } from '../imports/long.ts'
import { find, keep, type Pending } from '../imports/pending.ts'
import type { Doing } from '../imports/steps.ts'
import { knowMade } from './answer.ts'
import { returnedBy, type ReturnedRow } from './standing.ts'
import { keepRound, type Kept } from './round.ts'
import type { Returned } from './types.ts'

/** Enters every file that is ticked, each as an import of its own, and notes in the round what its union returned. One that fails hinders no other. */
export async function take(o: Doing & { today: Day }, kept: Kept): Promise<void> {
  const ticked = kept.state.files.filter(({ take, state, result }) => take && state === 'sound' && result === null)
  if (ticked.length === 0) throw refuse('invalid', '请先勾选要收下的表', 'files')
  for (const [nth, one] of ticked.entries()) {
    try {
      await takeOne(o, kept, one)
    } catch (error) {
      if (!isRefusal(error)) throw error
      one.doubts.push(`没有收下：${error.say}`)
    }
    one.take = false
    kept.state.progress = { done: nth + 1, of: ticked.length }
    keepRound(kept)
  }
}

async function takeOne(o: Doing & { today: Day }, kept: Kept, one: Returned): Promise<void> {
  const { office } = o.desk
  const pending = find(kept.folder, kept, one.id!)
  const { created: fresh, changed: altered, unchanged: same, refused: bad } = one.counts
  if (bad > 0 && fresh + altered + same === 0) throw refuse('invalid', `${bad}行都不能收，前面收过的保留不动`) // What was accepted gives way only to what can be taken.
  await knowMade(o, pending)
  const note = await replaced(o, kept.state.collection, one.union!, pending)
  const filled = pending.state.sheets.some(({ use }) => use)
  if (filled) {
    if (note !== null) await look(o, pending) // what the first one had changed is as it was before
    pending.state.file = one.file.includes(one.unionName!) ? one.file : `${one.unionName}的${one.file}` // Among imports it is found by its union.
    await enter(o, pending)
    pending.state.phase = 'done'
    keep(pending)
  }
  const { batch = null, sheets = [] } = pending.state.result ?? {}
  const sum = (of: (sheet: (typeof sheets)[number]) => number) => sheets.reduce((all, sheet) => all + of(sheet), 0)
  one.result = {
    created: sum(({ created }) => created), changed: sum(({ changed }) => changed), unchanged: sum(({ unchanged, kept }) => unchanged + kept),
    refused: sum(({ refused }) => refused),
  }
  const { created, changed, unchanged, refused } = one.result
  // What was entered already when it was cut off is found unchanged, and its import known by the content.
  const [before] = batch === null ? (await office.imports(o.actor, { source: pending.source })).filter(({ undone }) => !undone) : []
  await mark(o, kept.state.collection, { whose: one.union!, day: o.today, file: one.file, taken: created + changed + unchanged, refused, batch: batch ?? before?.id ?? null, note })
}

/** Takes back what the union returned before; where later work stands in the way it stays, and the new one is laid over it. Null where there was none. */
async function replaced({ desk: { office }, actor }: Doing, id: string, union: string, pending: Pending): Promise<string | null> {
  const record = await office.get(actor, collection.id, id)
  const before = (await returnedBy(office, actor, record)).get(union)
  if (!before) return null
  const said = `替换${before.day}的${before.file === null ? '一份' : `“${before.file}”`}`
  if (before.batch === null || pending.state.result?.batch === before.batch) return said
  try {
    await office.undo(actor, { batch: before.batch })
    return said
  } catch (error) {
    if (!isRefusal(error)) throw error
    return `${said}；前一份没有撤销（${error.say}），按这一份逐行更新`
  }
}

/** Notes in the record what a union returned; somebody may have noted another's meanwhile. */
async function mark(o: Pick<Doing, 'desk' | 'actor'>, id: string, row: ReturnedRow, tries = 5): Promise<void> {
  const { desk: { office }, actor } = o
  const record = await office.get(actor, collection.id, id)
  const returned = (record['returned'] as ReturnedRow[]).filter(({ whose }) => whose !== row.whose)
  try {
    await office.write(actor, [{ ledger: collection.id, do: 'change', id, version: record.version, values: { returned: [...returned, row] } }])
  } catch (error) {
    if (tries === 0 || !isRefusal(error) || error.code !== 'conflict') throw error
    await mark(o, id, row, tries - 1)
  }
}
