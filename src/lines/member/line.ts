import type { Line } from '#model/register.ts'
import { headcount } from './headcount.ts'
import { member } from './member.ts'
import { movement } from './movement.ts'
import { memberPhrases } from './phrases.ts'

export const memberLine: Line = { id: 'member', label: '会员', ledgers: [member, movement, headcount], phrases: memberPhrases }
