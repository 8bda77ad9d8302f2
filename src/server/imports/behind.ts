import { isRefusal } from '#kit/refusal.ts'
import type { hold } from './hold.ts'

/** How far something long has come, as it is kept for whoever looks. `say`: why it did not end well. */
type Standing<Phase> = { phase: Phase; say: string | null; progress: { done: number; of: number | null } | null }
/** `held`: the folder, from before the state is altered until its end is kept. `bug` hears what is no refusal. */
type Behind<Phase> = {
  state: Standing<Phase>; held: NonNullable<ReturnType<typeof hold>>; phase: Phase; then: { done: Phase; failed: Phase }
  keep: () => void; run: () => Promise<void>; bug: (error: unknown) => void
}

/** Work goes on behind the answer; who waits sees the end of what is short, and how far it has come of what is long. */
export async function behind<Phase>({ state, held, phase, then, keep, run, bug }: Behind<Phase>): Promise<void> {
  Object.assign(state, { phase, say: null, progress: { done: 0, of: null } })
  keep()
  const job = run().then(() => { state.phase = then.done }, (error: unknown) => {
    if (!isRefusal(error)) bug(error)
    Object.assign(state, { phase: then.failed, say: isRefusal(error) ? error.say : '程序出错了，这一步没有完成，请再试一次；还不行请联系维护人员' })
  }).then(() => {
    state.progress = null
    keep()
  }).finally(held.release)
  await Promise.race([job, new Promise(done => { setTimeout(done, PATIENCE).unref() })])
}

/** In milliseconds. */
const PATIENCE = 1500
