import type { Line } from '#model/register.ts'
import { access } from '#office/access.ts'
import { alias } from '#office/alias.ts'
import { basis } from '#office/basis.ts'
import { blank } from '#office/blank.ts'
import { collectionOf } from '#office/collection.ts'
import { closingOf } from '#office/closing.ts'
import { correction } from '#office/correction.ts'
import { employer } from '#office/employer.ts'
import { employerPhrases, postPhrases, unionPhrases } from '#office/phrases.ts'
import { holiday } from '#office/holiday.ts'
import { post } from '#office/post.ts'
import { report } from '#office/report.ts'
import { reported } from '#office/reported.ts'
import { rule } from '#office/rule.ts'
import { template } from '#office/template.ts'
import { union } from '#office/union.ts'
import { zeroOf } from '#office/zero.ts'
import { activityLine } from './activity/line.ts'
import { agreementLine } from './agreement/line.ts'
import { aidLine } from './aid/line.ts'
import { cultureLine } from './culture/line.ts'
import { disputeLine } from './dispute/line.ts'
import { fundsLine } from './funds/line.ts'
import { honourLine } from './honour/line.ts'
import { memberLine } from './member/line.ts'
import { organizingLine } from './organizing/line.ts'
import { papersLine } from './papers/line.ts'
import { planningLine } from './planning/line.ts'
import { publicityLine } from './publicity/line.ts'
import { safetyLine } from './safety/line.ts'
import { visitLine } from './visit/line.ts'

const organizing = together('organizing', '组织建设', organizingLine, visitLine)
const activities = together('activity', '活动与阵地', activityLine, cultureLine)
const work: readonly Line[] = [disputeLine, agreementLine, safetyLine, activities, honourLine, aidLine, publicityLine, fundsLine]

/** What is done day by day: collected from below, declared not to have happened. What stands besides is planned and closed with it. */
const worked = [memberLine, organizing, ...work, papersLine].flatMap(line => line.ledgers)
const all = [union, employer, post, basis, ...worked]

/** The menu: twelve lines in the order officers meet them; within a theme, summaries follow it too. */
export const lines: readonly Line[] = [
  together('office', '组织与会员', { id: 'unions', label: '组织', ledgers: [union, employer, post], phrases: [...unionPhrases, ...employerPhrases, ...postPhrases] }, memberLine),
  organizing, ...work,
  together('planning', '计划与考核', planningLine(all), papersLine),
  {
    id: 'settled', label: '报表与规定',
    ledgers: [report, template, blank, collectionOf([employer, post, ...worked]), zeroOf(worked), closingOf(all), reported, alias, basis, correction, rule, holiday, access],
  },
]

/** One line of the menu for what is described in several folders. */
function together(id: string, label: string, ...some: readonly Line[]): Line {
  return { id, label, ledgers: some.flatMap(line => line.ledgers), phrases: some.flatMap(line => line.phrases ?? []) }
}
