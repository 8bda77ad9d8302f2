import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from activity.csv beside this file; money in 分. What the union only took part in is not its own. */
const [town, shiwan, liuxi, cuiyuan] = ['青石镇总工会', '石湾村联合工会', '柳溪村联合工会', '翠苑社区工会']
const desk = await sampleDesk('activity')
const yuan = (n: number) => n * 100

/*
 * The drill of 18 June stands in the township’s ledger and in 石湾村’s as the same event. 柳溪村’s 汇总 of three 安全夜校 stands
 * for its own of April, 下洋村’s of two matches adds, 翠苑社区’s of June and July is not yet counted in June.
 */
counted(desk, 'activity', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1'], [liuxi, '2025H1'], [cuiyuan, '2025-06..2025-07']], {
  held: [25, 9, 2, 3, 3],
  'held:committee': [1, 0, 0, 0, 0],
  'held:chairs': [1, 0, 0, 0, 0],
  'held:commend': [1, 0, 0, 0, 0],
  'held:congress': [1, 0, 0, 0, 0],
  'held:meeting': [1, 1, 0, 0, 0],
  'held:chairTraining': [1, 1, 0, 0, 0],
  'held:safetyTraining': [4, 1, 0, 3, 0],
  'held:skillTraining': [1, 1, 0, 0, 0],
  'held:lawTraining': [1, 1, 0, 0, 0],
  'held:lecture': [1, 1, 0, 0, 0],
  'held:drill': [1, 1, 1, 0, 0],
  'held:skillContest': [2, 1, 0, 0, 0],
  'held:quiz': [1, 0, 0, 0, 0],
  'held:speech': [1, 0, 0, 0, 0],
  'held:show': [1, 1, 0, 0, 0],
  'held:sport': [4, 0, 0, 0, 0],
  'held:festival': [1, 0, 1, 0, 3],
  'held:study': [1, 0, 0, 0, 0],
  meetings: [5, 1, 0, 0, 0],
  'meetings:committee': [1, 0, 0, 0, 0],
  'meetings:chairs': [1, 0, 0, 0, 0],
  'meetings:commend': [1, 0, 0, 0, 0],
  'meetings:congress': [1, 0, 0, 0, 0],
  'meetings:meeting': [1, 1, 0, 0, 0],
  conveyed: [0, 0, 0, 0, 0],
  sessions: [1, 0, 0, 0, 0],
  trainings: [8, 5, 0, 3, 0],
  'trainings:chairTraining': [1, 1, 0, 0, 0],
  'trainings:safetyTraining': [4, 1, 0, 3, 0],
  'trainings:skillTraining': [1, 1, 0, 0, 0],
  'trainings:lawTraining': [1, 1, 0, 0, 0],
  'trainings:lecture': [1, 1, 0, 0, 0],
  trainees: [87, 89, 0, null, 0],
  traineeTimes: [175, 102, 0, 90, 0],
  trainedAbove: [60, 89, 0, 0, 0],
  trainedByFirms: [0, 0, 0, 0, 0],
  lectures: [1, 1, 0, 0, 0],
  lawActs: [1, 1, 0, 0, 0],
  'lawActs:lawTraining': [1, 1, 0, 0, 0],
  unionLaw: [0, 0, 0, 0, 0],
  charter: [0, 0, 0, 0, 0],
  lawStudies: [0, 0, 0, 0, 0],
  lawHeads: [0, 0, 0, 0, 0],
  lawWorkers: [0, 0, 0, 0, 0],
  safetyActs: [0, 0, 0, 0, 0],
  drills: [1, 1, 1, 0, 0],
  drilled: [56, 40, 20, 0, 0],
  contests: [2, 1, 0, 0, 0],
  entrants: [42, 15, 0, 0, 0],
  entrantMigrants: [14, 4, 0, 0, 0],
  winners: [6, 1, 0, 0, 0],
  'winners:first': [2, 1, 0, 0, 0],
  'winners:second': [1, 0, 0, 0, 0],
  'winners:third': [2, 0, 0, 0, 0],
  'winners:merit': [1, 0, 0, 0, 0],
  culture: [8, 1, 1, 0, 3],
  'culture:quiz': [1, 0, 0, 0, 0],
  'culture:speech': [1, 0, 0, 0, 0],
  'culture:show': [1, 1, 0, 0, 0],
  'culture:sport': [4, 0, 0, 0, 0],
  'culture:festival': [1, 0, 1, 0, 3],
  cultureTimes: [261, 26, 80, 0, 70],
  players: [null, 0, 0, 0, 0], // The one match was counted in 人次.
  audience: [470, 180, 150, null, null],
  programmes: [12, null, 0, 0, 0],
  performers: [30, null, 0, 0, 0],
  feasts: [4, 1, 1, 0, 0],
  'feasts:lantern': [1, 0, 1, 0, 0],
  'feasts:women': [1, 1, 0, 0, 0],
  'feasts:labour': [1, 0, 0, 0, 0],
  'feasts:party': [1, 0, 0, 0, 0],
  firmEvents: [0, 0, 0, 0, 0],
  firmTimes: [0, 0, 0, 0, 0],
  entered: [2, 0, 0, 0, 0],
  enteredPrizes: [1, 0, 0, 0, 0],
  'enteredPrizes:first': [1, 0, 0, 0, 0],
  joined: [7, 0, 0, 0, 0],
  'joined:congress': [1, 0, 0, 0, 0],
  'joined:safetyTraining': [1, 0, 0, 0, 0],
  'joined:lecture': [1, 0, 0, 0, 0],
  'joined:drill': [1, 0, 0, 0, 0],
  'joined:skillContest': [1, 0, 0, 0, 0],
  'joined:show': [1, 0, 0, 0, 0],
  'joined:sport': [1, 0, 0, 0, 0],
  cost: [yuan(11_600), yuan(1800), yuan(300), null, null],
  'cost:union': [yuan(3500), yuan(1800), 0, 0, 0],
  'cost:superior': [yuan(1000), 0, 0, 0, 0],
  'cost:government': [yuan(3000), 0, 0, 0, 0],
  'cost:firm': [yuan(3300), 0, 0, 0, 0],
  'cost:donation': [yuan(500), 0, 0, 0, 0],
  'cost:': [yuan(300), 0, yuan(300), 0, 0],
})

