import { addDays, daysBetween, type Day } from '#kit/day.ts'
import { deadline } from './deadline.ts'
import type { Law } from './law.ts'
import { ruleFor, topics, type LawRule } from './rules.ts'
import { sayLength, sayRule } from './say.ts'
import { reached } from './share.ts'

/** What a calculator says: the last day or whether it is reached, how that came about in words, and by which article. */
export type Answer = { label: string; result: string; how: string; article: string; grade: LawRule['grade']; due?: Day; daysLeft?: number; guessed?: number }

/** Asks for some days and tells what follows from each by the rules of the place. */
export type DateCalculator = {
  label: string
  asks: Readonly<Record<string, string>>
  flags?: Readonly<Record<string, string>>
  tells: readonly { rule: string; since: string; extended?: string }[]
}

export const dateCalculators = {
  mediation: {
    label: '调解和仲裁',
    asks: { applied: '收到调解申请', filed: '仲裁委收到申请', accepted: '仲裁受理', copied: '被申请人收到副本', hearing: '开庭', awarded: '收到裁决书', injured: '事故伤害或诊断为职业病' },
    flags: { extended: '仲裁已延期' },
    tells: [
      { rule: 'mediation.agree', since: 'applied' }, { rule: 'arbitration.accept', since: 'filed' }, { rule: 'arbitration.copy', since: 'accepted' },
      { rule: 'arbitration.answer', since: 'copied' }, { rule: 'arbitration.award', since: 'accepted', extended: 'extended' }, { rule: 'arbitration.hearing', since: 'hearing' },
      { rule: 'arbitration.postpone', since: 'hearing' }, { rule: 'arbitration.sue', since: 'awarded' }, { rule: 'arbitration.setAside', since: 'awarded' },
      { rule: 'injury.employer', since: 'injured' }, { rule: 'injury.union', since: 'injured' },
    ],
  },
  petition: {
    label: '信访',
    asks: { received: '收到信访事项', passed: '收到转送', accepted: '受理', answered: '收到处理意见', asked: '收到复查请求' },
    flags: { extended: '已书面延期' },
    tells: [
      { rule: 'petition.inform', since: 'received' }, { rule: 'petition.object', since: 'passed' }, { rule: 'petition.finish', since: 'accepted', extended: 'extended' },
      { rule: 'petition.reviewAsk', since: 'answered' }, { rule: 'petition.review', since: 'asked' },
    ],
  },
  agreement: {
    label: '集体合同',
    asks: { offered: '收到要约', meeting: '协商会议', agreed: '协商一致', signed: '双方首席代表签字', sent: '人社部门收到文本', effective: '合同生效', until: '合同期满' },
    tells: [
      { rule: 'agreement.reply', since: 'offered' }, { rule: 'agreement.notice', since: 'meeting' }, { rule: 'agreement.submit', since: 'agreed' },
      { rule: 'agreement.file', since: 'signed' },
      { rule: 'agreement.review', since: 'sent' }, { rule: 'agreement.publish', since: 'effective' }, { rule: 'agreement.term', since: 'effective' },
      { rule: 'agreement.renew', since: 'until' },
    ],
  },
  wages: {
    label: '工资集体协商',
    asks: { offered: '收到要约', replied: '答复同意协商', meeting: '首次协商会议', agreed: '协商一致', signed: '双方首席代表签字', sent: '人社部门收到文本', effective: '合同生效', until: '合同期满' },
    tells: [
      { rule: 'wages.reply', since: 'offered' }, { rule: 'wages.notice', since: 'meeting' }, { rule: 'wages.fromOffer', since: 'offered' },
      { rule: 'wages.fromReply', since: 'replied' },
      { rule: 'wages.fromMeeting', since: 'meeting' }, { rule: 'wages.submit', since: 'agreed' }, { rule: 'wages.file', since: 'signed' }, { rule: 'wages.review', since: 'sent' },
      { rule: 'wages.publish', since: 'effective' }, { rule: 'wages.term', since: 'effective' }, { rule: 'wages.renew', since: 'until' },
    ],
  },
} as const satisfies Readonly<Record<string, DateCalculator>>

type Given = Readonly<Record<string, Day | undefined>>

/** What follows from the days that are given, in the order of the work; nothing where the place has no rule. */
export function datesFrom(law: Law, { asks, tells }: DateCalculator, given: Given, flags: Readonly<Record<string, boolean>>, today: Day): Answer[] {
  return tells.flatMap(({ rule, since, extended }) => {
    const day = given[since]
    const found = day === undefined ? null : ruleFor(law.rules, rule, law.place, day)
    const longer = extended !== undefined && flags[extended] === true
    const end = day === undefined ? null : deadline(law, { rule, since: day, extended: longer }, today)
    if (!found?.length || !end || day === undefined) return []
    const length = `${sayLength(found.length)}${longer && found.extension ? `，延长${sayLength(found.extension)}` : ''}`
    const how = sayHow(rule, asks[since]!, day, length, end.opens)
    const { due, daysLeft, article, grade, guessed } = end
    return [{ label: topics[rule]!.label, result: due, how, article, grade, due, daysLeft, ...guessed !== undefined && { guessed } }]
  })
}

function sayHow(rule: string, from: string, day: Day, length: string, opens: Day | undefined): string {
  const counts = topics[rule]?.counts
  if (counts === 'last') return `${from}前${length}内办，${opens}起可以办`
  return counts === 'before' ? `${from}前${length}办` : `${from}是${day}，从次日起算${length}`
}

/** When arbitration may last be applied for: a year from the latest start, moved on by the days it stood still. */
export function limitation(law: Law, o: { knew: Day; interrupted?: readonly Day[]; paused?: readonly Pause[] }, today: Day): Answer | null {
  const since = [o.knew, ...o.interrupted ?? []].sort().at(-1)!
  const paused = (o.paused ?? []).filter(({ from }) => from >= since).reduce((sum, pause) => sum + daysOf(pause), 0)
  const end = deadline(law, { rule: 'arbitration.limitation', since, paused }, today)
  const rule = ruleFor(law.rules, 'arbitration.limitation', law.place, since)
  if (!end || !rule?.length) return null
  const start = since === o.knew ? `从${o.knew}起算` : `${since}中断，从那天起重新计算`
  return {
    label: topics[rule.id]!.label, result: end.due, due: end.due, daysLeft: end.daysLeft, article: end.article, grade: end.grade,
    how: `${start}${sayLength(rule.length)}${paused > 0 ? `，中止${paused}天顺延` : ''}`,
  }
}

/** Both days are of the pause. */
type Pause = { from: Day; until: Day }

function daysOf({ from, until }: Pause): number {
  return Math.max(0, daysBetween(from, addDays(until, 1)))
}

/** Whether enough came and enough agreed, each held against all who might. */
export function vote(law: Law, o: { of: 'congress' | 'agreement' | 'wages'; base: number; present: number; favour: number }, on: Day): Answer[] {
  return ([['quorum', o.present, '到会'], ['majority', o.favour, '赞成']] as const).flatMap(([part, votes, word]) => {
    const rule = ruleFor(law.rules, `${o.of}.${part}`, law.place, on)
    if (!rule?.share) return []
    const { reached: enough, needed, missing } = reached(rule, votes, o.base)
    return [{
      label: topics[rule.id]!.label, result: enough ? '达到' : `还差${missing}人`, article: rule.article, grade: rule.grade,
      how: `全体${o.base}人，${word}${votes}人；${sayRule(rule)}，至少要${needed}人`,
    }]
  })
}
