import type { Line } from '#model/register.ts'
import { body } from '#office/body.ts'
import { cultivation } from './cultivation.ts'
import { document } from './document.ts'
import { election } from './election.ts'
import { founding } from './founding.ts'
import { organizingPhrases } from './phrases.ts'
import { regulation } from './regulation.ts'

export const organizingLine: Line = {
  id: 'organizing', label: '组织建设', ledgers: [founding, election, body, cultivation, document, regulation],
  phrases: organizingPhrases,
}
