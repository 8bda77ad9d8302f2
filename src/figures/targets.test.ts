import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { sampleDesk } from '../../test/desk.ts'
import { targetsNow } from './targets.ts'

/*
 * Members counted by hand, all entered here: 石湾村 20 in March 2025 and 10 in August, 柳溪村 25 in May. 40 in 2024.
 */
const desk = await sampleDesk()
const town = '青石镇总工会'
const joined = (union: string, day: string, people: number) => ({ ledger: 'movement', do: 'create', values: { union, day, kind: '发展', people: `${people}` } })
const target = (what: string, more: object) => ({
  ledger: 'target', do: 'create',
  values: { union: town, what, source: '本级自定', set: '2025-01-08', period: '2025', due: '2025-12-31', owner: '贺敏', ...more },
})
await desk.do(
  joined('石湾村联合工会', '2024-06-01', 40), joined('石湾村联合工会', '2025-03-10', 20), joined('石湾村联合工会', '2025-08-20', 10), joined('柳溪村联合工会', '2025-05-05', 25),
  target('增员', { indicator: 'movement.added', value: '55', milestones: [{ by: '2025-06', value: '45' }, { by: '2025-12', value: '10' }, { whose: '柳溪村联合工会', value: '30' }] }),
  target('石湾增员', { about: '石湾村联合工会', indicator: 'movement.added', value: '40', baseOf: '2024' }),
  target('书屋', { due: '2025-06-30', done: '2025-06-10' }), target('换届', { due: '2025-05-31' }),
  target('去年的', { set: '2024-01-08', period: '2024', due: '2024-12-31', indicator: 'movement.added', value: '40' }),
)
const { id: union } = await desk.union(town)
const now = async (day: string, period = '2025') => Object.fromEntries((await targetsNow({ ...desk.asking, register }, desk.asking.actor, {
  union, period: parsePeriod(period), day,
})).map(one => [one.record['what'], one]))

test('a target is as far as its figure says, of the union it concerns, up to the day', async () => {
  const june = await now('2025-06-30')
  assert.deepEqual(['增员', '石湾增员', '书屋', '换届'].map(what => [june[what]!.figure?.value, june[what]!.value, june[what]!.standing.state]), [
    [45, 55, 'onTrack'], [20, 40, 'onTrack'], [undefined, null, 'done'], [undefined, null, 'late'],
  ])
  const august = await now('2025-08-31')
  assert.deepEqual(['增员', '石湾增员'].map(what => [august[what]!.figure?.value, august[what]!.standing.state]), [[55, 'done'], [30, 'onTrack']])
  assert.equal(august['石湾增员']!.base?.value, 40)
})

test('each of its parts has a figure of its own: of a month all until then, of a village its own', async () => {
  const { 增员: { milestones } } = await now('2025-06-30') as { 增员: { milestones: { figure: { value: number | null }; value: number; reached: boolean }[] } }
  assert.deepEqual(milestones.map(({ figure, value, reached }) => [figure.value, value, reached]), [[45, 45, true], [45, 55, false], [25, 30, false]])
})

test('only those whose time touches the period are told, those due first before', async () => {
  assert.deepEqual(Object.keys(await now('2025-06-30')), ['换届', '书屋', '增员', '石湾增员'])
  assert.deepEqual(Object.keys(await now('2025-06-30', '2024')), ['去年的'])
})

test('how many are reached is a figure: of those set in the time, by its end, and these are the records behind it', async () => {
  const told = async (period: string) => Promise.all(['target.set', 'target.met', 'target.rate'].map(async name => (await desk.figure(name, town, period)).value))
  assert.deepEqual(await told('2025-01..2025-06'), [4, 1, 25])
  assert.deepEqual(await told('2025-01..2025-08'), [4, 2, 50])
  assert.deepEqual(await told('2024'), [1, 1, 100])
  assert.deepEqual(await told('2023'), [null, null, null])
  const { figures, actor } = desk.asking
  const { details, figure } = await figures.why(actor, { indicator: 'target.met', union, period: parsePeriod('2025-01..2025-08') })
  assert.deepEqual([figure.value, details.map(({ title }) => title).sort()], [2, ['书屋', '增员']])
})

test('a plan approved in December for the next year sets its targets in that year', async () => {
  const items = [{ what: '增员60人', object: '各村', due: '2026-12-31', owner: '贺敏', indicator: 'movement.added', direction: '不少于', value: '60' }]
  const [made] = await desk.do({ ledger: 'plan', do: 'create', values: { union: town, kind: '年度计划', period: '2026', items } })
  const before = (await desk.figure('target.set', town, '2025')).value
  await desk.do({ ledger: 'plan', do: 'approve', id: made!.id, values: { approved: '2025-12-22' } })
  assert.deepEqual([before, (await desk.figure('target.set', town, '2025')).value, (await desk.figure('target.set', town, '2026')).value], [4, 4, 1])
})
