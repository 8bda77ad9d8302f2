import type { Line } from '#model/register.ts'
import { advice } from './advice.ts'
import { dispute } from './dispute.ts'
import { petition } from './petition.ts'
import { disputePhrases, petitionPhrases, recoveryPhrases, advicePhrases, supervisionPhrases } from './phrases.ts'
import { recovery } from './recovery.ts'
import { supervision } from './supervision.ts'

export const disputeLine: Line = {
  id: 'dispute', label: '维权', ledgers: [dispute, petition, recovery, advice, supervision],
  phrases: [...disputePhrases, ...petitionPhrases, ...recoveryPhrases, ...advicePhrases, ...supervisionPhrases],
}
