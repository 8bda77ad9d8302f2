import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, commit, digestsIn, hashOf, opened } from './chain.ts'
import { makeKeys } from '../keys/keys.ts'
import { whole } from '../record.ts'
import { pact } from '../testing-ledgers.ts'

const keys = makeKeys(new Uint8Array(32).fill(1))
const at = { book: 'b', no: 3 }
const record = whole(pact, {
  id: 'r', book: 'b', entered: '2025-08-18T06:05:00.000Z', name: '工资合同', phone: '13800000000',
  terms: [{ item: '一', account: '4111111111111111' }, { item: '二' }],
})

test('the body holds no personal value, and with its sealed part every one comes back', () => {
  const { body, sealed } = commit(keys, pact, { after: record, before: null }, at)
  assert.doesNotMatch(body, /13800000000|4111111111111111/)
  assert.equal(digestsIn(body).length, 2)
  const { values } = opened(keys, { ...at, sealed })!
  assert.deepEqual(whole(pact, bodyOf({ body }, digest => values[digest]!).after!), record)
})

test('the same value has another digest in another change', () => {
  const digests = [1, 2].map(() => digestsIn(commit(keys, pact, { after: record, before: null }, at).body)[0])
  assert.notEqual(digests[0], digests[1])
})

test('what is absent leaves no trace, and nothing is sealed where nothing is personal', () => {
  const { body, sealed } = commit(keys, pact, { after: whole(pact, { id: 'r', book: 'b', name: 'x' }), before: null, reason: '更正' }, at)
  assert.equal(body, '{"after":{"book":"b","called":"","id":"r","name":"x","version":0},"before":null,"reason":"更正"}')
  assert.equal(sealed, null)
})

test('every part of a change is hashed but what may be erased', () => {
  const change = { ...at, at: 't', who: 'w', who_name: 'n', step: 'create', ledger: 'testpact', record: 'r', batch: null, undoes: null, body: '{}' }
  const hash = hashOf('p', change)
  assert.match(hash, /^[0-9a-f]{64}$/)
  const altered = [hashOf('q', change), ...Object.keys(change).map(name => hashOf('p', { ...change, [name]: name === 'no' || name === 'undoes' ? 9 : 'other' }))]
  assert.equal(new Set([hash, ...altered]).size, 13)
})

test('words that look like a digest are words', () => {
  const odd = whole(pact, { id: 'r', book: 'b', name: '["#","x"]', extra: { '#': 'x' } })
  assert.deepEqual(digestsIn(commit(keys, pact, { after: odd }, at).body), [])
  assert.deepEqual(bodyOf(commit(keys, pact, { after: odd }, at), () => '!').after!.extra, { '#': 'x' })
})
