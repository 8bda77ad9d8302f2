import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { tableOf } from '#model/columns.ts'
import { employer } from '#office/employer.ts'
import { union } from '#office/union.ts'
import { putFile } from '#store/files.ts'
import { ident, sql } from '#store/sql.ts'
import type { Row } from '#store/store.ts'
import { pact } from '../testing-ledgers.ts'
import { atDesk, type Desk } from '../testing.ts'

async function furnish({ office, actor, enter, change, place, hong, town }: Desk): Promise<void> {
  const stored = await putFile(place.dir, new TextEncoder().encode('x'))
  await office.addFile(actor, { ...stored, name: '扫描.txt', type: 'text/plain' })
  const firm = await enter('employer', { union: town, name: '大地五金厂', opened: '2010', phone: '0574-63812345' })
  const values = {
    name: '合同', sort: 'wage', topics: ['pay'], from: '2025-03', until: '?', firm, worth: 65,
    heads: { total: 60, women: 20, migrants: 5, per: 'attendance' }, share: 28.1, rise: { min: 4, max: 8 }, voted: true, phone: '13800000000',
    code: 'C', note: 'n', terms: [{ item: '一', payer: firm, account: '4111111111111111' }, { item: '二' }], firms: [firm], about: hong, told: 't',
    outside: 'o', bright: 'b', remark: 'r', extra: { a: 'b' }, files: [stored.hash], scan: [stored.hash],
  }
  const id = await enter('testpact', { ...values, union: town })
  await change('testpact', id, { remark: '改过' })
  await enter('testpact', { union: hong, form: 'total', sort: 'safety', from: '2025-01..2025-08', times: 3, covers: 'extra', same: id, name: '村里报的', note: 'n' })
}

const numeric = new Set(['undoes', ...[pact, employer, union].flatMap(tableOf).flatMap(({ columns }) => columns.flatMap(({ name, type }) => type === 'text' ? [] : [name]))])

/** Another value of the same type, as near as can be. */
function altered(value: unknown, column: string): string | number {
  if (typeof value === 'number') return value + 100
  if (typeof value !== 'string' || value === '') return numeric.has(column) ? 1 : 'x'
  const middle = value.length >> 1
  return value.slice(0, middle) + (value[middle] === '7' ? '8' : '7') + value.slice(middle + 1)
}

