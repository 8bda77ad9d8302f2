import { fork, type ChildProcess } from 'node:child_process'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { refuse } from '#kit/refusal.ts'
import { serve } from '#records/remote.ts'
import type { Place } from '#store/store.ts'
import { lineOf } from './line.ts'
import type { Answer, Begin, Doors } from './long-child.ts'
import { asKept, keep, type Pending } from './pending.ts'
import * as here from './steps.ts'
import type { Doing } from './steps.ts'

/** More rows than are gone through while others hardly notice. */
const LONG = 2000
/** Of a processor that is asked for by all, a third of what the server gets. */
const GENTLE = 5

/** Looks at every row as the doors would. */
export function look(doing: Doing, pending: Pending): Promise<void> {
  return step('look', doing, pending)
}

/** Enters what was looked at. */
export function enter(doing: Doing, pending: Pending): Promise<void> {
  return step('enter', doing, pending)
}

function step(name: Begin['step'], doing: Doing, pending: Pending): Promise<void> {
  const { desk: { place } } = doing
  const rows = pending.state.sheets.reduce((sum, { use, rows }) => sum + (use ? rows : 0), 0)
  return rows <= LONG ? here[name](doing, pending) : apart(name, place, doing, pending)
}

/**
 * A long one goes through in a process of its own, which reads for itself and writes by our doors: reading and looking at a
 * hundred thousand rows would keep this thread from everyone who asks for a page. It comes after them for the processor, too, but
 * not while it writes for itself: they would wait longer for the book that it holds.
 */
async function apart(step: Begin['step'], place: Place, { desk, actor }: Doing, pending: Pending): Promise<void> {
  keep(pending)
  const child = fork(fileURLToPath(new URL('./long-child.ts', import.meta.url)), {
    serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [], env: { ...process.env, MALLOC_ARENA_MAX: '2' },
  })
  try {
    const answer = await answerOf(child, { ...desk.office, ...desk.layoutRows, calm: desk.calm }, { step, actor, place, folder: pending.folder })
    if ('refusal' in answer) throw refuse(answer.refusal.code, answer.refusal.say, answer.refusal.at)
    if ('bug' in answer) throw answer.bug
    Object.assign(pending.state, asKept(pending).state)
  } finally {
    child.kill()
  }
}

function answerOf(child: ChildProcess, doors: Omit<Doors, 'done'>, begin: Begin): Promise<Answer> {
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', code => reject(new Error(`the process of an import ended with ${code}`)))
    serve({ ...doors, done: async (answer: Answer) => resolve(answer) }, lineOf(child))
    child.send(begin)
    if (begin.step === 'enter' && begin.place.db !== undefined) return
    try {
      setPriority(child.pid!, GENTLE)
    } catch {
      // Where that may not be, or it has ended already, it goes as it does.
    }
  })
}
