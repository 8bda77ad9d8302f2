import type { Want } from '#model/figure.ts'
import { ALWAYS, WHOLE } from '#records/tally/cells.ts'
import { presence, type Kept } from '#records/tally/plan.ts'
import type { Read } from '#store/store.ts'
import type { Knowledge } from '../compile/knowledge.ts'
import type { Tally } from '../compile/read.ts'
import type { Leaf } from '../leaves.ts'
import { keyOf, readableOf, type Readable } from './readable.ts'
import { readSums, type Ask, type Sum } from './sums.ts'

/** What kept sums say of leaves, however many records stand behind them; null of what has to be computed from the records. */
export type KeptTallies = {
  tally: (leaf: Leaf) => Tally | null
  /** Of leaves that nothing counts for: whether their ledger is kept all the same. */
  presence: (leaves: readonly Leaf[]) => Promise<(leaf: Leaf) => boolean | null>
}

export async function keptTallies(know: Knowledge, read: Read, leaves: readonly Leaf[]): Promise<KeptTallies> {
  const found = await readableOf(know, read, leaves)
  const sums = await readSums(read, [...found.values()].flatMap(one => asksOf(one, one.kept.id, one)))
  const tallies = new Map([...found.values()].map(one => [one, new Map<string | undefined, Tally>()]))
  return {
    tally(leaf) {
      const one = found.get(keyOf(leaf))
      if (!one) return null
      const { want } = leaf
      const known = tallies.get(one)!
      let tally = known.get(want.split)
      if (!tally) known.set(want.split, tally = tallyOf(one.kept, sums(one.key), want))
      return tally
    },
    async presence(empty) {
      const some = new Set(empty.flatMap(leaf => found.get(keyOf(leaf)) ?? []))
      const there = await readSums(read, [...some].flatMap(presenceAsks))
      return leaf => {
        const one = found.get(keyOf(leaf))
        return one ? recordsIn(sums(one.key), 'undated') === 0 && recordsIn(there(one.key), 'present') > 0 : null
      }
    },
  }
}

function asksOf({ key, ledger, roots }: Readable, indicator: string, { opens, ends }: Pick<Ask, 'opens' | 'ends'>): Ask[] {
  return roots.map(({ root, n }) => ({ key, n, root, ledger: ledger.id, indicator, opens, ends }))
}

/** By its own date or by the ledger's day; a ledger without a day is a list of what stands, and any record shows that it is kept. */
function presenceAsks(one: Readable): Ask[] {
  const { ledger, kept } = one
  if (ledger.day === undefined) return asksOf(one, presence(ledger), { opens: ALWAYS, ends: ALWAYS })
  return [...new Set([ledger.day, kept.date])].flatMap(date => asksOf(one, presence(ledger, date), one))
}

/** A 汇总 and the details it includes are told apart to the end: what is replaced is taken out only here. */
function tallyOf({ wholeApart }: Kept, sums: readonly Sum[], { split }: Want): Tally {
  const asked = sums.filter(sum => split === undefined ? !wholeApart || sum.split === WHOLE : sum.split === split)
  const of = (what: 'records' | 'amount' | 'blank' | 'straddling', ...forms: readonly Sum['form'][]) =>
    asked.reduce((all, sum) => forms.includes(sum.form) ? all + sum[what] : all, 0)
  const replaced = of('records', 'replaced')
  const [details, totals] = [of('records', 'detail') - replaced, of('records', 'total')]
  return {
    n: 0, split: split ?? null, high: null, done: null, details, totals, replaced,
    value: details + totals > 0 ? of('amount', 'detail', 'total') - of('amount', 'replaced') : null,
    straddling: of('straddling', 'detail', 'total') + of('records', 'straddling'), blank: of('blank', 'detail', 'total'),
  }
}

function recordsIn(sums: readonly Sum[], form: Sum['form']): number {
  return sums.reduce((all, sum) => sum.form === form ? all + sum.records : all, 0)
}
