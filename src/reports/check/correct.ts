import { refuse } from '#kit/refusal.ts'
import { wantNamed } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { splitsOf } from '#model/splits.ts'
import { correction } from '#office/correction.ts'
import { wantLabel } from '#figures/every.ts'
import type { Actor } from '#records/actor.ts'
import type { Written } from '#records/enter.ts'
import type { Office } from '#records/office.ts'
import { everyRecord } from './known.ts'

/** What a person says of a wording: `words` and `unit` as a claim has them, the indicator's name, or null for what no ledger counts. */
export type Corrected = { union: string; words: string; unit: string; indicator: string | null }

/** Remembers for a union what a wording counts; said anew, it is said otherwise. An ordinary record: its change can be undone. */
export async function correct(office: Pick<Office, 'list' | 'write'>, register: Register, actor: Actor, { union, words, unit, indicator }: Corrected): Promise<Written> {
  const values = { union, words, measure: unit, indicator, means: indicator === null ? '不是台账里的数' : labelOf(register, indicator) }
  const before = (await everyRecord(office, actor, correction.id, union, { words, measure: unit })).find(record => record.book === actor.book)
  const [written] = await office.write(actor, [before ? { ledger: correction.id, do: 'change', id: before.id, values } : { ledger: correction.id, do: 'create', values }])
  return written!
}

/** 受理劳动争议（工伤）; refuses what no ledger counts. */
function labelOf(register: Register, name: string): string {
  const want = wantNamed(name, {})
  const indicator = register.indicators.get(want.indicator)
  if (!indicator || (want.split !== undefined && !splitsOf(indicator).includes(want.split))) throw refuse('missing', `没有“${name}”这个指标，请刷新页面后重新选择`, 'indicator')
  return wantLabel(register, want)
}
