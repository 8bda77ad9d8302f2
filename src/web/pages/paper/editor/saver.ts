import { canonical } from '#kit/canonical.ts'
import { isRefusal } from '#kit/refusal.ts'
import type { Body } from '#model/body.ts'
import { mergeBodies } from '#model/merge-body.ts'

/** How far what was written is kept. `offline`: the server is not reached, and asked again; `refused`: it says why not. */
export type Saving = { how: 'saved' | 'changed' | 'saving' | 'offline' | 'refused'; at: string; version: number; say?: string }
export type Kept = { version: number; at: string; body: Body }

type Ways = {
  /** What stands in the editor. */
  now: () => Body
  put: (base: number, body: Body) => Promise<Kept>
  /** What others wrote was put together with ours: the editor is to show this. */
  adopt: (body: Body) => void
  tell: (saving: Saving) => void
  /** What could not be kept yet, so that a closed window does not lose it; null once it is kept. */
  hold: (unsaved: { base: number; body: Body } | null) => void
  wait?: { pause: number; again: number }
}

/** Keeps a text a moment after the last stroke, one request at a time; what is written meanwhile goes with the next. */
export function saver(begin: Kept, { now, put, adopt, tell, hold, wait = { pause: 1200, again: 5000 } }: Ways) {
  let { version, at } = begin
  let kept = canonical(begin.body)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let ended = false

  const say = (how: Saving['how'], more: { say?: string } = {}) => tell({ how, at, version, ...more })
  const later = (ms: number) => {
    clearTimeout(timer)
    if (!ended) timer = setTimeout(() => void save(), ms)
  }

  async function save(): Promise<void> {
    clearTimeout(timer)
    if (running) return running.then(save)
    const sent = now()
    const text = canonical(sent)
    if (text === kept) return say('saved')
    say('saving')
    running = put(version, sent).then(answer => taken(sent, text, answer), failed => failing(sent, failed)).finally(() => { running = undefined })
    return running
  }

  function taken(sent: Body, text: string, answer: Kept): void {
    ;({ version, at } = answer)
    kept = canonical(answer.body)
    hold(null)
    const since = now()
    const merged = canonical(since) === text ? answer.body : mergeBodies(sent, answer.body, since)
    if (kept !== text) adopt(merged)
    if (canonical(merged) === kept) return say('saved')
    say('changed')
    later(wait.pause)
  }

  function failing(sent: Body, failed: unknown): void {
    hold({ base: version, body: sent })
    if (!isRefusal(failed)) throw failed
    if (failed.code !== 'busy') return say('refused', { say: failed.say })
    say('offline', { say: failed.say })
    later(wait.again)
  }

  return {
    touched() {
      if (canonical(now()) === kept) return
      say('changed')
      later(wait.pause)
    },
    save,
    /** Another version was kept elsewhere: what is unsaved here is put together with it. */
    heard(other: Kept) {
      if (running || other.version <= version) return
      const mine = now()
      const clean = canonical(mine) === kept
      if (!clean) return void save() // the server puts them together
      ;({ version, at } = other)
      kept = canonical(other.body)
      adopt(other.body)
      say('saved')
    },
    unsaved: () => running !== undefined || canonical(now()) !== kept,
    /** The window closes, and no answer will come any more. */
    leave: () => hold({ base: version, body: now() }),
    end() {
      ended = true
      clearTimeout(timer)
    },
  }
}
