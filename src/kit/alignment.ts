/** Places in two lists that belong together, rising in both. */
export type Pair = readonly [a: number, b: number]

/** The longest way to pair equal keys in the order of both lists; of very long lists nearly so. */
export function common(a: readonly string[], b: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  between(a, b, { a0: 0, a1: a.length, b0: 0, b1: b.length }, pairs)
  return pairs
}

/** So many comparisons at most at one go. */
const MOST = 4_000_000

type Part = { a0: number; a1: number; b0: number; b1: number }

function between(a: readonly string[], b: readonly string[], part: Part, pairs: Pair[]): void {
  let { a0, a1, b0, b1 } = part
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) pairs.push([a0++, b0++])
  const tail: Pair[] = []
  while (a1 > a0 && b1 > b0 && a[a1 - 1] === b[b1 - 1]) tail.push([--a1, --b1])
  if ((a1 - a0) * (b1 - b0) <= MOST) longest(a, b, { a0, a1, b0, b1 }, pairs)
  else {
    let [from, to] = [a0, b0]
    for (const [x, y] of [...anchors(a, b, { a0, a1, b0, b1 }), [a1, b1] as const]) {
      // Without anchors between them two long stretches have nothing in common that would be worth the search.
      if ((x - from) * (y - to) < (a1 - a0) * (b1 - b0)) between(a, b, { a0: from, a1: x, b0: to, b1: y }, pairs)
      if (x < a1) pairs.push([x, y])
      ;[from, to] = [x + 1, y + 1]
    }
  }
  pairs.push(...tail.reverse())
}

/** By a table of how much two rests have in common. */
function longest(a: readonly string[], b: readonly string[], { a0, a1, b0, b1 }: Part, pairs: Pair[]): void {
  const wide = b1 - b0 + 1
  const rest = new Uint32Array((a1 - a0 + 1) * wide)
  const at = (x: number, y: number) => (x - a0) * wide + y - b0
  for (let x = a1 - 1; x >= a0; x--) {
    for (let y = b1 - 1; y >= b0; y--) rest[at(x, y)] = a[x] === b[y] ? rest[at(x + 1, y + 1)]! + 1 : Math.max(rest[at(x + 1, y)]!, rest[at(x, y + 1)]!)
  }
  for (let [x, y] = [a0, b0]; x < a1 && y < b1;) {
    if (a[x] === b[y]) pairs.push([x++, y++])
    else if (rest[at(x + 1, y)]! >= rest[at(x, y + 1)]!) x++
    else y++
  }
}

/** What stands once in both, as far as it is in the same order. */
function anchors(a: readonly string[], b: readonly string[], { a0, a1, b0, b1 }: Part): Pair[] {
  const [inA, inB] = [once(a, a0, a1), once(b, b0, b1)]
  const shared = [...inA].flatMap(([key, x]): Pair[] => inB.has(key) ? [[x, inB.get(key)!]] : [])
  const tops: { pair: Pair; under: number }[] = []
  const ends: number[] = []
  for (const pair of shared) {
    let [level, above] = [0, ends.length]
    while (level < above) {
      const middle = (level + above) >> 1
      if (tops[ends[middle]!]!.pair[1] < pair[1]) level = middle + 1
      else above = middle
    }
    ends[level] = tops.push({ pair, under: ends[level - 1] ?? -1 }) - 1
  }
  const found: Pair[] = []
  for (let top = ends.at(-1) ?? -1; top >= 0; top = tops[top]!.under) found.push(tops[top]!.pair)
  return found.reverse()
}

function once(list: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  const again = new Set<string>()
  for (let i = from; i < to; i++) {
    if (places.has(list[i]!)) again.add(list[i]!)
    places.set(list[i]!, i)
  }
  for (const key of again) places.delete(key)
  return places
}

/** Pairs what is alike, in the order of both lists, so that all together are as like as can be. `likeness` from 0 to 1; below `least` nothing is paired. */
export function likest(a: number, b: number, likeness: (a: number, b: number) => number, least: number): Pair[] {
  const best = Array.from({ length: a + 1 }, () => new Float64Array(b + 1))
  const like = Array.from({ length: a }, (_, x) => Float64Array.from({ length: b }, (_, y) => likeness(x, y)))
  for (let x = a - 1; x >= 0; x--) {
    for (let y = b - 1; y >= 0; y--) {
      const both = like[x]![y]! >= least ? like[x]![y]! + best[x + 1]![y + 1]! : 0
      best[x]![y] = Math.max(both, best[x + 1]![y]!, best[x]![y + 1]!)
    }
  }
  const pairs: Pair[] = []
  for (let [x, y] = [0, 0]; x < a && y < b;) {
    if (like[x]![y]! >= least && best[x]![y] === like[x]![y]! + best[x + 1]![y + 1]!) pairs.push([x++, y++])
    else if (best[x]![y] === best[x + 1]![y]) x++
    else y++
  }
  return pairs
}
