import type { Line } from '#model/register.ts'
import { inspection } from './inspection.ts'
import { inspectionPhrases } from './phrases.ts'

export const safetyLine: Line = { id: 'safety', label: '安全生产', ledgers: [inspection], phrases: inspectionPhrases }
