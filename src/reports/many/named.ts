import { isRefusal } from '#kit/refusal.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'

/** A union, or the names of those it may be. */
export type Named = { union: { id: string; name: string } } | { near: readonly string[] }

/** The union that the first of some names means which means one at all, and which the actor may look at; else those it may be. */
export async function unionNamed(office: Pick<Office, 'names' | 'get'>, actor: Actor, names: readonly string[]): Promise<Named> {
  const found = await office.names(actor, 'union', names)
  for (const name of names) {
    const one = found.get(name)
    const union = one && 'id' in one ? await office.get(actor, 'union', one.id).catch(closed) : undefined
    if (union) return { union: { id: union.id, name: String(union['called']) } }
  }
  return { near: [...new Set([...found.values()].flatMap(one => 'nearest' in one ? one.nearest : []))].slice(0, 3) }
}

/** A union that is not the actor's to look at is none that could be meant. */
function closed(error: unknown): undefined {
  if (!isRefusal(error) || error.code !== 'forbidden') throw error
}
