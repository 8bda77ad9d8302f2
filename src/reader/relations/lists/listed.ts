import type { Relation } from '../relation.ts'

/** What a number announces, found as a list. */
export type Listed = Pick<Relation, 'items' | 'open' | 'holds' | 'sure'>
