import type { Line } from '#model/register.ts'
import { visitPhrases } from './phrases.ts'
import { visit } from './visit.ts'

export const visitLine: Line = { id: 'visit', label: '走访服务', ledgers: [visit], phrases: visitPhrases }
