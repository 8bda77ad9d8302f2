import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'
import type { LedgerRecord } from '#model/base.ts'
import { runOf } from '#model/clock.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { dispute } from './dispute.ts'
import { petition } from './petition.ts'

/* Counted by hand from dispute.csv and petition.csv beside this file; money in 分. */
const [town, shiwan, xiayang] = ['青石镇总工会', '石湾村联合工会', '下洋村联合工会']
const desk = await sampleDesk('dispute', 'petition')
const yuan = (n: number) => n * 100

/*
 * 石湾村’s 汇总 of six pay cases stands for its own of February, save for what was paid, which it does not say; 柳溪村’s of two
 * adds to its own. 青劳〔2025〕13号 was settled 不详 when; 12号 says neither cause nor way; 5号 was settled by 仲裁.
 */
counted(desk, 'dispute', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1'], [shiwan, '2025Q1']], {
  received: [20, 8, 6, 1],
  'received:injury': [3, 2, 0, 0],
  'received:pay': [13, 6, 6, 1],
  'received:termination': [1, 0, 0, 0],
  'received:insurance': [1, 0, 0, 0],
  'received:other': [1, 0, 0, 0],
  'received:': [1, 0, 0, 0],
  mediated: [15, 6, 6, 1],
  'mediated:injury': [3, 0, 0, 0],
  'mediated:pay': [11, 6, 6, 1],
  'mediated:termination': [1, 0, 0, 0],
  agreed: [15, 6, 6, 1],
  'agreed:injury': [3, 0, 0, 0],
  'agreed:pay': [11, 6, 6, 1],
  'agreed:insurance': [1, 0, 0, 0],
  success: [100 * 14 / 15, 100, 100, 100], // Of 15 closed by 调解; 8号, 9号 and 13号 were not, as far as the period knows.
  people: [28, 11, 8, 1],
  migrants: [17, 8, 7, 1],
  times: [null, null, null, null],
  firms: [13, 3, 1, 1], // 阿根钣金铺 is named by a detail which a 汇总 includes.
  sought: [yuan(170_300), yuan(81_200), yuan(11_200), yuan(1500)],
  'sought:injury': [yuan(105_100), yuan(67_000), 0, 0],
  'sought:pay': [yuan(42_700), yuan(14_200), yuan(11_200), yuan(1500)],
  'sought:termination': [yuan(15_400), 0, 0, 0],
  'sought:insurance': [yuan(6200), 0, 0, 0],
  'sought:other': [yuan(900), 0, 0, 0],
  settled: [yuan(148_200), yuan(13_900), yuan(10_900), yuan(1500)],
  'settled:injury': [yuan(107_000), 0, 0, 0],
  'settled:pay': [yuan(35_200), yuan(13_900), yuan(10_900), yuan(1500)],
  'settled:insurance': [yuan(6000), 0, 0, 0],
  paid: [yuan(117_800), yuan(13_900), yuan(1500), yuan(1500)],
  'paid:injury': [yuan(86_000), 0, 0, 0],
  'paid:pay': [yuan(25_800), yuan(13_900), yuan(1500), yuan(1500)],
  'paid:insurance': [yuan(6000), 0, 0, 0],
  collective: [0, 0, 0, 0],
  arbitrated: [2, 1, 0, 0],
  open: [3, 1, 0, 0],
})
// 青劳〔2023〕2号 is of twelve workers with one claim.
counted(desk, 'dispute', [[town, '2023']], {
  received: [1], 'received:pay': [1], mediated: [1], 'mediated:pay': [1], agreed: [1], 'agreed:pay': [1], success: [100], people: [12], migrants: [9], times: [null], firms: [1],
  sought: [yuan(66_000)], 'sought:pay': [yuan(66_000)], settled: [yuan(60_000)], 'settled:pay': [yuan(60_000)], paid: [yuan(60_000)], 'paid:pay': [yuan(60_000)],
  collective: [1], arbitrated: [0], open: [0],
})

