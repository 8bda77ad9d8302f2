import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Written } from '#records/enter.ts'
import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from the samples beside this file. */
const [town, shiwan, liuxi, liufeng] = ['青石镇总工会', '石湾村联合工会', '柳溪村联合工会', '联丰五金工会']
const desk = await sampleDesk('founding', 'election', 'body', 'document', 'regulation', 'cultivation', 'movement')

// 佳音 agreed in December; 云锦 was founded in September; what 竹编合作社 agreed to is 不详 when.
counted(desk, 'founding', [[town, '2025H1'], [town, '2024'], [town, '2025']], {
  agreed: [6, 1, 7],
  applied: [5, 0, 6],
  approved: [4, 0, 5],
  members: [52 + 18 + 33, 0, 103 + 50],
  exploratory: [1, 0, 1],
  combined: [2, 0, 2],
  underway: [2, 0, 2],
})

// 柳溪 was a year late, 下洋 still is; 后塘 was merged before it came to that. 联丰 stands below 柳溪.
counted(desk, 'election', [[town, '2025H1'], [town, '2024'], [town, '2021'], [liuxi, '2025H1']], {
  held: [3, null, 5, 2],
  elected: [3 + 2 + 1, null, 3 + 2 + 1 + 1 + 1, 3 + 1],
  delegates: [21 + 49 + 30, null, 57 + 52 + 21 + 20, 21 + 30],
  expired: [1, 2, 1, 0],
})

// 白露 sits on three bodies, 贺敏 on four, and each is one person; the mediation of 佳音 is 不详 since when, that of 蓝天 is gone.
counted(desk, 'body', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1']], {
  standing: [15, 12, 1],
  'standing:work': [1, 1, 0],
  'standing:audit': [1, 1, 0],
  'standing:women': [4, 3, 0],
  'standing:inspection': [1, 1, 0],
  'standing:mediation': [4, 5, 1],
  'standing:warning': [1, 0, 0],
  'standing:talks': [1, 1, 0],
  'standing:contest': [1, 0, 0],
  'standing:trade': [1, 0, 0],
  people: [15, 14, 2],
  womens: [4, 3, 0],
  mediations: [4, 5, 1],
  mediators: [6, 7, 2],
  trades: [1, 0, 0],
})

// A task done no one knows when is not open, and counts in no period.
counted(desk, 'document', [[town, '2025H1'], [town, '2024'], [liuxi, '2025H1']], {
  received: [9, 1, 1],
  'received:notice': [5, 1, 1],
  'received:opinion': [1, 0, 0],
  'received:targets': [1, 0, 0],
  'received:minutes': [1, 0, 0],
  'received:reply': [1, 0, 0],
  tasks: [4 + 1 + 2 + 2 + 1 + 1 + 1, 2, 1],
  done: [7, 1, 1],
  open: [5, 1, 0],
})

counted(desk, 'regulation', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1']], {
  standing: [12, 11, 1],
  'standing:duty': [2, 2, 1],
  'standing:meeting': [1, 0, 0],
  'standing:report': [1, 1, 0],
  'standing:training': [1, 1, 0],
  'standing:archive': [1, 1, 0],
  'standing:finance': [1, 1, 0],
  'standing:democracy': [1, 1, 0],
  'standing:leaders': [1, 1, 0],
  'standing:network': [1, 1, 0],
  'standing:aims': [2, 2, 0],
  displayed: [7, 4, 1],
  revised: [3, 1, 0],
})

// 明德 is a 合格 home in 2024 and a 模范 one since January, never both; 蓝天 has none since it closed.
counted(desk, 'cultivation', [[town, '2025H1'], [town, '2024'], [town, '2025']], {
  open: [6, 7, 5],
  'open:home': [1, 1, 0],
  'open:norm': [2, 3, 2],
  'open:chain': [1, 0, 1],
  'open:women': [1, 0, 1],
  'open:harmony': [1, 0, 1],
  'open:civil': [0, 2, 0],
  'open:culture': [0, 1, 0],
  applied: [6, 2, 6],
  'applied:home': [1, 1, 1],
  'applied:norm': [1, 0, 1],
  'applied:women': [1, 0, 1],
  'applied:harmony': [0, 1, 0],
  'applied:civil': [2, 0, 2],
  'applied:culture': [1, 0, 1],
  named: [5, 2, 6],
  'named:home': [1, 1, 2],
  'named:norm': [1, 0, 1],
  'named:harmony': [0, 1, 0],
  'named:civil': [2, 0, 2],
  'named:culture': [1, 0, 1],
  homes: [4, 5, 5],
  'homes:qualified': [1, 3, 2],
  'homes:advanced': [1, 1, 1],
  'homes:model': [1, 0, 1],
  'homes:five': [1, 1, 1],
  // 佳音 is brought up from March to July, 明德 for the higher grade until January.
  homesToCome: [1, 1, 0],
  'homesToCome:qualified': [1, 0, 0],
  'homesToCome:model': [0, 1, 0],
  normed: [1, 0, 1],
  harmonious: [1, 1, 1],
  civil: [2, 0, 2],
  homeRate: [100 * 4 / 16, 100 * 5 / 14, 100 * 5 / 17],
})

