import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { ledger } from '#model/ledger.ts'
import type { Actor } from '#records/actor.ts'
import { before, prefilled, type How } from './prefilled.ts'
import { collectedWorkbook } from './workbook.ts'

const firm = ledger({
  id: 'firm', label: '单位', unit: '家', title: ['name'],
  fields: {
    name: { kind: 'text', label: '名称', required: true }, joint: { kind: 'ref', to: 'union', label: '加入的联合工会' },
    size: { kind: 'choice', label: '规模', of: { small: '小', large: '大' } },
    opened: { kind: 'date', label: '开业' }, shut: { kind: 'date', label: '停业' },
  },
  indicators: { standing: { label: '单位', unit: '家', stock: 'opened', until: 'shut' } },
})
const event = ledger({
  id: 'event', label: '活动', unit: '次', title: ['name'], day: 'day', totals: ['name'],
  fields: { name: { kind: 'text', label: '活动名称', required: true }, day: { kind: 'date', label: '日期' } },
})

const unions = new Set(['hong', 'jiang'])
const asked: object[] = []
/** Two pages of one record and the rest, whatever is asked. */
const office = (records: readonly object[]) => ({
  list: async (_: unknown, __: string, listing: { after?: string }) => {
    asked.push(listing)
    return {
      records: listing.after ? records.slice(1) : records.slice(0, 1), names: { hong: '宏兴村联合工会', town: '云浦镇总工会' }, total: records.length, locked: 0,
      ...!listing.after && { next: 'x' },
    }
  },
}) as unknown as Parameters<typeof prefilled>[0]['office']
const of = async (ledger: typeof firm | typeof event, how: How, records: readonly object[], period = '2025-09') =>
  prefilled({ office: office(records), actor: {} as Actor }, { ledger: ledger as typeof firm, how, period: parsePeriod(period), by: 'town', unions })

test('of what stands each union gets its own, and firms of the township that point to it; what has ended is left out', async () => {
  const rows = await of(firm, 'standing', [
    { id: '1', union: 'hong', name: '甲', shut: null }, { id: '2', union: 'town', name: '乙', joint: 'hong' },
    { id: '3', union: 'town', name: '丙', about: 'jiang' }, { id: '4', union: 'town', name: '丁' },
    { id: '5', union: 'hong', name: '戊', shut: '2025-08-31' }, { id: '6', union: 'hong', name: '己', shut: '?' },
    { id: '7', union: 'hong', name: '庚', shut: '2025-10' }, { id: '8', union: 'other', name: '辛' },
  ])
  assert.deepEqual([...rows].map(([union, some]) => [union, some.map(({ id }) => id)]), [['hong', ['1', '2', '7']], ['jiang', ['3']]])
  assert.equal(rows.get('hong')![1]!['joint'], '宏兴村联合工会', 'by name, to be read back')
})

test('the values of the last period are the draft of this one: of the 汇总, without number, of this month', async () => {
  const rows = await of(event, 'last', [
    { id: '1', union: 'hong', state: null, form: 'total', name: '培训', day: '2025-08', times: 3 },
    { id: '2', union: 'hong', form: 'detail', name: '走访', day: '2025-08-02' },
  ])
  assert.deepEqual(asked.at(-1), { union: 'town', limit: 500, up: true, period: parsePeriod('2025-08'), after: 'x' })
  assert.deepEqual(rows.get('hong')!.map(({ id, union, name, day, times }) => ({ id, union, name, day, times })), [{ id: '', union: '', name: '培训', day: '2025-09', times: 3 }])
  assert.deepEqual([(await of(event, 'none', [{ id: '1' }])).size, before(parsePeriod('2025Q1')), before(parsePeriod('2025'))], [0, parsePeriod('2024Q4'), parsePeriod('2024')])
})

test('a workbook has the union on top, drop-downs, rows with a hidden number, and a hidden sheet by which it is known', () => {
  const rows = [{ id: '7', union: '云浦镇总工会', name: '甲', size: 'small', extra: {} }] as unknown as LedgerRecord[]
  const code = { collection: 'c', union: 'u' }
  const [sheet, hidden] = collectedWorkbook({ title: '9月单位', union: '宏兴村联合工会', period: '2025年9月', due: '10月8日', code }, [
    { ledger: firm as never, columns: ['规模'], rows, carried: false },
  ])
  assert.deepEqual(sheet!.above!.slice(0, 2), ['9月单位', '填报单位：宏兴村联合工会　　所属期：2025年9月'])
  assert.deepEqual(sheet!.columns.map(({ heading, hidden, choices }) => [heading, hidden ?? false, choices ?? []]), [
    ['序号', false, []], ['名称', false, []], ['规模', false, ['小', '大']], ['所属工会', true, []], ['记录号', true, []],
  ], 'what is required is asked though nobody named it')
  assert.deepEqual(sheet!.rows, [[1, '甲', '小', '云浦镇总工会', '7']])
  assert.deepEqual([hidden!.hidden, hidden!.rows], [true, [['收表标识：c.u']]])
})
