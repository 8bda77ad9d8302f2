import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card } from './cards.ts'
import { none, stored, toStore, type NoteDraft } from './stored.ts'

const card = (values: Card['typed']['values']): Card => ({
  no: 1, drafts: [], chosen: 0, keep: true, sure: true, typed: { union: null, state: null, values, parts: {} }, also: [], added: [],
})
const draft = (values: Card['typed']['values']): NoteDraft => ({ ...none, text: '来访3人', cards: [card(values)] })

test('what was put right comes back with the page', () => assert.deepEqual(stored(toStore(draft({ remark: '改过的' }))), draft({ remark: '改过的' })))
test('numbers that name a person are kept nowhere, typed or put in later', () => {
  assert.deepEqual(stored(toStore({ ...none, text: '手机14000000001' })), none)
  assert.deepEqual(stored(toStore(draft({ phone: '14000000001' }))), none)
})
test('a long one comes back with its words alone', () => assert.deepEqual(stored(toStore(draft({ remark: '啊'.repeat(600_000) }))), { ...none, text: '来访3人' }))
test('what is not its own is not read', () => assert.deepEqual([stored('来访3人'), stored(null), stored('')], [none, none, none]))
