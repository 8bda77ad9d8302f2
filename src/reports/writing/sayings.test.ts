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
  games('a', { union: 'firm', organizer: 'firm', title: '大地五金职工运动会' }), games('b', { union: 'town', day: '2025-06-01', title: '职工篮球赛' }),
  games('c', { union: 'village', day: '2025-06-07', title: '拔河比赛' }),
]

const task = (what: string, more: object) => ({ what, due: '2025-12-31', target: null, doneBy: null, doneOn: null, ...more })
const documents = [{
  id: 'd', union: 'town', received: '2025-02-12', title: '年度任务书', tasks: [
    task('单独建会', { target: '全部' }), task('更新数据库', { doneOn: '2025-03-24' }), task('工资协商', {}), task('美食街建会', { due: '2025-09', target: '1家', doneBy: '王五' }),
  ],
}] as unknown as LedgerRecord[]

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
    ledger === 'activity' ? records.filter(record => holds(where, name => record[name])) : ledger === 'document' ? documents : [],
    { names: { town: town.name, firm: '大地五金厂工会', village: '宏兴村联合工会' } },
  ),
}

test('an event is told once, by the first phrase that has it, and with the name of the union below that held it', async () => {
  const text = reportText(await render(register, sources, { template: 'summary', union: town, period: parsePeriod('2025') }))
  assert.match(text, /5月17日大地五金厂工会举办职工运动会，参加职工100人。/)
  // Two in a row are told in one way.
  assert.match(text, /6月1日，举办职工篮球赛，有101人参加比赛；6月7日，宏兴村联合工会举办拔河比赛，有102人参加比赛。/)
  assert.equal(text.match(/职工运动会/g)!.length, 1)
})

test('the rows of a part are told, those alone that are asked for, and together where they end alike', async () => {
  const text = reportText(await render(register, sources, { template: 'summary', union: town, period: parsePeriod('2025') }))
  assert.match(text, /抓好单独建会（目标全部）、工资协商，计划12月31日完成；抓好美食街建会（目标1家），由王五承办，计划9月完成。/)
  assert.ok(!text.includes('数据库'))
})

test('of one student the average is not told', async () => {
  const aided = (students: number): Sources => ({
    ...sources, figures: async wants => (await sources.figures(wants)).map(figure => {
      const value = ({ 'study.students': students, 'study.money': students * 300_000, 'study.average': 300_000 })[figure.indicator]
      return value === undefined || figure.split !== undefined ? figure : { ...figure, value, trail: { ...figure.trail, from: [{ ...figure, value: students * 300_000 }, { ...figure, value: students }] } }
    }),
  })
  const text = async (students: number) => reportText(await render(register, aided(students), { template: 'summary', union: town, period: parsePeriod('2025') }))
  assert.match(await text(1), /资助学生1人；发放助学金3000元。|资助学生1人，发放助学金3000元。/)
  assert.match(await text(2), /发放助学金6000元，人均3000元。/)
})
