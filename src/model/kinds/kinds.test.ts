import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '#kit/refusal.ts'
import { anyValue } from '../arbitrary.ts'
import type { Field } from '../field.ts'
import type { Kind } from './kind.ts'
import { faces, isPersonal, type Hint } from './kinds.ts'

const of = { injury: { label: '工伤', aka: ['工伤纠纷'] }, pay: '劳资纠纷', split: '劳资其他' }
const extras: Partial<Record<Kind, object>> = { choice: { of }, choices: { of }, ref: { to: 'union' }, range: { unit: '%' } }

function field(kind: Kind, label: string): Field {
  return { kind, label, ...extras[kind] } as Field
}

/** What a typed value becomes, or the sentence that refuses it. */
function read(kind: Kind, label: string, input: unknown, hint: Hint = { year: 2025 }): unknown {
  try {
    return faces[kind].parse(input, field(kind, label), hint)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return error.say
  }
}

function readAll(kind: Kind, label: string, expected: readonly (readonly [input: unknown, value: unknown])[]) {
  for (const [input, value] of expected) assert.deepEqual(read(kind, label, input), value, `${kind} ${String(input)}`)
}

describe('laws', () => {
  for (const kind of Object.keys(faces) as Kind[]) {
    test(`${kind}: what is printed and what is stored come back the same`, () => fc.assert(fc.property(anyValue(field(kind, '栏目'), {}, 'total'), value => {
      const face = faces[kind]
      assert.deepEqual(face.parse(face.print(value, field(kind, '参加人次')), field(kind, '参加人次')), value)
      assert.deepEqual(face.parse(value, field(kind, '栏目')), value)
      const row = face.toRow(value, 'termEnds')
      assert.deepEqual(Object.keys(row), face.columns('termEnds').map(column => column.name))
      assert.deepEqual(face.fromRow(row, 'termEnds'), value)
    }), { numRuns: 60 }))
    test(`${kind}: nothing is null everywhere`, () => {
      const face = faces[kind]
      for (const blank of [null, undefined, '', '  ', '/', '—']) assert.equal(face.parse(blank, field(kind, '栏目')), null)
      assert.equal(face.print(null, field(kind, '栏目')), '')
      assert.equal(face.fromRow(face.toRow(null, 'x'), 'x'), null)
    })
    test(`${kind}: a refusal is one sentence that begins with the label`, () => fc.assert(fc.property(fc.anything(), input => {
      const said = (() => { try { faces[kind].parse(input, field(kind, '栏目'), { at: 'x' }) } catch (error) { return error } })()
      if (said === undefined) return
      assert.ok(isRefusal(said), String(said))
      assert.match(said.say, /^栏目[^\n]+请/)
      assert.equal(said.at, 'x')
    }), { numRuns: 100 }))
  }
})

test('money', () => readAll('money', '标的', [
  ['597752', 59_775_200], ['1.09万元', 1_090_000], ['壹万伍仟元整', 1_500_000], [100, 100], ['不详', null],
  ['约60', '标的“约60”只是大概，请填确切的金额；说不准就空着，把原话写进备注'],
  ['0.001', '标的“0.001”不足一分，金额最多写到分'],
  [-1, '标的“-1”是负数，请核对后改正'],
]))

test('counts', () => readAll('count', '参加人数', [
  ['60', 60], ['60人', 60], ['６０名', 60], ['六十', 60], ['1,200', 1200], ['1.2万', 12_000], ['60.0', 60], ['无', 0], ['不详', null],
  ['约60', '参加人数“约60”只是大概，请填确切的数；说不准就空着，把原话写进备注'],
  ['60余', '参加人数“60余”只是大概，请填确切的数；说不准就空着，把原话写进备注'],
  ['十来个', '参加人数“十来个”只是大概，请填确切的数；说不准就空着，把原话写进备注'],
  ['6.5', '参加人数“6.5”不是整数，请核对后改正'], ['-6', '参加人数“-6”是负数，请核对后改正'],
  ['好多人来', '参加人数“好多人来”只是大概，请填确切的数；说不准就空着，把原话写进备注'],
  ['2025-08', '参加人数“2025-08”不是数字，请只填数字，例如60'],
]))

