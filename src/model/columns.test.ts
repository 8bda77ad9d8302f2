import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromRow, tableOf, toRow } from './columns.ts'
import { ledger } from './ledger.ts'

const fields = {
  heldOn: { kind: 'date', label: '日期' },
  people: { kind: 'people', label: '人员' },
  rise: { kind: 'range', label: '增幅', unit: '%' },
  phone: { kind: 'phone', label: '电话' },
  cost: { kind: 'money', label: '经费' },
} as const
const course = ledger({
  id: 'course', label: '培训', unit: '期', title: ['heldOn'], fields,
  parts: { prizes: { label: '奖项', fields: { name: { kind: 'text', label: '姓名' }, score: { kind: 'decimal', label: '分数' } } } },
})

test('a ledger has a table of records and one a part', () => {
  const tables = tableOf(course).map(({ table, columns }) => `${table}: ${columns.map(column => `${column.name} ${column.type}`).join(', ')}`)
  assert.deepEqual(tables, [
    'course: book text, id text, union text, state text, about text, form text, times bigint, covers text, told text, same text, outside text, '
    + 'files text, bright text, remark text, extra text, entered text, called text, initials text, version bigint, held_on text, held_on_to text, people bigint, '
    + 'people_women bigint, people_migrants bigint, people_per text, rise_min double precision, rise_max double precision, phone text, phone_key text, cost bigint',
    'course_prizes: book text, record text, nth bigint, name text, score double precision',
  ])
})

test('values become the cells of their columns and come back', () => {
  const values = { heldOn: '2025Q3', people: { total: 60, migrants: 7, per: 'attendance' }, rise: null, phone: '13800000000', cost: 0 }
  const row = toRow(fields, values)
  assert.deepEqual(row, {
    held_on: '2025-07-01', held_on_to: '2025-09-30', people: 60, people_women: null, people_migrants: 7, people_per: 'attendance',
    rise_min: null, rise_max: null, phone: '13800000000', phone_key: null, cost: 0,
  })
  assert.deepEqual(fromRow(fields, row), values)
})
