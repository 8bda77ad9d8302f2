import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzip } from '#formats/unzip.ts'
import { zip } from '#formats/zip.ts'
import { UNREADABLE } from '#records/keys/keys.ts'
import type { Sql } from '#store/sql.ts'
import type { Place, Store } from '#store/store.ts'
import { inTemporaryFolder, onBoth, onPostgres, onSqlite } from '#store/testing.ts'
import { backup } from './backup.ts'
import { restore, type Restore } from './restore.ts'
import { atTown, command, emptyPlace, enter, everything, keep, openTown, refusal, type Town } from './testing.ts'
import { fillTown } from './testing-town.ts'

const quiet = () => {}

/** A restore to be killed: this same file, started once more. */
if (process.env.NIANGJIA_RESTORE) await restoreUntil(JSON.parse(process.env.NIANGJIA_RESTORE) as { o: Omit<Restore, 'progress'>; until: string })
else defineTests()

async function restoreUntil({ o, until }: { o: Omit<Restore, 'progress'>; until: string }): Promise<void> {
  await restore({ ...o, progress: say => { if (say.startsWith(until)) process.kill(process.pid, 'SIGKILL') } })
}

function defineTests(): void {
  onBoth('a restored township is the same in every record, change, figure and evidence file', async (store, t, place) => {
    await inTemporaryFolder(async folder => {
      const town = await openTown(store, place.dir)
      await fillTown(town)
      const file = join(folder, '备份.zip')
      const { lost } = await backup({ store, dir: place.dir, file, progress: quiet })
      assert.deepEqual(lost, [])
      await sameAgain(town, await emptyPlace(t, place, join(folder, 'again')), file)
    })
  })

  onPostgres('so is one that moved from SQLite to PostgreSQL and back', async (_, t, place) => {
    await inTemporaryFolder(async folder => {
      const there = await emptyPlace(t, place, join(folder, 'postgres'))
      await atTown({ dir: join(folder, 'sqlite') }, async town => {
        await fillTown(town)
        await backup({ store: town.store, dir: town.dir, file: join(folder, '1.zip'), progress: quiet })
        await sameAgain(town, there, join(folder, '1.zip'))
        await atTown(there, moved => backup({ store: moved.store, dir: moved.dir, file: join(folder, '2.zip'), progress: quiet }))
        await sameAgain(town, { dir: join(folder, 'back') }, join(folder, '2.zip'))
      })
    })
  })

  onBoth('without the code all is there but personal values, and that is said', async (store, t, place) => {
    await inTemporaryFolder(async folder => {
      const town = await openTown(store, place.dir)
      const file = await smallBackup(town, folder)
      const again = await emptyPlace(t, place, join(folder, 'again'))
      const { newCode } = await restore({ file, ...again, progress: quiet })
      assert.match(newCode!, /^(?:[0-9A-Z]{5}-){4}[0-9A-Z]{5}$/)
      assert.notEqual(newCode, town.code)
      await atTown(again, async restored => {
        assert.deepEqual(await restored.office.verify(restored.actor), ['账套“云浦镇总工会”：有2条变更的个人信息无法读取，数据密钥不符，请用恢复码恢复密钥'])
        const before = await everything(town)
        const after = await everything(restored)
        assert.deepEqual({ ...after, records: null }, { ...before, records: null })
        const [was, is] = [before, after].map(({ records }) => (records['dispute'] as { parties: { identity: string | null; phone: string | null }[]; remark: string }[])[0]!)
        assert.deepEqual(is, { ...was, parties: [{ ...was!.parties[0], identity: UNREADABLE, phone: UNREADABLE }] })
        // the office goes on with the new key
        const id = await enter(restored, 'employer', { union: '宏兴', name: '新厂', opened: '2025', phone: '13800000000' })
        assert.equal((await restored.office.reveal(restored.actor, 'employer', id, '核对'))['phone'], '13800000000')
      })
    })
  })

  onBoth('a backup taken while others write is one moment', async (store, t, place) => {
    await inTemporaryFolder(async folder => {
      const town = await openTown(store, place.dir)
      await smallTown(town)
      // After each of its reads others enter a firm, a case and a visit that point to it: two tables of different moments would not fit.
      let written = 0
      const others = async () => {
        const employer = await enter(town, 'employer', { union: '宏兴', name: `厂${++written}`, opened: '2020' })
        await town.office.write(town.actor, [
          { ledger: 'dispute', do: 'create', values: { union: '宏兴', received: '2025-03-01', cause: '工伤', number: `案${written}`, employer } },
          { ledger: 'visit', do: 'create', values: { union: '宏兴', day: '2025-03-01', purpose: '建会走访', employer } },
        ])
      }
      for (let i = 0; i < 3; i++) await others()
      const before = written
      const file = join(folder, '备份.zip')
      await backup({ store: disturbed(store, others), dir: place.dir, file, progress: quiet })
      assert.ok(written > before + 20, `${written - before} writes`)
      const again = await emptyPlace(t, place, join(folder, 'again'))
      await restore({ file, ...again, code: town.code!, progress: quiet })
      await atTown(again, async restored => {
        assert.deepEqual(await restored.office.verify(restored.actor), [])
        const many = async (ledger: string) => (await restored.office.list(restored.actor, ledger, { limit: 1 })).total
        assert.deepEqual([await many('employer'), await many('dispute'), await many('visit')], [before, before + 1, before])
      })
    })
  })

  onSqlite('the key is nowhere in the archive, nor is the code', async (store, _, place) => {
    await inTemporaryFolder(async folder => {
      const town = await openTown(store, place.dir)
      const file = await smallBackup(town, folder)
      const key = readFileSync(join(place.dir, 'key'))
      const forms = [
        key, ...(['hex', 'base64', 'base64url'] as const).map(form => Buffer.from(key.toString(form))),
        Buffer.from(key.toString('hex').toUpperCase()), Buffer.from(town.code!), Buffer.from(town.code!.replaceAll('-', '')),
      ]
      const contents = [readFileSync(file), ...Array.from((await unzip(readFileSync(file))).values(), bytes => Buffer.from(bytes))]
      for (const [i, form] of forms.entries()) assert.ok(contents.every(bytes => !bytes.includes(form)), `form ${i}`)
      assert.ok(contents.some(bytes => bytes.includes('"sealed"')), 'the sealed key is there')
      // Personal values are in it, but sealed.
      assert.ok(contents.every(bytes => !bytes.includes('11010519491231002X')))
    })
  })

  onSqlite('evidence that is lost or was altered is told, and the rest comes through', async (store, _, place) => {
    await inTemporaryFolder(async folder => {
      const town = await openTown(store, place.dir)
      await smallTown(town)
      const hashes = [await keep(town, '甲.pdf', Buffer.from('甲')), await keep(town, '乙.pdf', Buffer.from('乙'))] as const
      const pathOf = (dir: string, hash: string) => join(dir, 'files', hash.slice(0, 2), hash)
      rmSync(pathOf(place.dir, hashes[0]))
      writeFileSync(pathOf(place.dir, hashes[1]), '改')
      const file = join(folder, '备份.zip')
      assert.deepEqual((await backup({ store, dir: place.dir, file, progress: quiet })).lost, hashes.toSorted())
      const again = join(folder, 'again')
      await restore({ file, dir: again, code: town.code!, progress: quiet })
      await atTown({ dir: again }, async restored => assert.equal((await restored.office.verify(restored.actor)).length, 2))
      assert.deepEqual(readdirSync(join(again, 'files')).length, 1, 'the altered one is not kept as another')
    })
  })

  onSqlite('what cannot be restored is refused in one sentence, with nothing written', async (store, _, place) => {
    await inTemporaryFolder(async folder => {
      const town = await openTown(store, place.dir)
      const file = await smallBackup(town, folder)
      const bytes = readFileSync(file)
      const entries = await unzip(bytes)
      const manifest = JSON.parse(Buffer.from(entries.get('manifest.json')!).toString()) as {
        migrations: string[]
        tables: Record<string, object>
        entries: Record<string, string>
      }
      const packed = (more: Record<string, string | Uint8Array | null>) =>
        zip([
          ...new Map([...entries, ...Object.entries(more)]),
        ].flatMap(([name, content]): [string, Uint8Array][] => content === null ? [] : [[name, Buffer.from(content as string)]]))
      const other = (change: object) => packed({ 'manifest.json': JSON.stringify({ ...manifest, ...change }) })
      const [notBackup, broken] = [/^这不是娘家的备份文件，请选择/, /^备份文件已损坏或没有传完/]
      const cases: [string, Uint8Array, RegExp][] = [
        ['empty', Buffer.of(), notBackup],
        ['text', Buffer.from('工会,姓名\n'), notBackup],
        ['another zip', await zip([['word/document.xml', Buffer.from('<a/>')]]), notBackup],
        ['a zip with a manifest of another kind', await zip([['manifest.json', Buffer.from('{"format":"zip"}')]]), notBackup],
        ['a manifest that is no JSON', await packed({ 'manifest.json': '{' }), notBackup],
        ['a manifest that lacks half', await packed({ 'manifest.json': '{"format":"niangjia-backup"}' }), broken],
        ['a table altered', await packed({ 'tables/dispute.jsonl': '["id"]\n' }), broken],
        ['a table missing', await packed({ 'tables/dispute.jsonl': null }), broken],
        ['a table neither there nor listed', await other({ tables: { ...manifest.tables, secret: { rows: 1 } } }), broken],
        ['an entry too many', await packed({ 'key': 'x'.repeat(32) }), broken],
        ['a newer program', await other({ migrations: [...manifest.migrations, '999-later'] }), /^备份由更新版本的娘家写成（999-later），请先升级程序再恢复$/],
        ...[0.02, 0.3, 0.7, 0.98].map((share): [string, Uint8Array, RegExp] => [`cut at ${share}`, bytes.subarray(0, bytes.length * share), broken]),
      ]
      for (const [name, content, say] of cases) {
        writeFileSync(join(folder, 'bad.zip'), content)
        await refusedClean(folder, { file: join(folder, 'bad.zip'), code: town.code! }, say, name)
      }
      await refusedClean(folder, { file: join(folder, 'none.zip') }, /^找不到“.*none\.zip”，请核对备份文件的名字$/)
      await refusedClean(folder, { file: folder }, notBackup)
      await refusedClean(folder, { file, code: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' }, /^恢复码不对，请对照/)
      await refusedClean(folder, { file, code: '' }, /^恢复码不对，请对照/)

      const used = join(folder, 'used')
      mkdirSync(used)
      writeFileSync(join(used, '我的.txt'), '')
      assert.match(await refusal(restore({ file, dir: used, progress: quiet })), /里已有内容，备份只能恢复到空文件夹，请用 --data 换一个位置$/)
      assert.deepEqual(readdirSync(used), ['我的.txt'])
      assert.match(await refusal(restore({ file, dir: file, progress: quiet })), /不是文件夹，请用 --data 换一个位置$/)
      assert.equal((await restore({ file, dir: join(folder, 'good'), code: town.code!, progress: quiet })).newCode, undefined)
    })
  })

  onSqlite('of an archive with one byte altered anywhere nothing false is restored', async (store, _, place) => {
    await inTemporaryFolder(async folder => {
      const town = await openTown(store, place.dir)
      const file = await smallBackup(town, folder)
      const bytes = readFileSync(file)
      const [bad, dir] = [join(folder, 'bad.zip'), join(folder, 'bad')]
      const whole = await everything(town)
      let harmless = 0
      for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
        const altered = Buffer.from(bytes)
        altered[at]! ^= 0x11
        writeFileSync(bad, altered)
        const said = await restore({ file: bad, dir, code: town.code!, progress: quiet }).then(() => null, error => error as Error)
        if (said) await refusal(Promise.reject(said))
        else {
          harmless++ // a time or a name that is kept twice
          await atTown({ dir }, async restored => assert.deepEqual(await everything(restored), whole))
          rmSync(dir, { recursive: true })
        }
        assert.deepEqual(readdirSync(folder).sort(), ['bad.zip', '备份.zip'], `byte ${at}`)
      }
      assert.ok(harmless < 30, `${harmless} of 60 had no effect`)
    })
  })

  onPostgres('a used database is refused, whatever is in it, and left as it was', async (store, t, place) => {
    await inTemporaryFolder(async folder => {
      const town = await openTown(store, place.dir)
      const file = await smallBackup(town, folder)
      const before = await everything(town)
      const used = (db: string, say: RegExp) => refusedClean(folder, { file, db, code: town.code! }, say)
      await used(place.db!, /^--db 指的库里已有娘家的数据，备份只能恢复到空库，请另建一个库$/)
      assert.deepEqual(await everything(town), before)

      const foreign = await emptyPlace(t, place, '')
      await command(foreign.db!, 'create table member (id text)')
      await used(foreign.db!, /^--db 指的库里已有别的表，备份只能恢复到空库，请另建一个库$/)
      const newer = await emptyPlace(t, place, '')
      await command(newer.db!, "create table migration (name text primary key, at text not null, hash text not null); insert into migration values ('998-later', '', '')")
      await used(newer.db!, /^--db 指的库里已有比备份更新的表（998-later）/)
      await used(Object.assign(new URL(place.db!), { pathname: '/none' }).href, /^数据库服务器上没有这个库/)

      // Tables that another start has made, and no book in them, are as good as none.
      const begun = await emptyPlace(t, place, join(folder, 'begun'))
      await atTown({ ...begun, dir: join(folder, 'first') }, async () => {})
      await command(begun.db!, 'delete from book')
      await sameAgain(town, begun, file)
    })
  })

  onBoth('a restore killed half way leaves no folder of that name, and can be begun again', async (store, t, place) => {
    await inTemporaryFolder(async folder => {
      const town = await openTown(store, place.dir)
      const file = await smallBackup(town, folder)
      const again = await emptyPlace(t, place, join(folder, 'again'))
      for (const until of ['已核对', '已恢复《book》', '已恢复《dispute》', '已恢复《visit》']) {
        const child = spawn(process.execPath, [import.meta.filename], {
          env: { ...process.env, NIANGJIA_RESTORE: JSON.stringify({ o: { file, ...again, code: town.code }, until }) },
          stdio: 'inherit',
        })
        assert.deepEqual(await once(child, 'exit'), [null, 'SIGKILL'], until)
        assert.ok(!existsSync(again.dir), until)
      }
      await sameAgain(town, again, file)
      assert.deepEqual(readdirSync(folder).sort(), ['again', '备份.zip'])
    })
  })

  onSqlite('a backup has its name only when it is whole', async (store, _, place) => {
    await inTemporaryFolder(async folder => {
      const town = await openTown(store, place.dir)
      await smallTown(town)
      const file = join(folder, '备份.zip')
      const to = (file: string, progress = quiet) => backup({ store, dir: place.dir, file, progress })
      const full = () => { throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' }) }
      assert.equal(await refusal(to(file, full)), `磁盘空间不足，这次没有保存，请清理“${file}”所在的磁盘后再试`)
      assert.deepEqual(readdirSync(folder), [])
      assert.match(await refusal(to(join(folder, 'none', '备份.zip'))), /^没有“.*none”这个文件夹，请先建好或换一个位置$/)
      await to(file)
      const bytes = readFileSync(file)
      assert.match(await refusal(to(file)), /^“.*备份\.zip”已经存在，请换一个文件名$/)
      assert.deepEqual(readFileSync(file), bytes)
    })
  })
}

/** Restores into an empty place and finds there what the town holds. */
async function sameAgain(town: Town, again: Place, file: string): Promise<void> {
  const { newCode } = await restore({ file, ...again, code: town.code!, progress: quiet })
  assert.equal(newCode, undefined)
  await atTown(again, async restored => {
    assert.deepEqual(await restored.office.verify(restored.actor), [])
    assert.deepEqual(await everything(restored), await everything(town))
  })
}

async function refusedClean(folder: string, o: Omit<Restore, 'dir' | 'progress'>, say: RegExp, name?: string): Promise<void> {
  const before = readdirSync(folder)
  assert.match(await refusal(restore({ ...o, dir: join(folder, 'refused'), progress: quiet })), say, name)
  assert.deepEqual(readdirSync(folder), before, name)
}

async function smallTown(town: Town): Promise<void> {
  const scan = await keep(town, '协议.pdf', Buffer.from('协议'))
  await enter(town, 'union', { name: '云浦镇总工会', type: '乡镇（街道）工会' })
  await enter(town, 'union', { name: '宏兴村联合工会', type: '村联合工会', union: '云浦镇总工会', founded: '2010-05-01' })
  const values = { union: '宏兴', received: '2025-08-18', cause: '工伤', number: '1号', parties: [{ name: '甲', identity: '11010519491231002X', phone: '13800001234' }], files: [scan] }
  const id = await enter(town, 'dispute', values)
  await town.office.write(town.actor, [{ ledger: 'dispute', do: 'change', id, values: { remark: '补记' } }])
}

async function smallBackup(town: Town, folder: string): Promise<string> {
  await smallTown(town)
  const file = join(folder, '备份.zip')
  await backup({ store: town.store, dir: town.dir, file, progress: quiet })
  return file
}

/** A store that lets others do something after every read of a snapshot. */
function disturbed(store: Store, others: () => Promise<void>): Store {
  return {
    ...store,
    snapshot: work => store.snapshot(({ dialect, all }) => {
      const then = async <T>(q: Sql) => {
        const rows = await all<T>(q)
        await others()
        return rows
      }
      return work({ dialect, all: then, get: async <T>(q: Sql) => (await then<T>(q))[0], kept: (_, find) => find() })
    }),
  }
}
