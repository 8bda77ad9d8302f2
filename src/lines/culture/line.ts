import type { Line } from '#model/register.ts'
import { facility } from './facility.ts'
import { culturePhrases } from './phrases.ts'

export const cultureLine: Line = { id: 'culture', label: '文体阵地', ledgers: [facility], phrases: culturePhrases }
