import assert from 'node:assert/strict'
import { newId } from '#kit/id.ts'
import { ledger } from '#model/ledger.ts'
import { atDesk } from '../testing.ts'
import { recountIfNeeded, sumFlaws } from './recount.ts'
import { sumsOf } from './stored.ts'

const pass = ledger({
  id: 'testPass', label: '通行证', unit: '张', day: 'from', title: ['from'],
  fields: {
    from: { kind: 'date', label: '发放日期' }, until: { kind: 'date', label: '收回日期' }, kind: { kind: 'choice', label: '种类', of: { day: '日', year: '年' } },
    paid: { kind: 'flag', label: '收费' }, seen: { kind: 'date', label: '查验日期' },
  },
  indicators: {
    out: { label: '在用通行证', unit: '张', stock: 'from', until: 'until' }, given: { label: '发放通行证', unit: '张', flow: 'from', by: 'kind' },
    paid: { label: '收费通行证', unit: '张', flow: 'from', where: { paid: true } }, seen: { label: '查验过的通行证', unit: '张', flow: 'from', where: { seen: { known: true } } },
  },
})

const first = { from: '2025-01-03', kind: 'day', paid: true }
// Each differs from the first in one thing: the day alone, and it adds the same; the month, the kind, 收费, 查验, 收回, and it does not.
const rows = [
  first, first, { ...first, from: '2025-01-18' }, { ...first, from: '2025-02-03' }, { ...first, kind: 'year' }, { ...first, paid: false }, { ...first, seen: '2025-03-01' },
  { ...first, until: '2025-03-05' }, { ...first, from: '2025Q1' },
]

atDesk('of many records that come at once each adds its own, however like it is to the others', [pass], async ({ office, store, actor, town, hong, ming }) => {
  await recountIfNeeded(store, office.register)
  const steps = [hong, ming].flatMap(union => rows.map(values => ({ ledger: 'testPass', do: 'create', values: { ...values, union } })))
  const taken = await office.take(actor, steps, { batch: { id: newId(), note: '通行证' } })
  assert.deepEqual(taken.flatMap(({ faults }) => faults.filter(({ strength }) => strength === 'refuse')), [])
  const told = async (root: string) => Object.fromEntries(Array.from((await sumsOf(store.read, [root])).get(root)!.values(), ({ ledger, first, last, bundle }) =>
    [`${ledger} ${first}..${last}`, Object.fromEntries(Object.entries(bundle).map(([name, parts]) => [name, Object.entries(parts).map(([part, [records]]) => `${part} ${records}`).sort().join(', ')]))]))
  const own = async (root: string) => Object.fromEntries(Object.entries(await told(root)).filter(([place]) => place.startsWith('testPass')))
  const sums = (n: number) => ({
    'testPass 2025-01..2025-01': {
      '@from': `*|present ${7 * n}`, '.out': `*|detail ${7 * n}, *|straddling ${n}`, '.given': `day|detail ${6 * n}, year|detail ${n}`, '.paid': `*|detail ${6 * n}`, '.seen': `*|detail ${n}`,
    },
    'testPass 2025-02..2025-02': { '@from': `*|present ${n}`, '.out': `*|detail ${n}`, '.given': `day|detail ${n}`, '.paid': `*|detail ${n}` },
    // One that stands from the end of March for which nobody knows better than the quarter, and one that stands no longer.
    'testPass 2025-03..2025-03': { '.out': `*|straddling ${-n}` },
    'testPass 2025-01..2025-03': { '@from': `*|present ${n}`, '.given': `day|detail ${n}`, '.paid': `*|detail ${n}` },
  })
  assert.deepEqual(await own(hong), sums(1))
  assert.deepEqual(await own(town), sums(2))
  assert.deepEqual(await sumFlaws(store.read, office.register), [])
})
