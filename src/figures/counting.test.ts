import assert from 'node:assert/strict'
import { union } from '#office/union.ts'
import { zero } from '#office/zero.ts'
import { onBoth } from '#store/testing.ts'
import { clear, openSmall, put } from './testing.ts'

onBoth('a flow counts what lies wholly in the period, in the subtree, and tells what straddles', async store => {
  const { figure, value } = await openSmall(store, [
    { id: 'last day', union: 'east', day: '2025-08-31' },
    { id: 'next day', union: 'east', day: '2025-09-01' },
    { id: 'month', union: 'mill', day: '2025-08' },
    { id: 'ten days', union: 'town', day: '2025-08上' },
    { id: 'year', union: 'town', day: '2025' },
    { id: 'unknown', union: 'town', day: '?' },
    { id: 'none', union: 'town' },
    { id: 'above', union: 'county', day: '2025-08-18' },
  ])
  const { trail, value: all } = await figure('event.count', '2025-01..2025-08')
  assert.equal(all, 3)
  assert.deepEqual([trail.details, trail.totals, trail.straddling], [3, 0, 1])
  assert.equal(await value('event.count', '2025-01..2025-08', { union: 'west' }), 1)
  assert.equal(await value('event.count', '2025-08-05..2025-08-31'), 1)
  assert.equal(await value('event.count', '2025'), 5)
  assert.equal(await value('event.count', '2025', { union: 'county' }), 6)
})

onBoth('parts of a split add up to the whole, with what is not filled in', async store => {
  const { figure } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-01-05', kind: 'a', cost: 30000 },
    { id: '2', union: 'east', day: '2025-01-06', kind: 'a', cost: 12050 },
    { id: '3', union: 'east', day: '2025-01-07', kind: 'b' },
    { id: '4', union: 'east', day: '2025-01-08', cost: 5 },
  ])
  const parts = async (indicator: string) => Promise.all([undefined, 'a', 'b', 'c', ''].map(async split => {
    const { value, label, trail: { details, zero } } = await figure(indicator, '2025-01', split === undefined ? {} : { split })
    return [label, value, details, zero]
  }))
  assert.deepEqual(await parts('event.count'), [
    ['小事', 4, 4, undefined], ['小事（甲类）', 2, 2, undefined], ['小事（乙类）', 1, 1, undefined], ['小事（丙类）', 0, 0, 'kept'], ['小事（未填类别）', 1, 1, undefined]])
  assert.deepEqual(await parts('event.cost'), [
    ['小事费用', 42055, 3, undefined], ['小事费用（甲类）', 42050, 2, undefined], ['小事费用（乙类）', null, 0, undefined], ['小事费用（丙类）', 0, 0, 'kept'], ['小事费用（未填类别）', 5, 1, undefined]])
})

onBoth('a 汇总 stands for the details of its union, kind and months', async store => {
  const { figure, why } = await openSmall(store, [
    { id: 'total', union: 'east', form: 'total', times: 20, day: '2025-01..2025-06', kind: 'a' },
    { id: 'inside', union: 'east', day: '2025-03-08', kind: 'a', cost: 100 },
    { id: 'later', union: 'east', day: '2025-07-01', kind: 'a' },
    { id: 'other kind', union: 'east', day: '2025-03-08', kind: 'b' },
    { id: 'other union', union: 'west', day: '2025-03-08', kind: 'a' },
    { id: 'half in', union: 'east', day: '2025', kind: 'a' },
  ])
  const whole = await figure('event.count', '2025-01..2025-08')
  assert.equal(whole.value, 23)
  assert.deepEqual(whole.trail, { ledger: 'event', rule: '日期在2025年1—8月内', details: 3, totals: 1, replaced: 1, straddling: 1 })
  const behind = await why({ id: 'x', name: '', book: 'b1', role: 'lead', unions: 'all' }, { indicator: 'event.count', union: 'town', period: whole.period })
  assert.deepEqual(behind.totals, [{ ledger: 'event', id: 'total', book: 'b1', union: 'east', title: '之total', day: '2025H1', amount: 20 }])
  assert.deepEqual(behind.replaced.map(one => one.id), ['inside'])
  assert.deepEqual(behind.straddling.map(one => one.id), ['half in'])

  // The 汇总 does not say what it cost: for the cost the detail stands. It lies not wholly in a quarter: there the detail counts.
  assert.equal((await figure('event.cost', '2025-01..2025-08')).value, 100)
  const quarter = await figure('event.count', '2025Q1', { union: 'east' })
  assert.deepEqual([quarter.value, quarter.trail.straddling], [2, 2])
})