test('meetings of areas, by line, and what was passed on from above, in the second half of 2025', async () => {
  for (const [indicator, value] of [['meetings', 6], ['meetings:area', 2], ['meetings:special', 1], ['meetings:convey', 2], ['meetings:committee', 1], ['conveyed', 2]] as const) {
    assert.equal((await desk.figure(`activity.${indicator}`, town, '2025H2')).value, value, indicator)
  }
})

/* A firm’s own training stays apart; that of the city, where twelve were sent, is told with the town’s own lecture. */
test('training by who held it, and law by which law, in the second half of 2025', async () => {
  for (const [indicator, value] of [
    ['trainedAbove', 72], ['trainedByFirms', 620], ['lectures', 2], ['lawActs', 4], ['lawActs:lawPublicity', 2], ['lawActs:lawStudy', 2],
    ['unionLaw', 2], ['charter', 1], ['lawStudies', 2], ['lawWorkers', 90], ['lawHeads', 28], ['safetyActs', 1],
  ] as const) {
    assert.equal((await desk.figure(`activity.${indicator}`, town, '2025H2')).value, value, indicator)
  }
})

const prizes = [{ place: '一等奖', name: '甲' }]
const drill = '01978a10-0000-7000-8000-000000000618'
ruled(desk, 'activity', { union: shiwan, day: '2025-08-20', title: '夜校', kind: '安全培训', role: '主办' }, [
  ['a detail', {}],
  ['prizes of a contest', { kind: '技能竞赛', prizes }],
  ['prizes of a commendation', { kind: '表彰大会', prizes }],
  ['prizes of a meeting', { kind: '座谈会', prizes }, 'refuse prizes: 会议没有奖项，请改活动类别'],
  ['prizes of a committee', { kind: '委员会会议', prizes }, 'refuse prizes: 会议没有奖项，请改活动类别'],
  ['a prize of no one', { kind: '技能竞赛', prizes: [{ place: '一等奖' }] }, 'refuse prizes.0.name: 获奖名单第1行：请填写获奖者'],
  ['held with another', { role: '联合', partners: '司法所' }],
  ['held with one not named', { role: '联合' }, 'later partners: 联合举办的活动，请补联合单位'],
  ['a 汇总 held with several', { role: '联合', form: '汇总', times: 2 }],
  ['the session after the sixth', { union: town, kind: '委员会会议', term: 3, session: 7 }],
  ['the session after the seventh, which is not there', { union: town, kind: '委员会会议', term: 3, session: 8 }, 'warn session: 会议次数和本届上一次不衔接，请核对是第几次'],
  ['the first session of a term', { union: town, kind: '委员会会议', term: 4, session: 1 }],
  ['passed on, but what', { kind: '传达学习会' }, 'later conveyed: 请补传达的是哪次会议或哪份文件'],
  ['only joined', { role: '参与' }],
  ['as much money as its lines', { cost: '300.50', lines: [{ source: '工会', amount: '300' }, { source: '捐赠', amount: '0.50' }] }],
  ['a 分 more than its lines', { cost: '300.51', lines: [{ source: '工会', amount: '300' }, { source: '捐赠', amount: '0.50' }] }, 'refuse cost: 经费合计填了300.51，而经费来源合计300.5，请核对'],
  ['a line of no source', { lines: [{ amount: '300' }] }, 'later lines.0.source: 经费来源第1行：请填写来源'],
  ['a line of no money', { lines: [{ source: '工会' }] }, 'refuse lines.0.amount: 经费来源第1行：请填写金额'],
  ['a 汇总 that lists only some of its money', { form: '汇总', cost: '900', lines: [{ source: '工会', amount: '300' }] }],
  ['a 汇总 of no kind and role', { form: '汇总', kind: null, role: null, title: null }, 'refuse kind: 请填写活动类别', 'refuse role: 请填写工会角色'],
  ['of no title', { title: null }, 'refuse title: 请填写活动名称'],
  ['where and when another of its kind was', { day: '2025-06-20', kind: '技能竞赛', place: '镇成校' }, 'warn day: 同一天同一地点已有一次同类活动，若是同一件事请填“同一事项”'],
  ['where and when another kind was', { day: '2025-06-20', place: '镇成校' }],
  ['said to be the same event', { day: '2025-06-18', kind: '演练', place: '石湾广场', same: drill }],
  ['the same event as none', { same: '01978a10-0000-7000-8000-000000000619' }, 'refuse same: “同一事项”要指向另一条活动，请从列表中选'],
])

