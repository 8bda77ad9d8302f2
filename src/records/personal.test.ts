import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { sql } from '#store/sql.ts'
import { makeKeys } from './keys/keys.ts'
import { openOffice } from './office.ts'
import { pact } from './testing-ledgers.ts'
import { atDesk, type Desk } from './testing.ts'

const id1 = '11010519491231002X'
const id2 = '110105194912310038'
type Party = { name: string; identity: string | null; phone: string | null }

async function kase({ enter, hong }: Desk): Promise<string> {
  return enter('dispute', { union: hong, received: '2025', parties: [{ name: '王五', identity: id1, phone: '13800000000' }, { name: '赵六', identity: id2 }] })
}

async function everything({ store }: Desk): Promise<string> {
  const tables = ['dispute', 'dispute_parties', 'change'].map(table => store.read.all(sql`select * from ${{
    dispute: sql`dispute`, dispute_parties: sql`dispute_parties`, change: sql`change`,
  }[table]!}`))
  return JSON.stringify(await Promise.all(tables))
}

atDesk('personal values are sealed at rest and masked when shown', [dispute], async desk => {
  const { office, actor } = desk
  const id = await kase(desk)
  const parties = (await office.get(actor, 'dispute', id))['parties'] as Party[]
  assert.deepEqual(parties.map(one => [one.identity, one.phone]), [['110105********002X', '138****0000'], ['110105********0038', null]])
  assert.doesNotMatch(await everything(desk), /11010519491231|13800000000/)
})

atDesk('a form that gives the masks back changes nothing', [dispute], async desk => {
  const { office, actor, change } = desk
  const id = await kase(desk)
  const [first, second] = (await office.get(actor, 'dispute', id))['parties'] as Party[]
  const [same] = await office.write(actor, [{ ledger: 'dispute', do: 'change', id, values: { parties: [first, second] } }])
  assert.equal(same!.outcome, 'unchanged')
  await change('dispute', id, { parties: [second, { ...first!, phone: '13900000000' }] })
  const shown = await office.reveal(actor, 'dispute', id, '核对')
  assert.deepEqual((shown['parties'] as Party[]).map(one => [one.identity, one.phone]), [[id2, null], [id1, '13900000000']])
  await assert.rejects(change('dispute', id, { parties: [{ ...first!, identity: '110105********9999' }] }), { at: 'parties.0.identity' })
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('who looks must say why, and it is written down', [dispute], async desk => {
  const { office, actor } = desk
  const id = await kase(desk)
  await assert.rejects(office.reveal(actor, 'dispute', id, ' '), { say: '请写明理由', at: 'reason' })
  const shown = await office.reveal({ ...actor, name: '李四' }, 'dispute', id, '仲裁委要求核对')
  assert.equal((shown['parties'] as Party[])[0]!.identity, id1)
  const [looked, created] = await office.history(actor, 'dispute', id)
  assert.deepEqual([looked!.label, looked!.whoName, looked!.reason, looked!.after], ['查看个人信息', '李四', '仲裁委要求核对', null])
  assert.equal((created!.after!['parties'] as Party[])[0]!.identity, '110105********002X')
  await assert.rejects(office.undo(actor, { change: looked!.no }), { say: '“查看个人信息”不能撤销' })
  await office.undo(actor, { change: created!.no }) // a look is no later edit
})

atDesk('lawful deletion leaves the chain whole and the values nowhere', [dispute], async desk => {
  const { office, actor, store, change } = desk
  const id = await kase(desk)
  await change('dispute', id, { remark: 'x' })
  await assert.rejects(office.forget({ ...actor, role: 'clerk' }, 'dispute', id, '本人申请'), { code: 'forbidden' })
  await office.forget(actor, 'dispute', id, '本人申请')
  assert.deepEqual(((await office.get(actor, 'dispute', id))['parties'] as Party[]).map(one => [one.name, one.identity, one.phone]), [['王五', null, null], ['赵六', null, null]])
  assert.equal((await store.read.get<{ n: number }>(sql`select count(*) as n from change where sealed is not null and record = ${id}`))!.n, 0)
  assert.deepEqual(await office.verify(actor), [])
  const [forgotten, changed] = await office.history(actor, 'dispute', id)
  assert.deepEqual([forgotten!.label, forgotten!.reason], ['依法删除个人信息', '本人申请'])
  assert.equal((changed!.after!['parties'] as Party[])[0]!.identity, '（无法读取）')
  await assert.rejects(office.undo(actor, { change: forgotten!.no }), { say: '“依法删除个人信息”不能撤销' })
  await change('dispute', id, { parties: [{ name: '王五', phone: '13700000000' }] })
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('without the right key everything but the personal values works', [dispute], async desk => {
  const { office, store, place, actor, change } = desk
  const id = await kase(desk)
  const blind = openOffice({ store, register: office.register, keys: makeKeys(new Uint8Array(32).fill(9)), dir: place.dir })
  const parties = (await blind.get(actor, 'dispute', id))['parties'] as Party[]
  assert.deepEqual(parties.map(one => [one.name, one.identity, one.phone]), [['王五', '（无法读取）', '（无法读取）'], ['赵六', '（无法读取）', null]])
  assert.equal((await blind.list(actor, 'dispute')).total, 1)
  assert.deepEqual(await blind.verify(actor), ['账套“测试镇”：有1条变更的个人信息无法读取，数据密钥不符，请用恢复码恢复密钥'])
  await assert.rejects(blind.write(actor, [{ ledger: 'dispute', do: 'change', id, values: { remark: 'x' } }]), { say: '身份证号无法读取（数据密钥不符），请重新填写或清空后再保存', at: 'parties.0.identity' })
  await blind.write(actor, [{ ledger: 'dispute', do: 'change', id, values: { parties: [{ name: '王五', identity: id1 }] } }])
  assert.equal(((await blind.get(actor, 'dispute', id))['parties'] as Party[])[0]!.identity, '110105********002X')
  await assert.rejects(change('dispute', id, { remark: 'x' }), { at: 'parties.0.identity' })
  await change('dispute', id, { parties: [] })
})

atDesk('a personal value finds its record', [pact], async ({ office, actor, enter, town }) => {
  const id = await enter('testpact', { union: town, name: '合同', sort: 'wage', from: '2025', note: 'x', phone: '13800000000' })
  const found = await office.list(actor, 'testpact', { where: { phone: '13800000000' } })
  assert.deepEqual(found.records.map(record => record.id), [id])
  assert.equal((await office.list(actor, 'testpact', { where: { phone: '13800000001' } })).total, 0)
})
