import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { openStore } from './open.ts'
import { sql } from './sql.ts'
import { inTemporaryFolder } from './testing.ts'

const rounds = 6

if (process.env.NIANGJIA_WRITE) await writeUntilKilled(process.env.NIANGJIA_WRITE)
else test('a writer killed mid-transaction loses nothing that it acknowledged, and leaves no half', killing)

/** Transactions of two to five rows and a total; each is reported once it is saved. */
async function writeUntilKilled(dir: string): Promise<void> {
  const store = await openStore({ dir }, 'write', 'test writer')
  await store.transaction(tx => tx.script('create table if not exists entry (no integer, line integer, lines integer, primary key (no, line))'))
  const last = await store.read.get<{ no: number }>(sql`select coalesce(max(no), 0) as no from entry`)
  for (let no = last!.no + 1; ; no++) {
    const lines = 2 + (no % 4)
    await store.transaction(async tx => {
      for (let line = 1; line <= lines; line++) await tx.run(sql`insert into entry values (${no}, ${line}, ${lines})`)
    })
    process.stdout.write(`${no}\n`)
    await new Promise(setImmediate)
  }
}

async function killing(): Promise<void> {
  await inTemporaryFolder(async dir => {
    let acknowledged = 0
    for (let round = 1; round <= rounds; round++) {
      const writer = spawn(process.execPath, [import.meta.filename], { env: { ...process.env, NIANGJIA_WRITE: dir }, stdio: ['ignore', 'pipe', 'inherit'] })
      const before = acknowledged
      writer.stdout.setEncoding('utf8').on('data', (text: string) => {
        const numbers = text.split('\n').map(Number)
        acknowledged = Math.max(acknowledged, ...numbers.slice(0, -1)) // the last may be cut
        if (acknowledged > before + round * 7) writer.kill('SIGKILL')
      })
      await once(writer, 'close')

      const store = await openStore({ dir }, 'write', 'test')
      const torn = await store.read.all(sql`select no from entry group by no having count(*) <> max(lines)`)
      const kept = await store.read.get<{ n: number; no: number }>(sql`select count(distinct no) as n, max(no) as no from entry`)
      const sound = await store.read.get(sql`pragma integrity_check`)
      await store.close()
      assert.deepEqual(torn, [])
      assert.equal(sound?.integrity_check, 'ok')
      assert.equal(kept!.n, kept!.no, 'no number is missing')
      assert.ok(kept!.no >= acknowledged, `${acknowledged} was acknowledged, ${kept!.no} is the last`)
      assert.ok(acknowledged > before, 'the round wrote something')
    }
  })
}
