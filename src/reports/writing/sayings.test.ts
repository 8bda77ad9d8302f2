import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { LedgerRecord } from '#model/base.ts'
import { holds } from '#model/where.ts'
import { render } from './render.ts'
import type { Sources } from './sources.ts'
import { reportText } from './report-text.ts'

const town = { id: 'town', name: '云浦镇总工会' }
const games = (id: string, more: object) => ({ id, form: 'detail', kind: 'sport', role: 'host', day: '2025-05-17', title: '职工运动会', ...more }) as unknown as LedgerRecord
const records = [
  games('a', { union: 'firm', organizer: 'firm' }), games('b', { union: 'town', day: '2025-06-01', title: '职工篮球赛' }),
  games('c', { union: 'village', day: '2025-06-07', title: '拔河比赛' }),
]

/** Each event has as many people as its letter says. */
const sources: Sources = {
  figures: async wants => wants.map(want => {
    const { label, unit, ledger } = register.indicators.get(want.indicator)!
    const value = want.record === undefined || !/firmTimes|players/.test(want.indicator) ? null : 100 + 'abc'.indexOf(want.record)
    return {
      ...want, label, unit, value, asOf: {},
      trail: { ledger: ledger.id, rule: '', details: 1, totals: 0, replaced: 0, straddling: 0, ...want.record !== undefined && { record: want.record } },
    }
  }),
  records: async (ledger, { where }) => Object.assign(
    ledger === 'activity' ? records.filter(record => holds(where, name => record[name])) : [],
    { names: { town: town.name, firm: '大地五金厂工会', village: '宏兴村联合工会' } },
  ),
}

test('an event is told once, by the first phrase that has it, and with the name of the union below that held it', async () => {
  const text = reportText(await render(register, sources, { template: 'summary', union: town, period: parsePeriod('2025') }))
  assert.match(text, /5月17日大地五金厂工会举办职工运动会，参加企业文体活动的职工100人。/)
  assert.match(text, /6月1日，举办职工篮球赛，有101人参加比赛；6月7日宏兴村联合工会举办拔河比赛，参加比赛职工102人。/)
  assert.equal(text.match(/职工运动会/g)!.length, 1)
})
