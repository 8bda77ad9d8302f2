import assert from 'node:assert/strict'
import { access } from '#office/access.ts'
import { post } from '#office/post.ts'
import { system, type Actor } from '#records/actor.ts'
import { atDesk, type Desk } from '#records/testing.ts'
import { rightsOf } from './actor.ts'
import { findInvitation, invite } from './invitation.ts'
import { reaches } from './reach.ts'
import { accountRows } from './rows.ts'

const TODAY = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)

async function right({ office, actor }: Desk, account: string, union: string, role: string, more: object = {}): Promise<string> {
  return (await office.write(system('测试', actor.book), [{ ledger: 'access', do: 'create', values: { union, account, name: account, role, from: '2020', ...more } }]))[0]!.id
}

atDesk('nobody gives out a password that opens more than he has', [access, post], async desk => {
  const { store, office, actor: { book }, town, hong, ming, firm } = desk
  const [big, small] = [await right(desk, 'town', town, 'administrator'), await right(desk, 'hong', hong, 'administrator')]
  await right(desk, 'clerk', firm, 'clerk')
  await right(desk, 'Both', hong, 'reader')
  await right(desk, 'both', ming, 'reader', { until: '2199' })
  await right(desk, 'former', ming, 'lead', { until: '2020' })
  await right(desk, 'former', hong, 'clerk')
  const lead = await right(desk, 'lead', hong, 'lead')
  const told = async (by: string) => Promise.all(['clerk', 'hong', 'both', 'BOTH', 'former', 'town'].map(name => reaches(store.read, by, name, TODAY)))
  assert.deepEqual(await told(big), [true, true, true, true, true, true])
  assert.deepEqual(await told(small), [true, true, false, false, true, false])
  assert.deepEqual(await told(lead), [false, false, false, false, false, false])

  const code = await invite(accountRows(store), { purpose: 'join', username: 'clerk', name: 'clerk', by: small, hours: 1 })
  assert.equal((await findInvitation(store.read, code, TODAY)).username, 'clerk')
  await right(desk, 'clerk', town, 'lead')
  await assert.rejects(findInvitation(store.read, code, TODAY), { say: '这个链接已经过期，请管理员重新发一个' })

  const other = await invite(accountRows(store), { purpose: 'join', username: 'former', name: 'former', by: small, hours: 1 })
  await office.write(system('测试', book), [{ ledger: 'access', do: 'change', id: small, values: { until: '2021' } }])
  await assert.rejects(findInvitation(store.read, other, TODAY), { say: /过期/ })
})

atDesk('the last administrator stays', [access, post], async desk => {
  const { store, office, town, hong } = desk
  const [chief, second] = [await right(desk, 'chief', town, 'administrator'), await right(desk, 'second', hong, 'administrator')]
  const [found] = await rightsOf(store.read, { username: 'chief', name: 'chief' }, TODAY)
  const { actor } = found!
  const change = (id: string, values: object) => office.write(actor, [{ ledger: 'access', do: 'change', id, values: { ...values } }])
  const refused = { code: 'conflict', say: '这是“测试镇总工会”最后一位管理员的权限，请先登记另一位管理员，再改这一条', at: 'role' }
  for (const values of [{ until: '2021' }, { until: '?' }, { role: 'lead' }, { account: 'nobody' }, { from: '2199' }]) await assert.rejects(change(chief, values), refused)
  await assert.rejects(office.write(actor, [{ ledger: 'access', do: 'remove', id: chief }]), refused)
  await change(chief, { name: '周立民', until: '2199' })
  await change(second, { role: 'reader' })
  await office.write(actor, [
    { ledger: 'access', do: 'create', values: { union: town, account: 'next', name: 'next', role: 'administrator', from: TODAY } },
    { ledger: 'access', do: 'change', id: chief, values: { until: '2021' } },
  ])
  await office.write(system('控制台', actor.book), [{ ledger: 'access', do: 'remove', id: chief }])
})

atDesk('login names are seen by those who answer for the union', [access, post], async desk => {
  const { office, actor, hong } = desk
  await right(desk, 'zhou', hong, 'clerk')
  const seen = async (role: Actor['role']) => (await office.list({ ...actor, id: 'wang', role, unions: [hong] }, 'access')).records.length
  assert.deepEqual([await seen('reader'), await seen('clerk'), await seen('lead'), await seen('administrator')], [0, 0, 1, 1])
})
