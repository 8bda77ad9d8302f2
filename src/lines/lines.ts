import type { Line } from '#model/register.ts'
import { access } from '#office/access.ts'
import { alias } from '#office/alias.ts'
import { basis } from '#office/basis.ts'
import { body } from '#office/body.ts'
import { blank } from '#office/blank.ts'
import { correction } from '#office/correction.ts'
import { employer } from '#office/employer.ts'
import { employerPhrases, unionPhrases } from '#office/phrases.ts'
import { holiday } from '#office/holiday.ts'
import { post } from '#office/post.ts'
import { reported } from '#office/reported.ts'
import { rule } from '#office/rule.ts'
import { union } from '#office/union.ts'
import { zeroOf } from '#office/zero.ts'
import { activity } from './activity/activity.ts'
import { activityPhrases } from './activity/phrases.ts'
import { agreement } from './agreement/agreement.ts'
import { congress } from './agreement/congress.ts'
import { openness } from './agreement/openness.ts'
import { agreementPhrases, congressPhrases, opennessPhrases, proposalPhrases } from './agreement/phrases.ts'
import { proposal } from './agreement/proposal.ts'
import { appeal } from './aid/appeal.ts'
import { claim } from './aid/claim.ts'
import { consolation } from './aid/consolation.ts'
import { grant } from './aid/grant.ts'
import { household } from './aid/household.ts'
import { mutual } from './aid/mutual.ts'
import { aidPhrases } from './aid/phrases.ts'
import { service } from './aid/service.ts'
import { study } from './aid/study.ts'
import { support } from './aid/support.ts'
import { advice } from './dispute/advice.ts'
import { dispute } from './dispute/dispute.ts'
import { petition } from './dispute/petition.ts'
import { advicePhrases, disputePhrases, petitionPhrases, recoveryPhrases, supervisionPhrases } from './dispute/phrases.ts'
import { recovery } from './dispute/recovery.ts'
import { supervision } from './dispute/supervision.ts'
import { inspection } from './inspection/inspection.ts'
import { inspectionPhrases } from './inspection/phrases.ts'
import { headcount } from './member/headcount.ts'
import { member } from './member/member.ts'
import { movement } from './member/movement.ts'
import { memberPhrases } from './member/phrases.ts'
import { cultivation } from './organizing/cultivation.ts'
import { document } from './organizing/document.ts'
import { election } from './organizing/election.ts'
import { founding } from './organizing/founding.ts'
import { organizingPhrases } from './organizing/phrases.ts'
import { regulation } from './organizing/regulation.ts'
import { visitPhrases } from './visit/phrases.ts'
import { visit } from './visit/visit.ts'

const work: readonly Line[] = [
  { id: 'organizing', label: '组织建设', ledgers: [founding, election, body, cultivation, document, regulation], phrases: organizingPhrases },
  { id: 'member', label: '会员', ledgers: [member, movement, headcount], phrases: memberPhrases },
  { id: 'visit', label: '走访服务', ledgers: [visit], phrases: visitPhrases },
  {
    id: 'dispute', label: '维权', ledgers: [dispute, petition, recovery, advice, supervision],
    phrases: [...disputePhrases, ...petitionPhrases, ...recoveryPhrases, ...advicePhrases, ...supervisionPhrases],
  },
  {
    id: 'agreement', label: '协商民主', ledgers: [agreement, congress, proposal, openness],
    phrases: [...agreementPhrases, ...congressPhrases, ...proposalPhrases, ...opennessPhrases],
  },
  { id: 'inspection', label: '安全检查', ledgers: [inspection], phrases: inspectionPhrases },
  { id: 'activity', label: '活动', ledgers: [activity], phrases: activityPhrases },
  { id: 'aid', label: '帮扶', ledgers: [household, consolation, grant, study, appeal, mutual, claim, support, service], phrases: aidPhrases },
]

/** The menu: lines of work in the order officers meet them; within a theme, summaries follow it too. */
export const lines: readonly Line[] = [
  {
    id: 'office', label: '组织与单位', phrases: [...unionPhrases, ...employerPhrases],
    ledgers: [union, employer, alias, post, basis, zeroOf(work.flatMap(line => line.ledgers))],
  },
  ...work,
  { id: 'settled', label: '报表与规定', ledgers: [blank, reported, correction, rule, holiday, access] },
]