test('the measure word must be one of those that the field names, if it names any', () => {
  const visits = { kind: 'count', label: '检查家次', units: ['家次', '家'] } as const
  assert.deepEqual(['356家次', '356家', '356'].map(text => faces.count.parse(text, visits)), [356, 356, 356])
  assert.throws(() => faces.count.parse('356人', visits), { say: '检查家次“356人”的单位不合，请只填数字' })
  assert.equal(read('count', '参加人次', '132台'), 132)
})

test('fractions and percentages', () => {
  readAll('decimal', '面积', [
    ['120.5平方米', 120.5], [0.1 + 0.2, 0.3], ['1e5', '面积“1e5”不是数字，请只填数字，例如60'], ['1000000000000', '面积“1000000000000”太大，请核对位数'], [0, 0],
    [-1, '面积“-1”是负数，请核对后改正'],
  ])
  readAll('percent', '增幅', [['28.1%', 28.1], ['28.06', 28.06], ['百分之八', 8], ['4个百分点', 4]])
})

test('ranges', () => readAll('range', '增幅', [
  ['4—8', { min: 4, max: 8 }], ['4%至8%', { min: 4, max: 8 }], ['4—8个百分点', { min: 4, max: 8 }], ['5', { min: 5, max: 5 }],
  ['8-4', '增幅“8-4”前大后小，请把小的写在前面'], ['1-2-3', '增幅“1-2-3”不是一个幅度，请写成4—8这样'],
]))

test('people', () => readAll('people', '涉及职工', [
  ['60', { total: 60 }], ['60人', { total: 60 }], ['60人次', { total: 60, per: 'attendance' }],
  ['60（女20，外来56）', { total: 60, women: 20, migrants: 56 }],
  ['60人，其中女职工20人、外来务工人员56人', { total: 60, women: 20, migrants: 56 }], ['3人，其中外来工2人', { total: 3, migrants: 2 }],
  ['不详（女20）', { total: null, women: 20 }], [{ total: 60, women: null }, { total: 60 }], [{ total: null }, null],
  ['约60人', '涉及职工“约60人”只是大概，请填确切的数；说不准就空着，把原话写进备注'],
  [{ total: '60' }, '涉及职工填的内容不是人数，请填数字'],
  ['60（男20）', '涉及职工“60（男20）”看不懂，请写成60或60（女20，外来56）这样'],
]))
test('only 人次 behind the number counts attendances, whatever the label', () => assert.deepEqual(
  ['60', 60, '60人', '60人次', '不详人次（女3）', '不详（女3）'].map(typed => read('people', '参加人次', typed)),
  [{ total: 60 }, { total: 60 }, { total: 60 }, { total: 60, per: 'attendance' }, { total: null, women: 3, per: 'attendance' }, { total: null, women: 3 }]))

test('choices', () => {
  readAll('choice', '案由', [
    ['injury', 'injury'], ['工伤', 'injury'], ['工伤 纠纷', 'injury'], ['劳资纠', 'pay'], ['不详', null],
    ['劳资', '案由“劳资”分不清是哪一项，请填其中之一：工伤、劳资纠纷、劳资其他'],
    ['工', 'injury'], ['纠', '案由“纠”不在可选项里，请填其中之一：工伤、劳资纠纷、劳资其他'],
    ['欠薪', '案由“欠薪”不在可选项里，请填其中之一：工伤、劳资纠纷、劳资其他'],
  ])
  const many = (n: number) => ({ kind: 'choice', label: '岗位', of: Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, `${'甲乙丙丁戊己庚辛壬癸子'[i]}岗`])) }) as Field
  assert.throws(() => faces.choice.parse('甲工', many(10)), /请填其中之一：甲岗、乙岗、丙岗、丁岗、戊岗、己岗、庚岗、辛岗、壬岗、癸岗$/)
  assert.throws(() => faces.choice.parse('甲工', many(11)), /不在可选项里，是不是：甲岗/)
  assert.throws(() => faces.choice.parse('x', many(11)), /不在可选项里，请从下拉中选$/)
  readAll('choices', '案由', [['劳资纠纷、工伤', ['injury', 'pay']], [['pay', 'pay'], ['pay']], [[], null]])
})

