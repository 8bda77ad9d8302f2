import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { accountRows } from '#accounts/rows.ts'
import { isRefusal, type Refusal } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import { masksHandedOn } from '#records/keys/masks.ts'
import { openOffice } from '#records/office.ts'
import { serve } from '#records/remote.ts'
import { collectIfNeeded } from '#records/search/keep.ts'
import { recountIfNeeded } from '#records/tally/recount.ts'
import { layoutRows } from '#sheets/layouts.ts'
import { openStore } from '#store/open.ts'
import type { Place } from '#store/store.ts'
import { firstOpened } from './first-opened.ts'
import { resting } from './rest.ts'

/*
 * The thread of the one writer: opens the store for writing, answers the doors that write, and ends when the other
 * side closes its port.
 */
export type WriterData = { place: Place; who: string; port: MessagePort }
export type Started = { newCode?: string } | { refusal: Pick<Refusal, 'code' | 'say' | 'at'> }

const { place, who, port } = workerData as WriterData

parentPort!.postMessage(await start().catch((error: unknown): Started => {
  if (!isRefusal(error)) throw error
  port.close()
  return { refusal: { code: error.code, say: error.say, ...(error.at !== undefined && { at: error.at }) } }
}))

async function start(): Promise<Started> {
  const store = await openStore(place, 'write', who)
  try {
    const { keys, code } = await firstOpened(store, place.dir)
    await collectIfNeeded(store, register)
    await recountIfNeeded(store, register)
    const { masks, take } = masksHandedOn()
    serve({ ...openOffice({ store, register, keys: { ...keys, masks }, dir: place.dir }), ...accountRows(store), ...layoutRows(store) }, port, take)
    const { stir, end } = resting(store.slim)
    port.on('message', stir)
    port.on('close', () => {
      end()
      void store.close()
    })
    return code === undefined ? {} : { newCode: code }
  } catch (error) {
    await store.close()
    throw error
  }
}
