import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ImportSheet } from '../../sent.ts'
import { calledSheet, columnsToShow, layoutsOf } from './layouts.ts'

const sheet = (name: string, layout: string, ledger: string | null = 'dispute') => ({ name, layout, ledger }) as ImportSheet
const column = (heading: string, sure: number, given?: string): ImportSheet['columns'][number] => ({
  heading, to: 'extra', sure, others: [], samples: [], ...given !== undefined && { given },
})

test('sheets with the same headings are decided together, in the order of the workbook', () => {
  const sheets = [sheet('1月', 'a'), sheet('说明', 'b', null), sheet('2月', 'a')]
  assert.deepEqual(layoutsOf(sheets).map(alike => alike.map(({ name }) => name)), [['1月', '2月'], ['说明']])
})

test('a sheet that is alone, or has no name, is called by its file', () => {
  const file = '走访.xlsx'
  assert.equal(calledSheet(sheet('Sheet1', 'a'), { file, sheets: [sheet('Sheet1', 'a')] }), '走访.xlsx')
  assert.equal(calledSheet(sheet('1月', 'a'), { file, sheets: [sheet('1月', 'a'), sheet('2月', 'a')] }), '1月')
})

test('the least sure column is looked at first; one without a heading and one that was given are not', () => {
  const shown = columnsToShow([column('日期', 1), column('', 1), column('承办', 0), column('类型', 0.7), column('工会角色（必填）', 1, '主办')])
  assert.deepEqual(shown.map(({ heading }) => heading), ['承办', '类型', '日期'])
})
