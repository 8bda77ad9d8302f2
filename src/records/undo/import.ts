import { setImmediate, setTimeout as pause } from 'node:timers/promises'
import { newId } from '#kit/id.ts'
import { pace } from '#kit/pace.ts'
import { refuse } from '#kit/refusal.ts'
import { digits, sql, type Sql } from '#store/sql.ts'
import type { Read, Tx } from '#store/store.ts'
import { isLead, type Actor } from '../actor.ts'
import { lockBook } from '../books.ts'
import type { ChangeRow } from '../history/chain.ts'
import { refuseUnsound, type Draft } from '../draft.ts'
import type { Batch, Written } from '../enter.ts'
import { neighbours } from '../neighbours.ts'
import type { Open } from '../open.ts'
import { checkUnreferenced } from '../checks/references.ts'
import { formerly } from './reversal.ts'
import { takeBack } from './take-back.ts'
import { calledIn, knownLedger, refuseFinal, refuseLater, refuseOthers } from './refusals.ts'

/** Changes taken back in one transaction, and how long that may take: others get their turn between two, and memory holds no more. */
const PART = { ms: 60, least: 100, most: 1000 }
/** Changes looked at in one go. */
const GLANCE = 250

/**
 * Takes an import back, the last change first, so that nothing is removed while another record of it points to it. A long
 * one is looked through before anything is altered, and goes by parts; one that was cut off goes on where it stopped.
 * Where others write beside it, it rests on PostgreSQL after each part for as long as that took, as an import does (decision 014): there it
 * takes the thread that answers them, and holds the book for which they wait.
 */
export async function undoImport(o: Open, actor: Actor, batch: string, part = PART, rest: (ms: number) => Promise<unknown> = pause): Promise<Written[]> {
  let standing = await cutOff(o.store.read, actor, batch) ?? await beginning(o.store.read, actor, batch)
  if (standing.left === 0) throw refuse('missing', '没有这次导入，请核对')
  const long = standing.left > part.most
  if (long) await lookThrough(o, actor, batch, standing, Math.min(part.most, GLANCE))
  const { many, turn } = pace(part)
  const others = neighbours()
  for (;;) {
    const size = long ? many() : part.most
    const start = performance.now()
    const { written, after } = await turn(size, () => o.store.transaction(tx => takePartBack(tx, o, actor, batch, standing, size)))
    if (!after || after.left === 0) return written
    standing = after
    others.heard(written.map(({ change }) => change))
    if (o.store.dialect === 'sqlite' || others.calm()) await setImmediate()
    else await rest(performance.now() - start)
  }
}

/** How far an import is taken back, and by which other one. */
type Standing = { back: Batch; /** Changes from this number on are taken back already. */ below: number; left: number }
type Part = { written: Written[]; /** Absent where someone else brought it to its end. */ after?: Standing }

async function takePartBack(tx: Tx, o: Open, actor: Actor, batch: string, left: Standing, size: number): Promise<Part> {
  const head = await lockBook(tx, actor.book)
  const standing = await asItWasLeft(tx, actor, batch, left)
  if (!standing) return { written: [] }
  const { back, below } = standing
  const changes = (await tx.all<ChangeRow>(sql`select * from change where ${of(actor, batch, below)} order by no desc limit ${digits(size)}`)).reverse()
  refuseForeign(actor, changes)
  const written = await takeBack(tx, o, actor, head, changes, back)
  const after = { back, below: changes[0]!.no, left: standing.left - changes.length }
  await tx.run(sql`update batch set remaining = ${after.left} where book = ${actor.book} and id = ${back.id}`)
  return { written, after }
}

/** Someone else may have begun it too, or gone on with it, since it was looked at. */
async function asItWasLeft(read: Read, actor: Actor, batch: string, standing: Standing): Promise<Standing | undefined> {
  const row = await read.get<{ remaining: number }>(sql`select remaining from batch where book = ${actor.book} and id = ${standing.back.id}`)
  if (row?.remaining === standing.left) return standing
  return await cutOff(read, actor, batch) ?? (row ? undefined : standing)
}

/** An undo that was cut off, and was not taken back itself. */
async function cutOff(read: Read, actor: Actor, batch: string): Promise<Standing | undefined> {
  const found = await read.get<{ id: string; note: string; remaining: number; below: number | null }>(sql`
    select b.id, b.note, b.remaining, (select min(c.undoes) from change c where c.book = b.book and c.batch = b.id) as below from batch b
    where b.book = ${actor.book} and b.undoes = ${batch} and b.remaining > 0
    and not exists (select 1 from batch again where again.book = b.book and again.undoes = b.id) order by b.at desc limit 1`)
  return found && { back: { id: found.id, note: found.note, undoes: batch }, below: found.below ?? LAST, left: found.remaining }
}

async function beginning(read: Read, actor: Actor, batch: string): Promise<Standing> {
  const row = await read.get<{ note: string }>(sql`select note from batch where book = ${actor.book} and id = ${batch}`)
  const { n } = (await read.get<{ n: number }>(sql`select count(*) as n from change where ${of(actor, batch, LAST)}`))!
  return { back: { id: newId(), note: `撤销：${row?.note ?? batch}`, undoes: batch }, below: LAST, left: n }
}

const LAST = Number.MAX_SAFE_INTEGER

/** The changes of an import that are still to be taken back, as a condition. */
function of(actor: Actor, batch: string, below: number): Sql {
  return sql`book = ${actor.book} and batch = ${batch} and no < ${below}`
}

/** Whatever speaks against taking all of it back as things stand is said before the first part is altered. */
async function lookThrough(o: Open, actor: Actor, batch: string, { back, below }: Standing, size: number): Promise<void> {
  const { read } = o.store
  for (let after = 0; ;) {
    const changes = await read.all<ChangeRow>(sql`select * from change where ${of(actor, batch, below)} and no > ${after} order by no limit ${digits(size)}`)
    if (changes.length === 0) return
    refuseForeign(actor, changes)
    await refuseOthers(read, o, actor, changes)
    await refuseLater(read, o, changes, [batch, back.id])
    refuseFinal(o, actor, changes)
    const removed = changes.filter(change => formerly(o, change) === null).map((change, index): Draft => {
      const ledger = knownLedger(o, change.ledger)
      return {
        index,
        step: { ledger: ledger.id, do: 'undo', id: change.record, place: `${ledger.label}“${calledIn(change)}”` },
        ledger, id: change.record, before: null, after: null, faults: [], signs: [],
      }
    })
    await checkUnreferenced(read, o, actor, removed, batch)
    refuseUnsound(removed)
    after = changes.at(-1)!.no
    await setImmediate()
  }
}

function refuseForeign(actor: Actor, changes: readonly ChangeRow[]): void {
  if (!isLead(actor) && changes.some(change => change.who !== actor.id)) throw refuse('forbidden', '这次导入是别人做的，请由导入的人或负责人撤销', 'batch')
}
