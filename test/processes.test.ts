import assert from 'node:assert/strict'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { ImportState } from '#server/imports/types.ts'
import { until } from '#server/testing.ts'
import { atTwo, clerk, right, type Office, type Said, type Server } from './processes.ts'

type Listed = { total: number; records: { number: string }[] }
type Refused = { code: string; say: string }

const totalOf = async (server: Server) => (await right(server.ask<Listed>('POST', '/api/ledgers/dispute/query', {}))).total
const write = (server: Server, { union }: Office, number: string, remark?: string) =>
  server.ask<{ id: string } & Refused>('POST', '/api/ledgers/dispute/records', { values: { union, received: '2025-08-18', cause: 'pay', number, remark } })
/** Who waited for the others too long is told that nothing of it is saved, and tries again. */
const insist = async (...wanted: Parameters<typeof write>): ReturnType<typeof write> => {
  const said = await write(...wanted)
  return said.status === 503 ? insist(...wanted) : said
}

atTwo('one session, one book and one upload at whichever of two processes', async office => {
  const { a, b, desk, actor } = office
  await right(a.ask('POST', '/api/session', clerk))
  await right(write(b, office, '云劳调1号'))
  assert.equal(await totalOf(a), 1)
  const member = await right(b.ask<{ id: string }>('POST', '/api/ledgers/member/records', { values: { union: office.union, name: '赵六', phone: '13800001234', joined: '2025' } }))
  const shown = await right(a.ask<{ phone: string }>('POST', `/api/ledgers/member/records/${member.id}/reveal`, { reason: '核对电话' }))
  assert.equal(shown.phone, '13800001234', 'sealed by the one, opened by the other')

  const form = new FormData()
  form.append('files', new Blob([sheet(2, 3)]), '争议.csv')
  const { id } = await phased(b, await right(a.ask<ImportState>('POST', '/api/imports', form)), 'ready')
  const seen = await phased(a, await right(b.ask<ImportState>('POST', `/api/imports/${id}/look`)), 'looked')
  assert.equal(seen.preview!.counts.created, 3)
  const done = await phased(b, await right(a.ask<ImportState>('POST', `/api/imports/${id}/enter`)), 'done')
  assert.equal(await totalOf(b), 4)
  await right(b.ask('POST', '/api/undo', { batch: done.result!.batch! }))
  assert.equal(await totalOf(a), 1)
  assert.deepEqual(await desk.office.verify(actor), [])

  for (const server of [a, b, a, b]) await server.ask('POST', '/api/session', { username: clerk.username, password: '不对的密码' })
  const counted = await Promise.all([a, b].map(server => server.ask<Refused>('POST', '/api/session', { username: clerk.username, password: '不对的密码' })))
  assert.deepEqual(counted.map(({ status }) => status).sort(), [403, 503], 'five tries in all, not at each')
  await right(b.ask('DELETE', '/api/session'))
  assert.equal((await a.ask('GET', '/api/me')).status, 403)
})

atTwo('both write one book at once: nothing is lost, nothing doubled, and the sums are those of the records', async office => {
  const { a, b, desk, actor } = office
  await right(a.ask('POST', '/api/session', clerk))
  // Of eighty every fourth wants a number that another has.
  const said = await Promise.all(Array.from({ length: 80 }, (_, n) => insist(n % 2 === 0 ? a : b, office, `云劳调${n % 4 === 3 ? n - 3 : n}号`, `第${n}个`)))
  assert.deepEqual([said.filter(({ status }) => status === 200).length, said.filter(({ status }) => status === 422).length], [60, 20])
  const figure = async (server: Server) => (await right(server.ask<{ figures: { value: number }[] }>('POST', '/api/figures', {
    names: ['dispute.received'], period: '2025',
  }))).figures[0]!.value
  assert.deepEqual(await Promise.all([totalOf(a), totalOf(b), figure(a), figure(b)]), [60, 60, 60, 60])
  assert.deepEqual(await desk.office.verify(actor), [], 'the chain whole, the kept sums as a recount has them')
})

