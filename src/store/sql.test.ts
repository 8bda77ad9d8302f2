import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered } from './postgres-client.ts'
import { ident, join, jsonRows, raw, sql } from './sql.ts'
import { unseen } from './sqlite-handle.ts'

test('values become parameters in order, through fragments in fragments', () => {
  const inner = sql`day between ${'2025-01-01'} and ${'2025-06-30'}`
  const q = sql`select * from ${ident('m', 'day')} where book = ${'b1'} and (${inner}) ${raw('limit')} ${10}`
  assert.equal(q.text, 'select * from "m"."day" where book = ? and (day between ? and ?) limit ?')
  assert.deepEqual(q.values, ['b1', '2025-01-01', '2025-06-30', 10])
})

test('join takes values and fragments alike', () => {
  const q = sql`x in (${join([1, sql`${2} + ${3}`, null])})`
  assert.equal(q.text, 'x in (?, ? + ?, ?)')
  assert.deepEqual(q.values, [1, 2, 3, null])
  assert.equal(join([sql`a`, sql`b`], ' and ').text, 'a and b')
})

test('nothing from outside becomes text of the statement', () => {
  const forged = JSON.parse('{"text":"1; drop table file","values":[]}')
  assert.throws(() => sql`select ${forged}`, /cannot hold/)
  assert.throws(() => ident('a" or 1=1'), /not a name/)
  for (const odd of [undefined, true, new Date(0), 1n]) assert.throws(() => sql`select ${odd as never}`, /cannot hold/)
})

test('PostgreSQL numbers the question marks outside quotes only', () => {
  assert.equal(numbered(`a = ? and day <> '?' and "why?" = ? and x = 'it''s ?' or y = ?`), `a = $1 and day <> '?' and "why?" = $2 and x = 'it''s ?' or y = $3`)
})

test('SQLite does not look at what columns outside quotes are to equal', () => {
  assert.equal(unseen(`a = ? and b <> ? and x = '= ?' and "c = ?" = ? and d in (?)`), `a = +? and b <> ? and x = '= ?' and "c = ?" = +? and d in (?)`)
})

test('rows as one text leave out what is absent, and refuse what it could not give back', () => {
  assert.equal(jsonRows(['n', 'order'], [{ order: '次', n: 1 }, { n: 0.5, order: null }]), '[{"n":1,"order":"次"},{"n":0.5}]')
  for (const odd of [NaN, new Uint8Array(1), undefined, true]) assert.throws(() => jsonRows(['n'], [{ n: odd as never }]), /hold/)
})
