import type { Line } from '#model/register.ts'
import { article } from './article.ts'
import { publicityPhrases } from './phrases.ts'
import { print } from './print.ts'
import { subscription } from './subscription.ts'

export const publicityLine: Line = { id: 'publicity', label: '宣传', ledgers: [article, print, subscription], phrases: publicityPhrases }
