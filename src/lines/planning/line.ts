import type { AnyLedger } from '#model/ledger.ts'
import { phrases } from '#model/phrase.ts'
import type { Line } from '#model/register.ts'
import { assessment } from '#office/assessment.ts'
import { planOf } from '#office/plan.ts'
import { schemeOf } from '#office/scheme.ts'
import { target, targetOf } from '#office/target.ts'

/** What a summary opens with: how many targets were set, and how many of them are reached. */
const targetPhrases = phrases(target, {
  set: { theme: 'state', kin: 'targets', frames: ['年初确定{set}目标[，完成{met}][，目标完成率{rate}]', '年初确定工作目标{set}[，完成{met}][，目标完成率{rate}]'] },
})

/** 目标、计划与考核 of the work in these ledgers: what is to be reached, what is to be done and when, and how it is judged. */
export function planningLine(ledgers: readonly AnyLedger[]): Line {
  return { id: 'planning', label: '目标、计划与考核', ledgers: [targetOf(ledgers), planOf(ledgers), schemeOf(ledgers), assessment], phrases: targetPhrases }
}
