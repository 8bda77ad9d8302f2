import assert from 'node:assert/strict'
import { basis } from '#office/basis.ts'
import { body } from '#office/body.ts'
import { employer } from '#office/employer.ts'
import { union } from '#office/union.ts'
import { onBoth } from '#store/testing.ts'
import { openSmall, put, thing, want } from './testing.ts'

const viewer = { id: 'x', name: '', book: 'b1', role: 'lead', unions: 'all' } as const

onBoth('rows of a part are counted, added up, and told apart', async store => {
  const { value, figure } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-05-01', kind: 'a', prizes: [
      { place: 'first', winner: '甲', money: 50000, on: '2025-05-02' }, { place: 'second', winner: '乙', money: 30000, on: '2025-06-02' }] },
    { id: '2', union: 'east', day: '2025-05-03', kind: 'a', prizes: [{ winner: '甲', on: '2025-06-05' }] },
    { id: '3', union: 'east', day: '2025-05-04', kind: 'b', prizes: [{ place: 'first', winner: '丙', money: 1, on: '2025-06-05' }] },
    { id: '4', union: 'west', day: '2025-05-05', kind: 'a' },
    { id: '5', union: 'mill', day: '2025-05-05', kind: 'c' },
  ])
  assert.equal(await value('event.prizes', '2025'), 3)
  assert.deepEqual(await Promise.all(['first', 'second', ''].map(split => value('event.prizes', '2025', { split }))), [1, 1, 1])
  assert.equal((await figure('event.prizes', '2025')).trail.details, 2)
  assert.equal(await value('event.purse', '2025'), 50001)
  assert.equal(await value('event.winners', '2025-06'), 3)
  assert.equal(await value('event.winners', '2025'), 3)
  // A contest that lists no prizes does not say how many there were; an event of another kind gives none for sure.
  assert.equal(await value('event.prizes', '2025', { union: 'west' }), null)
  assert.equal(await value('event.prizes', '2025', { union: 'mill' }), 0)
})

onBoth('different things are counted once, also over the parts of a split', async store => {
  const { value, why } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-05-01', kind: 'a', firm: 'f1' },
    { id: '2', union: 'west', day: '2025-05-02', kind: 'b', firm: 'f1' },
    { id: '3', union: 'west', day: '2025-05-03', kind: 'b', firm: 'f2' },
    { id: '4', union: 'west', day: '2025-05-04', kind: 'b' },
  ])
  assert.equal(await value('event.firms', '2025'), 2)
  assert.deepEqual(await Promise.all(['a', 'b', 'c'].map(split => value('event.firms', '2025', { split }))), [1, 2, 0])
  const { details } = await why(viewer, { indicator: 'event.firms', union: 'town', period: { first: '2025-01-01', last: '2025-12-31' } })
  assert.deepEqual(details.map(({ id, amount }) => [id, amount]), [['1', 1], ['2', 0], ['3', 1]])
})

onBoth('a stock stands from one date until another', async store => {
  const { value, figure, why } = await openSmall(store, [
    { id: 'open', union: 'east', day: '2025-02-01', cost: 100 },
    { id: 'ended', union: 'east', day: '2025-02-01', ended: '2025-05-10', cost: 7 },
    { id: 'ended sometime in May', union: 'east', day: '2025-02-01', ended: '2025-05', cost: 20 },
    { id: 'ended, no one knows when', union: 'east', day: '2025-02-01', ended: '?', cost: 1000 },
    { id: 'this year', union: 'east', day: '2025', cost: 3 },
    { id: 'total', union: 'west', form: 'total', times: 6, day: '2024' },
    { id: 'began, no one knows when', union: 'mill', day: '?', cost: 5 },
    { id: 'began and ended, no one knows when', union: 'mill', day: '?', ended: '2024' },
  ])
  assert.equal(await value('event.open', '2025-01-31..2025-01-31', { union: 'east' }), null)
  assert.equal(await value('event.open', '2025-02'), 9)
  assert.equal(await value('event.owed', '2025-02'), 127)
  assert.equal(await value('event.open', '2025-05-09..2025-05-09'), 9)
  assert.equal(await value('event.open', '2025-05-10..2025-05-10'), 8)
  assert.equal(await value('event.open', '2025-05'), 7)
  assert.equal((await figure('event.open', '2025-05')).trail.straddling, 1)
  assert.equal(await value('event.open', '2025'), 8)
  const undated = async (of: string, union: string) => (await why(viewer, { ...want(of, '2025'), union })).undated.map(({ id, day }) => [id, day])
  assert.deepEqual(await undated('event.open', 'west'), [['began, no one knows when', '?']])
  assert.deepEqual([await undated('event.open', 'east'), await undated('event.count', 'west')], [[], []])
})

