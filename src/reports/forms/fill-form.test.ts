import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LedgerRecord } from '#model/base.ts'
import type { Form } from '#model/form.ts'
import { ledger, type AnyLedger } from '#model/ledger.ts'
import { fillForm } from './fill-form.ts'
import type { FormSource } from './read.ts'

const union = ledger({
  id: 'union', label: '工会', unit: '个', title: ['name'], tree: { until: 'ended' },
  fields: { name: { kind: 'text', label: '名称' }, chair: { kind: 'text', label: '主席' }, ended: { kind: 'date', label: '撤销' } },
}) as unknown as AnyLedger
const firm = ledger({
  id: 'firm', label: '单位', unit: '家', title: ['name'], fields: { name: { kind: 'text', label: '名称' }, place: { kind: 'place', label: '地址' } },
}) as unknown as AnyLedger
const visit = ledger({
  id: 'visit', label: '慰问', unit: '次', title: ['number'],
  fields: {
    number: { kind: 'text', label: '编号' }, day: { kind: 'date', label: '慰问日期' }, firm: { kind: 'ref', to: 'firm', label: '单位' }, cost: { kind: 'money', label: '慰问金' },
    times: { kind: 'count', label: '次数', units: ['次'] }, people: { kind: 'people', label: '人数' }, kind: { kind: 'choice', label: '类别', of: { care: '困难', ill: '住院' } },
  },
  parts: { rows: { label: '名单', fields: { name: { kind: 'text', label: '姓名' }, identity: { kind: 'identity', label: '身份证号' }, amount: { kind: 'money', label: '金额' } } } },
} as never) as unknown as AnyLedger
const ledgers = new Map([union, firm, visit].map(one => [one.id, one]))

const full = {
  id: 'r1', union: 'u1', number: '慰〔2025〕3号', day: '2025-01-18', firm: 'f1', cost: 120050, times: 2, people: { total: 3, women: 1 }, kind: 'ill',
  rows: [{ name: '甲', identity: '110105********002X', amount: 50000 }, { name: '乙', identity: null, amount: 70050 }],
} as unknown as LedgerRecord
const empty = { id: 'r2', union: 'u1', number: null, day: '?', firm: null, cost: null, times: null, people: null, kind: null, rows: [] } as unknown as LedgerRecord

function filled(form: Omit<Form, 'label'>, records: LedgerRecord[], printing: Partial<FormSource['printing']> = {}, of = visit) {
  return fillForm({ label: '慰问单', ...form }, {
    ledgers, ledger: of, records, names: { u1: '青石镇总工会', f1: '顺达五金厂' }, printing: { union: 'u1', today: '2025-08-31', ...printing },
    behind: new Map([['f1', { place: '石湾村8号' } as unknown as LedgerRecord], ['u1', { chair: '李平' } as unknown as LedgerRecord]]),
  })
}

test('a form has the words of its record', () => {
  const form: Omit<Form, 'label'> = {
    title: '{=union}慰问单', under: '编号：{=number}', landscape: true,
    blocks: [
      { boxes: [['day', 'kind'], [{ label: '地址', words: '{=firm.place}', lines: 2, foot: '（签名）{=today}' }]] },
      { text: ['到{=firm}慰问{=people}，发放{=cost}（大写：{=cost:capital}）[，{=times}]，名单为{=rows.name}。'] },
      { sign: ['主席{=union.chair}：', '经办：'], dated: true }, { right: ['{=union}（盖章）', '{=day}'] }, { note: '注：{=rows.identity}' },
    ],
  }
  assert.deepEqual(filled(form, [full]), {
    title: '青石镇总工会慰问单', under: '编号：慰〔2025〕3号', landscape: true,
    blocks: [
      {
        kind: 'boxes',
        rows: [
          [{ label: '慰问日期', text: '2025年1月18日', spans: [2, 4], lines: 1 }, { label: '类别', text: '住院', spans: [2, 4], lines: 1 }],
          [{ label: '地址', text: '石湾村8号', spans: [2, 10], lines: 2, foot: '（签名）2025年8月31日' }],
        ],
      },
      { kind: 'text', lines: ['到顺达五金厂慰问3人（女1），发放1200.5元（大写：壹仟贰佰元伍角），2次，名单为甲、乙。'] },
      { kind: 'sign', names: ['主席李平：', '经办：'], dated: true }, { kind: 'right', lines: ['青石镇总工会（盖章）', '2025年1月18日'] }, { kind: 'note', text: '注：110105********002X' },
    ],
  })
})

