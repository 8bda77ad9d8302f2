import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isRefusal } from '#kit/refusal.ts'
import { toldOf, type Beginning } from '#sheets/collected/told.ts'
import { begin, drop } from '../imports/pending.ts'
import { spooledRows, type Spooled } from '../imports/spool.ts'
import { describeAll } from '../imports/steps.ts'
import type { Sent } from '../received.ts'
import type { Viewer } from '../viewing.ts'
import { identify } from './identify.ts'
import { chooseAmongDoubles, judge, type Judging } from './judge.ts'
import { prepare } from './prepare.ts'
import { keepRound, type Kept } from './round.ts'
import type { Returned } from './types.ts'

export type Receiving = Judging & { viewer: Viewer }

/** Copies what was sent into the folder of the round; an archive becomes the workbooks in it, or a file that is told to be broken. */
export async function hold(viewer: Viewer, kept: Kept, sent: readonly Sent[]): Promise<Sent[]> {
  const held: Sent[] = []
  for (const [nth, { name, path }] of sent.entries()) {
    if (/\.zip$/i.test(name)) {
      const to = join(kept.folder, `archive-${nth}`)
      await mkdir(to, { mode: 0o700 })
      try {
        held.push(...await viewer.unpacked({ path, name, to }))
      } catch (error) {
        kept.state.files.push(broken(name, error))
      }
      continue
    }
    const own = join(kept.folder, `sent-${nth}`)
    await copyFile(path, own)
    held.push({ name, path: own })
  }
  return held
}

/** Reads every file, says whose it is, and looks at its rows as the doors would. Nothing is stored. */
export async function receive(o: Receiving, kept: Kept, held: readonly Sent[]): Promise<void> {
  for (const [nth, file] of held.entries()) {
    kept.state.files.push(await receiveOne(o, kept, file))
    kept.state.progress = { done: nth + 1, of: held.length }
    keepRound(kept)
    await rm(file.path, { force: true })
  }
  chooseAmongDoubles(kept.state.files)
}

async function receiveOne(o: Receiving, kept: Kept, file: Sent): Promise<Returned> {
  const pending = begin(kept.folder, { person: kept.person, book: kept.book }, file.name, o.matter.record.union!)
  try {
    pending.source = await hashOf(file.path)
    const spooled = await o.viewer.rows({ ...file, to: pending.folder })
    await describeAll(o, pending, spooled)
    const told = toldOf(await beginnings(pending.folder, spooled))
    const { sheets } = pending.state
    const spoken = { year: sheets.find(({ year }) => year !== null)?.year ?? null, month: sheets.find(({ month }) => month !== null)?.month ?? null }
    const { union, state, doubts } = identify(o.matter, { told, titles: sheets.flatMap(({ titles }) => titles), file: file.name, spoken })
    const returned: Returned = {
      ...empty(file.name), id: pending.state.id, union: union?.id ?? null, unionName: union?.called ?? null, state, doubts, take: doubts.length === 0,
    }
    if (state !== 'foreign') {
      const { told, wrong } = await prepare(o, pending, o.matter)
      returned.doubts.push(...told)
      returned.take &&= !wrong
    }
    await judge(o, pending, returned)
    return returned
  } catch (error) {
    drop(pending)
    return broken(file.name, error)
  }
}

function broken(file: string, error: unknown): Returned {
  if (!isRefusal(error)) throw error
  return { ...empty(file), doubts: [error.say] }
}

function empty(file: string): Returned {
  return {
    id: null, file, union: null, unionName: null, state: 'broken', take: false, doubts: [], twin: null,
    counts: { created: 0, changed: 0, unchanged: 0, refused: 0 }, rows: [], names: [], result: null,
  }
}

/** As much of each sheet as may say whose it is. */
async function beginnings(folder: string, spooled: readonly Spooled[]): Promise<Beginning[]> {
  return Promise.all(spooled.slice(0, 20).map(async ({ name }, nth) => {
    const rows: string[][] = []
    for await (const { cells } of spooledRows(folder, nth)) if (rows.push(cells.slice(0, 40)) >= 10) break
    return { name, rows }
  }))
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
