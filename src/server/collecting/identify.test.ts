import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import { printCode } from '#sheets/collected/code.ts'
import { headLine, namedIn, toldOf } from '#sheets/collected/told.ts'
import { identify, type Workbook } from './identify.ts'

const [round, last, hong, jiang, ming] = [1, 2, 3, 4, 5].map(n => `01994f00-0000-7000-8000-00000000000${n}`) as [string, string, string, string, string]
const unions = [
  { id: hong, called: '宏兴村联合工会', aliases: ['宏兴'] }, { id: jiang, called: '江南村联合工会', aliases: [] }, { id: ming, called: '江南村明德纺织厂工会', aliases: ['明德'] },
]
const asking = { collection: round, period: parsePeriod('2025-09'), unions, others: new Map([[last, '2025年8月会员名册']]), called: (id: string) => id === last ? '县总工会' : undefined }
const of = (workbook: Partial<Workbook>) => {
  const { union, state, doubts } = identify(asking, { told: {}, titles: [], file: '表.xlsx', spoken: { year: null, month: null }, ...workbook })
  return [union?.called, state, doubts]
}

test('the code decides, a neighbour’s name above the table is a doubt', () => {
  assert.deepEqual(of({ told: { code: { collection: round, union: hong }, union: '宏兴村联合工会' } }), ['宏兴村联合工会', 'sound', []])
  assert.deepEqual(of({ told: { code: { collection: round, union: hong }, union: '江南村联合工会' } }),
    ['宏兴村联合工会', 'sound', ['这张表是发给“宏兴村联合工会”的，表头却写着“江南村联合工会”，请核对是哪个工会']])
  assert.deepEqual(of({ told: { code: { collection: last, union: hong } } }), [undefined, 'foreign', ['这是“2025年8月会员名册”的表，不是这次收的，没有收']])
  assert.deepEqual(of({ told: { code: { collection: round, union: last } } }), [undefined, 'unknown', ['“县总工会”不在这次要报的工会里，请选是哪个工会']])
})

test('without a code the line under the title, the file and the titles tell, in this order', () => {
  assert.deepEqual(of({ told: { union: '宏兴' }, file: '江南村.xlsx' }), ['宏兴村联合工会', 'sound', []])
  assert.deepEqual(of({ file: '宏兴9月会员.xlsx' }), ['宏兴村联合工会', 'sound', []])
  assert.deepEqual(of({ file: '会员.xlsx', titles: ['江南村联合工会会员名册'] }), ['江南村联合工会', 'sound', []])
  assert.deepEqual(of({ file: '新表.xlsx' }), [undefined, 'unknown', ['看不出是哪个工会的表，请选']])
  assert.deepEqual(of({ told: { union: '北岭村联合工会' } }), [undefined, 'unknown', ['“北岭村联合工会”不在这次要报的工会里，请选是哪个工会']])
})

test('another month is told', () => {
  assert.deepEqual(of({ told: { union: '宏兴', period: '2025年8月' } }), ['宏兴村联合工会', 'sound', ['表上写的是2025年8月，这次收的是2025年9月']])
  assert.deepEqual(of({ file: '宏兴.xlsx', spoken: { year: null, month: 8 } }), ['宏兴村联合工会', 'sound', ['表上写的是8月，这次收的是2025年9月']])
  assert.deepEqual(of({ file: '宏兴.xlsx', spoken: { year: 2025, month: 9 } }), ['宏兴村联合工会', 'sound', []])
})

test('the longest name wins, a name of two unions stands for none', () => {
  assert.equal(namedIn('江南村明德纺织厂工会会员', unions)?.id, ming)
  assert.equal(namedIn('江南村会员', unions)?.id, jiang)
  assert.equal(namedIn('宏兴和明德', unions), undefined)
  assert.equal(namedIn('会员名册', unions), undefined)
})

test('what a handed out sheet says is read back, whoever saved it anew', () => {
  const line = headLine('宏兴村联合工会', '2025年9月')
  assert.deepEqual(toldOf([{ name: '会员', rows: [['9月会员'], [line]] }, { name: '收表标识', rows: [[printCode({ collection: round, union: hong })]] }]),
    { code: { collection: round, union: hong }, union: '宏兴村联合工会', period: '2025年9月' })
  assert.deepEqual(toldOf([{ name: 'Sheet1', rows: [['填报单位: 宏兴村 所属期: 2025年9月']] }]), { union: '宏兴村', period: '2025年9月' })
  assert.deepEqual(toldOf([{ name: '收表标识', rows: [['收表标识：x.y']] }]), {})
})
