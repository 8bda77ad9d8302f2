import type { Period } from '#kit/period.ts'
import type { TargetNow } from '#figures/targets.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Figure, Want } from '#model/figure.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Template } from '#model/phrase.ts'
import type { Where } from '#model/where.ts'
import type { Passage } from './passages.ts'
import type { Style } from './print.ts'
import type { Reported } from '../check/reported.ts'

/** Where a report's figures and told records come from; the caller binds them to an actor. */
export type Sources = {
  figures: (wants: Want[]) => Promise<Figure[]>
  /** Records of a union and all below it whose day lies in the period, newest first. */
  records: (ledger: string, o: { union: string; period: Period; where?: Where }) => Promise<Found>
  /** What the union says in its own words, in use at the end of the period. */
  passages?: (union: string, period: Period) => Promise<readonly Passage[]>
  /** What past reports of the union said: of the years before its ledgers. */
  reported?: (union: string) => Promise<readonly Reported[]>
  /** The unions directly below one, as they are called. */
  unions?: (union: string) => Promise<readonly { id: string; name: string }[]>
  /** The targets of a union and how they stand at the end of the period. */
  targets?: (union: string, period: Period) => Promise<readonly TargetNow[]>
  /** By how much two 口径 of a figure differ in the unions where they do. */
  apart?: (want: Want) => Promise<readonly { difference: number }[]>
}

/** `template`: the id of one that comes with the product, or a union's own. `length`: characters of the text, about. `record`: the one it tells of. */
export type Ask = { template: string | Template; union: { id: string; name: string }; period: Period; style?: Style; length?: number; record?: Told }

export type Told = { ledger: AnyLedger; record: LedgerRecord; names?: Names }

/** Records, and what those are called to which they refer. */
export type Found = readonly LedgerRecord[] & { names?: Names }

type Names = Readonly<Record<string, string>>
