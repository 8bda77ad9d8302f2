import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dispute } from '#lines/dispute/dispute.ts'
import type { LedgerRecord } from '#model/base.ts'
import { whole } from '#records/record.ts'
import { listing, type About } from './listing-sheet.ts'

const UNION = '01994f00-0000-7000-8000-000000000001'

function record(values: Readonly<Record<string, unknown>>): LedgerRecord {
  return { ...whole(dispute, { union: UNION, state: 'open', form: 'detail', times: 1, ...values }), id: '01994f00-0000-7000-8000-000000000002' }
}

const records = [
  record({ received: '2025-08-18', cause: 'injury', people: { total: 3, women: 1 }, sought: 1_090_050, parties: [{ name: '甲' }, { name: '乙' }], extra: { 天气: '晴' } }),
  record({ received: '2025-08', cause: 'pay', people: { total: 2, women: null }, sought: 50_000 }),
]

/** The sheet with its rows, from pages of one record each. */
async function printed({ records, names, ...about }: About & { records: readonly LedgerRecord[]; names: Readonly<Record<string, string>> }) {
  const list = listing(dispute, about)
  const lines = records.flatMap(record => list.add([record], names))
  const { rows, ...sheet } = list.sheet(lines)
  const given: unknown[][] = []
  for await (const row of rows) given.push([...row])
  return { ...sheet, rows: given }
}

const about = { names: { [UNION]: '宏兴村工会' }, under: '单位：宏兴村工会', printed: '2025年9月1日' }

test('a list to be signed: what it is, whose, its rows numbered, its sums, who made it', async () => {
  const { above, columns, rows, many, total, below } = await printed({ ...about, records })
  assert.deepEqual(above, ['劳动争议台账', '单位：宏兴村工会　共2起'])
  assert.deepEqual(columns.filter(({ hidden }) => !hidden).map(({ heading, as }) => [heading, as]), [
    ['序号', 'count'], ['所属工会', undefined], ['受理日期', undefined], ['案由', undefined], ['涉及职工', undefined], ['标的金额', 'money'], ['状态', undefined],
    ['当事职工：姓名', undefined], ['其他：天气', undefined],
  ])
  const shown = columns.flatMap(({ hidden }, i) => hidden ? [] : [i])
  assert.deepEqual([...rows, total!].map(row => shown.map(i => row[i])), [
    [1, '宏兴村工会', '2025-08-18', '工伤', '3人（女1）', 10900.5, '受理', '甲', '晴'], ['', '', '', '', '', '', '', '乙', ''], [2, '宏兴村工会', '2025年8月', '劳资纠纷', '2人', 500, '受理', '', ''],
    ['合计', '', '', '', '5人', 11400.5, '', '', ''],
  ])
  assert.deepEqual([many, below], [3, ['制表人：　　　　　　　　审核人：　　　　　　　　打印日期：2025年9月1日']])
})

test('only the columns that are wanted, and the hidden number by which it is read back', async () => {
  assert.deepEqual((await printed({ ...about, records, columns: ['received', 'sought'] })).columns.map(({ heading, hidden }) => [heading, hidden]), [
    ['序号', undefined], ['受理日期', undefined], ['标的金额', undefined], ['记录号', true],
  ])
})

test('people of whom one number is not known, or who are counted otherwise, have no sum', async () => {
  const sumOf = async (...people: unknown[]) => (await printed({ ...about, records: people.map(one => record({ received: '2025', people: one })), columns: ['people'] })).total![1]
  assert.deepEqual(
    [await sumOf({ total: 3 }, { total: null, women: 1 }), await sumOf({ total: 3 }, { total: 2, per: 'attendance' }), await sumOf({ total: 3 }, { total: 2 })],
    ['', '', '5人'],
  )
})