onBoth('a 汇总 told as 人次 stands for the details told as 人 too, and the other way round', async store => {
  const { figure } = await openSmall(store, [
    { id: 'told', union: 'east', form: 'total', times: 3, day: '2025Q1', people: { total: 300, per: 'attendance' } },
    { id: 'heads', union: 'east', day: '2025-03-01', people: { total: 18, women: 5 } },
    { id: 'attended', union: 'east', day: '2025-03-02', people: { total: 9, per: 'attendance' } },
    { id: 'told west', union: 'west', form: 'total', times: 2, day: '2025Q1', people: { total: 40 } },
    { id: 'west', union: 'west', day: '2025-03-02', people: { total: 7, per: 'attendance' } },
    { id: 'silent', union: 'mill', form: 'total', times: 4, day: '2025Q1' },
    { id: 'mill', union: 'mill', day: '2025-03-03', people: { total: 6 } },
  ])
  const of = async (union: string) => Promise.all(['event.count', 'event.heads', 'event.times', 'event.women'].map(async id => {
    const { value, trail } = await figure(id, '2025Q1', { union })
    return [value, trail.replaced]
  }))
  // Of the women the 汇总 says nothing: those of the detail stand.
  assert.deepEqual(await of('east'), [[3, 2], [null, 1], [300, 1], [5, 0]])
  assert.deepEqual(await of('mill'), [[4, 1], [6, 0], [null, 0], [null, 0]])
  // With the mill below it.
  assert.deepEqual(await of('west'), [[6, 2], [46, 0], [null, 1], [null, 0]])
})

onBoth('a 汇总 that says 另计 adds; several of one kind add; one without a number does nothing', async store => {
  const { figure } = await openSmall(store, [
    { id: 'extra', union: 'east', form: 'total', times: 5, covers: 'extra', day: '2025-01..2025-03' },
    { id: 'included', union: 'east', form: 'total', times: 7, covers: 'included', day: '2025-04..2025-06' },
    { id: 'silent', union: 'west', form: 'total', times: null as never, day: '2025H1' },
    { id: 'spring', union: 'east', day: '2025-02-03' },
    { id: 'summer', union: 'east', day: '2025-05-01' },
    { id: 'west', union: 'west', day: '2025-05-01' },
  ])
  const { value, trail } = await figure('event.count', '2025H1')
  assert.equal(value, 5 + 7 + 1 + 1)
  assert.deepEqual([trail.details, trail.totals, trail.replaced], [2, 2, 1])
})

onBoth('同一事项 counts in each office, and once where both are below', async store => {
  const { value } = await openSmall(store, [
    { id: 'primary', union: 'east', day: '2025-05-01', people: { total: 40 } },
    { id: 'secondary', union: 'mill', day: '2025-05-02', people: { total: 38 }, same: 'primary' },
    { id: 'orphan', union: 'mill', day: '2025-05-03', same: 'gone' },
  ])
  assert.equal(await value('event.count', '2025', { union: 'east' }), 1)
  assert.equal(await value('event.count', '2025', { union: 'west' }), 2)
  assert.equal(await value('event.count', '2025'), 2)
  assert.equal(await value('event.heads', '2025'), 40)
})

