import { ledger } from '#model/ledger.ts'
import { contestRules, editionOf } from './contest.ts'
import { fields, parts } from './fields.ts'
import { prizeList, scoreSheet, signIn } from './forms.ts'

export const OWN = ['host', 'joint'] as const
const MEETINGS = ['committee', 'chairs', 'area', 'special', 'convey', 'commend', 'congress', 'meeting'] as const
const TRAININGS = ['chairTraining', 'safetyTraining', 'skillTraining', 'lawTraining', 'lecture'] as const
export const CULTURE = ['show', 'sport', 'festival', 'quiz', 'speech'] as const
export const CONTESTS = ['skillContest', 'quiz', 'speech', 'show', 'sport'] as const

const LAW = ['lawTraining', 'lawStudy', 'lawPublicity'] as const

/**
 * 活动: meetings, trainings, drills and contests are kinds of one ledger, so that a record never moves
 * when the product learns more of its kind. What the union only took part in is not its own event.
 */
export const activity = ledger({
  id: 'activity', label: '活动', unit: '次', day: 'day',
  title: ['title', 'day'],
  keys: [['title', 'day']],
  fields, parts,
  rules: [
    { ok: r => r.prizes.length === 0 || r.kind === 'commend' || !MEETINGS.some(kind => kind === r.kind), say: '会议没有奖项，请改活动类别', at: 'prizes' },
    { ok: r => r.form === 'total' || r.role !== 'joint' || !!r.partners, say: '联合举办的活动，请补联合单位', at: 'partners', strength: 'later' },
    { ok: r => r.kind !== 'convey' || r.form === 'total' || r.conveyed !== null, say: '请补传达的是哪次会议或哪份文件', at: 'conveyed', strength: 'later' },
    { ok: r => r.kind !== 'show' || r.form === 'total' || r.audience !== null, say: '文艺演出，请补观众人数', at: 'audience', strength: 'later' },
    ...contestRules,
    { follows: 'term', by: 'day', same: ['union', 'series'], say: '届次和上一届不衔接，请核对是第几届', strength: 'warn' },
    { follows: 'session', by: 'day', same: ['union', 'kind', 'term'], say: '会议次数和本届上一次不衔接，请核对是第几次', strength: 'warn' },
    { alike: ['day', 'kind', 'place'], say: '同一天同一地点已有一次同类活动，若是同一件事请填“同一事项”', strength: 'warn' },
  ],
  sums: { cost: ['lines', 'amount'] },
  derived: {
    term: r => MEETINGS.some(kind => kind === r.kind) ? null : editionOf(r.title)?.term,
    series: r => MEETINGS.some(kind => kind === r.kind) ? null : editionOf(r.title)?.series,
  },
  forms: { signIn, scoreSheet, prizeList },
  totals: ['kind', 'role'],
  zero: 'kind',
  indicators: {
    held: { label: '举办活动', unit: '次', units: ['场', '期'], aka: ['开展活动', '组织活动'], flow: 'day', where: { role: OWN }, by: 'kind' },
    meetings: { label: '召开会议', unit: '次', units: ['场'], aka: ['会议'], flow: 'day', where: { kind: MEETINGS, role: OWN }, by: 'kind' },
    conveyed: { label: '传达上级会议精神', unit: '次', units: ['场', '期'], aka: ['传达会议精神', '传达学习上级精神', '传达贯彻会议精神'], flow: 'day', where: { kind: 'convey', role: OWN } },
    sessions: { label: '召开工会代表大会', unit: '次', units: ['场'], aka: ['工会代表大会', '会员代表大会', '召开会员代表大会'], flow: 'day', where: { kind: 'congress', role: OWN } },
    trainings: { label: '举办培训', unit: '期', units: ['次', '场', '班'], aka: ['培训', '培训班', '学习培训', '开办培训班', '培训活动', '培训会', '办培训班'], flow: 'day', where: { kind: TRAININGS, role: OWN }, by: 'kind' },
    trainees: {
      label: '培训职工', unit: '人', units: ['名'], aka: ['参训', '参训职工', '参加培训职工', '参加培训', '培训', '培训工会干部', '培训人员', '参训人数', '参加学习', '受训职工', '接受培训', '培训员工', '培训人数', '培训骨干', '参训人员', '参训学员', '参加培训人员', '受训农民工', '培训农民工', '接受技能培训', '受教育职工'], flow: 'day',
      where: { kind: TRAININGS, role: OWN }, sum: 'people.total',
    },
    traineeTimes: {
      label: '培训职工人次', unit: '人次', aka: ['培训', '培训职工', '参加培训', '听讲职工', '听课职工', '培训班参加职工', '受训职工', '参训', '参训职工', '接受培训', '培训人员', '培训员工', '培训工会干部', '参训人员', '培训人数', '培训人员达', '受训农民工', '培训农民工', '参加技能培训', '受教育职工', '参加人员'], flow: 'day', where: { kind: TRAININGS, role: OWN },
      sum: 'people.total', per: 'attendance',
    },
    trainedAbove: {
      label: '参加乡级以上培训', unit: '人', units: ['名'], aka: ['乡级以上培训', '参加乡镇以上培训', '乡镇以上培训职工', '参加乡镇以上组织的培训', '乡级以上组织的培训'],
      flow: 'day', where: { kind: TRAININGS, organizer: ['town', 'above'] }, sum: 'people.total',
    },
    trainedByFirms: {
      label: '企业自办培训', unit: '人', units: ['名'], aka: ['企业培训', '企业培训职工', '企业自行组织培训', '参加企业培训', '企业自己组织的培训'],
      flow: 'day', where: { kind: TRAININGS, organizer: 'firm' }, sum: 'people.total',
    },
    lectures: { label: '举办专题讲座', unit: '场', units: ['次', '期'], aka: ['专题讲座', '举办讲座', '讲座'], flow: 'day', where: { kind: 'lecture', role: OWN } },
    lawActs: { label: '开展普法活动', unit: '次', units: ['场', '期'], aka: ['普法活动', '法律宣传活动', '普法教育活动', '法制宣传活动'], flow: 'day', where: { kind: LAW, role: OWN }, by: 'kind' },
    unionLaw: {
      label: '宣讲工会法', unit: '次', units: ['场', '期'], aka: ['工会法宣传', '宣传工会法', '学习工会法', '《工会法》宣传', '《工会法》宣讲'], flow: 'day',
      where: { kind: LAW, role: OWN, laws: ['union'] },
    },
    charter: { label: '宣讲工会章程', unit: '次', units: ['场', '期'], aka: ['工会章程宣传', '宣传工会章程', '学习工会章程', '《中国工会章程》宣讲'], flow: 'day', where: { kind: LAW, role: OWN, laws: ['charter'] } },
    lawStudies: { label: '职工与法人代表同学法', unit: '次', units: ['场', '期'], aka: ['同学法活动', '职工与法人代表共同学法', '共同学法'], flow: 'day', where: { kind: 'lawStudy', role: OWN } },
    lawHeads: { label: '学法的法人代表', unit: '人', units: ['名', '位'], aka: ['参加学法的法人代表', '法人代表学法', '法人代表参加学法'], flow: 'day', where: { kind: 'lawStudy', role: OWN }, sum: 'heads' },
    lawWorkers: { label: '学法的职工', unit: '人', units: ['名'], aka: ['参加学法的职工', '职工学法', '职工参加学法'], flow: 'day', where: { kind: 'lawStudy', role: OWN }, sum: 'people.total' },
    safetyActs: { label: '开展安全宣传', unit: '次', units: ['场', '期'], aka: ['安全宣传活动', '安全宣传', '职业病防治宣传'], flow: 'day', where: { kind: 'safetyPublicity', role: OWN } },
    drills: { label: '开展消防演练', unit: '次', units: ['场'], aka: ['消防演练', '安全演练', '应急演练', '消防技能演练', '演练'], flow: 'day', where: { kind: 'drill', role: OWN } },
    drilled: { label: '参加演练', unit: '人', units: ['名'], aka: ['参加演练职工', '参加消防技能演练', '演练职工', '参与演练', '演练人员', '演练参加', '员工参加演练'], flow: 'day', where: { kind: 'drill', role: OWN }, sum: 'people.total' },
    contests: {
      label: '举办技能竞赛', unit: '次', units: ['场', '项'], aka: ['技能竞赛', '劳动竞赛', '职业技能竞赛', '操作技能竞赛', '技能比武', '技能大赛', '职工技能大赛'], flow: 'day',
      where: { kind: 'skillContest', role: OWN },
    },
    entrants: {
      label: '参加技能竞赛', unit: '人', units: ['名'], aka: ['参赛', '参赛选手', '参加竞赛', '参赛职工', '参赛人数', '选手参加', '选手参赛', '参赛队员', '参赛人员', '报名参赛', '职工参赛', '选手同台竞技', '参加比武'], flow: 'day',
      where: { kind: 'skillContest', role: OWN }, sum: 'people.total',
    },
    entrantMigrants: {
      label: '参加技能竞赛外来务工人员', unit: '人', units: ['名'], aka: ['参赛外来务工人员', '外来务工人员参赛'], flow: 'day', where: { kind: 'skillContest', role: OWN },
      sum: 'people.migrants',
    },
    winners: { label: '竞赛获奖', unit: '人', units: ['名'], aka: ['获奖', '获奖选手', '分获一二三等奖', '获一二三等奖', '分获奖项', '受奖'], flow: 'day', of: 'prizes', where: { kind: 'skillContest', role: OWN }, by: 'place' },
    culture: { label: '举办文体活动', unit: '次', units: ['场', '项'], aka: ['文体活动', '文化体育活动'], flow: 'day', where: { kind: CULTURE, role: OWN }, by: 'kind' },
    cultureTimes: {
      label: '文体活动参加人次', unit: '人次', aka: ['参加文体活动', '参加活动', '文体活动参加职工', '文体活动吸引', '文体活动参与', '文体活动参与职工', '参与活动', '参加文化活动', '参与文体活动'], flow: 'day',
      where: { kind: CULTURE, role: OWN }, sum: 'people.total', per: 'attendance',
    },
    players: { label: '体育比赛参加职工', unit: '人', units: ['名'], aka: ['参加体育比赛', '参加比赛职工', '参赛运动员', '运动员', '参加体育活动', '参加比赛', '队员参赛'], flow: 'day', where: { kind: 'sport', role: OWN }, sum: 'people.total' },
    audience: { label: '活动观众', unit: '人', units: ['名', '人次'], aka: ['观众', '现场观众', '观看演出', '前来观看'], flow: 'day', where: { role: OWN }, sum: 'audience' },
    programmes: { label: '演出节目', unit: '个', aka: ['文艺节目', '节目', '演出剧目', '表演节目', '剧目', '表演剧目'], flow: 'day', where: { kind: 'show', role: OWN }, sum: 'programmes' },
    performers: { label: '演职人员', unit: '人', units: ['名', '位'], aka: ['演员', '参演职工', '演出人员', '参加演出'], flow: 'day', where: { kind: 'show', role: OWN }, sum: 'performers' },
    feasts: {
      label: '节日期间开展活动', unit: '次', units: ['场', '项'], aka: ['开展节日活动', '节日期间活动', '节庆活动', '节日期间组织职工活动'], flow: 'day',
      where: { feast: { known: true }, role: OWN }, by: 'feast',
    },
    firmEvents: { label: '企业自办文体活动', unit: '次', units: ['场', '项'], aka: ['企业文体活动', '企业运动会', '企业职工运动会', '企业自行举办文体活动'], flow: 'day', where: { kind: CULTURE, organizer: 'firm' } },
    firmTimes: {
      label: '企业文体活动参加职工', unit: '人', units: ['名'], aka: ['参加企业运动会', '企业运动会参加职工', '参加企业文体活动'], flow: 'day',
      where: { kind: CULTURE, organizer: 'firm' }, sum: 'people.total',
    },
    entered: {
      label: '上级比赛参赛职工', unit: '人', units: ['名', '位'], aka: ['参加上级比赛职工', '选派职工参赛', '选派选手', '选派职工', '选送选手', '派出选手', '选送职工', '参加市大赛', '参加县大赛', '参加市比赛', '参加县比赛'], flow: 'day',
      where: { kind: CONTESTS, role: 'join' }, sum: 'people.total',
    },
    enteredPrizes: {
      label: '上级比赛获奖', unit: '项', units: ['个'], aka: ['上级比赛中获奖', '在上级比赛中获奖', '参赛获奖', '团体奖', '获得奖项', '获得团体奖', '获奖'], flow: 'day', of: 'prizes',
      where: { kind: CONTESTS, role: 'join' }, by: 'place',
    },
    joined: {
      label: '参加上级活动', unit: '次', units: ['项', '场'], aka: ['参加上级比赛', '组队参加', '参加县比赛', '参加市比赛', '参加县竞赛', '参加市竞赛', '参加县培训', '参加市培训', '选派选手参加'],
      flow: 'day', where: { role: ['join', 'assist'] }, by: 'kind',
    },
    cost: { label: '活动经费', unit: '元', aka: ['活动支出', '活动投入'], flow: 'day', of: 'lines', where: { role: OWN }, sum: 'amount', by: 'source' },
  },
})
