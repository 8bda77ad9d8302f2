import type { Want } from '#model/figure.ts'
import type { Either } from '#model/indicator.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import { indicatorOf, overRows, wordsOf, type Knowledge, type RowIndicator } from './compile/knowledge.ts'

/** What a want comes down to: one indicator over rows, perhaps only in the unions that chose it as their 口径. */
export type Leaf = { i: RowIndicator; want: Want; chosen?: Chosen }

/** Only the unions whose 口径 is `way`: the newest declared by the union itself, else by the nearest above it, else `otherwise`. */
export type Chosen = { ledger: string; date: string; choice: string; way: string; otherwise: string }

/** The leaves of a want: itself, the two of a rate, or the figures a 口径 chooses from; and theirs in turn. */
export function leavesOf(know: Knowledge, want: Want): Leaf[] {
  const i = indicatorOf(know, want.indicator)
  if (overRows(i)) return [leafOf(i, want)]
  if ('either' in i) return choicesOf(know, i, want)
  return 'ratio' in i ? i.ratio.flatMap(indicator => leavesOf(know, { ...want, indicator })) : []
}

export function choicesOf(know: Knowledge, i: KeptIndicator & Either, want: Want): Leaf[] {
  const [ledger, choice] = i.basis.split('.') as [string, string]
  const date = know.register.ledgers.get(ledger)!.day!
  const ways = Object.entries(i.either)
  return ways.map(([way, id]) => {
    const candidate = indicatorOf(know, id)
    if (!overRows(candidate)) throw new Error(`${i.id} can choose only from figures over rows, which ${id} is not`)
    return { ...leafOf(candidate, { ...want, indicator: id }), chosen: { ledger, date, choice, way, otherwise: ways[0]![0] } }
  })
}

function leafOf(i: RowIndicator, want: Want): Leaf {
  if (want.split !== undefined && wordsOf(i).by === undefined) throw new Error(`${i.id} is not split`)
  return { i, want }
}

/** What leaves have in common that differ only in which part of a split they are; of a want that is no other's it is asked again and again. */
export function keyOf(leaf: Leaf): string {
  const { i, want, chosen } = leaf
  if (chosen || i.id !== want.indicator) return madeKey(leaf)
  let key = keys.get(want)
  if (key === undefined) keys.set(want, key = madeKey(leaf))
  return key
}

const keys = new WeakMap<Leaf['want'], string>()

function madeKey({ i, want: { union, period, record }, chosen }: Leaf): string {
  return `${i.id}|${union}|${period.first}|${period.last}|${record ?? ''}|${chosen?.way ?? ''}`
}
