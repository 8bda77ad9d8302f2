import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { sampleDesk } from '../../../test/desk.ts'
import { feasts } from './feasts.ts'

/* Activities with a festival in activity.csv: 三八 of both years, and in 2025 元宵 (石湾), 五一, 七一 and 国庆. */
const desk = await sampleDesk('activity')
const town = '青石镇总工会'
const told = async (union: string, year: number, today: string) =>
  (await feasts({ ...desk.asking, register, union: (await desk.union(union)).id, year, today })).map(({ what, state, made, again }) => [
    what, state, ...made.map(one => one.called), ...again ? [`照${again.called}`] : [],
  ].join(' '))

test('each festival of a year: held, gone by, or to come; and what was held the last time', async () => {
  assert.deepEqual(await told(town, 2025, '2025-08-31'), [
    '元旦 passed', '春节 passed', '元宵 done 元宵灯会 2025-02-12', '三八 done 三八文艺汇演 2025-03-07 照三八文艺汇演 2024-03-07', '五一 done 五一表彰大会 2025-04-28', '五四 passed',
    '端午 passed', '七一 done 七一理论学习 2025-06-27', '八一 passed', '中秋 coming', '国庆 done 青石镇第二届职工文艺汇演 2025-09-29', '重阳 coming',
  ])
  assert.deepEqual((await told(town, 2026, '2026-04-01')).slice(2, 5), ['元宵 passed 照元宵灯会 2025-02-12', '三八 passed 照三八文艺汇演 2025-03-07', '五一 coming 照五一表彰大会 2025-04-28'])
})

test('what is held in December for 元旦 is of the year to come; what the union only joined is not its own', async () => {
  const [ours] = await desk.do({ ledger: 'activity', do: 'create', values: { union: town, day: '2025-12-30', title: '迎新健步走', kind: '节日活动', feast: '元旦', role: '主办' } })
  const [theirs] = await desk.do({ ledger: 'activity', do: 'create', values: { union: town, day: '2026-05-30', title: '县端午龙舟赛', kind: '体育比赛', feast: '端午', role: '参与' } })
  assert.equal((await told(town, 2026, '2026-07-01'))[0], '元旦 done 迎新健步走 2025-12-30')
  assert.equal((await told(town, 2025, '2026-07-01'))[0], '元旦 passed')
  assert.ok((await told(town, 2026, '2026-07-01')).includes('端午 passed'))
  await desk.undo([ours!, theirs!])
})
