import assert from 'node:assert/strict'
import { system } from '#records/actor.ts'
import { grant, inHouse, join, plant, TODAY } from '../testing.ts'

type Answer = { from: string; until: string; figures: { of: string; then?: string; figure: { name: string; value: number | null } }[] }

inHouse('figures are signed by who answers for them, and what has changed since is told', async world => {
  const { office, ask } = world
  const tree = await plant(office)
  await grant(office, tree, 'clerk', 'clerk')
  await grant(office, tree, 'lead', 'lead')
  const [clerk, lead] = [await join(world, 'clerk'), await join(world, 'lead')]
  const write = async (ledger: string, values: object, more: object = { do: 'create' }) => (await office.write(system('测试', tree.book), [
    { ledger, do: 'create', values: { ...values }, ...more },
  ]))[0]!.id
  const dispute = (received: string) => write('dispute', { union: tree.own, received, handler: tree.seat })
  const closing = (until: string) => write('closing', { union: tree.own, until })
  const look = async (id: string): Promise<Answer> => (await ask(clerk, 'GET', `/api/closings/${id}`)).json()
  const received = ({ figures }: Answer) => figures.filter(({ figure }) => figure.name === 'dispute.received').map(({ of, then, figure }) => [of, then, figure.value])

  for (const day of ['2025-02-03', '2025-03-18', '2025-04-08', '2025-05-30', '2025-06-02']) await dispute(day)
  const first = await closing('2025-03-31')
  assert.deepEqual(received(await look(first)), [['year', undefined, 2]], 'the first of a year closes the year so far')
  assert.equal((await ask(clerk, 'POST', `/api/closings/${first}/sign`, { by: '王敏' })).statusCode, 403)
  assert.deepEqual((await ask(lead, 'POST', `/api/closings/${first}/sign`, {})).json(), { code: 'invalid', say: '请填写签字人', at: 'by' })
  assert.equal((await ask(lead, 'POST', `/api/closings/${first}/sign`, { by: '王敏' })).statusCode, 200)
  const { state, closed, by, from } = await office.get(system('测试', tree.book), 'closing', first)
  assert.deepEqual([state, closed, by, from], ['closed', TODAY, '王敏', '2025-01-01'])

  const second = await closing('2025-05-31')
  const before = await look(second)
  assert.deepEqual([before.from, received(before)], ['2025-04-01', [['own', undefined, 2], ['year', undefined, 4]]])
  assert.equal((await ask(lead, 'POST', `/api/closings/${second}/sign`, { by: '王敏' })).statusCode, 200)
  assert.deepEqual(received(await look(second)), [['own', '2起', 2], ['year', '4起', 4]])

  // Both are opened again for a case that was forgotten, and say what it changed.
  await assert.rejects(dispute('2025-03-31'), { code: 'invalid' })
  for (const id of [first, second]) await write('closing', { reopened: '2025-09-01', reason: '漏登一起' }, { do: 'reopen', id })
  await dispute('2025-03-31')
  assert.deepEqual(received(await look(first)), [['year', '2起', 3]])
  assert.deepEqual(received(await look(second)), [['own', '2起', 2], ['year', '4起', 5]])
})
