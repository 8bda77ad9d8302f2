import type { Line } from '#model/register.ts'
import { inspection } from './inspection.ts'
import { inspectionPhrases } from './phrases.ts'

export const inspectionLine: Line = { id: 'inspection', label: '安全检查', ledgers: [inspection], phrases: inspectionPhrases }
