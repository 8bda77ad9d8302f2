import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MessageChannel } from 'node:worker_threads'
import { refuse } from '#kit/refusal.ts'
import { isRefusal } from '#kit/refusal.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { remote, serve, WRITING, type Writing } from './remote.ts'
import { atDesk } from './testing.ts'

atDesk('the doors work through a port, and refusals arrive whole', [dispute], async ({ office, actor, hong }) => {
  const { port1, port2 } = new MessageChannel()
  serve(office, port2)
  const far = remote<Writing>(port1, WRITING)
  const [written] = await far.write(actor, [{ ledger: 'dispute', do: 'create', values: { union: hong, received: '2025' } }])
  assert.equal((await office.get(actor, 'dispute', written!.id)).union, hong)
  await assert.rejects(far.write(actor, [
    { ledger: 'dispute', do: 'change', id: written!.id, values: { received: 'x' } },
  ]), (error: unknown) => isRefusal(error) && error.code === 'invalid' && error.at === 'received')
  assert.equal((await far.undo(actor, { change: written!.change }))[0]!.outcome, 'removed')
  port1.close()
})

test('a bug stays a bug, and what a dead writer leaves open is refused as busy', async () => {
  const { port1, port2 } = new MessageChannel()
  const never = () => new Promise<never>(() => {})
  serve({ undo: () => Promise.reject(new TypeError('bug')), reveal: () => Promise.reject(refuse('missing', '没有')), write: never } as unknown as Writing, port2)
  const far = remote<Writing>(port1, WRITING)
  const nobody = {} as never
  await assert.rejects(far.undo(nobody, { change: 1 }), (error: unknown) => error instanceof TypeError && !isRefusal(error))
  await assert.rejects(far.reveal(nobody, 'a', 'b', 'c'), (error: unknown) => isRefusal(error) && !('at' in error))
  const open = far.write(nobody, [])
  port2.close()
  await assert.rejects(open, { code: 'busy' })
  await assert.rejects(far.write(nobody, []), { code: 'busy' })
})

test('what is there to be taken along comes with the next answer, before it', async () => {
  const { port1, port2 } = new MessageChannel()
  let waiting: string | undefined = 'masks'
  const taken: unknown[] = []
  serve({ undo: async () => [], reveal: () => Promise.reject(refuse('missing', '没有')) } as unknown as Writing, port2, () => {
    const along = waiting
    waiting = undefined
    return along
  })
  const far = remote<Writing>(port1, WRITING, along => taken.push(along))
  const nobody = {} as never
  await assert.rejects(far.reveal(nobody, 'a', 'b', 'c'), { code: 'missing' })
  assert.deepEqual(taken, ['masks'])
  await far.undo(nobody, { change: 1 })
  assert.deepEqual(taken, ['masks'])
  port1.close()
})
