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
  const near = names.flatMap(name => {
    const one = found.get(name)
    return one && 'nearest' in one ? one.nearest.filter(other => isAlike(name, other)) : []
  })
  return { near: [...new Set(near)].slice(0, 3) }
}

/** 白沙镇总工会 is not like 云浦镇总工会: what unions are called by their kind says nothing. */
function isAlike(name: string, other: string): boolean {
  const own = [...name].filter(char => !KIND.has(char))
  return own.length > 0 && 2 * own.filter(char => other.includes(char)).length >= own.length
}
const KIND: ReadonlySet<string> = new Set('省市县区旗州镇乡村街道社园总工会联合委员')

/** A union that is not the actor's to look at is none that could be meant. */
function closed(error: unknown): undefined {
  if (!isRefusal(error) || error.code !== 'forbidden') throw error
}
