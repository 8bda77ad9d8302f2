import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { usualColumns } from './columns.ts'

const columns = (ledger: string, room: number) => usualColumns(register.ledgers.get(ledger)!, room)

test('a list shows the day, whom it is about and what is added up before what the form asks in between', () => {
  assert.deepEqual(columns('dispute', 40), ['received', 'employer', 'people', 'sought'])
  assert.deepEqual(columns('inspection', 36), ['kind', 'visits', 'hazards', 'fixed'])
  assert.deepEqual(columns('recovery', 36), ['reason', 'people', 'owed', 'recovered'])
  assert.deepEqual(columns('claim', 30), ['employer', 'applied', 'amount'])
})

test('what holds names of the program is no column of its own accord: the title of a report with its slots', () => {
  assert.deepEqual(columns('template', 60), ['kind', 'copied'])
})
