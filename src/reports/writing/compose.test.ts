import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Figure } from '#model/figure.ts'
import { needs, parseFrame } from '#model/frame.ts'
import { compose } from './compose.ts'
import { fill, type Run, type Source } from './fill.ts'

const figure = (indicator: string, value: number | null, split?: string): Figure => ({
  indicator, ...(split !== undefined && { split }), label: indicator, unit: '起', value, union: 'u', period: { first: '2025-01-01', last: '2025-08-31' }, asOf: {},
  trail: { ledger: 'd', rule: '', details: 0, totals: 0, replaced: 0, straddling: 0 },
})
const source = (values: Record<string, number | null>): Source => ({
  figure: (indicator, split) => {
    const key = split === undefined ? indicator : `${indicator}:${split}`
    return key in values ? figure(indicator, values[key]!, split) : undefined
  },
  field: name => ({ title: '消防演练', partners: '' })[name] ?? '',
  parts: () => [{ key: 'injury', label: '工伤' }, { key: 'pay', label: '劳资纠纷' }, { key: '', label: '未填案由' }],
})
const text = (runs: Run[] | null) => runs && runs.map(run => run.figure ? run.text || String(run.figure.value) : run.text).join('')
const said = (frame: string, values: Record<string, number | null>) => text(fill(parseFrame(frame, 'd'), source(values)))

describe('frames', () => {
  const frame = '受理{n}[，成功{ok}][；标的{sum}[，其中<cause|、|{label}{n}{sum}>]]'
  test('name every figure they may need', () => {
    assert.deepEqual(needs(parseFrame(frame, 'd')), [
      { indicator: 'd.n' }, { indicator: 'd.ok' }, { indicator: 'd.sum' }, { indicator: 'd.n', each: 'cause' }, { indicator: 'd.sum', each: 'cause' },
    ])
  })
  test('say all that is known', () => {
    assert.equal(said(frame, { 'd.n': 48, 'd.ok': 47, 'd.sum': 100, 'd.n:injury': 15, 'd.sum:injury': 60, 'd.n:pay': 33, 'd.sum:pay': 40 }),
      '受理48，成功47；标的100，其中工伤1560、劳资纠纷3340')
  })
  test('leave out what is unknown or zero, with what hangs on it', () => {
    assert.equal(said(frame, { 'd.n': 48, 'd.ok': 0, 'd.sum': null, 'd.n:injury': 15, 'd.sum:injury': 60 }), '受理48')
  })
  test('a group stands in the place of the one before it', () => {
    const either = '举办{n}[，培训{ok}[，另有{sum}参加]][|，参加培训{sum}]'
    assert.equal(said(either, { 'd.n': 3, 'd.ok': 20, 'd.sum': 50 }), '举办3，培训20，另有50参加')
    assert.equal(said(either, { 'd.n': 3, 'd.ok': 20 }), '举办3，培训20')
    assert.equal(said(either, { 'd.n': 3, 'd.sum': 50 }), '举办3，参加培训50')
    assert.equal(said(either, { 'd.n': 3 }), '举办3')
  })
  test('what is more than the whole is no part of it', () => {
    assert.equal(said('建立{n}[，其中上墙{ok}]', { 'd.n': 3, 'd.ok': 4 }), '建立3，上墙4')
    assert.equal(said('建立{n}[，其中上墙{ok}]', { 'd.n': 3, 'd.ok': 3 }), '建立3，其中上墙3')
  })
  test('a group that only says again what was told falls away', () => {
    const told = { ...source({ 'd.n': 1, 'd.ok': 44 }), told: ({ value }: Figure) => value === 44 }
    assert.equal(text(fill(parseFrame('试点{n}[，企业{ok}]', 'd'), told)), '试点1')
  })
  test('a split of one part only repeats the whole', () => {
    assert.equal(said(frame, { 'd.n': 48, 'd.sum': 60, 'd.n:injury': 48, 'd.sum:injury': 60 }), '受理48；标的60')
  })
  test('others are others only beside some', () => {
    const kinds = { ...source({ 'd.n:meeting': 2 }), parts: () => [{ key: 'area', label: '片会' }, { key: 'meeting', label: '其他会议' }] }
    assert.equal(text(fill(parseFrame('召开<kind|、|{label}{n}>', 'd'), kinds)), '召开会议2')
    assert.equal(text(fill(parseFrame('召开<kind|、|{label}{n}>', 'd'), { ...source({ 'd.n:meeting': 2, 'd.n:area': 1 }), parts: kinds.parts })), '召开片会1、其他会议2')
  })
  test('are not said at all without their first figure', () => {
    assert.equal(said(frame, { 'd.n': null, 'd.ok': 3 }), null)
  })
  test('a field without words takes the sentence with it', () => {
    assert.equal(said('{=title}{n}', { 'd.n': 1 }), '消防演练1')
    assert.equal(said('{=partners}{n}', { 'd.n': 1 }), null)
  })
})

