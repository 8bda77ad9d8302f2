import type { Template } from '#model/phrase.ts'
import { papers } from './papers.ts'
import { specials } from './special.ts'
import { summaries } from './summary.ts'

/** The papers that come with the product; a union copies one and makes it its own. */
export const templates: readonly Template[] = [...summaries, ...specials, ...papers]