// 石湾村’s 汇总 tells 9人次, which hold the three people of its own petition of March; 下洋村’s reaches from June into August.
counted(desk, 'petition', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1'], [xiayang, '2025-06..2025-08']], {
  received: [14, 6, 4, 2],
  'received:wages': [6, 5, 4, 0],
  'received:injury': [1, 0, 0, 0],
  'received:contract': [1, 0, 0, 0],
  'received:insurance': [1, 1, 0, 0],
  'received:hardship': [1, 0, 0, 0],
  'received:other': [4, 0, 0, 2],
  people: [12, 6, 9, null],
  visitors: [12, 7, null, 3],
  hotline: [1, 0, 0, 0],
  finished: [11, 5, 4, 2],
  finishRate: [100 * 10 / 14, 100 * 5 / 6, 100, 100],
})

test('what stands behind the cases received: details, 汇总, replaced, 跨期未计', async () => {
  const trail = async (...[union, period]: [string, string]) => {
    const { details, totals, replaced, straddling } = (await desk.figure('dispute.received', union, period)).trail
    return [details, totals, replaced, straddling]
  }
  assert.deepEqual(await trail(town, '2025H1'), [12, 2, 1, 0])
  assert.deepEqual(await trail(shiwan, '2025Q1'), [1, 0, 0, 1])
})

ruled(desk, 'dispute', { union: shiwan, received: '2025-08-10', cause: '欠薪' }, [
  ['closed the day it was received', { closed: '2025-08-10' }],
  ['closed the day before', { closed: '2025-08-09' }, 'refuse closed: 办结日期早于受理日期，请核对'],
  ['closed in the ten days of its receipt', { closed: '2025-08上' }],
  ['paid all that was agreed', { sought: '3000', agreed: '3000', paid: '3000' }],
  ['paid a 分 more than agreed', { agreed: '3000', paid: '3000.01' }, 'refuse paid: 到位金额大于协议金额，请核对两个数'],
  ['paid, agreed not said', { paid: '3000' }],
  ['agreed a 分 more than sought', { sought: '3000', agreed: '3000.01' }, 'warn agreed: 协议金额大于标的金额，请确认'],
  ['as many parties as people', { people: 2, parties: [{ name: '甲' }, { name: '乙' }] }],
  ['more parties than people', { people: 1, parties: [{ name: '甲' }, { name: '乙' }] }, 'refuse people: 当事职工多于涉及人数，请核对'],
  ['parties, people not said', { parties: [{ name: '甲' }] }],
  ['a party without a name', { parties: [{ female: '是' }] }, 'refuse parties.0.name: 当事职工第1行：请填写姓名'],
  ['agreed without a day', { result: '成功' }, 'later closed: 已调解成功，请补办结日期；记不清可填“不详”'],
  ['agreed 不详 when', { result: '成功', closed: '不详' }],
  ['failed without a day', { result: '不成' }],
  ['entered as closed without a day', { state: 'settled' }, 'later closed: 已是“办结”，请补办结日期，记不清可填“不详”'],
  ['signed and sealed', { signed: '2025-08-12', sealed: '是' }],
  ['signed, sealed not said', { signed: '2025-08-12' }, 'later sealed: 请补调解协议是否已签名盖章，盖齐才生效'],
  ['signed before it was taken in', { signed: '2025-08-09', sealed: '是' }, 'refuse signed: 协议签订日期早于受理日期，请核对'],
  ['ten with one claim', { collective: '是', people: 10, parties: [{ name: '甲', speaks: '是' }] }],
  ['nine with one claim', { collective: '是', people: 9, parties: [{ name: '甲', speaks: '是' }] }, 'refuse collective: 集体争议应有十人以上，请核对涉及人数'],
  ['ten who named nobody', { collective: '是', people: 10, parties: [{ name: '甲' }] }, 'later parties: 集体争议请在当事职工里注明推举的职工代表'],
  ['applied orally, all four written down', { oral: '是', applied: '2025-08-10', matter: '工资', reasons: '七月未发', parties: [{ name: '甲' }] }],
  ['applied orally, the time wanting', { oral: '是', matter: '工资', reasons: '七月未发', parties: [{ name: '甲' }] }, 'later oral: 口头申请要当场记下申请人、争议事项、理由和时间，请补齐'],
  ['an award before it was accepted', { accepted: '2025-09-10', awarded: '2025-09-09' }, 'refuse awarded: 裁决日期早于仲裁受理日期，请核对'],
  ['an injury claimed before it happened', { injured: '2025-08-09', claimed: '2025-08-08' }, 'refuse claimed: 申请工伤认定日期早于受伤日期，请核对'],
  ['without a cause', { cause: null }, 'later cause: 请填写案由'],
  ['without a day', { received: null }, 'refuse received: 请填写受理日期，记不清可填“不详”'],
  ['of a number that is there', { number: '青劳〔2025〕7号' }, 'refuse number: 已有劳动争议“青劳〔2025〕7号 劳资纠纷”（案号相同），请打开那一条修改，或改正后再登记'],
  ['a 汇总 of 不详 months', { received: '不详', form: '汇总', times: 3 }, 'refuse received: 汇总要写明是哪一段时间的，请填2025年1—6月这样的期间'],
])
ruled(desk, 'petition', { union: shiwan, received: '2025-08-10', matter: '工资' }, [
  ['accepted and finished the day it came', { accepted: '2025-08-10', finished: '2025-08-10' }],
  ['accepted before it came', { accepted: '2025-08-09' }, 'refuse accepted: 受理日期早于接待日期，请核对'],
  ['finished before it came', { finished: '2025-07' }, 'refuse finished: 办结日期早于接待日期，请核对'],
  ['finished in the month it came', { finished: '2025-08' }],
  ['entered as finished without a day', { state: 'finished' }, 'later finished: 已是“办结”，请补办结日期，记不清可填“不详”'],
  ['of no matter', { matter: null }, 'later matter: 请填写事项'],
  ['told before it came', { informed: '2025-08-09' }, 'refuse informed: 告知日期早于接待日期，请核对'],
  ['asked to be reviewed before it was finished', { finished: '2025-08-20', reviewAsked: '2025-08-19' }, 'refuse reviewAsked: 申请复查日期早于办结日期，请核对'],
  ['reviewed before it was asked for', { finished: '2025-08-20', reviewAsked: '2025-08-25', reviewed: '2025-08-24' }, 'refuse reviewed: 复查答复日期早于申请复查日期，请核对'],
  ['become a dispute', { dispute: '青劳〔2025〕9号 工伤' }],
])

