import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pact } from './testing-ledgers.ts'
import { rowWriter } from './row-writer.ts'

const { from, heads, voted, topics, phone, worth, firm } = pact.fields

test('each value stands in the columns of its kind, and what is absent is null', () => {
  const write = rowWriter(['id'], { from, heads, voted, topics, phone, worth, firm, termEnds: from })
  assert.deepEqual(write({ from: '2025-08', heads: { total: 60, women: 20 }, voted: false, topics: ['pay'], phone: '13800000000', worth: 0 }), {
    id: null, from: '2025-08-01', from_to: '2025-08-31', heads: 60, heads_women: 20, heads_migrants: null, heads_per: null, voted: 0, topics: '["pay"]',
    phone: '13800000000', phone_key: null, worth: 0, firm: null, term_ends: null, term_ends_to: null,
  })
})

test('rows share nothing', () => {
  const write = rowWriter([], { worth })
  const first = write({ worth: 1 })
  assert.deepEqual([write({ worth: 2 }), first], [{ worth: 2 }, { worth: 1 }])
})
