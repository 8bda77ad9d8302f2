import { FIRM_ENDS, UNION_ENDS } from './words/places.ts'

/** What is left of a name without its common head, its common tails, or both; two characters at least. */
export function cutter(called: readonly string[], isPlace: (head: string) => boolean): (name: string) => string[] {
  const heads = counted(called.map(name => [name.slice(0, 2)]))
  const tails = counted(called.map(name => Array.from({ length: Math.max(0, Math.min(8, name.length - 2)) }, (_, i) => name.slice(-1 - i))))
  const isTail = (tail: string) => ENDS.includes(tail) || ((tail.length > 1 || LONE.includes(tail)) && (tails.get(tail) ?? 0) > SHARED)
  const without = (whole: string) => Array.from({ length: Math.max(0, whole.length - 2) }, (_, i) => i + 1).filter(n => isTail(whole.slice(-n))).map(n => whole.slice(0, -n))
  return name => {
    const head = name.slice(0, 2)
    const many = heads.get(head) ?? 0
    const bare = isPlace(head) || many > Math.max(SHARED, called.length / 4) ? name.slice(2) : name
    // Half of only a few: what is left must be long enough to be a name and its trade.
    const perhaps = bare === name && many > 1 && many >= called.length / 2 ? without(name.slice(2)).filter(form => form.length > 3) : []
    return [bare, ...without(bare), ...without(name), ...perhaps].filter(form => form.length > 1 && !/有限?$/.test(form))
  }
}

/** The heads of names that are places: 云浦 of 云浦镇总工会. */
export function placesOf(called: readonly string[]): (head: string) => boolean {
  const places = new Set(called.filter(name => PLACE.test(name.slice(2))).map(name => name.slice(0, 2)))
  return head => places.has(head)
}

/** Heads and tails of names that this many others share say nothing of the one. */
const SHARED = 3

/** The only characters that are a tail by themselves. */
const LONE = '厂店村'

/** What kind of thing it is tells no name from another, however few there are. */
const ENDS = [...FIRM_ENDS, ...UNION_ENDS]

const PLACE = /^(?:镇|乡|县|市|区|街道)/

function counted(lists: readonly (readonly string[])[]): Map<string, number> {
  const many = new Map<string, number>()
  for (const piece of lists.flat()) many.set(piece, (many.get(piece) ?? 0) + 1)
  return many
}
