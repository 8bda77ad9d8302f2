import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { LedgerRecord } from './base.ts'
import { rowFaults } from './check-record.ts'
import { ledger, type AnyLedger } from './ledger.ts'
import { atMost, inOrder } from './rules.ts'
import { fillSums } from './sums.ts'

const check = ledger({
  id: 'check', label: '检查', unit: '次', day: 'held', title: ['name'], totals: ['kind'],
  fields: {
    name: { kind: 'text', label: '名称', required: true },
    held: { kind: 'date', label: '检查日期', required: true },
    fixed: { kind: 'date', label: '整改日期' },
    kind: { kind: 'choice', label: '类别', required: 'later', of: { fire: '消防' } },
    people: { kind: 'people', label: '参加人员' },
    visits: { kind: 'count', label: '检查家次' },
    found: { kind: 'count', label: '查出隐患' },
    cost: { kind: 'money', label: '经费' },
  },
  parts: { firms: { label: '企业', fields: { firm: { kind: 'text', label: '名称', required: true }, found: { kind: 'count', label: '隐患' } } } },
  states: { open: { label: '检查' }, done: { label: '整改', on: 'fixed' } },
  sums: { visits: ['firms'], found: ['firms', 'found'] },
  rules: [
    inOrder('held', 'fixed', '整改日期早于检查日期，请核对'),
    atMost('found', 'cost', '隐患多于经费，请核对', 'warn'),
    { unique: ['name'], say: '不在这里查' },
  ],
})

const sound = { form: 'detail', times: 1, state: 'open', name: '春季检查', held: '2025-08-18', kind: 'fire', firms: [] }

function told(values: object, of: AnyLedger = check): string[] {
  return rowFaults(of, { ...sound, ...values } as unknown as LedgerRecord).map(fault => `${fault.strength} ${fault.at}: ${fault.say}`)
}

test('a sound record has no fault', () => assert.deepEqual(told({}), []))

describe('what is missing', () => {
  test('is refused or asked for later', () => assert.deepEqual(told({ name: null, held: '', kind: null }), [
    'refuse name: 请填写名称', 'refuse held: 请填写检查日期，记不清可填“不详”', 'later kind: 请填写类别',
  ]))
  test('may be 不详', () => assert.deepEqual(told({ held: '?' }), []))
  test('in a part names its row', () => assert.deepEqual(told({ firms: [{ firm: '甲' }, { firm: '' }] }), ['refuse firms.1.firm: 企业第2行：请填写名称']))
  test('of a 汇总 is only its period and its kind', () => assert.deepEqual(told({ form: 'total', times: 3, name: null, held: null, kind: null }), [
    'refuse held: 请填写检查日期，记不清可填“不详”', 'later kind: 请填写类别',
  ]))
  test('is the date on which a record entered its state', () => {
    assert.deepEqual(told({ state: 'done' }), ['later fixed: 已是“整改”，请补整改日期，记不清可填“不详”'])
    assert.deepEqual([...told({ state: 'done', fixed: '?' }), ...told({ state: 'done', form: 'total' }), ...told({ state: null })], [])
  })
})

describe('what cannot be', () => {
  test('is refused by its kind', () => assert.deepEqual(told({ visits: -1, cost: 0.5, held: '2025-02-30', kind: 'x', about: {} }), [
    'refuse about: 涉及单位的填法不对，请填文字', 'refuse held: 检查日期“2025-02-30”不是真实的日期，请改正',
    'refuse kind: 类别“x”不在可选项里，请填其中之一：消防', 'refuse visits: 检查家次“-1”是负数，请核对后改正', 'refuse cost: 经费“0.5”不是整数，请核对后改正',
  ]))
  test('is more women or migrants than people', () => {
    assert.deepEqual(told({ people: { total: 5, women: 6, migrants: 7 } }), [
      'refuse people: 参加人员中女6人多于总数5人，请核对', 'refuse people: 参加人员中外来务工人员7人多于总数5人，请核对',
    ])
    assert.deepEqual(told({ people: { total: 5, women: 5, migrants: 5 } }), [])
    assert.deepEqual(told({ people: { total: null, women: 5 } }), [])
  })
  test('is an unknown state', () => assert.deepEqual(told({ state: 'gone' }), ['refuse state: 检查没有“gone”这个状态，请重新选择']))
})

describe('details and 汇总', () => {
  test(
    'a 汇总 needs a ledger that takes them',
    () => assert.deepEqual(told({ form: 'total', times: 3 }, { ...check, totals: undefined } as unknown as AnyLedger), ['refuse form: 检查只能逐次登记，不收汇总数，请登记明细']),
  )
  test('a 汇总 needs a period', () => assert.deepEqual(told({ form: 'total', times: 3, held: '?' }), ['refuse held: 汇总要写明是哪一段时间的，请填2025年1—6月这样的期间']))
  test('a 汇总 may span months and not know how often', () => assert.deepEqual(told({ form: 'total', times: null, held: '2025-01..2025-08' }), []))
  test('a detail is one', () => assert.deepEqual(told({ times: 2 }), ['refuse times: 一条明细就是一次，请把次数改为1，或把登记方式改为汇总']))
  test('a detail happens at one time, exact or not', () => {
    for (const held of ['2025-08-18', '2025-08上', '2025-08', '2025Q3', '2025H1', '2025']) assert.deepEqual(told({ held }), [])
    assert.deepEqual(told({ held: '2025-08-18..2025-08-20' }), ['refuse held: 检查日期“2025年8月18日至20日”是一段时间，请写开始的那天（或旬、月、季、年）；整段的合计数请按汇总登记'])
  })
})

describe('sums over parts', () => {
  const firms = [{ firm: '甲', found: 3 }, { firm: '乙', found: 2 }]
  const filled = (values: object) => {
    const { visits, found } = fillSums(check, { ...sound, ...values } as unknown as LedgerRecord)
    return [visits, found]
  }
  test('are refused when they differ', () => assert.deepEqual(told({ firms, visits: 3, found: 5 }), ['refuse visits: 检查家次填了3，而企业合计2，请核对']))
  test('may be more, not less, than the rows that say', () => {
    const some = [{ firm: '甲', found: 3 }, { firm: '乙', found: null }]
    assert.deepEqual([...told({ firms: some, found: 4 }), ...told({ firms: some, found: 3 })], [])
    assert.deepEqual(told({ firms: some, found: 2 }), ['refuse found: 查出隐患填了2，而企业合计3，请核对'])
  })
  test('without rows, or in a 汇总, stand alone', () => assert.deepEqual([...told({ visits: 3 }), ...told({ form: 'total', firms, visits: 9 })], []))
  test('are filled when empty and fully known', () => {
    assert.deepEqual(filled({ firms }), [2, 5])
    assert.deepEqual(filled({ firms, visits: 9 }), [9, 5])
    assert.deepEqual(filled({ firms: [{ firm: '甲', found: 3 }, { firm: '乙', found: null }] }), [2, undefined])
    assert.deepEqual(filled({ firms: [] }), [undefined, undefined])
  })
})

describe('rules of the ledger', () => {
  test('run with their strength', () => assert.deepEqual(told({ fixed: '2025-08-17', found: 2, cost: 1 }), ['refuse fixed: 整改日期早于检查日期，请核对', 'warn found: 隐患多于经费，请核对']))
  test('wait until every value holds for itself', () => assert.deepEqual(told({ fixed: '2025-08-17', visits: -1 }), ['refuse visits: 检查家次“-1”是负数，请核对后改正']))
})