changes(desk, 'the village’s own record of a drill gone is one less in the village and none in the township', { ledger: 'activity', find: '镇里同一场', do: 'remove' }, [
  [town, '2025H1', {}],
  [shiwan, '2025H1', { 'activity.held': [2, 1], 'activity.held:drill': [1, null], 'activity.drills': [1, 0], 'activity.drilled': [20, 0] }],
])
changes(desk, 'no longer said to be the same it is one more', { ledger: 'activity', find: '镇里同一场', do: 'change', values: { same: '' } }, [
  [town, '2025H1', { 'activity.held': [25, 26], 'activity.held:drill': [1, 2], 'activity.drills': [1, 2], 'activity.drilled': [56, 76] }],
  [shiwan, '2025H1', {}],
])
changes(desk, 'a contest held a day after the half year takes its winners and its money along', {
  ledger: 'activity', find: '钳工技能竞赛', do: 'change', values: { day: '2025-07-01' },
}, [
  [town, '2025H1', {
    'activity.held': [25, 24], 'activity.held:skillContest': [2, 1], 'activity.contests': [2, 1], 'activity.entrants': [42, 18], 'activity.entrantMigrants': [14, 6],
    'activity.winners': [6, 1], 'activity.winners:first': [2, 1], 'activity.winners:second': [1, null], 'activity.winners:third': [2, null], 'activity.winners:merit': [1, null],
    'activity.cost': [yuan(11_600), yuan(6600)], 'activity.cost:union': [yuan(3500), yuan(1500)], 'activity.cost:government': [yuan(3000), null],
  }],
  [town, '2025', {}],
])
changes(desk, 'a 汇总 taken away brings its details back', { ledger: 'activity', find: '安全夜校', do: 'remove' }, [
  [liuxi, '2025H1', {
    'activity.held': [3, 1], 'activity.held:safetyTraining': [3, 1], 'activity.trainings': [3, 1], 'activity.trainings:safetyTraining': [3, 1], 'activity.traineeTimes': [90, 28],
  }],
])
