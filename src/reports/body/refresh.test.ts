import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printPeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Body, Bound } from '#model/body.ts'
import { wantName, type Figure, type Want } from '#model/figure.ts'
import type { Since } from '#records/history/since.ts'
import { refresh } from './refresh.ts'
import { restated } from './restated.ts'

/** Ledgers that know what is given, by name and period: 'dispute.received 2025'. */
const knowing = (known: Record<string, number>) => ({
  figures: async (wants: Want[]): Promise<Figure[]> => wants.map(want => {
    const { label, unit, ledger } = register.indicators.get(want.indicator)!
    const value = known[`${wantName(want)} ${printPeriod(want.period)}`] ?? null
    return { ...want, label, unit, value, asOf: {}, trail: { ledger: ledger.id, rule: '', details: 1, totals: 0, replaced: 0, straddling: 0 } }
  }),
})
const run = (text: string, more: Partial<Bound>) => ({ text, figure: { name: 'dispute.received', union: 'town', period: '2025', value: 48, ...more } })

test('what is as it was stays as it is printed; what is not is said anew, in the same style', async () => {
  const found = await refresh(register, knowing({ 'dispute.received 2025': 49, 'dispute.received:injury 2025': 9, 'dispute.settled 2025': 123_450_000 }), [
    run('四十九起', { value: 49 }), run('48起', {}), run('9起', { name: 'dispute.received:injury', value: 9 }),
    run('100万元', { name: 'dispute.settled', money: '万元', value: 100_000_000 }), run('48起', { period: '2024' }),
  ])
  assert.deepEqual(found.map(({ stale, text }) => [stale, text]), [[false, '四十九起'], [true, '49起'], [false, '9起'], [true, '123.45万元'], [true, '']])
  assert.deepEqual(found[1]!.bound, { name: 'dispute.received', union: 'town', period: '2025', value: 49 })
  assert.deepEqual([found[3]!.bound.money, found[4]!.figure, found[4]!.bound.value], ['万元', null, null])
})

test('a comparison is held against the comparison now, also where it turned', async () => {
  const sources = knowing({ 'dispute.received 2025': 40, 'dispute.received 2024': 45 })
  const found = await refresh(register, sources, [
    run('3起', { compared: 'amount', value: 3 }), run('5起', { compared: 'amount', less: true, value: 5 }),
    run('11.1%', { compared: 'rate', less: true, value: 5 / 45 * 100 }),
  ])
  assert.deepEqual(found.map(({ stale, text, bound }) => [stale, text, bound.less]), [[true, '5起', true], [false, '5起', true], [false, '11.1%', true]])
})

test('a restated figure tells which records made it so, and no others', async () => {
  const body: Body = [{ id: 'a', kind: 'paragraph', runs: [run('48起', {}), { text: '，' }, run('9起', { name: 'dispute.received:injury', value: 9 })] }]
  const sources = knowing({ 'dispute.received 2025': 49, 'dispute.received:injury 2025': 9 })
  const record = (received: string, union = 'village') => ({ id: 'r', union, form: 'detail', times: null, received, cause: 'pay', parties: [] }) as unknown as LedgerRecord
  const since = (id: string, before: LedgerRecord | null, after: LedgerRecord | null): Since => ({
    no: 1, at: '', whoName: '李四', label: '登记', ledger: 'dispute', id, called: id, before, after,
  })
  const changes = async () => [since('new', null, record('2025-08-18')), since('same', record('2025-08-18'), record('2025-08-19')),
    since('moved', record('2024-12-31'), record('2025-01-01')),
    since('other year', null, record('2024-08-18')), since('elsewhere', null, record('2025-08-18', 'other'))]
  const found = await restated(register, sources, body, { changes, below: (union, above) => union === 'village' && above === 'town' })
  assert.deepEqual(found.map(({ run, text, because }) => [run.text, text, because.map(({ id }) => id)]), [['48起', '49起', ['new', 'moved']]])
})