test('what is not known is left to be written, in a box by nothing; a group with it goes', () => {
  const { under, blocks } = filled({
    under: '编号：{=number}',
    blocks: [{ boxes: [['day', { label: '地址', words: '{=firm.place}' }]] }, { text: ['于{=day}慰问{=people}，发放{=cost}[，共{=times}]。'] }, { right: ['{=day}'] }],
  }, [empty])
  assert.equal(under, '编号：＿＿＿＿＿＿＿＿')
  assert.deepEqual(blocks, [
    { kind: 'boxes', rows: [[{ label: '慰问日期', text: '', spans: [2, 4], lines: 1 }, { label: '地址', text: '', spans: [2, 4], lines: 1 }]] },
    { kind: 'text', lines: ['于　　　　年　　月　　日慰问＿＿＿＿，发放＿＿＿＿＿＿＿＿。'] }, { kind: 'right', lines: ['　　　　年　　月　　日'] },
  ])
})

test('of several places the first that tells something is told; a letter begins with whom it is to', () => {
  const blocks = [{ to: '{=number|union.chair}：' }, { text: ['到{=firm.place|union.chair}[，{=number|kind}]'] }]
  assert.deepEqual(filled({ blocks }, [full]).blocks, [{ kind: 'to', text: '慰〔2025〕3号：' }, { kind: 'text', lines: ['到石湾村8号，慰〔2025〕3号'] }])
  assert.deepEqual(filled({ blocks }, [empty]).blocks, [{ kind: 'to', text: '李平：' }, { kind: 'text', lines: ['到李平'] }])
})

test('rows of a part are numbered, filled up to the least, and added', () => {
  const table = ['name', { label: '证件', words: '{=identity}', width: 2 }, 'amount', { label: '签名' }]
  assert.deepEqual(filled({ blocks: [{ table, of: 'rows', least: 3, sums: ['amount'] }] }, [full]).blocks, [{
    kind: 'table', head: ['序号', '姓名', '证件', '金额（元）', '签名'], widths: [0.6, 1, 2, 1, 1], numbers: [false, false, false, true, false],
    rows: [['1', '甲', '110105********002X', '500', ''], ['2', '乙', '', '700.5', ''], ['3', '', '', '', '']], sums: [['合计', '', '', '1200.5', '']],
  }])
  const [block] = filled({ blocks: [{ table, of: 'rows', least: 1, sums: ['amount'] }] }, [empty]).blocks
  assert.deepEqual(block && 'rows' in block && block.rows, [['1', '', '', '', '']])
  assert.deepEqual(block && 'sums' in block && block.sums, [['合计', '', '', '', '']])
})

test('a list has a row for each record; heads and attendances are never added', () => {
  const list: Omit<Form, 'label'> = {
    list: true, title: '{=union}{=period}慰问清册', under: '共{=count}',
    blocks: [{ table: ['firm', 'people', 'times', { label: '事由', words: '{=kind}[（{=day}）]' }], sums: ['people', 'times'] }],
  }
  const page = filled(list, [full, empty, full], { period: '2025年上半年', count: '3次' })
  assert.equal(page.title, '青石镇总工会2025年上半年慰问清册')
  assert.equal(page.under, '共3次')
  assert.deepEqual(page.blocks[0], {
    kind: 'table', head: ['序号', '单位', '人数', '次数', '事由'], widths: [0.6, 1, 1, 1, 1], numbers: [false, false, false, true, false],
    rows: [['1', '顺达五金厂', '3人（女1）', '2', '住院（2025.1.18）'], ['2', '', '', '', ''], ['3', '顺达五金厂', '3人（女1）', '2', '住院（2025.1.18）']], sums: [['合计', '', '6人', '4', '']],
  })
  const sums = (...records: object[]) => filled(list, records as LedgerRecord[]).blocks.flatMap(block => 'sums' in block ? block.sums : [])
  assert.deepEqual(sums(full, { ...full, people: { total: 5, per: 'attendance' } }), [['合计', '', '', '4', '']])
  assert.deepEqual(sums(full, { ...full, form: 'total', times: 30 }, full), [['明细合计', '', '6人', '4', ''], ['汇总合计', '', '3人', '30', '']])
})

test('a list without records is printed to be filled in by hand', () => {
  const [table] = filled({ list: true, blocks: [{ table: ['day', 'cost'] }] }, []).blocks
  assert.deepEqual(table && 'rows' in table && table.rows, Array.from({ length: 8 }, (_, i) => [String(i + 1), '', '']))
})

test('a field that is called as a word of the printing is the record’s in its row, and the printing’s above the list', () => {
  const levy = { ...visit, fields: { ...visit.fields, period: { kind: 'date', label: '所属期' } } } as AnyLedger
  const page = filled({ list: true, under: '{=period}', blocks: [{ table: ['period', 'cost'] }] }, [{ ...full, period: '2024' }], { period: '2025年', count: '1次' }, levy)
  assert.equal(page.under, '2025年')
  assert.deepEqual(page.blocks.map(block => 'rows' in block && block.rows), [[['1', '2024年', '1200.5']]])
})
