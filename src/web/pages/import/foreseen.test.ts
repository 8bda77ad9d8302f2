import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ImportState } from '../../sent.ts'
import { foreseen } from './foreseen.ts'

const columns = [{ heading: '日', to: 'extra', sure: 0, others: [], samples: [] }]
const state = {
  phase: 'looked', choices: { union: 'u', good: false, existing: 'refuse', remember: true, names: { a: 'x' } },
  sheets: [{ nth: 0, layout: 'same', use: true, columns }, { nth: 1, layout: 'same', use: true, columns }, { nth: 2, layout: 'other', use: true, columns }],
} as unknown as ImportState

test('an answer is seen at once and asks for a new look; one that is taken back is gone', () => {
  const next = foreseen(state, { names: { b: 'new' } })
  assert.deepEqual([next.phase, next.choices.names], ['ready', { a: 'x', b: 'new' }])
  assert.deepEqual(foreseen(state, { names: { a: null } }).choices.names, {})
})

test('what becomes of existing records asks for no new look', () => {
  const next = foreseen(state, { existing: 'keep' })
  assert.deepEqual([next.phase, next.choices.existing], ['looked', 'keep'])
})

test('a column is decided for all sheets of its layout, whether a sheet goes in for that one alone', () => {
  const { sheets } = foreseen(state, { sheets: [{ nth: 0, use: false, mapping: { 日: 'day' } }] })
  assert.deepEqual(sheets.map(({ use, columns }) => [use, columns[0]!.to]), [[false, 'day'], [true, 'day'], [true, 'extra']])
})

test('amounts left open ask for a new look', () => {
  const next = foreseen(state, { rough: true })
  assert.deepEqual([next.phase, next.choices.rough], ['ready', true])
})
