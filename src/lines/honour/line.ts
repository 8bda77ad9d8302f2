import type { Line } from '#model/register.ts'
import { honour } from './honour.ts'
import { honourPhrases } from './phrases.ts'
import { selection } from './selection.ts'

export const honourLine: Line = { id: 'honour', label: '竞赛荣誉', ledgers: [selection, honour], phrases: honourPhrases }
