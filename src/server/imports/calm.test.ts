import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Office } from '#records/office.ts'
import { noticing } from './calm.ts'

test('who writes one thing is noticed for a while, and writes as before', async t => {
  t.mock.timers.enable({ apis: ['Date'], now: 60_000 })
  const { office, calm } = noticing({ office: { write: async () => [], take: async () => [], store: { read: { dialect: 'sqlite' } } } as unknown as Office })
  await office.take({} as never, [], {} as never)
  assert.equal(await calm(), true)
  assert.deepEqual(await office.write({} as never, []), [])
  assert.equal(await calm(), false)
  t.mock.timers.tick(3001)
  assert.equal(await calm(), true)
})