onBoth('figures follow the tree of today', async store => {
  const { value } = await openSmall(store, [{ id: '1', union: 'mill', day: '2025-05-01' }])
  assert.equal(await value('event.count', '2025', { union: 'west' }), 1)
  await clear(store, union)
  await put(store, union, [
    { id: 'county', union: null }, { id: 'town', union: 'county' }, { id: 'east', union: 'town' }, { id: 'west', union: 'town' },
    { id: 'mill', union: 'east' },
  ])
  assert.equal(await value('event.count', '2025', { union: 'west' }), null)
  assert.equal(await value('event.count', '2025', { union: 'east' }), 1)
})

onBoth('人 and 人次 are never added, and what no one entered is no zero', async store => {
  const { value } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-05-01', people: { total: 60, women: 12 } },
    { id: '2', union: 'east', day: '2025-05-02', people: { total: 150, per: 'attendance' } },
    { id: '3', union: 'east', day: '2025-06-02', people: { total: 5 } },
    { id: '4', union: 'east', day: '2025-07-02', people: { total: 0, women: 0 } },
  ])
  assert.equal(await value('event.heads', '2025-05'), 60)
  assert.equal(await value('event.times', '2025-05'), 150)
  assert.equal(await value('event.women', '2025'), 12)
  assert.equal(await value('event.women', '2025-06'), null)
  assert.equal(await value('event.women', '2025-07'), 0)
})

onBoth('0 is said only when it is known: the ledger is kept, or 本期未开展 is declared', async store => {
  const { figure } = await openSmall(store, [{ id: '1', union: 'east', day: '2025-05-01', kind: 'a', grade: 'high' }])
  await put(store, zero, [
    { id: 'z1', union: 'county', ledger: 'event', period: '2025-06' },
    { id: 'z2', union: 'town', ledger: 'event', only: 'b', period: '2025-07' },
    { id: 'z3', union: 'town', ledger: 'event', only: 'a', period: '2025-07' },
    { id: 'z4', union: 'mill', ledger: 'event', period: '2025-08' },
    { id: 'z5', union: 'county', ledger: 'thing', period: '2025-08' },
  ])
  const zeroOf = async (indicator: string, period: string, of = {}) => {
    const { value, trail } = await figure(indicator, period, of)
    return [value, trail.zero]
  }
  assert.deepEqual(await zeroOf('event.private', '2025-05'), [0, 'kept'])
  assert.deepEqual(await zeroOf('event.private', '2025-04'), [null, undefined])
  assert.deepEqual(await zeroOf('event.count', '2025-06'), [0, 'declared'])
  assert.deepEqual(await zeroOf('event.cost', '2025-06', { split: 'c' }), [0, 'declared'])
  // Only the kinds a and b were declared for July: nothing is known of c, nor of all kinds together.
  assert.deepEqual(await zeroOf('event.count', '2025-07', { split: 'b' }), [0, 'declared'])
  assert.deepEqual(await zeroOf('event.ended', '2025-07'), [0, 'declared'])
  assert.deepEqual(await zeroOf('event.count', '2025-07', { split: 'c' }), [null, undefined])
  assert.deepEqual(await zeroOf('event.count', '2025-07'), [null, undefined])
  assert.deepEqual(await zeroOf('event.ended', '2025-06..2025-07'), [0, 'declared'])
  assert.deepEqual(await zeroOf('event.ended', '2025-06..2025-08'), [null, undefined])
  // One below has declared, which says nothing of the others; a rate and a spread of nothing are no numbers.
  assert.deepEqual(await zeroOf('event.count', '2025-08', { union: 'mill' }), [0, 'declared'])
  assert.deepEqual(await zeroOf('event.count', '2025-08', { union: 'west' }), [null, undefined])
  assert.deepEqual(await zeroOf('event.rate', '2025-06'), [null, undefined])
  assert.deepEqual(await zeroOf('event.growth', '2025-06'), [null, undefined])
  assert.deepEqual(await zeroOf('event.open', '2025-04'), [null, undefined])
})
