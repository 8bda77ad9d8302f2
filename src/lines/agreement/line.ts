import type { Line } from '#model/register.ts'
import { agreement } from './agreement.ts'
import { congress } from './congress.ts'
import { openness } from './openness.ts'
import { agreementPhrases, congressPhrases, proposalPhrases, opennessPhrases } from './phrases.ts'
import { proposal } from './proposal.ts'

export const agreementLine: Line = {
  id: 'agreement', label: '协商民主', ledgers: [agreement, congress, proposal, openness],
  phrases: [...agreementPhrases, ...congressPhrases, ...proposalPhrases, ...opennessPhrases],
}
