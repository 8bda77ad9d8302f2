import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePeriod, printPeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { Figure, Want } from '#model/figure.ts'
import type { Section } from '#model/phrase.ts'
import { detailed, tellDetails } from './detail.ts'
import type { Matter } from './matter.ts'
import { print } from './print.ts'

const year = parsePeriod('2025')
const figure = ({ indicator, union, period }: Want, value: number | null): Figure => ({
  indicator, label: register.indicators.get(indicator)!.label, unit: register.indicators.get(indicator)!.unit, value, union, period, asOf: {},
  trail: { ledger: '', rule: '', details: 0, totals: 0, replaced: 0, straddling: 0 },
})
const matter = (indicator: string, value: number, themes: Section['themes'] = ['rights']): Matter => ({
  section: { themes }, period: year, own: [], bright: [], facts: [], details: [], opening: '',
  choices: [{
    size: 10, choice: { ways: [[{ text: '' , figure: figure({ indicator, union: '镇', period: year }, value) }]] },
    saying: { phrase: { id: '', ledger: '', frames: [] }, wants: [], about: { union: '镇', period: year }, source: { field: () => '', parts: () => [] } },
  }],
})
const sources = (told: Readonly<Record<string, number>>) => ({
  figures: async (wants: Want[]) => wants.map(want => figure(want, told[want.union === '镇' ? printPeriod(want.period) : want.union] ?? null)),
  unions: async () => ['石湾村', '高桥村', '莲塘村', '桐山村'].map(name => ({ id: name, name })),
})
const said = async (one: Matter, told: Readonly<Record<string, number>>) => {
  const [made] = await detailed(register, sources(told), [one], { template: '', union: { id: '镇', name: '镇' }, period: year })
  return print(tellDetails(made!.details)).map(({ text }) => text).join('')
}

test('the three unions that had most, and the quarters where they are all of it', async () => {
  assert.equal(await said(matter('dispute.received', 20), { 石湾村: 3, 高桥村: 9, 莲塘村: 2, 桐山村: 4, '2025Q1': 12, '2025Q3': 8 }),
    '从各工会看，高桥村受理劳动争议9起、桐山村4起、石湾村3起，位居前列。分季度看，受理劳动争议一季度12起、三季度8起。')
})

test('those that are all of it are not called the first; one case more lies in no quarter, and nothing is said of them', async () => {
  assert.equal(await said(matter('dispute.received', 13), { 石湾村: 4, 高桥村: 9, '2025Q1': 12 }), '从各工会看，高桥村受理劳动争议9起、石湾村4起。')
})

test('a label that begins as the name ends is not said twice', async () => {
  const tree = { 石湾村联合工会: 9, 高桥村联合工会: 4 }
  const unions = { ...sources(tree), unions: async () => Object.keys(tree).map(name => ({ id: name, name })) }
  const [made] = await detailed(register, unions, [matter('employer.covered', 13)], { template: '', union: { id: '镇', name: '镇' }, period: year })
  assert.equal(print(tellDetails(made!.details)).map(({ text }) => text).join(''), '从各工会看，石湾村联合工会覆盖企业9家、高桥村联合工会4家。')
})

test('single cases, a few in all, shares, and how things stand are told as a whole', async () => {
  const spread = { 石湾村: 2, 高桥村: 2, '2025Q1': 2, '2025Q2': 2 }
  assert.equal(await said(matter('dispute.received', 6), { 石湾村: 1, 高桥村: 1, '2025Q1': 5 }), '')
  assert.equal(await said(matter('dispute.received', 4), spread), '')
  assert.equal(await said(matter('dispute.success', 90), spread), '')
  assert.equal(await said(matter('dispute.received', 8, ['state']), spread), '')
})
