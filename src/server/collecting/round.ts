import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isId, newId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import { behind } from '../imports/behind.ts'
import { hold, isHeld } from '../imports/hold.ts'
import { uploads } from '../imports/pending.ts'
import type { Round } from './types.ts'

/** A round in its folder, which is let go with the other uploads; each of its files has a folder within. */
export type Kept = { folder: string; person: string; book: string; state: Round }
type Owner = { person: string; book: string }

export function beginRound(dir: string, owner: Owner, collection: string): Kept {
  const id = newId()
  const folder = join(uploads(dir), id)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const kept: Kept = { folder, ...owner, state: { id, collection, phase: 'reading', progress: null, say: null, files: [], answers: {} } }
  keepRound(kept)
  return kept
}

/** The round of a person; of another's is said no more than of one that is not there. One that was cut off waits again. */
export function findRound(dir: string, owner: Owner, id: string): Kept {
  const kept = isId(id) ? readRound(join(uploads(dir), id)) : undefined
  if (!kept || kept.person !== owner.person || kept.book !== owner.book) throw refuse('missing', '这批收回的表已不在，可能已过一天，请重新放入', 'id')
  const { state, folder } = kept
  if (!isBusy(state) || isHeld(folder)) return kept
  const now = readRound(folder) ?? kept // Who works on it keeps the end before he lets go.
  if (isBusy(now.state)) Object.assign(now.state, {
    phase: now.state.phase === 'reading' ? 'done' : 'looked', progress: null,
    say: now.state.phase === 'reading' ? '读取时中断了，请把表重新放入' : '收的时候中断了，已收下的不会重复，请再点一次',
  })
  return now
}

/** Written aside and put in place, so that whoever reads it reads a whole one. */
export function keepRound({ folder, ...rest }: Kept): void {
  const path = join(folder, STATE)
  writeFileSync(`${path}.new`, JSON.stringify(rest), { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

/** Works on a round behind the answer. */
export async function workOn(kept: Kept, phase: 'reading' | 'entering', then: 'looked' | 'done', run: () => Promise<void>, bug: (error: unknown) => void): Promise<void> {
  const held = hold(kept.folder)
  if (!held) throw refuse('busy', '这批表正在处理，请等它做完')
  await behind({ state: kept.state, held, phase, then: { done: then, failed: phase === 'reading' ? 'done' : 'looked' }, keep: () => keepRound(kept), run, bug })
}

const STATE = 'round.json'

function isBusy({ phase }: Round): boolean {
  return phase === 'reading' || phase === 'entering'
}

function readRound(folder: string): Kept | undefined {
  try {
    return { ...JSON.parse(readFileSync(join(folder, STATE), 'utf8')) as Omit<Kept, 'folder'>, folder }
  } catch {
    return undefined
  }
}
