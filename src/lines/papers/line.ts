import type { Line } from '#model/register.ts'
import { passage } from '#office/passage.ts'
import { liaison } from './liaison.ts'
import { papersPhrases } from './phrases.ts'
import { submission } from './submission.ts'
import { weakness } from './weakness.ts'
import { wording } from './wording.ts'

export const papersLine: Line = { id: 'papers', label: '考核与文稿', ledgers: [submission, weakness, wording, passage, liaison], phrases: papersPhrases }
