import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'
import { editionOf } from './contest.ts'

/* Contests, shows and what was entered above in the second half of 2025, counted by hand from activity.csv. */
const town = '青石镇总工会'
const desk = await sampleDesk('activity')

test('contests, shows, firms’ own events and contests of the superior, in the second half of 2025', async () => {
  const counts = {
    contests: 2, entrants: 37, entrantMigrants: 14, winners: 6, 'winners:first': 1, 'winners:second': 2, 'winners:third': 3, 'culture:show': 2,
    programmes: 23, performers: 61, audience: 720,
    feasts: 1, 'feasts:national': 1, firmEvents: 1, firmTimes: 180, entered: 10, enteredPrizes: 1, 'enteredPrizes:third': 1,
  }
  for (const [indicator, value] of Object.entries(counts)) assert.equal((await desk.figure(`activity.${indicator}`, town, '2025H2')).value, value, indicator)
})

const [gold, silver] = [{ place: '一等奖', name: '甲' }, { place: '二等奖', name: '乙' }]
const awards = [{ place: '一等奖', places: '1' }, { place: '二等奖', places: '2' }]
const off = (sum: number) => `refuse weights: 评分比例合计是${sum}%，不是100%，请核对各项占比`
const many = 'refuse prizes: 获奖名单多于设奖名额，请核对奖项和名额'
ruled(desk, 'activity', { union: town, day: '2026-03-20', title: '车工技能竞赛', kind: '技能竞赛', role: '主办', people: '3' }, [
  ['a contest', {}],
  ['weights of a hundred', { weights: [{ item: '理论', share: '30%' }, { item: '实操', share: '70' }] }],
  ['thirds that are a hundred', { weights: [{ item: '甲', share: '33.3' }, { item: '乙', share: '33.3' }, { item: '丙', share: '33.4' }] }],
  ['weights of ninety-nine', { weights: [{ item: '理论', share: '30' }, { item: '实操', share: '69' }] }, off(99)],
  ['weights of a hundred and one', { weights: [{ item: '理论', share: '30' }, { item: '实操', share: '71' }] }, off(101)],
  ['as many winners as prizes', { awards, prizes: [gold, silver, silver] }],
  ['two first prizes where one was announced', { awards, prizes: [gold, gold] }, many],
  ['two rows of first prizes', { awards: [...awards, { place: '一等奖', places: '1' }], prizes: [gold, gold] }],
  ['a prize that was not announced', { awards, prizes: [{ place: '三等奖', name: '丙' }] }, 'refuse prizes: 获奖名单里有没设的奖项，请核对设奖和获奖名单'],
  ['winners of a contest that announced nothing', { prizes: [gold, gold] }],
  ['more on the list than took part', { entrants: [{ name: '甲' }, { name: '乙' }, { name: '丙' }, { name: '丁' }] }, 'refuse people: 参赛名单多于参加人员，请核对人数'],
  ['the third of its series', { title: '第三届电焊技能竞赛' }],
  ['the fourth, of which the third is not there', { title: '第四届电焊技能竞赛' }, 'warn term: 届次和上一届不衔接，请核对是第几届'],
  ['the third, by another name of the same series', { title: '焊花杯', term: '3', series: '电焊技能竞赛' }],
  ['the title’s number against another', { title: '第三届电焊技能竞赛', term: '4' }, 'warn term: 第几届填了4，按其他各栏推算是3，请核对', 'warn term: 届次和上一届不衔接，请核对是第几届'],
  ['a show before no one knows how many', { kind: '文艺演出', title: '汇演' }, 'later audience: 文艺演出，请补观众人数'],
])

test('the number of a series stands in its title', () => {
  assert.deepEqual(editionOf('第三届电焊技能竞赛'), { term: 3, series: '电焊技能竞赛' })
  assert.deepEqual(editionOf('2025年青石镇第十二届职工篮球赛'), { term: 12, series: '青石镇职工篮球赛' })
  assert.deepEqual(editionOf('第2届拔河赛'), { term: 2, series: '拔河赛' })
  assert.equal(editionOf('电焊技能竞赛'), null)
  assert.equal(editionOf('第二次安全培训'), null)
  assert.equal(editionOf(null), null)
})