onBoth('a list of what stands is kept by any of its records', async store => {
  const { figure } = await openSmall(store)
  const told = async () => {
    const { value, trail } = await figure('thing.sold', '2025')
    return [value, trail.zero]
  }
  assert.deepEqual(await told(), [null, undefined])
  await put(store, thing, [{ id: '1', union: 'east', bought: '2020-01-01' }])
  assert.deepEqual(await told(), [0, 'kept'])
})

onBoth('only the newest counts: of each union, of each firm, of each record', async store => {
  const { value, figure } = await openSmall(store, [
    {
      id: '1', union: 'east', day: '2025-03-31', firm: 'f1', kind: 'a', people: { total: 100 },
      prizes: [{ on: '2025-01-01', money: 10 }, { on: '2025-03-01', money: 30 }, { on: '2025-09-01', money: 50 }],
    },
    { id: '2', union: 'east', day: '2025-06-30', firm: 'f1', kind: 'c', people: { total: 90 } },
    { id: '3', union: 'west', day: '2025-03-31', firm: 'f2', kind: 'a', people: { total: 40 }, prizes: [{ on: '2025-02-01', money: 7 }] },
    { id: '4', union: 'west', day: '2025-04', firm: 'f2', kind: 'b', people: { total: 41 } },
    { id: '5', union: 'mill', day: '2025-01-01', kind: 'a' },
  ])
  assert.equal(await value('event.newest', '2025-03'), 140)
  assert.equal(await value('event.newest', '2025H1'), 131)
  assert.equal((await figure('event.newest', '2025-04-15..2025-04-15')).trail.straddling, 1)
  assert.equal(await value('event.newest', '2025', { union: 'mill' }), null)
  // f1 has moved on to a stage that is not counted, f2 to another that is.
  assert.equal(await value('event.stages', '2025-03'), 2)
  assert.equal(await value('event.stages', '2025H1'), 1)
  assert.deepEqual(await Promise.all(['a', 'b'].map(split => value('event.stages', '2025H1', { split }))), [0, 1])
  assert.equal(await value('event.lastPrize', '2025-06'), 37)
  assert.equal(await value('event.lastPrize', '2025'), 57)
})

onBoth('a rate follows those found in the period, whenever else was done in it', async store => {
  const { figure } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-02-01', kind: 'a', ended: '2025-03-01', good: true, cost: 1000, paid: 600 },
    { id: '2', union: 'east', day: '2025-02-02', kind: 'a', ended: '2025-09-01', good: true, cost: 500, paid: 500 },
    { id: '3', union: 'east', day: '2025-02-03', kind: 'a', ended: '2025-03-01', good: false },
    { id: 'found before', union: 'east', day: '2024-12-03', kind: 'a', ended: '2025-03-01', good: true },
    { id: 'straddles', union: 'east', day: '2025', kind: 'a', ended: '2025-03-01', good: true },
  ])
  const rate = await figure('event.rate', '2025H1')
  assert.equal(rate.value?.toFixed(4), '33.3333')
  assert.deepEqual(rate.trail.from?.map(({ label, value, unit }) => [label, value, unit]), [['小事合格率（分子）', 1, '次'], ['小事合格率（分母）', 3, '次']])
  assert.equal((await figure('event.rate', '2025')).value, 75)
  assert.equal((await figure('event.paidRate', '2025H1')).value, 40)
  assert.equal((await figure('event.rate', '2025-08')).value, null)
  assert.equal((await figure('event.paidRate', '2025-02-03..2025-02-03')).value, null)
})

