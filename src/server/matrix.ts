import { reaches, ROLES, type Actor } from '#records/actor.ts'
import type { Route, Scope } from './route.ts'

/*
 * Who may do what, where: derived from the table of routes and from nothing else. matrix.test.ts makes each request and
 * holds the house to it; docs/access.md is printed from it.
 */

/** Who asks: nobody, a person without a right, one whose right has ended, and the four roles. */
export const standings = ['nobody', 'stranger', 'expired', ...ROLES] as const
export type Standing = (typeof standings)[number]

/**
 * Where what is asked for stands, seen from the union of who asks: its own, below, below but of another book, above,
 * beside it; `closed`: of his own union, but of a restricted ledger and neither worked on by him nor of his post.
 */
export const places = ['own', 'below', 'foreign', 'above', 'elsewhere', 'closed'] as const
export type Place = (typeof places)[number]

type Rule = Pick<Route, 'who' | 'scope' | 'restricted'>

/** The places that make a difference to a route. */
export function placesOf({ scope, restricted }: Rule): readonly Place[] {
  const reach = REACH[scope]
  return reach === 'anywhere' ? ['own'] : scope === 'book' ? ['own', 'above'] : places.filter(place => place !== 'closed' || (restricted && MEETS_RECORDS.includes(scope)))
}

export function may(rule: Rule, standing: Standing, place: Place): boolean {
  if (!mayAsk(rule.who, standing)) return false
  if (place === 'closed') return standing === 'lead' || standing === 'administrator'
  const reach = REACH[rule.scope]
  return reach === 'anywhere' || reach.includes(place)
}

function mayAsk(who: Route['who'], standing: Standing): boolean {
  if (who === 'anyone' || standing === 'nobody') return who === 'anyone'
  return who === 'signed-in' || reaches(standing as Actor['role'], who)
}

/** Where a scope reaches; nothing outside is let in. */
const REACH: Readonly<Record<Scope, 'anywhere' | readonly Place[]>> = {
  nothing: 'anywhere', self: 'anywhere', own: 'anywhere',
  record: ['own', 'below', 'foreign'], below: ['own', 'below', 'foreign'], into: ['own', 'below', 'foreign'],
  change: ['own', 'below'], steps: ['own', 'below'],
  union: ['own', 'below', 'foreign', 'above'],
  book: ['own'],
}
const MEETS_RECORDS: readonly Scope[] = ['record', 'change', 'steps']

/** A route as it is for one ledger, where its address leaves the ledger open. */
export type Kept = { id: string; label: string; restricted: boolean; least: Actor['role'] }
export function onLedger(route: Route, { restricted, least }: Kept): Rule {
  const who = reaches(route.who as Actor['role'], least) ? route.who : least
  return { who, scope: route.scope, ...(restricted && { restricted }) }
}

/** How many cells the matrix has: a route (for each ledger, where its address leaves that open), a standing, a place. */
export function sizeOf(routes: readonly Route[], kept: readonly Kept[]): { routes: number; cells: number } {
  const rules = routes.flatMap(route => route.url.includes('/:ledger/') ? kept.map(one => onLedger(route, one)) : [route])
  return { routes: routes.length, cells: rules.reduce((sum, rule) => sum + standings.length * placesOf(rule).length, 0) }
}