describe('the clocks', () => {
  const since = (values: object) => runOf((dispute as AnyLedger).clocks!['limitation']!, values as LedgerRecord, '2025-09-01')?.since ?? null
  test('of arbitration run from the day it was known, for pay from the end of the employment', () => {
    assert.equal(since({ cause: 'injury', knew: '2025-03-01', left: '2025-06-01' }), '2025-03-01')
    assert.equal(since({ cause: 'pay', knew: '2025-03-01', left: '2025-06-01' }), '2025-06-01')
    assert.equal(since({ cause: 'pay', knew: '2025-03-01' }), null)
  })
  test('begin anew when interrupted, and stop with the application', () => {
    assert.equal(since({ cause: 'injury', knew: '2025-03-01', interrupted: '2025-07-20' }), '2025-07-20')
    assert.equal(since({ cause: 'pay', left: '2025-06-01', interrupted: '2025-07-20' }), '2025-07-20')
    assert.equal(since({ cause: 'injury', knew: '2025-03-01', filed: '2025-08-01' }), null)
  })
  test('of petitions run from acceptance to the end, longer when extended', () => {
    const run = (values: object) => runOf((petition as AnyLedger).clocks!['finish']!, values as LedgerRecord, '2025-09-01')
    assert.deepEqual(run({ received: '2025-08-01', accepted: '2025-08-04' }), { rule: 'petition.finish', since: '2025-08-04', paused: 0, extended: false })
    assert.equal(run({ accepted: '2025-08-04', extended: true })?.extended, true)
    assert.equal(run({ received: '2025-08-01' }), null)
    assert.equal(run({ accepted: '2025-08-04', finished: '?' }), null)
  })
})

