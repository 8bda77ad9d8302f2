import { isRefusal, type Refusal } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import type { Actor } from '#records/actor.ts'
import { remote, WRITING, type Writing } from '#records/remote.ts'
import { LAYOUT_WRITING, type LayoutRows } from '#sheets/layouts.ts'
import type { Place } from '#store/store.ts'
import { openHere } from '../open.ts'
import { lineOf } from './line.ts'
import { keep, readState } from './pending.ts'
import { enter, look } from './steps.ts'

/* The process that goes through a long import: it opens the book for reading, and writes by the doors of who began it. With PostgreSQL, where
 * each process writes for itself, so does this one, and what a part takes to examine and seal keeps nobody's page waiting. */
export type Begin = { step: 'look' | 'enter'; actor: Actor; place: Place; folder: string }
export type Answer = { done: true } | { refusal: Pick<Refusal, 'code' | 'say' | 'at'> } | { bug: unknown }
export type Doors = Writing & LayoutRows & { calm: () => Promise<boolean>; done(answer: Answer): Promise<void> }

process.once('message', (begin: Begin) => void run(begin))
process.on('disconnect', () => process.exit())

async function run(begin: Begin): Promise<void> {
  const doors = remote<Doors>(lineOf(process), [...WRITING, ...LAYOUT_WRITING, 'calm', 'done'])
  await doors.done(await went(begin, doors))
}

async function went({ step, actor, place, folder }: Begin, doors: Doors): Promise<Answer> {
  try {
    const own = place.db !== undefined
    const desk = await openHere({ data: place.dir, ...own && { db: place.db }, mode: own ? 'write' : 'read', who: 'niangjia import' })
    const pending = readState(folder)!
    await { look, enter }[step]({ desk: own ? desk : { ...desk, office: { ...desk.office, ...doors }, layoutRows: doors, calm: doors.calm }, register, actor }, pending)
    keep(pending)
    return { done: true }
  } catch (error) {
    return isRefusal(error) ? { refusal: { code: error.code, say: error.say, ...(error.at !== undefined && { at: error.at }) } } : { bug: error }
  }
}
