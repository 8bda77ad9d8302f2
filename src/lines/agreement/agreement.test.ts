import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'
import { deadline } from '#law/deadline.ts'
import { nation } from '#law/law.ts'
import { runOf } from '#model/clock.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { agreement } from './agreement.ts'

/* Counted by hand from agreement.csv beside this file. */
const [town, shiwan, xiayang] = ['青石镇总工会', '石湾村联合工会', '下洋村联合工会']
const desk = await sampleDesk('agreement')

/*
 * 明德 had a wage agreement until April and has another since; 蓝天’s general contract ended in February and nobody renewed it.
 * 下洋村’s 汇总 of two adds to its own, and says no day of effect; 柳溪村’s three of 2024 hold until 2027. 联丰 is still at the table.
 * Workers of the firms: 758 at the end of June 2025, 563 at the end of 2024 (employer.csv).
 */
counted(desk, 'agreement', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1'], [xiayang, '2025H1']], {
  signed: [7, 5, 1, 2],
  'signed:wage': [5, 2, 1, 2],
  'signed:general': [0, 3, 0, 0],
  'signed:women': [1, 0, 0, 0],
  'signed:safety': [1, 0, 0, 0],
  signedFirms: [0, 20, 0, 0],
  signedWorkers: [0, 150, 0, 0],
  talks: [5, 2, 1, 2],
  'talks:firm': [1, 1, 0, 0],
  'talks:region': [3, 0, 1, 2],
  'talks:trade': [1, 1, 0, 0],
  talkFirms: [24, 7, 3, 12],
  'talkFirms:firm': [1, 1, 0, 0],
  'talkFirms:region': [15, 0, 3, 12],
  'talkFirms:trade': [8, 6, 0, 0],
  talkWorkers: [285, 170, 15, 60],
  rise: [2, 3, 3, 2],
  inForce: [9, 7, 1, 0],
  'inForce:general': [4, 5, 0, 0],
  'inForce:wage': [3, 2, 1, 0],
  'inForce:women': [1, 0, 0, 0],
  'inForce:safety': [1, 0, 0, 0],
  lapsed: [1, 0, 0, 0],
  'lapsed:general': [1, 0, 0, 0],
  covered: [21, 22, 0, 0],
  coveredWorkers: [246, 273, 0, 0],
  wageFirms: [10, 7, 3, 0],
  wageWorkers: [183, 170, 15, 0],
  listed: [3, null, 3, 0],
  coverage: [100 * 246 / 758, 100 * 273 / 563, 0, null],
  wageCoverage: [100 * 183 / 758, 100 * 170 / 563, 150, null],
  talking: [1, 0, 0, 0],
  filed: [3, 1, 1, 0],
})
test('the rise is a range, from the smallest of all to the largest', async () => {
  const { value, high } = await desk.figure('agreement.rise', town, '2025H1')
  assert.deepEqual([value, high], [2, 8])
})

