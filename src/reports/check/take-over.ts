import { newId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import { reported } from '#office/reported.ts'
import { whereabouts } from '#reader/whereabouts.ts'
import type { Actor } from '#records/actor.ts'
import type { Step } from '#records/draft.ts'
import type { Office } from '#records/office.ts'
import type { Check, CheckedClaim } from './check.ts'

/** What was taken over of a past report, and what was left and why. */
export type TakenOver = { batch: string; taken: number; left: { start: number; end: number; why: string }[] }

/** Whose report of which name it is, and where the figures begin that are not to be taken. */
export type Keeping = { union: string; source: string; text: string; except: ReadonlySet<number> }

/**
 * Takes the figures of a checked past report over as 报告数, all in one batch that can be undone as a whole. A report that was
 * taken over before is changed where it now says otherwise, and never doubled.
 */
export async function takeOver(office: Pick<Office, 'take'>, actor: Actor, check: Check, { union, source, text, except }: Keeping): Promise<TakenOver> {
  const judged = check.claims.map(claim => ({ claim, why: except.has(claim.start) ? '您没有选' : whyNot(claim, check) }))
  const good = judged.filter(({ why }) => why === null).map(({ claim }) => claim)
  if (good.length === 0) throw refuse('invalid', '这份报告里没有可以收存的数，请核对后再收存')
  const batch = newId()
  const place = whereabouts(text)
  const steps = good.map(claim => stepOf(claim, check, { union, source, remark: place(claim) }))
  const taken = await office.take(actor, steps, { batch: { id: batch, note: `收存报告数：${source}` }, existing: 'change' })
  const refused = taken.flatMap(one => one.faults.filter(fault => fault.strength === 'refuse'))[0]
  if (refused) throw refuse(refused.code ?? 'invalid', refused.say, refused.at)
  return { batch, taken: good.length, left: judged.flatMap(({ claim: { start, end }, why }) => why === null ? [] : [{ start, end, why }]) }
}

/** Why a figure is no 报告数; null where it is one. */
function whyNot({ amount, approx, scope, planned, rule, with: others, period }: CheckedClaim, { period: report }: Check): string | null {
  if (rule === 'lost-number') return '数字丢了'
  if (amount === null || approx) return '不是一个确切的数'
  if (scope !== null) return `说的是${scope}`
  if (planned) return '是计划数'
  if (others) return '与正文别处对不上'
  if (period !== null && !report.startsWith(period.slice(0, 4))) return '说的是别的年份'
  return null
}

function stepOf(claim: CheckedClaim, check: Check, about: { union: string; source: string; remark: string }): Step {
  const { start, end, text, words, amount, measure, indicator, candidates: [first], period } = claim
  const means = first && indicator !== null ? first.label : words.replace('＿', '')
  return {
    ledger: reported.id, do: 'create', place: `“${text}”`,
    values: { ...about, period: period ?? check.period, means, value: amount, measure, said: text, words, indicator, start, end },
  }
}
