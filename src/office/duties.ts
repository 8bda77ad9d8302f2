import { addDays, monthEnd, type Day } from '#kit/day.ts'
import { festivalDay, festivals } from '#kit/festivals.ts'
import type { Period } from '#kit/period.ts'
import type { Where } from '#model/where.ts'

/** When in a year: between two days (month-day), in every month, or some days before and after a festival. */
export type When = { from: string; to: string } | { each: 'month' } | { festival: string; before: number; after?: number }

/** What a township union does every year: for whom, when, and by which record it is seen to be done. */
export type Duty = {
  id: string; what: string; object: string; when: When
  ledger: string; where?: Where
  /** A record whose name says it counts too, where nobody chose the field: 庆“三八”健步走. */
  or?: string
  /** The date of the ledger by which it is found, where that is not its day. */
  date?: string
}

export const duties: readonly Duty[] = [
  { id: 'twoFeasts', what: '元旦春节走访慰问困难职工', object: '困难职工家庭', when: { festival: 'spring', before: 45 }, ledger: 'consolation', where: { occasion: 'twoFeasts' } },
  { id: 'start', what: '年初部署，下达全年工作目标', object: '各基层工会', when: { from: '01-01', to: '02-28' }, ledger: 'submission', where: { kind: 'start', sent: { known: true } } },
  { id: 'monthly', what: '报送下月工作计划', object: '镇党委', when: { each: 'month' }, ledger: 'submission', where: { kind: 'monthly', sent: { known: true } } },
  { id: 'handUp', what: '上缴工会经费', object: '上级工会', when: { each: 'month' }, ledger: 'remittance', where: { handedOn: { known: true } } },
  { id: 'womensDay', what: '开展三八妇女节活动', object: '女职工', when: { festival: 'women', before: 7, after: 5 }, ledger: 'activity', where: { feast: 'women' }, or: '三八' },
  { id: 'bestWorkers', what: '评选优秀职工', object: '各企业职工', when: { from: '03-01', to: '04-30' }, ledger: 'selection', where: { kind: 'worker' } },
  { id: 'beforeMay', what: '五一节前安全检查', object: '重点企业', when: { festival: 'labour', before: 20 }, ledger: 'inspection' },
  { id: 'labourDay', what: '召开五一表彰会', object: '先进职工和集体', when: { festival: 'labour', before: 10, after: 5 }, ledger: 'activity', where: { kind: 'commend' } },
  { id: 'checkup', what: '组织职工体检', object: '一线职工', when: { from: '05-01', to: '06-30' }, ledger: 'service', where: { kind: ['checkup', 'screening'] } },
  { id: 'contest', what: '组织参加安康杯竞赛', object: '参赛企业', when: { from: '06-01', to: '06-30' }, ledger: 'campaign', where: { kind: 'safety' } },
  { id: 'safetyMonth', what: '开展安全生产月宣传', object: '企业职工', when: { from: '06-01', to: '06-30' }, ledger: 'activity', where: { kind: 'safetyPublicity' } },
  { id: 'partyDay', what: '开展七一主题活动', object: '党员职工', when: { festival: 'party', before: 10, after: 5 }, ledger: 'activity', where: { feast: 'party' }, or: '七一' },
  { id: 'midYear', what: '年中检查，报送半年小结', object: '镇党委和上级工会', when: { from: '06-20', to: '07-15' }, ledger: 'submission', where: { kind: 'half', sent: { known: true } } },
  { id: 'coolness', what: '高温期间慰问一线职工', object: '户外和高温岗位职工', when: { from: '07-01', to: '08-31' }, ledger: 'consolation', where: { occasion: 'coolness' } },
  { id: 'committee', what: '召开工会委员会会议，小结上半年工作', object: '工会委员', when: { from: '07-15', to: '08-15' }, ledger: 'activity', where: { kind: 'committee' } },
  { id: 'threeSides', what: '召开劳动关系三方会议', object: '人社、企业代表', when: { from: '07-01', to: '08-15' }, ledger: 'liaison', where: { kind: 'consulted' } },
  { id: 'safetyTraining', what: '举办安全培训', object: '企业职工', when: { from: '07-01', to: '09-30' }, ledger: 'activity', where: { kind: 'safetyTraining' } },
  { id: 'founding', what: '集中推进建会', object: '未建会企业', when: { from: '07-01', to: '09-30' }, ledger: 'founding' },
  { id: 'levy', what: '收缴工会经费', object: '建会企业', when: { from: '08-01', to: '08-20' }, ledger: 'levy', where: { kind: 'funds' } },
  { id: 'study', what: '开展金秋助学', object: '困难职工子女', when: { from: '08-01', to: '09-30' }, ledger: 'study' },
  { id: 'tipCards', what: '发放岗位安全提示卡', object: '冲床等重点岗位', when: { from: '08-01', to: '09-30' }, ledger: 'tipCard', where: { issued: { known: true } }, date: 'issued' },
  { id: 'midAutumn', what: '中秋走访慰问', object: '困难职工和一线职工', when: { festival: 'moon', before: 20 }, ledger: 'consolation', where: { occasion: 'midAutumn' } },
  { id: 'areaMeeting', what: '召开片会', object: '各基层工会主席', when: { from: '10-15', to: '10-31' }, ledger: 'activity', where: { kind: 'area' } },
  { id: 'hardship', what: '摸底上报困难职工', object: '困难职工', when: { from: '11-01', to: '11-30' }, ledger: 'household', where: { reportedOn: { known: true } }, date: 'reportedOn' },
  { id: 'final', what: '年末考核自评', object: '镇党委和上级工会', when: { from: '12-01', to: '12-31' }, ledger: 'submission', where: { kind: 'final', sent: { known: true } } },
]

/** Ledgers whose records are work that is planned, with the word for doing it; what was done in the same months of the year before is proposed from them. */
export const PLANNED: Readonly<Record<string, string>> = {
  activity: '开展', consolation: '开展', service: '组织', inspection: '开展', campaign: '组织', survey: '开展', congress: '召开', audit: '开展', selection: '组织', appeal: '组织',
}

/** The festival for which it is done. */
export function feastOf({ when }: Duty): string | null {
  return 'festival' in when ? festivals.find(({ id }) => id === when.festival)?.name ?? null : null
}

/** The day by which it is to be done: of a festival its own day, though some days after it still count. */
export function dueOf({ when }: Duty, { last }: Period): Day {
  return 'festival' in when ? addDays(last, -(when.after ?? 0)) : last
}

/** When it is due in a year: once, or in each of its months. */
export function windowsOf({ when }: Duty, year: number): Period[] {
  if ('each' in when) return Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}-01`).map(first => ({ first, last: monthEnd(first) }))
  if ('from' in when) return [{ first: `${year}-${when.from}`, last: `${year}-${when.to}` }]
  const day = festivalDay(festivals.find(({ id }) => id === when.festival)!, year)
  return [{ first: addDays(day, -when.before), last: addDays(day, when.after ?? 0) }]
}
