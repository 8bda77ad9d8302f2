import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyText } from '#model/body.ts'
import type { Figure } from '#model/figure.ts'
import type { Report } from '../writing/report.ts'
import { toBody } from './to-body.ts'

const half = { first: '2025-01-01', last: '2025-06-30' }
const trail = { ledger: 'dispute', rule: '', details: 3, totals: 0, replaced: 0, straddling: 0 }
const figure = (more: Partial<Figure>): Figure => ({ indicator: 'dispute.received', label: '受理劳动争议', unit: '起', value: 48, union: 'town', period: half, asOf: {}, trail, ...more })
const report = (runs: Report['sections'][number]['runs']): Report => ({
  template: 'summary', kind: 'summary', title: '总结', appendix: [], union: { id: 'town', name: '云浦镇总工会' }, period: half,
  unwritten: { missing: [], untold: [], straddling: [], unsure: [], apart: [] },
  sections: [{ period: half, runs: [{ text: '半年来' }, { text: '，' }, { text: '工作有了新起色。' }] }, { heading: '抓维权', period: half, runs }],
})

test('headings are numbered, texts in pieces are one, figures are bound by name, union and period', () => {
  const body = toBody(report([
    { text: '受理劳动争议' }, { text: '48起', figure: figure({}) }, { text: '，其中工伤' },
    { text: '9.6万元', figure: figure({ split: 'injury', unit: '元', value: 9_600_000 }) }, { text: '。' },
  ]))
  assert.deepEqual(body.map(({ id: _, ...block }) => block), [
    { kind: 'paragraph', runs: [{ text: '半年来，工作有了新起色。' }] },
    { kind: 'heading', level: 1, runs: [{ text: '一、抓维权' }] },
    {
      kind: 'paragraph', runs: [
        { text: '受理劳动争议' }, { text: '48起', figure: { name: 'dispute.received', union: 'town', period: '2025H1', value: 48 } }, { text: '，其中工伤' },
        { text: '9.6万元', figure: { name: 'dispute.received:injury', union: 'town', period: '2025H1', money: '万元', value: 9_600_000 } }, { text: '。' },
      ],
    },
  ])
  assert.equal(new Set(body.map(block => block.id)).size, 3)
  assert.equal(bodyText(body), '半年来，工作有了新起色。\n一、抓维权\n受理劳动争议48起，其中工伤9.6万元。')
})

test('a comparison is no value of its figure, a spread has both ends, a record is kept, and what a past report said is text', () => {
  const runs = toBody(report([
    { text: '3起', figure: figure({ compared: 'amount', value: 3 }) },
    { text: '4—8%', figure: figure({ indicator: 'agreement.rise', unit: '%', value: 4, high: 8, trail: { ...trail, record: 'r1' } }) },
    { text: '45起', figure: figure({ value: 45, trail: { ...trail, reported: '2024年总结' } }) },
  ]))[2]
  assert.deepEqual(runs?.kind === 'paragraph' && runs.runs, [
    { text: '3起', figure: { name: 'dispute.received', union: 'town', period: '2025H1', compared: 'amount', value: 3 } },
    { text: '4—8%', figure: { name: 'agreement.rise', union: 'town', period: '2025H1', record: 'r1', value: 4, high: 8 } },
    { text: '45起' },
  ])
})