atDesk('a change to any cell is found, and where', [pact, dispute], async desk => {
  const { office, actor, store } = desk
  await furnish(desk)
  assert.deepEqual(await office.verify(actor), [])
  const unnoticed: string[] = []
  for (const table of ['testpact', 'testpact_terms', 'employer', 'union', 'change', 'link', 'union_tree']) {
    const rows = await store.read.all<Row>(sql`select * from ${ident(table)}`)
    const row = table === 'testpact' || table === 'change' ? rows.find(one => one['remark'] === '改过' || (one['ledger'] === 'testpact' && one['step'] === 'create'))! : rows.at(-1)!
    const where = Object.entries(row).filter(([name, value]) => value !== null && ['id', 'record', 'nth', 'no', 'name', 'ancestor', 'descendant'].includes(name))
    for (const [column, value] of Object.entries(row)) {
      const set = (to: unknown, by: readonly (readonly [string, unknown])[]) => store.transaction(tx => tx.run(sql`update ${ident(table)} set ${ident(column)} = ${to as string} where ${by.map(([name, is]) => sql`${ident(name)} = ${is as string}`)
        .reduce((a, b) => sql`${a} and ${b}`)}`))
      const other = altered(value, column)
      await set(other, where)
      const found = await office.verify(actor)
      if (found.length === 0) unnoticed.push(`${table}.${column}`)
      for (const one of found) assert.match(one, /^(账套“测试镇”|有\d+处|工会“).+请(从备份恢复|用恢复码恢复密钥)$/)
      await set(value, where.map(([name, is]) => [name, name === column ? other : is]))
    }
  }
  assert.deepEqual(unnoticed, [])
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('the sentence names the place', [pact], async desk => {
  const { office, actor, store } = desk
  await furnish(desk)
  const after = async (statement: string) => {
    await store.transaction(tx => tx.script(statement))
    return (await office.verify(actor)).map(flaw => flaw.replace(/\d{4}年\d+月\d+日\d\d:\d\d/, '今天'))
  }
  assert.deepEqual(await after(`update testpact set worth = 6600 where remark = '改过'`), ['账套“测试镇”：集体合同“合同 大地五金厂”的金额与第7号变更所记不符，被改动过，请从备份恢复'])
  assert.deepEqual(await after(`update testpact set worth = 65 where remark = '改过'; update change set who = 'x' where no = 3`), [
    '账套“测试镇”：第3号变更（张三今天登记工会组织）与校验值不符，被改动过或次序不对，请从备份恢复',
  ])
  assert.deepEqual(await after(`update change set who = 'zhang' where no = 3; delete from union_tree where depth = 2`), ['工会“大地五金厂工会”在上下级关系表中的位置与名册不符，请从备份恢复'])
})

atDesk('how many records a union has is kept, and recounted', [pact], async desk => {
  const { office, actor, store, hong } = desk
  await furnish(desk)
  const { total } = await office.list(actor, 'testpact', { union: hong })
  assert.ok(total > 0)
  await store.transaction(tx => tx.run(sql`update entries set n = n + 2 where ledger = 'testpact' and "union" = ${hong}`))
  assert.deepEqual(await office.verify(actor), [`工会“宏兴村联合工会”的集体合同有${total}条，记数却是${total + 2}条，请从备份恢复`])
})

atDesk('missing, added and exchanged rows and changes', [pact], async desk => {
  const { office, actor, store } = desk
  await furnish(desk)
  const found = async (statement: string, say: RegExp) => {
    const kept = new Map<string, Row[]>()
    const tables = ['testpact', 'testpact_terms', 'change', 'link', 'book']
    for (const table of tables) kept.set(table, await store.read.all<Row>(sql`select * from ${ident(table)}`))
    await store.transaction(tx => tx.script(statement))
    assert.match((await office.verify(actor)).join('\n'), say)
    await store.transaction(async tx => {
      for (const [table, rows] of kept) {
        await tx.run(sql`delete from ${ident(table)}`)
        for (const row of rows) await tx.run(sql`insert into ${ident(table)} (${Object.keys(row)
          .map(name => ident(name))
          .reduce((a, b) => sql`${a}, ${b}`)}) values (${Object.values(row)
          .map(value => sql`${value}`)
          .reduce((a, b) => sql`${a}, ${b}`)})`)
      }
    })
    assert.deepEqual(await office.verify(actor), [])
  }
  await found(`delete from testpact where remark = '改过'`, /第7号变更之后应有的一条集体合同不在台账中.+\n有2处条款不属于任何集体合同/s)
  await found(`delete from testpact_terms where nth = 1`, /集体合同“合同 大地五金厂”的条款与第7号变更所记不符/)
  await found(`delete from link`, /的覆盖企业与第7号变更所记不符/)
  await found(`delete from change where no = 4`, /历史缺第4号变更/)
  await found(`delete from change where no = 8`, /历史止于第7号变更，而账套记的是第8号/)
  await found(`update change set no = 100 where no = 6; update change set no = 6 where no = 7; update change set no = 7 where no = 100`, /第6号变更（.+）与校验值不符/)
  await found(`update change set no = no + 1 where no = 8`, /历史缺第8号变更/)
  await found(`update change set sealed = null where no = 6`, /第6号变更的个人信息缺失，却没有依法删除的记录/)
  await found(`update book set head_no = 7`, /而账套记的是第7号/)
})

atDesk('it tells how far it is, and is for those who see all', [pact], async desk => {
  const { office, actor, hong } = desk
  const told: string[] = []
  await office.verify(actor, (done, total) => void told.push(`${done}/${total}`))
  assert.equal(told.at(-1), '8/8')
  await assert.rejects(office.verify({ ...actor, unions: [hong] }), { code: 'forbidden' })
})
