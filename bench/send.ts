import assert from 'node:assert/strict'
import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ImportState } from '#server/imports/types.ts'
import { ask } from './ask.ts'
import { AT, PORT } from './server.ts'

/** Sent, looked at and entered as the page does it. */
export async function imported(cookie: string, path: string): Promise<{ read: number; look: number; enter: number; batch: string }> {
  const start = performance.now()
  const form = new FormData()
  form.append('files', await openAsBlob(path), basename(path))
  const sent = await fetch(`${AT}/api/imports`, { method: 'POST', headers: { cookie, 'x-niangjia': '1' }, body: form })
  let state = await sent.json() as ImportState
  const until = async (phase: ImportState['phase']) => {
    while (state.phase !== phase) {
      assert.equal(state.say, null)
      await pause(300)
      state = await asked<ImportState>(cookie, 'GET', `/api/imports/${state.id}`)
    }
  }
  const step = (verb: string, phase: ImportState['phase']) => timed(async () => {
    state = await asked<ImportState>(cookie, 'POST', `/api/imports/${state.id}/${verb}`)
    await until(phase)
  })
  await until('ready')
  const read = performance.now() - start
  const look = await step('look', 'looked')
  const enter = await step('enter', 'done')
  return { read, look, enter, batch: state.result!.batch! }
}

export function asked<T = unknown>(cookie: string, method: string, path: string, body?: object): Promise<T> {
  return ask<T>({ port: PORT, method, path, cookie, ...(body && { body }) })
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