ruled(desk, 'founding', { union: town, name: '海天酒楼工会', employer: '海月酒店有限公司', type: '企业工会', started: '2025-07-01' }, [
  ['on its way', {}],
  ['approved the day it was applied for', { applied: '2025-07-10', approved: '2025-07-10' }],
  ['approved before it was applied for', { applied: '2025-07-10', approved: '2025-07-09' }, 'refuse approved: 批复日期早于申请日期，请核对'],
  ['founded before it was approved', { approved: '2025-07-10', founded: '2025-07-09' }, 'warn founded: 成立日期早于批复日期，请确认'],
  ['with a number and no day', { approval: '青工〔2025〕20号' }, 'later approved: 有批复文号，请补批复日期；记不清可填“不详”'],
  ['with more members than workers', { workers: 30, members: 31 }, 'refuse members: 建会会员多于职工人数，请核对'],
  ['known to be founded, not since when', { state: 'founded' }, 'later founded: 已是“已成立”，请补成立日期，记不清可填“不详”'],
])
const votes = [{ name: '甲', votes: 20 }, { name: '乙', votes: 11 }]
// 柳溪’s term ends in June 2026, by the roll.
const STALE = 'warn ends: 工会组织里这个工会的“本届届满”还是上一届的；委员会换届批复以后，会自动改成这一届的'
ruled(desk, 'election', { union: liuxi, day: '2030-05-20', body: '工会委员会', term: 7, years: '五年', due: 23, present: 20 }, [
  ['the term after the last', {}, STALE],
  ['of a union that does not tell when its term ends', { union: '顺达运输工会' }],
  ['two terms after the last', { term: 8 }, STALE, 'warn term: 届次和上一次选举不衔接，请核对是第几届'],
  ['the first election of another body', { body: '经审委', term: 3 }, STALE],
  ['the same term again', { term: 6 }, 'refuse body: 已有换届选举“柳溪村联合工会 工会委员会 2025-05-22”（选举机构、第几届相同），请打开那一条修改，或改正后再登记'],
  ['more present than due', { present: 24 }, 'refuse present: 实到代表多于应到代表，请核对'],
  ['as many votes as present', { candidates: votes }, STALE],
  ['a vote more than present', { candidates: [{ name: '甲', votes: 21 }] }, 'refuse candidates: 有候选人的得票多于实到代表，请核对'],
  ['elected from those who stood', { candidates: votes, elected: [{ name: '甲', post: '主席' }] }, STALE],
  ['elected without having stood', { candidates: votes, elected: [{ name: '丙' }] }, 'refuse elected: 当选人中有人不在候选人名单里，请核对姓名，另选他人的请补进候选人'],
  ['elected, no one says who stood', { elected: [{ name: '丙' }] }, STALE],
  ['of another end than its years give', { ends: '2033-05-20' }, 'warn ends: 届满日期填了2033-05-20，按其他各栏推算是2035-05-20，请核对', STALE],
])
ruled(desk, 'body', { union: shiwan, name: '女职工委员会', kind: '女职工委员会', founded: '2025-03-08' }, [
  ['of a name that other unions have too', {}],
  ['ended before it began', { ended: '2025-03-07' }, 'refuse ended: 撤销日期早于设立日期，请核对'],
])
ruled(desk, 'cultivation', { union: town, unit: '明德纺织厂', programme: '五一文明岗', workshop: '布机车间', started: '2024-02' }, [
  ['another workshop of one firm', {}],
  ['the same workshop again', { workshop: '细纱二车间', level: '县级' }, 'refuse unit: 已有创建培育“明德纺织厂 五一文明岗”（创建单位、创建项目、班组或岗位、培育日期相同），请打开那一条修改，或改正后再登记'],
  ['named before it was applied for', { applied: '2025-03', named: '2025-02' }, 'refuse named: 命名日期早于申报日期，请核对'],
  ['a number and no day', { number: '市工〔2025〕30号' }, 'later named: 有命名文号，请补命名日期；记不清可填“不详”'],
])
ruled(desk, 'document', { union: town, title: '关于开展安康杯竞赛的通知', issuer: '北湾县总工会', kind: '通知', received: '2025-03-20' }, [
  ['without a number', {}],
  ['received before it was issued', { issued: '2025-03-21' }, 'refuse received: 收文日期早于成文日期，请核对'],
  ['of a number that is there', { number: '北工〔2025〕5号' }, 'refuse number: 已有上级文件“关于下达2025年工会工作目标任务的通知 北工〔2025〕5号”（发文字号相同），请打开那一条修改，或改正后再登记'],
])