atTwo('one is killed while it writes and loads: the other goes on, and finishes the load', async office => {
  const { a, b, desk, actor, dir } = office
  await right(a.ask('POST', '/api/session', clerk))
  const form = new FormData()
  form.append('files', new Blob([sheet(1000, 1500)]), '争议.csv')
  const { id } = await phased(a, await right(a.ask<ImportState>('POST', '/api/imports', form)), 'ready')
  await phased(a, await right(a.ask<ImportState>('POST', `/api/imports/${id}/look`)), 'looked')

  const loading = a.ask('POST', `/api/imports/${id}/enter`).catch(() => undefined)
  const writes: Promise<Said<unknown> | undefined>[] = []
  for (let n = 0; n < 40; n++) {
    const number = `云劳调${n}号`
    writes.push((n % 2 === 0 ? write(a, office, number) : insist(b, office, number)).catch(() => undefined))
    if (n === 19) await until(null, () => right(b.ask<ImportState>('GET', `/api/imports/${id}`)), now => now?.phase === 'done' || (now?.progress?.done ?? 0) > 0)
    if (n === 25) await a.kill()
  }
  await loading
  const acknowledged = (await Promise.all(writes)).flatMap((said, n) => said?.status === 200 ? [`云劳调${n}号`] : [])
  assert.ok(acknowledged.length >= 20, 'all that the other was asked')
  const { records } = await right(b.ask<Listed>('POST', '/api/ledgers/dispute/query', { limit: 500, order: 'number', text: '云劳调' }))
  const numbers = records.map(({ number }) => number)
  const fromA = numbers.length - 20
  assert.deepEqual(acknowledged.filter(number => !numbers.includes(number)), [])

  const now = await right(b.ask<ImportState>('GET', `/api/imports/${id}`))
  if (now.phase === 'entering') {
    const minuteAgo = Date.now() / 1000 - 60
    utimesSync(join(dir, 'uploads', id, 'held'), minuteAgo, minuteAgo)
    assert.equal((await right(b.ask<ImportState>('GET', `/api/imports/${id}`))).say, '导入时中断了，请重新核对，再导入一次；已经存下的不会重复')
  }
  await phased(b, await right(b.ask<ImportState>('POST', `/api/imports/${id}/look`)), 'looked')
  await phased(b, await right(b.ask<ImportState>('POST', `/api/imports/${id}/enter`)), 'done')
  assert.equal(await totalOf(b), 1500 + 20 + fromA)
  assert.deepEqual(await desk.office.verify(actor), [])
})

atTwo('the database lets go of every connection: both answer again, and what was acknowledged is there', async office => {
  const { a, b, desk, actor, db } = office
  await right(a.ask('POST', '/api/session', clerk))
  await right(write(b, office, '云劳调先号'))
  const admin = new pg.Client(db)
  await admin.connect()
  try {
    const writes = Array.from({ length: 40 }, (_, n) => write(n % 2 === 0 ? a : b, office, `云劳调${n}号`))
    await Promise.race(writes)
    const { rowCount } = await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
    assert.ok(rowCount! > 2)
    const said = await Promise.all(writes)
    const unsure = said.filter(({ status }) => status !== 200)
    for (const { status, body } of unsure) assert.deepEqual([status, body.code, /中断|正被占用/.test(body.say)], [503, 'busy', true], body.say)
    const found = await Promise.all([totalOf(a), totalOf(b)])
    assert.equal(found[0], found[1])
    assert.ok(found[0]! >= 1 + said.length - unsure.length, 'nothing acknowledged is lost')
    await right(insist(a, office, '云劳调后号'))
    assert.equal(await totalOf(b), found[0]! + 1)
    assert.deepEqual(await desk.office.verify(actor), [])
    assert.equal(
      (await admin.query(`select 1 from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`)).rowCount,
      0,
    )
  } finally {
    await admin.end()
  }
})

atTwo('what waits or works too long is stopped with one sentence, and the next is answered', async office => {
  const { a, b, desk, actor } = office
  await right(a.ask('POST', '/api/session', clerk))
  await desk.office.store.transaction(async tx => {
    await tx.lock(`book ${actor.book}`)
    const { status, body } = await write(b, office, '云劳调1号')
    assert.deepEqual([status, body.code], [503, 'busy'])
    assert.match(body.say, /^数据（127\.0\.0\.1:\d+\/\w+）正被占用，这次没有保存，请稍后再试$/)
  })
  await desk.office.store.transaction(async tx => {
    await tx.script('lock table dispute in access exclusive mode')
    const { status, body } = await a.ask('POST', '/api/ledgers/dispute/query', {})
    assert.deepEqual([status, body], [503, { code: 'busy', say: '这次查询用时太长，已停止，请缩小范围后再试' }])
  })
  await right(insist(b, office, '云劳调1号'))
  assert.equal(await totalOf(a), 1)
}, { a: '?statement_timeout=2000', b: '?lock_timeout=500' })

/** Disputes of one quarter, numbered from one number on. */
function sheet(from: number, many: number): string {
  const rows = Array.from({ length: many }, (_, n) => `云导${from + n}号,2025-0${1 + n % 3}-10,工伤`)
  return ['案号,受理日期,案由', ...rows].join('\n')
}

/** An import that has come so far, as one of the two tells it; why it did not is told with what failed. */
async function phased(server: Server, begun: ImportState, phase: ImportState['phase']): Promise<ImportState> {
  const now = await until(begun, () => right(server.ask<ImportState>('GET', `/api/imports/${begun.id}`)), now => now.phase === phase || now.say !== null)
  assert.equal(now.phase, phase, now.say ?? undefined)
  return now
}
