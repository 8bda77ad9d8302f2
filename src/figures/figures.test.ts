import assert from 'node:assert/strict'
import { union } from '#office/union.ts'
import type { Actor } from '#records/actor.ts'
import { sql } from '#store/sql.ts'
import { onBoth } from '#store/testing.ts'
import { figures } from './figures.ts'
import { actor, event, openSmall, put, register, want } from './testing.ts'

const clerk: Actor = { id: 'li', name: '李四', book: 'b1', role: 'clerk', unions: ['west'] }

onBoth('many wants come back in their order, each as if it had been asked alone', async store => {
  const { compute, figure } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-05-01', kind: 'a', cost: 100 },
    { id: '2', union: 'mill', day: '2025-06-01', kind: 'b', cost: 200 },
  ])
  const wants = [want('event.count', '2025-06'), want('event.cost', '2025'), want('event.count', '2025', { union: 'west' }), want('event.count', '2025', { split: 'a' }),
    want('event.costEach', '2025'), want('event.count', '2025-06'), want('event.count', '2024')]
  const together = await compute(actor, wants)
  assert.deepEqual(together.map(one => one.value), [1, 300, 1, 1, null, 1, null])
  for (const [n, { indicator, period, union, split }] of wants.entries()) {
    assert.deepEqual(together[n], await figure(indicator, `${period.first}..${period.last}`, { union, ...(split !== undefined && { split }) }))
  }
})

onBoth('a figure may be asked of a single record', async store => {
  const { figure } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-05-01', kind: 'a', people: { total: 20 }, prizes: [{ place: 'first' }, { place: 'second' }] },
    { id: '2', union: 'east', day: '2025-05-02', kind: 'a', people: { total: 9 } },
    { id: 'total', union: 'east', form: 'total', times: 3, day: '2025-05', kind: 'a', people: { total: 99 } },
  ])
  const heads = await figure('event.heads', '2025', { record: '1' })
  assert.equal(heads.value, 20)
  assert.equal(heads.trail.record, '1')
  assert.equal((await figure('event.prizes', '2025', { record: '1' })).value, 2)
  assert.equal((await figure('event.private', '2025', { record: '1' })).value, 0)
  assert.equal((await figure('event.heads', '2024', { record: '1' })).value, null)
})

onBoth('a figure says of which changes it is', async store => {
  const { figure } = await openSmall(store)
  await put(store, union, [{ id: 'far', book: 'b2', union: 'county' }, { id: 'near', book: 'b2', union: 'mill' }])
  assert.deepEqual((await figure('event.count', '2025', { union: 'east' })).asOf, { b1: 7 })
  assert.deepEqual((await figure('event.count', '2025')).asOf, { b1: 7, b2: 3 })
  await store.transaction(tx => tx.run(sql`update book set head_no = 8 where id = 'b1'`))
  assert.deepEqual((await figure('event.count', '2025', { union: 'east' })).asOf, { b1: 8 })
})

onBoth('figures are the same for all who may ask; what one may not open is only counted', async store => {
  const { why, compute } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-05-01' }, { id: '2', union: 'mill', day: '2025-05-02' }, { id: '3', union: 'west', day: '2025' }, { id: '4', union: 'east', day: '?' },
  ])
  const seen = await why(clerk, want('event.count', '2025'))
  assert.equal(seen.figure.value, 3)
  assert.deepEqual([seen.details.map(one => one.id), seen.locked], [['3', '2'], 1])
  const forbidden = { code: 'forbidden', say: '只能查看本级、上级和下属工会的数据，请重新选择工会' }
  await assert.rejects(compute(clerk, [want('event.count', '2025', { union: 'east' })]), forbidden)
  await assert.rejects(compute(actor, [want('event.count', '2025', { union: 'nowhere' })]), forbidden)
})

onBoth('of a restricted ledger a clerk opens what he has worked on', async store => {
  await openSmall(store, [{ id: '1', union: 'mill', day: '2025-05-01' }, { id: '2', union: 'west', day: '2025-05-02' }])
  await store.transaction(tx => tx.run(sql`
    insert into change (book, no, at, who, who_name, step, ledger, record, body, hash) values ('b1', 1, '', 'li', '李四', 'create', 'event', '1', '', ''), ('b1', 2, '', 'wang', '王五', 'create', 'event', '2', '', '')`))
  const restricted = { ...register, indicators: new Map([...register.indicators].map(([id, i]) => [id, { ...i, ledger: { ...event, restricted: true as const } }])) }
  const { why } = figures({ store, register: restricted })
  const seen = await why(clerk, want('event.count', '2025', { union: 'west' }))
  assert.deepEqual([seen.figure.value, seen.details.map(one => one.id), seen.locked], [2, ['1'], 1])
  assert.equal((await why({ ...clerk, role: 'lead' }, want('event.count', '2025', { union: 'west' }))).locked, 0)
})

onBoth('behind two figures divided stand the records of both, behind a 口径 those it chose', async store => {
  const { why } = await openSmall(store, [
    { id: '1', union: 'east', day: '2025-05-01', cost: 900, people: { total: 6 } }, { id: '2', union: 'east', day: '2025-06-01', cost: 300 },
    { id: '3', union: 'west', day: '2025-06-01', people: { total: 4 } },
  ])
  const ratio = await why(actor, want('event.costEach', '2025'))
  assert.deepEqual([ratio.details, ratio.of?.map(one => one.details.map(({ id, amount }) => [id, amount]))], [[], [[['1', 900], ['2', 300]], [['1', 6], ['3', 4]]]])
  const chosen = await why(actor, want('event.chosen', '2025', { union: 'west' }))
  assert.deepEqual(chosen.details.map(({ id, amount }) => [id, amount]), [['3', 4]])
})

onBoth('what no indicator means is a bug, and reads as one', async store => {
  const { compute } = await openSmall(store)
  await assert.rejects(compute(actor, [want('event.nothing', '2025')]), /no indicator event\.nothing/)
  await assert.rejects(compute(actor, [want('event.heads', '2025', { split: 'a' })]), /event\.heads is not split/)
})
