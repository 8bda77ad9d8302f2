import { common, likest, type Pair } from '#kit/alignment.ts'
import { likening } from './words.ts'

/** What of one list has become what of another: `kept` rise in both, `moved` cross them. */
export type Pairing = { kept: Pair[]; moved: Pair[] }

/** `keys` are alike where nothing is changed; `sorts` that differ are never paired. */
export type Side = { keys: readonly string[]; sorts: readonly string[] }

/** Pairs what is the same, then between those what is like each other, and at last what was moved. */
export function pairing(a: Side, b: Side): Pairing {
  const same = common(whole(a), whole(b))
  const likeness = likening()
  const kept = [...gaps(same, a.keys.length, b.keys.length)].flatMap(gap => [...like(a, b, gap, likeness), ...gap.end])
  const [left, right] = [rest(a.keys.length, kept.map(([x]) => x)), rest(b.keys.length, kept.map(([, y]) => y))]
  return { kept, moved: moved(a, b, { left, right, likeness }) }
}

/** Less like than this one does not stand for the other; between two that stay in place even less is enough. */
const ALIKE = 0.4
const IN_PLACE = 0.2
/** What was carried off must be told by itself. */
const MOVED = 0.6
const LONG = 6
/** So many of a gap are held against each other. */
const MOST = 5000

type Likeness = ReturnType<typeof likening>
type Gap = { x: readonly number[]; y: readonly number[]; end: Pair[] }

function* gaps(pairs: readonly Pair[], a: number, b: number): Generator<Gap> {
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
  let [x, y] = [0, 0]
  for (const pair of pairs) {
    yield { x: range(x, pair[0]), y: range(y, pair[1]), end: [pair] }
    ;[x, y] = [pair[0] + 1, pair[1] + 1]
  }
  yield { x: range(x, a), y: range(y, b), end: [] }
}

function like(a: Side, b: Side, { x, y }: Gap, likeness: Likeness): Pair[] {
  if (x.length * y.length > MOST) return []
  const how = (i: number, j: number) => a.sorts[i] === b.sorts[j] ? inPlace(a.keys[i]!, b.keys[j]!, likeness) : 0
  const least = x.length === 1 && y.length === 1 ? IN_PLACE : ALIKE
  return likest(x.length, y.length, (i, j) => how(x[i]!, y[j]!), least).map(([i, j]) => [x[i]!, y[j]!])
}

/** What stayed in its place may have other numbers. */
function inPlace(a: string, b: string, likeness: Likeness): number {
  const masked = (text: string) => text.replace(/\d+/g, '#')
  return (likeness(a, b) + likeness(masked(a), masked(b))) / 2
}

function moved(a: Side, b: Side, { left, right, likeness }: { left: readonly number[]; right: readonly number[]; likeness: Likeness }): Pair[] {
  if (left.length * right.length > MOST) return []
  const all = left.flatMap(x => right.map(y => ({ x, y, how: a.sorts[x] === b.sorts[y] && a.keys[x]!.length >= LONG ? likeness(a.keys[x]!, b.keys[y]!) : 0 })))
  const pairs: Pair[] = []
  const [gone, taken] = [new Set<number>(), new Set<number>()]
  for (const { x, y } of all.filter(one => one.how >= MOVED).sort((one, other) => other.how - one.how)) {
    if (gone.has(x) || taken.has(y)) continue
    pairs.push([x, y])
    gone.add(x)
    taken.add(y)
  }
  return pairs
}

function whole({ keys, sorts }: Side): string[] {
  return keys.map((key, i) => `${sorts[i]} ${key}`)
}

function rest(length: number, used: readonly number[]): number[] {
  const all = new Set(used)
  return Array.from({ length }, (_, i) => i).filter(i => !all.has(i))
}