describe('composing', () => {
  const way = (words: string, n: number): Run[] => [{ text: words }, ...Array.from({ length: n }, () => ({ text: '7起', figure: figure('d.n', 7) }))]
  const joined = (...choices: { ways: Run[][]; kin?: string }[]) => compose(choices).map(run => run.text).join('')
  test('kin share a sentence, single figures with a comma', () => {
    assert.equal(joined({ ways: [way('新建', 1)], kin: 'a' }, { ways: [way('增加', 1)], kin: 'a' }, { ways: [way('走访了', 2)], kin: 'a' }), '新建7起，增加7起；走访了7起7起。')
  })
  test('and every further single one with a comma too, until one of several figures comes', () => {
    const kin = (words: string, n: number) => ({ ways: [way(words, n)], kin: 'a' })
    assert.equal(joined(kin('发放', 1), kin('悬挂', 1), kin('张贴', 1), kin('编印', 2), kin('发送', 1)), '发放7起，悬挂7起，张贴7起；编印7起7起；发送7起。')
  })
  test('kin come together where the first of them stands, and stay apart from others', () => {
    assert.equal(joined({ ways: [way('新建', 1)], kin: 'a' }, { ways: [way('覆盖', 1)] }, { ways: [way('增加', 1)], kin: 'a' }), '新建7起，增加7起。覆盖7起。')
  })
  test('what can only begin as the sentence before did goes on in it', () => {
    assert.equal(joined({ ways: [way('做好', 1)], kin: 'a' }, { ways: [way('做好', 2)], kin: 'b' }), '做好7起；做好7起7起。')
  })
  test('events stand apart, however short', () => {
    assert.equal(compose([{ ways: [way('4月', 1)], kin: 'a', apart: true }, { ways: [way('9月', 1)], kin: 'a', apart: true }]).map(run => run.text).join(''), '4月7起；9月7起。')
  })
  test('what reads alike but for its own is said once, where the first of it stands', () => {
    const told = (frame: string, ...titles: string[]) => compose(titles.map(title => ({ ways: [fill(parseFrame(frame, 'd'), { ...source({}), field: name => name === 'title' ? title : title.length > 2 ? '二' : '一' })!], kin: 'a', apart: true }))).map(run => run.text).join('')
    assert.equal(told('{+}{=title}{+}获{=rank}等奖', '甲甲', '乙乙乙', '丙丙'), '甲甲、丙丙获一等奖；乙乙乙获二等奖。')
    assert.equal(told('{=rank}村{+}{=title}{+}', '路差', '灯不亮', '井浅'), '一村路差，井浅；二村灯不亮。')
    assert.equal(told('{=rank}村{+}{=title}{+}已改', '路差', '灯不亮', '井浅'), '一村路差、井浅已改；二村灯不亮已改。')
    assert.equal(told('{+}{=title}{+}', '路差', '井浅'), '路差；井浅。')
  })
  test('no sentence holds more than six figures', () => {
    assert.equal(joined({ ways: [way('甲甲', 4)], kin: 'a' }, { ways: [way('乙乙，', 3)], kin: 'a' }), '甲甲7起7起7起7起。乙乙，7起7起7起。')
  })
  test('the second way is taken where the first repeats the opening or rhythm before it', () => {
    assert.equal(joined({ ways: [way('召开', 2)] }, { ways: [way('召开', 3), way('先后召开，', 3)] }), '召开7起7起。先后召开，7起7起7起。')
  })
})
