import assert from 'node:assert/strict'
import { basis } from '#office/basis.ts'
import { openStore } from '#store/open.ts'
import { onBoth } from '#store/testing.ts'
import { figures } from './figures.ts'
import { actor, openSmall, put, register, want } from './testing.ts'

/** Each union has an earlier event of a hundred, which 人数报表 leaves out and 名册 adds, and a later one. */
const later = { county: 16, town: 1, east: 2, west: 4, mill: 8 }
const events = Object.entries(later).flatMap(([union, total]) => [
  { id: `earlier of ${union}`, union, day: '2025-02-10', people: { total: 100 } }, { id: `later of ${union}`, union, day: '2025-03-10', people: { total } },
])

onBoth('a 口径 holds for all below that declare no other by then, also where a period ends within a month', async store => {
  const { value } = await openSmall(store, events)
  await put(store, basis, [
    { id: '1', union: 'town', from: '2024', way: 'roll' }, { id: '2', union: 'west', from: '2024', way: 'headcount' }, { id: '3', union: 'mill', from: '2025-03-15', way: 'roll' },
  ])
  const until = (day: string, union: string) => value('event.chosen', `2025-01-01..${day}`, { union })
  assert.equal(await until('2025-03-20', 'town'), 101 + 102 + 4 + 108)
  assert.equal(await until('2025-03-20', 'county'), 16 + 101 + 102 + 4 + 108)
  assert.equal(await until('2025-03-12', 'town'), 101 + 102 + 4 + 8)
  assert.equal(await until('2025-03-20', 'west'), 4 + 108)
  assert.equal(await until('2025-03-20', 'mill'), 108)
})

onBoth('a 口径 that another process declares holds from the next figure on', async (store, t, place) => {
  await openSmall(store, events)
  await put(store, basis, [{ id: '1', union: 'town', from: '2024', way: 'roll' }])
  const other = await openStore(place, 'read', 'other')
  t.after(() => other.close())
  const { compute } = figures({ store: other, register })
  const chosen = async () => (await compute(actor, [want('event.chosen', '2025-01-01..2025-03-20')]))[0]!.value
  assert.equal(await chosen(), 101 + 102 + 104 + 108)
  await put(store, basis, [{ id: '2', union: 'west', from: '2024', way: 'headcount' }])
  assert.equal(await chosen(), 101 + 102 + 4 + 8)
})
