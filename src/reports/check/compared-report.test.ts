import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { register } from '#lines/register.ts'
import { bodyText, type Block, type Body, type Inline } from '#model/body.ts'
import { compareReports, toldIn, toldInReported } from './compared-report.ts'

const figure = (text: string, name: string, value: number, period: string, more: object = {}): Inline => ({ text, figure: { name, union: 'town', period, value, ...more } })
const para = (id: string, ...runs: (string | Inline)[]): Block => ({ id, kind: 'paragraph', runs: runs.map(run => typeof run === 'string' ? { text: run } : run) })

const then: Body = [
  { id: 'h', kind: 'heading', level: 1, runs: [{ text: '一、抓维权，促和谐' }] },
  para('a', '全年受理劳动争议', figure('48起', 'dispute.received', 48, '2024'), '，挽回损失', figure('65063元', 'dispute.settled', 6506300, '2024'), '。'),
  para('b', '工会干部的业务水平还要继续提高。', '走访', figure('12次', 'visit.visits', 12, '2024'), '。'),
]
const now: Body = [
  { id: 'x', kind: 'heading', level: 1, runs: [{ text: '一、抓维权，促和谐' }] },
  para(
    'y', '受理劳动争议', figure('56起', 'dispute.received', 56, '2025'), '，比上年增加', figure('8起', 'dispute.received', 8, '2025', { compared: 'amount' }),
    '，接待信访', figure('16件', 'petition.received', 16, '2025'), '。',
  ),
  para(
    'z', '工会干部的业务水平 还要继续提高。', '其中上半年', figure('20起', 'dispute.received', 20, '2025H1'), '，年末累计', figure('57起', 'dispute.received', 57, '2025'),
    '，挽回损失', figure('7万元', 'dispute.settled', 7_000_000, '2025'), '。',
  ),
]

describe('a report beside the one before', () => {
  const compared = compareReports(register, now, { told: toldIn(then), text: bodyText(then) })
  test('the same measures side by side, with what they grew', () => {
    assert.deepEqual(compared.both.map(({ name, now, then, change }) => [name, now, then, change]), [
      ['dispute.received', '56起', '48起', '增8起（17%）'], ['dispute.settled', '7万元', '65063元', '增4937元（8%）'],
    ])
  })
  test('what is told for the first time, and what is told no more', () => {
    assert.deepEqual(compared.fresh.map(({ name, text }) => [name, text]), [['petition.received', '16件']])
    assert.deepEqual(compared.dropped.map(({ name, text }) => [name, text]), [['visit.visits', '12次']])
  })
  test('sentences that stand as they stood are told with their block; headings stay the same every year', () => {
    assert.deepEqual(compared.repeated, [{ block: 'z', text: '工会干部的业务水平 还要继续提高。' }])
  })
  test('against figures of a past report that were taken over: no text, and nothing repeated', () => {
    const period = { first: '2024-01-01', last: '2024-12-31' }
    const told = toldInReported(register, [
      { indicator: 'dispute.settled', words: '', unit: '元', value: 60000, period, source: '2024年总结' },
      { indicator: null, words: '别的', unit: '人', value: 3, period, source: '2024年总结' },
    ])
    const { both, repeated } = compareReports(register, now, { told, text: '' })
    assert.deepEqual(both.map(({ then, change }) => [then, change]), [['60000元', '增10000元（17%）']])
    assert.deepEqual(repeated, [])
  })
})
