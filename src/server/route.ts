import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Accounts } from '#accounts/accounts.ts'
import type { SignedIn } from '#accounts/session.ts'
import type { Right } from '#accounts/actor.ts'
import type { Day } from '#kit/day.ts'
import type { Actor } from '#records/actor.ts'
import type { Desk } from './open.ts'

/** What every route works with. `place` is the area code whose law holds where a book has no setting of its own; `today` is a day in China. */
export type House = { desk: Desk; accounts: Accounts; place: string; today: () => Day }

/** Who may ask: anyone, who is signed in, or who has a right with at least this role. */
export type Who = 'anyone' | 'signed-in' | Actor['role']

/**
 * One route, described once: from it follow its registration, its check of who asks, the published matrix, and OpenAPI.
 * Whose records may be seen or altered is decided behind it, at the doors, for every way in alike.
 */
export type Route = Described & (
  | { who: 'anyone'; work: (c: Asked) => Promise<unknown> }
  | { who: 'signed-in'; work: (c: Signed) => Promise<unknown> }
  | { who: Actor['role']; work: (c: Acting) => Promise<unknown> }
)

type Described = {
  /** `dispute.query`, `session.begin`: unique, and stable for those who write programs against it. */
  id: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  /** What it does, for officers and integrators. */
  say: string
  scope: Scope
  /** Of a ledger whose records are open only to those who work on them and their lead. */
  restricted?: true
  body?: Schema
  /** What leaves the house: what is not named here cannot. None where files or nothing leave. */
  answer?: Schema
  /** Takes files instead of JSON. */
  upload?: true
  /** Requests a minute from one address, where fewer than usual are let in. */
  rate?: number
}
/**
 * What bounds a route besides the role; the matrix derives from it whose requests are let in.
 * `nothing`: no record is met. `self`: the person's own account. `own`: what is the actor's, whatever is asked.
 * `record`: the record in the address is read. `change`: it is altered, which is done from its own book only.
 * `into`: what the body enters. `steps`: each record that the body alters. `below`: the union in the body, or what is
 * below it. `union`: the same, and for sums also a union above. `book`: all of the actor's book.
 */
export type Scope = 'nothing' | 'self' | 'own' | 'record' | 'change' | 'into' | 'steps' | 'below' | 'union' | 'book'
export type Schema = Readonly<Record<string, unknown>>

export type Asked = {
  house: House
  request: FastifyRequest
  reply: FastifyReply
  /** The request's headers as the library of accounts reads them. */
  headers(): Headers
  body: Readonly<Record<string, unknown>>
  params: Readonly<Record<string, string>>
}
export type Signed = Asked & { person: SignedIn; rights: readonly Right[] }
export type Acting = Signed & { right: Right; actor: Actor }
