import type { Line } from '#model/register.ts'
import { access } from '#office/access.ts'
import { alias } from '#office/alias.ts'
import { basis } from '#office/basis.ts'
import { correction } from '#office/correction.ts'
import { employer } from '#office/employer.ts'
import { employerPhrases, unionPhrases } from '#office/phrases.ts'
import { post } from '#office/post.ts'
import { reported } from '#office/reported.ts'
import { union } from '#office/union.ts'
import { zeroOf } from '#office/zero.ts'
import { activity } from './activity/activity.ts'
import { activityPhrases } from './activity/phrases.ts'
import { dispute } from './dispute/dispute.ts'
import { petition } from './dispute/petition.ts'
import { disputePhrases, petitionPhrases } from './dispute/phrases.ts'
import { inspection } from './inspection/inspection.ts'
import { inspectionPhrases } from './inspection/phrases.ts'
import { headcount } from './member/headcount.ts'
import { member } from './member/member.ts'
import { movement } from './member/movement.ts'
import { memberPhrases } from './member/phrases.ts'
import { visitPhrases } from './visit/phrases.ts'
import { visit } from './visit/visit.ts'

const work: readonly Line[] = [
  { id: 'member', label: '会员', ledgers: [member, movement, headcount], phrases: memberPhrases },
  { id: 'visit', label: '走访服务', ledgers: [visit], phrases: visitPhrases },
  { id: 'dispute', label: '维权', ledgers: [dispute, petition], phrases: [...disputePhrases, ...petitionPhrases] },
  { id: 'inspection', label: '安全检查', ledgers: [inspection], phrases: inspectionPhrases },
  { id: 'activity', label: '活动', ledgers: [activity], phrases: activityPhrases },
]

/** The menu: lines of work in the order officers meet them; within a theme, summaries follow it too. */
export const lines: readonly Line[] = [
  {
    id: 'office', label: '组织与单位', phrases: [...unionPhrases, ...employerPhrases],
    ledgers: [union, employer, alias, post, basis, zeroOf(work.flatMap(line => line.ledgers)), correction, reported, access],
  },
  ...work,
]