test('flags', () => {
  for (const yes of ['是', '√', '有', '1', 1, true, '已建']) assert.equal(read('flag', '已建党组织', yes), true)
  for (const no of ['否', '×', '无', '0', 0, false, '未建']) assert.equal(read('flag', '已建党组织', no), false)
  assert.equal(read('flag', '已建党组织', '也许'), '已建党组织“也许”看不出是或否，请填“是”或“否”')
})

test('dates and hours', () => {
  readAll('date', '受理日期', [
    ['8.18', '2025-08-18'], ['2025年8月上旬', '2025-08上'], ['1-8月', '2025-01..2025-08'], ['不详', '?'], [45887, '2025-08-18'],
    ['2025-02-30', '受理日期“2025-02-30”不是真实的日期，请改正'],
  ])
  assert.deepEqual(faces.date.toRow('2025-08上', 'founded'), { founded: '2025-08-01', founded_to: '2025-08-10' })
  assert.deepEqual(faces.date.toRow('?', 'founded'), { founded: '?', founded_to: '?' })
  readAll('time', '时间', [
    ['9:30', '09:30'], ['9点半', '09:30'], ['下午3点', '15:00'], ['14：05', '14:05'], [0.5, '12:00'], ['中午12:30', '12:30'], ['中午1点', '13:00'],
    ['凌晨12点', '00:00'], ['傍晚6点', '18:00'], ['晚上12点', '时间“晚上12点”不是钟点，请写成9:30或14:05这样'], ['24:00', '时间“24:00”不是钟点，请写成9:30或14:05这样'],
    ['9:60', '时间“9:60”不是钟点，请写成9:30或14:05这样'], ['25:00', '时间“25:00”不是钟点，请写成9:30或14:05这样'],
  ])
})

test('numbers of persons and bodies', () => {
  readAll('identity', '身份证号', [
    ['11010519491231002x', '11010519491231002X'],
    ['110105194912310021', '身份证号“1101************21”校验码不对，请对照证件改正'],
    ['3.30282E+17', '身份证号“…”被表格存成了数字，后几位已经丢失，请把这一列设为文本后重填'],
  ])
  readAll('phone', '电话', [
    ['138 0000 0000', '13800000000'], ['+86-13800000000', '13800000000'], ['057463812345', '0574-63812345'], ['(010)65123456', '010-65123456'],
    ['63812345', '63812345'], ['12351', '12351'], ['123', '电话“*23”不是电话号码，请填11位手机号，或者区号加7至8位固定电话'],
  ])
  readAll('card', '卡号', [['4111 1111 1111 1111', '4111111111111111'], ['4111111111111112', '卡号“4111**********12”校验位不对，请对照卡面改正']])
  readAll('credit', '信用代码', [['91350100m000100y43', '91350100M000100Y43'], ['123', '信用代码“123”应为18位，请对照营业执照或法人证书改正，没有就空着']])
})

test('personal kinds are masked and leave room for a keyed hash', () => {
  assert.equal(faces.identity.mask?.('11010519491231002X'), '110105********002X')
  assert.equal(faces.phone.mask?.('13800000000'), '138****0000')
  assert.equal(faces.card.mask?.('4111111111111111'), '4111********1111')
  const personal = (Object.keys(faces) as Kind[]).filter(kind => isPersonal(field(kind, '')))
  assert.deepEqual(personal, ['identity', 'phone', 'card'])
  for (const kind of personal) assert.deepEqual(faces[kind].columns('no').map(column => column.name), ['no', 'no_key'])
})

test('texts', () => {
  assert.equal(read('text', '案号', ' 甲\u0000\r\n乙\ud800 '), '甲 乙\ufffd')
  assert.equal(read('long', '备注', ' 甲\r\n乙 '), '甲\n乙')
  assert.equal(read('text', '案号', '字'.repeat(301)), '案号“字字字字字字字字字字…”太长，最多300个字，请删减')
})