test('a term ends three or five years after the election, to the day', async () => {
  const [written] = await desk.do({ ledger: 'election', do: 'create', values: { union: shiwan, day: '2026-02-28', body: 'committee', term: 7, years: 'three' } })
  assert.equal((await desk.figure('election.expired', shiwan, '2029-02')).value, 2) // and 石湾’s own of 2021
  assert.equal((await desk.figure('election.expired', shiwan, '2029-01')).value, 1)
  await desk.undo([written!])
})

test('an approved election ends the term before it, and the roll tells until when the new one runs', async () => {
  const held = async (day: string, term: number, former?: string) =>
    (await desk.do({ ledger: 'election', do: 'create', values: { union: liuxi, day, body: 'committee', term, years: 'five', ...(former !== undefined && { former }) } }))[0]!
  const approve = (id: string) => desk.do({ ledger: 'election', do: 'approve', id, values: { approved: '2034-06-01' } })
  const termEnds = async () => (await desk.get('union', (await desk.union(liuxi)).id))['termEnds']
  const before = await termEnds()
  const sixth = await desk.find('election', `${liuxi} 工会委员会 2025-05-22`)
  const seventh = await held('2030-05-20', 7, sixth)
  assert.equal(await termEnds(), before)
  const approved = await approve(seventh.id)
  assert.equal(await termEnds(), '2035-05-20')
  assert.equal((await desk.get('election', sixth))['renewed'], '2030-05-20')
  // One of long ago, entered late, moves nothing.
  const old = await held('2016-05-18', 4)
  await approve(old.id)
  assert.equal(await termEnds(), '2035-05-20')
  await desk.undo(approved)
  assert.equal(await termEnds(), before)
  assert.equal((await desk.get('election', sixth))['renewed'], null)
})

test('a founding leaves the union and its first members behind', async () => {
  const id = await desk.find('founding', '天成木业工会')
  const before = await desk.figures(town, '2025Q3', 'union')
  const written = await desk.do({ ledger: 'founding', do: 'found', id, values: { founded: '2025-07-18', approved: '2025-07-10', approval: '青工〔2025〕14号', members: '26（女6）' } })
  assert.equal(written.length, 3)
  const tiancheng = await desk.find('union', '天成木业工会')
  assert.equal((await desk.figures('天成木业工会', '2025Q3', 'movement'))['movement.added'], 26)
  assert.equal((await desk.figures(town, '2025Q3', 'union'))['union.founded']!, before['union.founded']! + 1)
  assert.equal((await desk.figure('employer.uncovered', town, '2025Q3')).value, 3) // 大洋, 老粮站 and 新禾 are left
  assert.equal(written[1]!.id, tiancheng)
  const [own, union, movement] = written as [Written, Written, Written]
  await desk.undo([union, movement, own]) // what points to the union goes first
})

test('a union that is in the register already is not entered again', async () => {
  const id = await desk.find('founding', '滨河美食街工会')
  const written = await desk.do({ ledger: 'founding', do: 'found', id, values: { founded: '2025-07-18', founds: '老街区域工会' } })
  assert.equal(written.length, 1)
  await desk.undo(written)
})

changes(desk, 'a firm’s mediation body gone is one body less and one firm more without', { ledger: 'body', find: '佳音乐器工会 调解委员会', do: 'remove' }, [
  [town, '2025H1', { 'employer.mediatorless': [4, 5] }],
])
changes(desk, 'an election a day earlier than the half year', {
  ledger: 'election', find: `${liufeng} 工会委员会 2025-06-20`, do: 'change', values: { day: '2025-07-01', ends: '2030-07-01' },
}, [
  [town, '2025H1', { 'election.held': [3, 2], 'election.elected': [6, 5], 'election.delegates': [100, 70] }],
])
