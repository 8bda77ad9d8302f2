import { refuse } from '#kit/refusal.ts'

/** Who asks. Every door takes one first; `unions` are the roots of what he may see, all below included. */
export type Actor = {
  id: string
  name: string
  book: string
  role: Role
  unions: 'all' | readonly string[]
  /** The records of his own posts: what names one of them is his to handle. */
  posts?: readonly string[]
}

/** From the least to the most. */
export const ROLES = ['reader', 'clerk', 'lead', 'administrator'] as const
export type Role = typeof ROLES[number]

/** The machine itself, for jobs and the command line; the reason stands in the history as its name. */
export function system(reason: string, book: string): Actor {
  return { id: 'system', name: `系统：${reason}`, book, role: 'administrator', unions: 'all' }
}

export function mayWrite(actor: Actor): void {
  if (actor.role === 'reader') throw refuse('forbidden', '您的账号只能查看，不能登记或修改，请联系管理员')
}

/** Whether the actor's role is enough for what is reserved to leads or administrators. */
export function mayDo(actor: Actor, by: 'lead' | 'administrator' | undefined): boolean {
  return by === undefined || reaches(actor.role, by)
}

export function isLead(actor: Actor): boolean {
  return reaches(actor.role, 'lead')
}

/** Whether a role may what is given to another. */
export function reaches(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least)
}
