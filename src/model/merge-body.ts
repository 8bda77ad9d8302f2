import { canonical } from '#kit/canonical.ts'
import { newId } from '#kit/id.ts'
import type { Block, Body } from './body.ts'

/**
 * What two made of one body, put together block by block. What one of them changed, added or took out and the other left as it
 * was stands as he wished; what both changed stands twice, mine as the `twin` of theirs; what one took out and the other
 * changed stays. So no words that anyone wrote are lost. Merging the same again adds nothing.
 */
export function mergeBodies(base: Body, theirs: Body, mine: Body): Body {
  const [before, their, my] = [byId(base), byId(theirs), byId(mine)]
  return order(base, theirs, mine).flatMap(id => decided(before.get(id), their.get(id), my.get(id), theirs))
}

/** The twins of a body: where somebody still has to choose. */
export function twinsIn(body: Body): Block[] {
  const ids = new Set(body.map(block => block.id))
  return body.filter(block => block.twin !== undefined && ids.has(block.twin))
}

function byId(body: Body): ReadonlyMap<string, Block> {
  return new Map(body.map(block => [block.id, block]))
}

function decided(base: Block | undefined, theirs: Block | undefined, mine: Block | undefined, all: Body): Block[] {
  if (theirs && mine) {
    if (same(theirs, mine) || (base && same(mine, base))) return [theirs]
    if (base && same(theirs, base)) return [mine]
    const known = all.some(block => block.twin === theirs.id && same(block, mine))
    return known ? [theirs] : [theirs, { ...mine, id: newId(), twin: theirs.id }]
  }
  const kept = theirs ?? mine
  return kept && !(base && same(kept, base)) ? [kept] : []
}

/** In the order of who moved blocks, of theirs where both did; what the other added stands behind what it stood behind. */
function order(base: Body, theirs: Body, mine: Body): string[] {
  const [first, second] = moved(base, theirs) ? [theirs, mine] : [mine, theirs]
  const ids = first.map(block => block.id)
  const there = new Set(ids)
  for (const [i, { id }] of second.entries()) {
    if (there.has(id)) continue
    const before = second.slice(0, i).findLast(block => there.has(block.id))
    ids.splice(before ? ids.indexOf(before.id) + 1 : 0, 0, id)
    there.add(id)
  }
  return ids
}

function moved(base: Body, other: Body): boolean {
  const known = new Set(other.map(block => block.id))
  const common = base.filter(block => known.has(block.id)).map(block => block.id)
  const places = new Set(common)
  return other.filter(block => places.has(block.id)).some((block, i) => block.id !== common[i])
}

/** Whether they say the same, wherever they stand. */
function same({ id: _, twin: __, ...a }: Block, { id: ___, twin: ____, ...b }: Block): boolean {
  return canonical(a) === canonical(b)
}
