import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import { keyOf, resolveNames, type Named, type Names } from './names.ts'

/** A name that stands for nothing, or (`many`) for several, with the most like it and how many rows have it. */
export type UnknownName = Pick<Named, 'key' | 'text' | 'to' | 'label'> & { rows: number; nearest: { id: string; called: string }[]; many: boolean }

/** Of the names of an import those that were not found, the most frequent first. `rows` counts them by key. */
export async function unknownNames(
  { office, actor }: { office: Pick<Office, 'names'>; actor: Actor }, named: ReadonlyMap<string, Named>, found: Names, rows: ReadonlyMap<string, number>,
): Promise<UnknownName[]> {
  const unknown = [...named.values()].flatMap(name => {
    const one = found.get(name.key)
    return one && !('id' in one) ? [{ name, ...one }] : []
  })
  const near = await resolveNames(office, actor, unknown.flatMap(({ name: { to }, nearest }) => nearest.map(text => ({ key: keyOf(to, text), text, to }))))
  return unknown.map(({ name: { key, text, to, label }, nearest, many }) => ({
    key, text, to, label, many, rows: rows.get(key) ?? 0,
    nearest: nearest.flatMap(called => {
      const one = near.get(keyOf(to, called))
      return one && 'id' in one ? [{ id: one.id, called }] : []
    }),
  })).sort((a, b) => b.rows - a.rows)
}
