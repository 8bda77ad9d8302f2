import { isId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import { resolveNames } from '#sheets/names.ts'
import { look } from '../imports/long.ts'
import { find, type Pending } from '../imports/pending.ts'
import type { Doing } from '../imports/steps.ts'
import { judge } from './judge.ts'
import type { Matter } from './matter.ts'
import type { Kept } from './round.ts'

/** What its person says of names that nobody knows – a record's id, 'new', or null for nothing – holds for all files in which they stand. */
export async function answer(o: Doing & { matter: Matter }, kept: Kept, said: Readonly<Record<string, unknown>>): Promise<void> {
  const { files, answers } = kept.state
  const waiting = files.filter(({ state, result }) => state === 'sound' && result === null)
  const known = new Set(waiting.flatMap(({ names }) => names.map(({ key }) => key)))
  for (const [key, is] of Object.entries(said)) {
    if (!known.has(key) || !(is === null || is === 'new' || (typeof is === 'string' && isId(is)))) throw refuse('invalid', '这个名称已不在收回的表里，请刷新页面后再答', 'names')
    if (is === null) delete answers[key]
    else answers[key] = is
  }
  for (const one of waiting.filter(({ names }) => names.some(({ key }) => key in said))) {
    const { take, doubts } = one
    await judge({ ...o, answers }, find(kept.folder, kept, one.id!), one)
    if (one.doubts.length === doubts.length) one.take = take
  }
}

/** What was to be made anew and an earlier file has made by now is known. */
export async function knowMade(o: Doing, pending: Pending): Promise<void> {
  const { choices, preview } = pending.state
  const fresh = (preview?.names ?? []).filter(({ key }) => choices.names[key] === 'new')
  const found = await resolveNames(o.desk.office, o.actor, fresh)
  const made = fresh.filter(({ key }) => 'id' in (found.get(key) ?? {}))
  for (const { key } of made) delete choices.names[key]
  if (made.length > 0) await look(o, pending)
}
