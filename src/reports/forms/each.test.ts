import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LedgerRecord } from '#model/base.ts'
import type { Form } from '#model/form.ts'
import { ledger, type AnyLedger } from '#model/ledger.ts'
import { fillEach } from './each.ts'

const union = ledger({
  id: 'union', label: '工会', unit: '个', title: ['name'], tree: { until: 'ended' },
  fields: { name: { kind: 'text', label: '名称' }, ended: { kind: 'date', label: '撤销' } },
}) as unknown as AnyLedger
const firm = ledger({ id: 'firm', label: '单位', unit: '家', title: ['name'], fields: { name: { kind: 'text', label: '名称' } } }) as unknown as AnyLedger
const round = ledger({
  id: 'round', label: '检查', unit: '次', title: ['number'],
  fields: { number: { kind: 'text', label: '编号' }, due: { kind: 'date', label: '期限' }, again: { kind: 'date', label: '复查' } },
  parts: {
    seen: { label: '企业', fields: { at: { kind: 'ref', to: 'firm', label: '企业' }, found: { kind: 'count', label: '隐患', units: ['处'] } } },
    rows: { label: '明细', fields: { at: { kind: 'ref', to: 'firm', label: '企业' }, what: { kind: 'text', label: '隐患' }, due: { kind: 'date', label: '期限' } } },
  },
  derived: { due: (r: { rows: { due: string | null }[] }) => r.rows.flatMap(({ due }) => due ?? []).toSorted()[0] ?? null },
} as never) as unknown as AnyLedger

const notice: Form = {
  label: '通知书', under: '{=number}[之{=nth}]', each: 'at',
  blocks: [{ text: ['{=each}：查出隐患[{=seen.found}]，{=due}前改好[，{=again}复查]。'] }, { table: ['what'], of: 'rows' }],
}

function papers(values: object) {
  const records = [{ id: 'r1', union: 'u1', number: '3号', due: null, again: null, seen: [], rows: [], ...values } as unknown as LedgerRecord]
  const pages = fillEach(notice, {
    ledgers: new Map([union, firm, round].map(one => [one.id, one])), ledger: round, records, names: { f1: '甲厂', f2: '乙厂' }, behind: new Map(),
    printing: { union: 'u1', today: '2025-08-31' },
  })
  return pages.map(({ under, blocks }) => [
    under,
    ...blocks.flatMap(block => block.kind === 'text' ? block.lines : block.kind === 'table' ? block.rows.map(row => row.join()) : []),
  ])
}

const [first, second, nobodys] = [{ at: 'f1', what: '电线裸露', due: '2025-09-10' }, { at: 'f2', what: '通道堵塞', due: '2025-09-01' }, { at: null, what: '灭火器过期', due: null }]

test('each firm that is named in any part gets its own paper, with its own rows, numbers and term', () => {
  assert.deepEqual(papers({ due: '2025-09-01', again: '2025-09-20', seen: [{ at: 'f2', found: 2 }], rows: [first, second] }), [
    ['3号之一', '乙厂：查出隐患2处，2025年9月1日前改好，2025年9月20日复查。', '1,通道堵塞'],
    ['3号之二', '甲厂：查出隐患，2025年9月10日前改好，2025年9月20日复查。', '1,电线裸露'],
  ])
})

test('a term that was typed holds for all', () => {
  assert.deepEqual(papers({ due: '2025-09-05', rows: [first, second] }).map(([, text]) => text), ['甲厂：查出隐患，2025年9月5日前改好。', '乙厂：查出隐患，2025年9月5日前改好。'])
})

test('a row that names nobody is the only firm’s, or stands on a paper whose name is left to be written', () => {
  assert.deepEqual(papers({ rows: [nobodys, first], due: '2025-09-10' }), [['3号', '甲厂：查出隐患，2025年9月10日前改好。', '1,灭火器过期', '2,电线裸露']])
  assert.deepEqual(papers({ rows: [nobodys, first, second], due: '2025-09-01' }).at(-1), ['3号之三', '＿＿＿＿＿＿＿＿：查出隐患，　　　　年　　月　　日前改好。', '1,灭火器过期'])
  assert.deepEqual(papers({}), [['3号', '＿＿＿＿＿＿＿＿：查出隐患，　　　　年　　月　　日前改好。']])
})
