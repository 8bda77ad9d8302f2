import type { Want } from '#model/figure.ts'
import { ALWAYS, WHOLE } from '#records/tally/cells.ts'
import { presence, type Kept } from '#records/tally/plan.ts'
import type { Read } from '#store/store.ts'
import type { RootsOf } from '../chosen-roots.ts'
import type { Knowledge } from '../compile/knowledge.ts'
import type { Tally } from '../compile/read.ts'
import { keyOf, type Leaf } from '../leaves.ts'
import { readableOf, type Readable } from './readable.ts'
import { readSums, type Ask, type Sum } from './sums.ts'

/** What kept sums say of leaves, however many records stand behind them; null of what has to be computed from the records. */
export type KeptTallies = {
  tally: (leaf: Leaf) => Tally | null
  /** Of a leaf that nothing counts for: whether its ledger is kept all the same. */
  presence: (leaf: Leaf) => boolean | null
}

export async function keptTallies(know: Knowledge, read: Read, roots: RootsOf, leaves: readonly Leaf[]): Promise<KeptTallies> {
  const found = await readableOf(know, read, roots, leaves)
  const all = [...found.values()]
  const there = new Map(all.map(one => [one, presenceOf(one)]))
  // All in one go: which ledgers are kept stands in the bundles that have the sums, and is the same for many figures.
  const sums = await readSums(read, [...all.flatMap(one => asksOf(one, one.kept.id, one)), ...new Map([...there.values()].flat()).values().toArray().flat()])
  const tallies = new Map(all.map(one => [one, new Map<string | undefined, Tally>()]))
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
    presence(leaf) {
      const one = found.get(keyOf(leaf))
      return one ? recordsIn(sums(one.key), 'undated') === 0 && there.get(one)!.some(([key]) => recordsIn(sums(key), 'present') > 0) : null
    },
  }
}

function asksOf({ key, ledger, roots }: Pick<Readable, 'key' | 'ledger' | 'roots'>, indicator: string, { opens, ends }: Pick<Ask, 'opens' | 'ends'>): Ask[] {
  return roots.map(({ root, n }) => ({ key, n, root, ledger: ledger.id, indicator, opens, ends }))
}

/** By its own date or by the ledger's day; a ledger without a day is a list of what stands, and any record shows that it is kept. Each with a key of its own. */
function presenceOf({ ledger, kept, roots, ...months }: Readable): [key: string, asks: Ask[]][] {
  const asked = ledger.day === undefined
    ? [{ name: presence(ledger), opens: ALWAYS, ends: ALWAYS }]
    : [...new Set([ledger.day, kept.date])].map(date => ({ name: presence(ledger, date), opens: months.opens, ends: months.ends }))
  const whose = roots.map(({ root, n }) => `${n}${root}`).join()
  return asked.map(({ name, opens, ends }) => {
    const key = `${name}|${opens}|${ends}|${whose}`
    return [key, asksOf({ key, ledger, roots }, name, { opens, ends })]
  })
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
