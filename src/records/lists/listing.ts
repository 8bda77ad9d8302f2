import type { Period } from '#kit/period.ts'
import type { Where } from '#model/where.ts'

export type Listing = {
  /** Only of this union and those below it. */
  union?: string
  /** Whose day, or another date of the ledger, lies wholly in the period. */
  period?: Period
  date?: string
  where?: Where
  text?: string
  /** A field, `entered` or `called`; the newest, last or largest first unless `up`. When absent by the ledger's day or, where it has none, by name from A. */
  order?: string
  up?: boolean
  /** `next` of the page before. */
  after?: string
  limit?: number
}