onBoth('a spread has two ends', async store => {
  const { figure } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-02-01', kind: 'a', growth: { min: 4, max: 5.5 } },
    { id: '2', union: 'west', day: '2025-02-01', kind: 'a', growth: { min: 4.5, max: 8 } },
    { id: '3', union: 'west', day: '2025-02-01', kind: 'b', growth: { min: 1, max: 80 } },
  ])
  const { value, high } = await figure('event.growth', '2025')
  assert.deepEqual([value, high], [4, 8])
  assert.equal((await figure('event.growth', '2025', { union: 'mill' })).high, undefined)
})

onBoth('one figure over another keeps both', async store => {
  const { figure } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-02-01', cost: 90000, people: { total: 60 } },
    { id: '2', union: 'west', day: '2025-02-01', cost: 500, people: { total: 0 } },
  ])
  const { value, trail } = await figure('event.costEach', '2025', { union: 'east' })
  assert.equal(value, 1500)
  assert.deepEqual(trail.from?.map(({ indicator, value }) => [indicator, value]), [['event.cost', 90000], ['event.heads', 60]])
  assert.equal((await figure('event.costEach', '2025', { union: 'west' })).value, null)
})

onBoth('each union is counted by the 口径 that stood for it at the end', async store => {
  const { figure, value } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-02-01', people: { total: 10 } },
    { id: '2', union: 'east', day: '2025-03-01', people: { total: 11 } },
    { id: '3', union: 'west', day: '2025-02-01', people: { total: 20 } },
    { id: '4', union: 'west', day: '2025-03-01', people: { total: 22 } },
    { id: '5', union: 'mill', day: '2025-02-01', people: { total: 1 } },
    { id: '6', union: 'mill', day: '2025-03-01', people: { total: 2 } },
  ])
  assert.equal(await value('event.chosen', '2025'), 11 + 22 + 2)
  await put(store, basis, [
    { id: 'b1', union: 'west', from: '2025-01-01', way: 'roll' },
    { id: 'b2', union: 'mill', from: '2025-01-01', way: 'roll' },
    { id: 'b3', union: 'mill', from: '2025-04-01', way: 'headcount' },
  ])
  const { value: all, trail } = await figure('event.chosen', '2025')
  assert.equal(all, 11 + (20 + 22) + 2)
  assert.deepEqual(trail.from?.map(({ indicator, value }) => [indicator, value]), [['event.newest', 13], ['event.heads', 42]])
  assert.equal(await value('event.chosen', '2025Q1'), 11 + 42 + 3)
})

onBoth('firms that lack a union are those large enough by law, standing, with none standing', async store => {
  const { figure } = await openSmall(store)
  const staff = (...heads: [string, number][]) => heads.map(([on, total]) => ({ on, workers: { total } }))
  await put(store, employer, [
    { id: 'lacks', union: 'east', opened: '2020', staff: staff(['2024-12-31', 25]) },
    { id: 'small', union: 'east', opened: '2020', staff: staff(['2024-12-31', 60], ['2025-05-31', 24]) },
    { id: 'grew', union: 'east', opened: '2020', staff: staff(['2025-06-30', 30]) },
    { id: 'silent', union: 'east', opened: '2020' },
    { id: 'closed', union: 'east', opened: '2020', closed: '2025-05-31', staff: staff(['2024-12-31', 90]) },
    { id: 'has', union: 'east', opened: '2020', staff: staff(['2024-12-31', 90]) },
    { id: 'had', union: 'west', opened: '2020', staff: staff(['2024-12-31', 90]) },
    { id: 'has, since no one knows when', union: 'west', opened: '2020', staff: staff(['2024-12-31', 90]) },
    { id: 'opens this year', union: 'west', opened: '2025', staff: staff(['2024-12-31', 90]) },
  ])
  await put(store, union, [
    { id: 'u1', union: 'east', employer: 'has', founded: '2021-05-01' },
    { id: 'u2', union: 'west', employer: 'had', founded: '2021-05-01', dissolved: '2025-04-30' },
    { id: 'u3', union: 'west', employer: 'has, since no one knows when', founded: '?' },
  ])
  const { value, trail } = await figure('employer.uncovered', '2025-05')
  assert.equal(value, 2)
  assert.equal(trail.straddling, 1)
  assert.match(trail.rule, /最近的职工人数不少于25（工会法第十一条）/)
  assert.equal((await figure('employer.uncovered', '2025-06')).value, 3)
  assert.equal((await figure('employer.uncovered', '2025-04-29..2025-04-29')).value, 3)
  // Before the law named a number there is nothing to hold a firm against.
  assert.equal((await figure('employer.uncovered', '2000')).value, null)
})

