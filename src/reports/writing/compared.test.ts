import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { parsePeriod } from '#kit/period.ts'
import { register as whole } from '#lines/register.ts'
import { wantKey, type Figure, type Want } from '#model/figure.ts'
import { needs } from '#model/frame.ts'
import type { Register } from '#model/register.ts'
import { check } from '../check/check.ts'
import { difference, isTold, sayDifference } from './compared.ts'
import { render } from './render.ts'
import type { Sources } from './sources.ts'
import { reportText } from './report-text.ts'
import type { Reported } from '../check/reported.ts'

/** All that the house knows, but only the sentences that compare. */
const register: Register = { ...whole, phrases: whole.phrases.filter(phrase => phrase.frames.some(frame => needs(frame).some(need => need.before))) }
const union = { id: 'u', name: '云浦镇总工会' }
const period = parsePeriod('2025-01..2025-08')

function figure(want: Want, value: number | null, trail: Partial<Figure['trail']> = {}): Figure {
  const { label, unit, ledger } = register.indicators.get(want.indicator)!
  return { ...want, label, unit, value, asOf: {}, trail: { ledger: ledger.id, rule: '', details: 1, totals: 0, replaced: 0, straddling: 0, ...trail } }
}
const of = (
  indicator: string, value: number | null, days: string, trail: Partial<Figure['trail']> = {},
) => figure({ indicator, union: 'u', period: parsePeriod(days) }, value, trail)

describe('how a figure stands against the same days of the year before', () => {
  const said = (now: Figure, then: Figure) => {
    const found = difference(register, now, then)
    return found && sayDifference(found).map(run => run.text).join('')
  }
  const received = (value: number | null, trail = {}) => of('dispute.received', value, '2025-01..2025-08', trail)
  const before = (value: number | null, trail = {}) => of('dispute.received', value, '2024-01..2024-08', trail)
  test('more, less, the same; in money; of a whole year', () => {
    assert.equal(said(received(48), before(45)), '比上年同期增加3起，增长6.7%')
    assert.equal(said(received(30), before(45)), '比上年同期减少15起，下降33.3%')
    assert.equal(said(received(45), before(45)), '与上年同期持平')
    assert.equal(said(of('dispute.paid', 6628150, '2025'), of('dispute.paid', 5321000, '2024')), '比上年增加13071.5元，增长24.6%')
  })
  test('of fewer than ten no rate', () => assert.equal(said(received(10), before(9)), '比上年同期增加1起'))
  test('of ten times as many and more no rate', () => {
    assert.equal(said(received(109), before(10)), '比上年同期增加99起，增长990%')
    assert.equal(said(received(110), before(10)), '比上年同期增加100起')
  })
  test('and no word of it, unless a report of that year said how many there were', () => {
    const told = (now: number, then: Figure) => isTold(difference(register, received(now), then)!)
    assert.deepEqual([told(10, before(1)), told(11, before(1)), told(2, before(45)), told(58, before(1, { reported: '2024年工作总结' }))], [true, false, true, true])
  })
  test('what only a past report has is told as that', () => {
    assert.equal(said(received(48), before(45, { reported: '2024年工作总结' })), '比上年报告的45起增加3起，增长6.7%')
    assert.equal(said(received(45), before(45, { reported: '2024年工作总结' })), '与上年报告的45起持平')
  })
  test('nothing where one is not known, nothing is there to compare with, or dates reach beyond', () => {
    for (const [now, then] of [
      [received(null), before(45)], [received(48), before(null)], [received(48), before(0)], [received(48, { straddling: 1 }), before(45)],
      [received(48), before(45, { straddling: 2 })],
    ] as const) assert.equal(difference(register, now, then), null)
    assert.equal(difference(register, of('dispute.open', 5, '2025'), of('dispute.open', 4, '2024')), null, 'what stands is no flow')
  })
})

/** Each figure of each year by chance, those of a split so that they add up to nothing that is told. */
function invented(seed: number, more: Partial<Sources> = {}): Sources {
  const chance = (want: Want) => [...wantKey(want)].reduce((n, c) => (n * 31 + c.codePointAt(0)! + seed) % 100_003, seed)
  const value = (want: Want) => want.split !== undefined ? null : register.indicators.get(want.indicator)!.unit === '元' ? chance(want) * 1300 : chance(want) % 700
  return { figures: async wants => wants.map(want => figure(want, value(want))), records: async () => [], ...more }
}

test('what is compared is read back without a word, and every altered digit of a difference is told', async () => {
  await fc.assert(fc.asyncProperty(fc.nat(99_999), async seed => {
    const sources = invented(seed)
    const text = reportText(await render(register, sources, { template: 'summary', union, period }))
    const { claims, findings } = await check(register, sources, { union, period, text })
    assert.deepEqual(findings.filter(({ rule }) => /differs|rate|sum|order/.test(rule)).map(({ rule, say }) => `${rule}: ${say} — ${text}`), [])
    const differences = claims.filter(({ rule }) => rule === 'compared')
    assert.ok(differences.length >= 4, text)
    for (const { start, end, verdict } of differences) {
      assert.equal(verdict, 'agrees')
      const digit = Number(text[start])
      const altered = text.slice(0, start) + String(digit === 9 ? 1 : digit + 1) + text.slice(start + 1)
      const found = (await check(register, sources, { union, period, text: altered })).claims.filter(claim => claim.start < end && claim.end > start)
      assert.ok(found.some(claim => claim.verdict === 'differs'), `${altered.slice(start - 30, end + 5)}`)
    }
  }), { numRuns: 25 })
})

test('a past report is the base where the ledger was not yet kept, and is shown apart', async () => {
  const reported: Reported[] = [{ indicator: 'dispute.received', words: '受理劳动争议＿', unit: '起', value: 45, period: parsePeriod('2024-01..2024-08'), source: '2024年工作总结' }]
  const figures: Sources['figures'] = async wants => wants.map(want => figure(want, want.indicator === 'dispute.received' && want.split === undefined && want.period.last.startsWith('2025')
    ? 48
    : null))
  const text = reportText(await render(register, { figures, records: async () => [], reported: async () => reported }, { template: 'summary', union, period }))
  assert.ok(text.includes('受理劳动争议48起，比上年报告的45起增加3起，增长6.7%。'), text)
  const { findings } = await check(register, { figures }, { union, period, text, known: { reported } })
  assert.deepEqual(findings.map(({ rule }) => rule), [])
})

test('a comparison that the ledgers do not bear out', async () => {
  const sources = {
    figures: async (wants: Want[]) => wants.map(want => figure(want, want.indicator !== 'dispute.received' || want.split !== undefined
      ? null
      : want.period.last.startsWith('2025') ? 48 : 45)),
  }
  const said = async (text: string) => (await check(register, sources, { union, period, text })).findings.map(({ rule, say }) => `${rule}: ${say}`)
  assert.deepEqual(await said('受理劳动争议48起，同比增加3起、增长6.7%。'), [])
  assert.deepEqual(await said('受理劳动争议48起，比上年同期增加5起。'), ['differs: 台账里受理劳动争议比上年同期增加是3起，这里写的是“5起”，请核对后改正。'])
  assert.deepEqual(await said('受理劳动争议48起，比去年同期减少3起。'), ['differs: 台账里受理劳动争议比上年同期增加3起，这里把增减写反了，请核对后改正。'])
})
