import type { Line } from '#model/register.ts'
import { activity } from './activity.ts'
import { activityPhrases } from './phrases.ts'
import { programme } from './programme.ts'

export const activityLine: Line = { id: 'activity', label: '活动', ledgers: [activity, programme], phrases: activityPhrases }