onBoth('that none lacks a union is known where all without one told how large they are', async store => {
  const { figure } = await openSmall(store)
  const staff = (total: number) => [{ on: '2024-12-31', workers: { total } }]
  await put(store, employer, [
    { id: 'has', union: 'east', opened: '2020', staff: staff(90) },
    { id: 'has, and is silent', union: 'east', opened: '2020' },
    { id: 'small', union: 'east', opened: '2020', staff: staff(24) },
    { id: 'silent', union: 'west', opened: '2020' },
  ])
  await put(store, union, [
    { id: 'u1', union: 'east', employer: 'has', founded: '2021-05-01' },
    { id: 'u2', union: 'east', employer: 'has, and is silent', founded: '2021-05-01' },
  ])
  await put(store, body, [
    { id: 'b1', union: 'u1', kind: 'women', founded: '2021-05-01', ended: '2025-06-30' },
    { id: 'b2', union: 'u2', kind: 'mediation', founded: '2021-05-01' },
  ])
  const at = async (name: string, of: string, period = '2025-05') => (await figure(`employer.${name}`, period, { union: of })).value
  assert.deepEqual([await at('uncovered', 'east'), await at('uncovered', 'west'), await at('uncovered', 'town')], [0, null, null])
  assert.deepEqual([await at('unsized', 'east'), await at('unsized', 'town')], [0, 1])
  assert.deepEqual([await at('required', 'east'), await at('built', 'east'), await at('rate', 'east')], [1, 1, 100])
  assert.deepEqual([await at('womenless', 'east'), await at('womenless', 'east', '2025-06'), await at('mediatorless', 'east')], [null, 1, 1])
})

onBoth('a firm that tells neither its opening nor its size may lack a union: nobody says that all have one', async store => {
  const { figure } = await openSmall(store)
  const staff = (total: number) => [{ on: '2024-12-31', workers: { total } }]
  await put(store, employer, [
    { id: 'has', union: 'east', opened: '2020', staff: staff(90) },
    { id: 'blank', union: 'east' },
    { id: 'small, since no one knows when', union: 'east', opened: '?', staff: staff(24) },
    { id: 'not yet open', union: 'east', opened: '2026' },
    { id: 'closed', union: 'east', closed: '2024', staff: staff(90) },
    { id: 'has one too', union: 'mill', opened: '2020', staff: staff(90) },
    { id: 'has one, and is silent', union: 'mill', opened: '?' },
    { id: 'large, since no one knows when', union: 'west', opened: '?', staff: staff(25) },
    { id: 'large, opens this year', union: 'west', opened: '2025', staff: staff(25) },
  ])
  await put(store, union, [
    { id: 'u1', union: 'east', employer: 'has', founded: '2021-05-01' },
    { id: 'u2', union: 'mill', employer: 'has one too', founded: '2021-05-01' },
    { id: 'u3', union: 'mill', employer: 'has one, and is silent', founded: '2021-05-01' },
  ])
  const at = async (name: string, of: string) => {
    const { value, trail } = await figure(`employer.${name}`, '2025-05', { union: of })
    return [value, trail.unsure ?? 0]
  }
  assert.deepEqual([await at('uncovered', 'east'), await at('uncovered', 'mill'), await at('uncovered', 'west')], [[null, 1], [0, 0], [null, 2]])
  assert.deepEqual([await at('rate', 'east'), await at('rate', 'mill')], [[null, 1], [100, 0]])
  // Who is on no list of tasks is not of an unknown one.
  assert.deepEqual(await at('untasked', 'east'), [0, 0])
})