const sound = { union: town, name: '海月酒店工资专项集体合同', kind: '工资', scope: '企业', employer: '海月酒店有限公司', signed: '2025-08-01', workers: 40 }
ruled(desk, 'agreement', sound, [
  ['one firm, which need not be typed', {}],
  ['a firm’s agreement that covers two', { firms: 2 }, 'warn firms: 覆盖企业填了2，按其他各栏推算是1，请核对'],
  ['ends the day it begins', { effective: '2025-08-20', expires: '2025-08-20' }],
  ['ends the day before it begins', { effective: '2025-08-20', expires: '2025-08-19' }, 'refuse expires: 期满日期早于生效日期，请核对'],
  ['begins and does not say when it ends', { effective: '2025-08-20' }, 'later expires: 请补期满日期，到期未续要靠它提醒；记不清可填“不详”'],
  ['ends 不详 when', { effective: '2025-08-20', expires: '不详' }],
  ['every step 不详', { offered: '不详', replied: '不详', talked: '不详', voted: '不详', signed: '不详', filed: '不详', effective: '不详', expires: '不详' }],
  ['answered before it was offered', { offered: '2025-07-01', replied: '2025-06-30' }, 'refuse replied: 回应日期早于要约日期，请核对'],
  ['filed before it was signed', { filed: '2025-07-31' }, 'refuse filed: 报送日期早于签订日期，请核对'],
  ['as many in favour as were there', { base: 30, present: 20, yes: 20, voted: '2025-07-30' }],
  ['more in favour than were there', { base: 30, present: 20, yes: 21, voted: '2025-07-30' }, 'refuse yes: 赞成的多于实到代表，请核对'],
  ['more there than were due', { base: 19, present: 20 }, 'refuse present: 实到代表多于应到代表，请核对'],
  ['one too few for two thirds', { base: 30, present: 19 }, 'warn present: 实到代表没有达到应到的三分之二以上（待核实），审议无效，请核对'],
  ['half of all in favour', { base: 30, present: 28, yes: 15, voted: '2025-07-30' }],
  ['one too few for half of all', { base: 30, present: 28, yes: 14, voted: '2025-07-30' }, 'warn yes: 赞成没有达到全体代表的半数以上（待核实），不算通过，请核对'],
  ['unequal numbers at the table', { workerTalkers: 3, employerTalkers: 2 }, 'warn employerTalkers: 双方协商代表人数应对等，请核对'],
  ['beside one of its kind that still runs', { employer: '明德纺织厂', effective: '2026-04-27', expires: '2027-04-26' }, 'warn effective: 这家单位同一种类的合同有效期有重叠，请核对'],
  ['after one of its kind has run out', { employer: '明德纺织厂', effective: '2026-04-29', expires: '2027-04-28' }],
  ['of an area, the firms not said', { scope: '区域', employer: null }, 'later firms: 请补覆盖企业数'],
  ['of an area, its firms listed', { scope: '区域', employer: null, workers: null, covered: [{ employer: '阿根钣金铺', workers: 6 }, { employer: '阿珍裁缝铺', workers: 5 }] }],
  [
    'of an area, one firm too many',
    { scope: '区域', employer: null, workers: 11, firms: 3, covered: [{ employer: '阿根钣金铺', workers: 6 }, { employer: '阿珍裁缝铺', workers: 5 }] },
    'refuse firms: 覆盖企业填了3，而覆盖企业名单合计2，请核对',
  ],
  [
    'a firm listed twice',
    { scope: '区域', employer: null, workers: null, covered: [{ employer: '阿根钣金铺', workers: 6 }, { employer: '阿根钣金铺', workers: 6 }] },
    'refuse covered: 覆盖企业名单里有重复的企业，请核对',
  ],
  ['entered as ended, when it ran out 不详', { state: 'ended', effective: '2025-08-20', expires: '不详', renewed: '2025-12-31' }],
  ['of a number that is there', { number: '青资〔2025〕1号' }, 'refuse number: 已有集体合同“明德纺织厂2025年工资专项集体合同”（备案号相同），请打开那一条修改，或改正后再登记'],
  ['of no kind', { kind: null }, 'refuse kind: 请填写合同种类'],
  ['entered as ended, long before it runs out', { state: 'ended', effective: '2025-08-20', expires: '2026-08-19', renewed: '2025-12-31' }, 'warn expires: 合同提前终止的，请把期满日期改为终止日期'],
])

describe('the clocks go by place and kind', () => {
  const ends = (clock: string, values: object, place: string) => {
    const run = runOf((agreement as unknown as AnyLedger).clocks![clock]!, values as never, '2025-03-01')
    const due = run && deadline({ ...nation, place }, run, '2025-03-01')
    return due && [due.due, due.article]
  }
  test('an answer to an offer of 3 March 2025', () => {
    assert.deepEqual(ends('reply', { kind: 'general', offered: '2025-03-03' }, '310000'), ['2025-03-18', '上海市集体合同条例第十五条'])
    assert.deepEqual(ends('reply', { kind: 'wage', offered: '2025-03-03' }, '370000'), ['2025-03-13', '山东省企业工资集体协商条例第二十一条'])
    assert.deepEqual(ends('reply', { kind: 'wage', offered: '2025-03-03' }, '330282'), ['2025-03-17', '宁波市企业工资集体协商条例第十四条'])
  })
  test('no longer once it was answered or signed', () => {
    assert.equal(ends('reply', { kind: 'wage', offered: '2025-03-03', replied: '2025-03-05' }, '330282'), null)
    assert.equal(ends('reply', { kind: 'wage', offered: '2025-03-03', signed: '2025-03-30' }, '330282'), null)
  })
  test('a place without a rule of its own goes by the nation’s', () => {
    assert.equal(ends('file', { kind: 'general', signed: '2025-03-03' }, '990000')?.[0], '2025-03-13')
    assert.equal(ends('fromOffer', { kind: 'general', offered: '2025-03-03' }, '330100'), null)
  })
})

changes(desk, 'renewed in June after all, it has not lapsed', { ledger: 'agreement', find: '蓝天塑料厂集体合同', do: 'change', values: { renewed: '2025-06-30' } }, [
  [town, '2025H1', { 'agreement.lapsed': [1, 0], 'agreement.lapsed:general': [1, null] }],
])
changes(desk, 'an agreement less', { ledger: 'agreement', find: '石湾村区域性工资专项集体合同', do: 'remove' }, [
  [town, '2025H1', {
    'agreement.signed': [7, 6], 'agreement.signed:wage': [5, 4], 'agreement.talks': [5, 4], 'agreement.talks:region': [3, 2],
    'agreement.talkFirms': [24, 21], 'agreement.talkFirms:region': [15, 12],
    'agreement.talkWorkers': [285, 270], 'agreement.inForce': [9, 8], 'agreement.inForce:wage': [3, 2], 'agreement.wageFirms': [10, 7],
    'agreement.wageWorkers': [183, 168], 'agreement.listed': [3, null],
    'agreement.wageCoverage': [100 * 183 / 758, 100 * 168 / 758], 'agreement.filed': [3, 2],
  }],
  [town, '2024', {}],
])