describe('the further clocks', () => {
  const runs = (ledger: unknown, values: object) => Object.entries((ledger as AnyLedger).clocks!)
    .flatMap(([name, clock]) => runOf(clock, values as LedgerRecord, '2025-09-01') ? [name] : [])
  test('of a case: mediation until it is closed, then what the arbitrators owe, one after the other', () => {
    assert.deepEqual(runs(dispute, { received: '2025-08-01', way: 'mediation' }), ['mediation'])
    assert.deepEqual(runs(dispute, { received: '2025-08-01', way: 'arbitration', filed: '2025-08-10' }), ['acceptance'])
    assert.deepEqual(runs(dispute, { received: '2025-08-01', way: 'arbitration', filed: '2025-08-10', accepted: '2025-08-14' }), ['award'])
    assert.deepEqual(runs(dispute, { received: '2025-08-01', closed: '2025-09-01', filed: '2025-08-10', accepted: '2025-08-14', awarded: '2025-09-01' }), ['suit'])
  })
  test('of an injury: the employer’s thirty days and the union’s year', () => {
    assert.deepEqual(runs(dispute, { closed: '?', injured: '2025-08-10' }), ['injuryByEmployer', 'injuryByUnion'])
    assert.deepEqual(runs(dispute, { closed: '?', injured: '2025-08-10', claimed: '2025-08-20' }), [])
  })
  test('of a petition: told or accepted, finished, reviewed', () => {
    assert.deepEqual(runs(petition, { received: '2025-08-01' }), ['inform'])
    assert.deepEqual(runs(petition, { received: '2025-08-01', passed: '2025-08-01' }), ['inform', 'object'])
    assert.deepEqual(runs(petition, { received: '2025-08-01', accepted: '2025-08-10' }), ['finish'])
    assert.deepEqual(runs(petition, { received: '2025-08-01', accepted: '2025-08-10', finished: '2025-08-20', reviewAsked: '2025-08-28' }), ['review'])
  })
})

changes(desk, 'a case less', { ledger: 'dispute', find: '青劳〔2025〕5号', do: 'remove' }, [
  [town, '2025H1', {
    'dispute.received': [20, 19], 'dispute.received:injury': [3, 2], 'dispute.mediated': [15, 14], 'dispute.mediated:injury': [3, 2],
    'dispute.agreed': [15, 14], 'dispute.agreed:injury': [3, 2],
    'dispute.success': [100 * 14 / 15, 100 * 13 / 14], 'dispute.people': [28, 27], 'dispute.migrants': [17, 16], 'dispute.firms': [13, 12],
    'dispute.sought': [yuan(170_300), yuan(124_800)], 'dispute.sought:injury': [yuan(105_100), yuan(59_600)],
    'dispute.settled': [yuan(148_200), yuan(107_200)], 'dispute.settled:injury': [yuan(107_000), yuan(66_000)],
    'dispute.paid': [yuan(117_800), yuan(97_800)], 'dispute.paid:injury': [yuan(86_000), yuan(66_000)],
  }],
])
changes(desk, 'a case that was closed in June after all', { ledger: 'dispute', find: '青劳〔2025〕8号', do: 'change', values: { closed: '2025-06-30' } }, [
  [town, '2025H1', {
    'dispute.mediated': [15, 16], 'dispute.mediated:pay': [11, 12], 'dispute.agreed': [15, 16], 'dispute.agreed:pay': [11, 12], 'dispute.success': [100 * 14 / 15, 100 * 15 / 16],
    'dispute.settled': [yuan(148_200), yuan(153_500)], 'dispute.settled:pay': [yuan(35_200), yuan(40_500)],
    'dispute.paid': [yuan(117_800), yuan(123_100)], 'dispute.paid:pay': [yuan(25_800), yuan(31_100)], 'dispute.open': [3, 2],
  }],
  [town, '2025', {}],
])
changes(desk, 'a petition dated back to December is finished in January all the same', { ledger: 'petition', find: '信2025-01', do: 'change', values: {
  received: '2024-12-30', accepted: '2024-12-30',
} }, [
  [town, '2025H1', { 'petition.received': [14, 13], 'petition.received:wages': [6, 5], 'petition.visitors': [12, 7], 'petition.finishRate': [100 * 10 / 14, 100 * 9 / 13] }],
  [town, '2024', { 'petition.received': [6, 7], 'petition.received:wages': [5, 6], 'petition.visitors': [7, 12], 'petition.finishRate': [100 * 5 / 6, 100 * 5 / 7] }],
])
