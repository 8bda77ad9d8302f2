import { MessageChannel, Worker } from 'node:worker_threads'
import { ACCOUNT_WRITING, accountRows, type AccountRows } from '#accounts/rows.ts'
import { refuse } from '#kit/refusal.ts'
import { figures, type Figures } from '#figures/figures.ts'
import { register } from '#lines/register.ts'
import { openOffice, type Office } from '#records/office.ts'
import type { Mask } from '#records/keys/masks.ts'
import { openKeysToRead } from '#records/keys/own-key.ts'
import { remote, WRITING, type Writing } from '#records/remote.ts'
import { collectIfNeeded } from '#records/search/keep.ts'
import { keepFolding } from '#records/tally/folding.ts'
import { recountIfNeeded } from '#records/tally/recount.ts'
import { LAYOUT_WRITING, layoutRows, type LayoutRows } from '#sheets/layouts.ts'
import { openStore } from '#store/open.ts'
import type { Place } from '#store/store.ts'
import { firstOpened } from './first-opened.ts'
import { noticing } from './imports/calm.ts'
import type { Started, WriterData } from './writer.ts'

/** The house with its doors open: what the command line and the pages work with. */
export type Desk = {
  office: Office
  figures: Figures
  accountRows: AccountRows
  layoutRows: LayoutRows
  dir: string
  /** Where another process finds the same. */
  place: Place
  /** Whether nobody has written one thing for a while. */
  calm: () => Promise<boolean>
  /** Of a data folder that was begun just now: the recovery code, to be shown this once. */
  newCode?: string
  close(): Promise<void>
}

/**
 * Opens the data of a folder. On SQLite the one writer lives in a thread of its own and everything else reads through
 * read-only handles; PostgreSQL serves both in this process, and so does SQLite for who is `alone`, to write once: the thread
 * would read all sources for him once more. `who` is what a second writer is told.
 */
export async function openHere(o: { data: string; db?: string; mode: 'write' | 'read'; alone?: boolean; who: string }): Promise<Desk> {
  const place: Place = { dir: o.data, ...(o.db !== undefined && { db: o.db }) }
  const beside = o.mode === 'write' && o.db === undefined && !o.alone
  return { ...noticing(beside ? await openBeside(await startWriter(place, o.who), place, o.who) : await openAlone(place, o.mode, o.who)), place }
}

type Inner = Omit<Desk, 'place' | 'calm'>

async function openAlone(place: Place, mode: 'write' | 'read', who: string): Promise<Inner> {
  const store = await openStore(place, mode, who)
  try {
    const { keys, code } = mode === 'write' ? await firstOpened(store, place.dir) : await openKeysToRead(store.read, place.dir)
    if (mode === 'write') await collectIfNeeded(store, register)
    if (mode === 'write') await recountIfNeeded(store, register)
    const endFolding = mode === 'write' ? keepFolding(store) : async () => {}
    const office = openOffice({ store, register, keys, dir: place.dir })
    return {
      office, figures: figures({ store, register }), accountRows: accountRows(store), layoutRows: layoutRows(store), dir: place.dir,
      ...(code !== undefined && { newCode: code }), close: () => endFolding().finally(store.close),
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

type Writer = {
  doors: Writing & AccountRows & LayoutRows
  newCode?: string
  /** What may be shown of what the writer sealed, so that who reads it back opens nothing. */
  onMasks(take: (masks: readonly Mask[]) => void): void
  stop(): Promise<void>
}

async function openBeside(writer: Writer, place: Place, who: string): Promise<Inner> {
  try {
    const desk = await openAlone(place, 'read', who)
    const { masks } = desk.office.keys
    writer.onMasks(some => { for (const mask of some) masks.note(...mask) })
    const close = () => desk.close().finally(writer.stop)
    return {
      ...desk, ...(writer.newCode !== undefined && { newCode: writer.newCode }), office: { ...desk.office, ...writer.doors },
      accountRows: writer.doors, layoutRows: writer.doors, close,
    }
  } catch (error) {
    await writer.stop()
    throw error
  }
}

async function startWriter(place: Place, who: string): Promise<Writer> {
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(new URL('./writer.ts', import.meta.url), { workerData: { place, who, port: port2 } satisfies WriterData, transferList: [port2] })
  const ended = new Promise<void>(done => worker.once('exit', () => done()))
  const started = await new Promise<Started>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  if ('refusal' in started) {
    await ended
    throw refuse(started.refusal.code, started.refusal.say, started.refusal.at)
  }
  // What breaks the thread outside of a call is a bug; the calls it leaves open are refused as busy.
  worker.on('error', error => console.error(error))
  let take: Parameters<Writer['onMasks']>[0] = () => {}
  return {
    doors: remote<Writing & AccountRows & LayoutRows>(port1, [...WRITING, ...ACCOUNT_WRITING, ...LAYOUT_WRITING], masks => take(masks as readonly Mask[])),
    onMasks: to => void (take = to),
    ...(started.newCode !== undefined && { newCode: started.newCode }),
    stop() {
      port1.close()
      return ended
    },
  }
}
