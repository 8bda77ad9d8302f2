import type { Line } from '#model/register.ts'
import { access } from '#office/access.ts'
import { alias } from '#office/alias.ts'
import { basis } from '#office/basis.ts'
import { blank } from '#office/blank.ts'
import { collectionOf } from '#office/collection.ts'
import { closingOf } from '#office/closing.ts'
import { correction } from '#office/correction.ts'
import { employer } from '#office/employer.ts'
import { employerPhrases, unionPhrases } from '#office/phrases.ts'
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

const work: readonly Line[] = [
  organizingLine, memberLine, visitLine, disputeLine, agreementLine, safetyLine, activityLine,
  honourLine, cultureLine, aidLine, publicityLine, fundsLine, papersLine,
]

const worked = work.flatMap(line => line.ledgers)

/** The menu: lines of work in the order officers meet them; within a theme, summaries follow it too. */
export const lines: readonly Line[] = [
  {
    id: 'office', label: '组织与单位', phrases: [...unionPhrases, ...employerPhrases],
    ledgers: [union, employer, alias, post, basis, zeroOf(worked)],
  },
  ...work,
  planningLine([union, employer, post, basis, ...worked]),
  {
    id: 'settled', label: '报表与规定',
    ledgers: [
      report, template, blank, collectionOf([employer, post, ...worked]), reported, closingOf([union, employer, post, basis, ...worked]),
      correction, rule, holiday, access,
    ],
  },
]
