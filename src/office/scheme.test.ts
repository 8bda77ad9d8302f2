import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, ruled } from '../../test/counted.ts'
import { sampleDesk } from '../../test/desk.ts'
import { register } from '#lines/register.ts'
import { sixAspects } from './schemes/six-aspects.ts'
import { sumOfWeights } from './scoring.ts'

/* Counted by hand from scheme.csv and assessment.csv beside this file. */
const [town, shiwan] = ['青石镇总工会', '石湾村联合工会']
const desk = await sampleDesk('scheme', 'assessment')

counted(desk, 'assessment', [[town, '2024'], [town, '2025'], [town, '2018..2025'], [shiwan, '2024']], { scored: [3, 1, 10, 1] })

const [kept, hand] = [{ what: '活动', weight: 60, way: 'kept', evidence: ['activity'] }, { what: '平时', weight: 40, way: 'hand' }]
const build = { what: '建会', weight: 100, way: 'share', indicator: 'union.founded', target: 5 }
ruled(desk, 'scheme', { union: town, name: '考核', period: '2026', whom: 'own', items: [kept, hand] }, [
  ['weights that make 100', {}],
  ['weights that make 99', { items: [kept, { ...hand, weight: 39 }] }, 'refuse items: 各项分值合计是99分，应当是100分（附加分不计在内），请核对'],
  ['points beyond the 100', { items: [{ ...hand, weight: 100 }, { what: '表彰', weight: 5, way: 'add', indicator: 'honour.honours', each: 1, bonus: true }] }],
  ['a share of nothing', { items: [{ ...build, indicator: null }] }, 'refuse items: 第1项“建会”：这样计分要选一个指标'],
  ['a share of no number', { items: [{ ...build, target: null }] }, 'refuse items: 第1项“建会”：这样计分要填目标数'],
  ['so much off, and not how much', { items: [{ ...build, way: 'short' }] }, 'refuse items: 第1项“建会”：请填每个扣（加）几分'],
  ['kept in no ledger', { items: [{ ...kept, weight: 100, evidence: null }] }, 'refuse items: 第1项“活动”：请选哪本台账有记录才得分'],
  ['one item twice', { items: [{ ...hand, weight: 50 }, { ...hand, weight: 50 }] }, 'refuse items: “平时”写了两项，请合并或改名'],
  ['due before it was sent', { issued: '2026-03-01', due: '2026-02-01' }, 'refuse due: 自评截止日期早于下发日期，请核对'],
])

ruled(desk, 'assessment', { union: town, scheme: '工会工作目标管理考核 2025年', scored: '2025-12-20', rows: [{ what: '特色做法', weight: 10, self: 8 }] }, [
  ['a sound one', {}],
  ['more than it is worth', { rows: [{ what: '特色做法', weight: 10, self: 10.5 }] }, 'refuse rows: “特色做法”的得分多于分值，请核对'],
  ['checked before it was made', { state: 'checked', checked: '2025-12-01' }, 'refuse checked: 核定日期早于自评日期，请核对'],
])

test('the six aspects add up to 100, and what they go by is there', () => {
  assert.equal(sumOfWeights(sixAspects.map(item => ({ ...item, bonus: item.bonus ?? null }))), 100)
  for (const { what, indicator, evidence = [] } of sixAspects) {
    assert.ok(indicator === undefined || register.indicators.has(indicator), `${what}: ${indicator}`)
    for (const ledger of evidence) assert.ok(register.ledgers.get(ledger)?.day, `${what}: ${ledger}`)
  }
})
