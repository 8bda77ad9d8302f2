import type { AnyLedger } from '#model/ledger.ts'
import { phrases } from '#model/phrase.ts'
import type { Line } from '#model/register.ts'
import { planOf } from '#office/plan.ts'
import { target, targetOf } from '#office/target.ts'

/** What a summary opens with: how many targets were set, and how many of them are reached. */
const targetPhrases = phrases(target, {
  set: { theme: 'state', kin: 'targets', frames: ['年初确定的{set}目标[，完成{met}][，目标完成率{rate}]', '年初确定工作目标{set}[，完成{met}][，目标完成率{rate}]'] },
})

/** 目标与计划 of the work in these ledgers: what is to be reached, what is to be done and when. */
export function planningLine(ledgers: readonly AnyLedger[]): Line {
  return { id: 'planning', label: '目标与计划', ledgers: [targetOf(ledgers), planOf(ledgers)], phrases: targetPhrases }
}
