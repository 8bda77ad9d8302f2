import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv } from '#formats/csv.ts'
import { register } from '#lines/register.ts'
import type { Actor } from '#records/actor.ts'
import { sql } from '#store/sql.ts'
import { inTemporaryFolder, onBoth, onSqlite } from '#store/testing.ts'
import { importEvidence } from './evidence.ts'
import { exportAll } from './export.ts'
import { allFigures, atTown, emptyPlace, enter, evidence, keep, loadFolder, openTown, records, refusal, township, type Town } from './testing.ts'
import { awkward, fillTown, identity, phone } from './testing-town.ts'

const quiet = () => {}

function sheets(town: Town, dir: string, more: { reason?: string; actor?: Actor } = {}): Promise<string[]> {
  return exportAll({ office: town.office, register, actor: town.actor, dir, progress: quiet, ...more })
}

onBoth('an export with a reason loads back into an empty book with the same records and figures', async (store, t, place) => {
  await inTemporaryFolder(async folder => {
    const town = await openTown(store, place.dir)
    await fillTown(town)
    const dir = join(folder, '导出')
    const written = await sheets(town, dir, { reason: '移交新电脑' })
    assert.deepEqual(written.filter(path => !existsSync(path)), [])
    const kept = readdirSync(township).filter(name => name.endsWith('.csv')).map(name => `${register.ledgers.get(name.slice(0, -4))!.label}.csv`)
    assert.deepEqual(readdirSync(dir).sort(), [...kept, '附件'].sort())
    await atTown(await emptyPlace(t, place, join(folder, '新')), async other => {
      await loadAll(other, dir)
      assert.deepEqual(withoutEntry(await records(other)), withoutEntry(await records(town)))
      for (const period of ['2025-01..2025-08', '2024', '2025H1']) assert.deepEqual(await allFigures(other, period), await allFigures(town, period))
      const named = new Set(await evidenceNamed(town))
      assert.deepEqual((await evidence(other)).map(plainFile), (await evidence(town)).filter(({ hash }) => named.has(hash)).map(plainFile))
      assert.deepEqual(await other.office.verify(other.actor), [])
    })
  })
})

onBoth('personal values are masked without a reason, and what is masked is left blank when it is loaded', async (store, t, place) => {
  await inTemporaryFolder(async folder => {
    const town = await openTown(store, place.dir)
    await fillTown(town)
    const open = personalIn(await records(town))
    assert.ok(open.includes(identity) && open.includes(phone) && open.length > 100, `${open.length} values`)
    const before = await head(town)
    const dir = join(folder, '导出')
    await sheets(town, dir)
    const texts = readdirSync(dir).filter(name => name.endsWith('.csv')).map(name => readFileSync(join(dir, name), 'utf8'))
    for (const value of open) assert.ok(!texts.some(text => new RegExp(`(?<![\\w-])${value}(?![\\w-])`).test(text)), `${value} is in the open`)
    assert.ok(texts.some(text => text.includes('110105********002X')) && texts.some(text => text.includes('138****1234')))
    assert.equal(await head(town), before, 'nobody looked at anything')

    await atTown(await emptyPlace(t, place, join(folder, '新')), async other => {
      const loaded = await loadAll(other, dir)
      const warned = loaded.filter(({ sheet }) => sheet.warnings.length > 0).map(({ sheet }) => [sheet.ledger.id, ...sheet.warnings])
      assert.deepEqual(warned.sort(), [
        ['dispute', '“当事职工：身份证号”里遮盖过的号码没有读入，按空白处理', '“当事职工：联系电话”里遮盖过的号码没有读入，按空白处理'],
        ['employer', '“联系电话”里遮盖过的号码没有读入，按空白处理'],
        ['member', '“身份证号”里遮盖过的号码没有读入，按空白处理', '“手机号”里遮盖过的号码没有读入，按空白处理'],
      ])
      assert.deepEqual(personalIn(await records(other)), [])
      assert.deepEqual(await allFigures(other), await allFigures(town))
    })
  })
})

onBoth('who wrote personal values out, and why, stands in the history of each record that has any', async (store, _, place) => {
  await inTemporaryFolder(async folder => {
    const town = await openTown(store, place.dir)
    const { bare, known } = await smallTown(town)
    const dir = join(folder, '导出')
    assert.equal(await refusal(sheets(town, dir, { reason: '  ' })), '请写明理由')
    assert.ok(!existsSync(dir))
    await sheets(town, dir, { reason: '报市总工会' })
    assert.ok(readFileSync(join(dir, '劳动争议.csv'), 'utf8').includes(identity))
    const last = async (id: string) => (await town.office.history(town.actor, 'dispute', id))[0]!
    const { label, reason, whoName } = await last(known)
    assert.deepEqual({ label, reason, whoName }, { label: '查看个人信息', reason: '报市总工会', whoName: '系统：测试' })
    assert.equal((await last(bare)).label, '登记')
    assert.deepEqual(await town.office.verify(town.actor), [])
  })
})

onSqlite('no cell is run by a spreadsheet', async (store, _, place) => {
  await inTemporaryFolder(async folder => {
    const town = await openTown(store, place.dir)
    await fillTown(town)
    const dir = join(folder, '导出')
    await sheets(town, dir, { reason: '核对' })
    let guarded = 0
    for (const name of readdirSync(dir).filter(name => name.endsWith('.csv'))) {
      const text = readFileSync(join(dir, name), 'utf8')
      assert.ok(text.startsWith('\ufeff'), 'Excel takes it for UTF-8')
      for (const cell of rawCells(text.slice(1))) {
        assert.doesNotMatch(cell, /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/, name)
        if (/^'+[=+\-@]/.test(cell)) guarded++
      }
    }
    assert.ok(guarded >= 2 * awkward.filter(text => /^'?[=+\-@]/.test(text)).length, `${guarded} cells are guarded`)
  })
})

onBoth('an officer writes out no more than he may see', async (store, _, place) => {
  await inTemporaryFolder(async folder => {
    const town = await openTown(store, place.dir)
    const { hong } = await smallTown(town) // with a case of 宏兴, told in confidence, and its evidence
    const visit = { day: '2025-03-01', purpose: '上门服务' }
    const [ours, theirs] = [await keep(town, '村里的.pdf', Buffer.from('村里的')), await keep(town, '镇里的.pdf', Buffer.from('镇里的'))]
    await enter(town, 'visit', { ...visit, union: '宏兴', met: '村里', files: [ours], extra: { 村里: '可以' } })
    await enter(town, 'visit', { ...visit, union: '云浦镇总工会', met: '镇里', files: [theirs], extra: { 镇内部: '不外传' } })
    const clerk: Actor = { id: 'li', name: '李四', book: town.actor.book, role: 'clerk', unions: [hong] }
    const dir = join(folder, '导出')
    await sheets(town, dir, { actor: clerk })
    assert.deepEqual(readdirSync(dir).sort(), ['工会组织.csv', '走访服务.csv', '附件'])
    assert.deepEqual(readdirSync(join(dir, '附件')).map(name => name.slice(9)), ['村里的.pdf'])
    const text = readFileSync(join(dir, '走访服务.csv'), 'utf8')
    assert.deepEqual(['镇内部', '镇里', '村里'].map(word => text.includes(word)), [false, false, true])
  })
})

onSqlite('a folder that is used or none, and evidence that is gone, are told in one sentence', async (store, _, place) => {
  await inTemporaryFolder(async folder => {
    const town = await openTown(store, place.dir)
    const { scan } = await smallTown(town)
    writeFileSync(join(folder, '文件'), '')
    assert.match(await refusal(sheets(town, folder)), /^“.*”里已有内容，请换一个空文件夹$/)
    assert.match(await refusal(sheets(town, join(folder, '文件'))), /^“.*文件”不是文件夹，请换一个位置$/)
    assert.deepEqual(readdirSync(folder), ['文件'])
    rmSync(join(place.dir, 'files', scan.slice(0, 2), scan))
    const dir = join(folder, '导出')
    assert.equal(await refusal(sheets(town, dir)), '附件“协议.pdf”已不在数据文件夹里或被改动过，没有导出；其余都已导出')
    assert.deepEqual(readdirSync(dir).sort(), ['劳动争议.csv', '工会组织.csv', '附件'])
  })
})

onSqlite('同一事项 is found however long the sheet', async (store, _, place) => {
  await inTemporaryFolder(async folder => {
    const town = await openTown(store, place.dir)
    await smallTown(town)
    const [primary] = await town.office.write(town.actor, Array.from({ length: 1100 }, (_, i) => (
      { ledger: 'dispute', do: 'create', values: { union: '宏兴', received: i === 0 ? '2025-12-01' : '2025-02-01', cause: '工伤', number: `长${i}` } })))
    await enter(town, 'dispute', { union: '云浦镇总工会', received: '2025-01-01', cause: '工伤', number: '次', same: primary!.id })
    const dir = join(folder, '导出')
    await sheets(town, dir)
    await atTown({ dir: join(folder, '新') }, async other => {
      await loadAll(other, dir)
      assert.deepEqual(await allFigures(other, '2025'), await allFigures(town, '2025'))
    })
  })
})

async function loadAll(town: Town, dir: string) {
  await importEvidence({ ...town, dir })
  return loadFolder(town, dir)
}

/** Records without what belongs to the book and the day of entry. */
function withoutEntry(found: Record<string, unknown>): unknown {
  return Object.fromEntries(Object.entries(found).map(([ledger, records]) => [ledger, (records as object[]).map(record => ({ ...record, book: '', entered: '', version: 0 }))]))
}

function plainFile({ hash, name, content }: { hash: string; name: string; content: string | null }) {
  return { hash, name: name.replace('/', '_'), content }
}

async function evidenceNamed(town: Town): Promise<string[]> {
  return Object.values(await records(town)).flatMap(records => (records as { files: string[] }[]).flatMap(({ files }) => files))
}

/** Every identity and phone number that records hold, wherever it stands. */
function personalIn(found: Record<string, unknown>): string[] {
  const names = new Set(['identity', 'phone'])
  const values = new Set<string>()
  JSON.stringify(found, (name, value: unknown) => {
    if (names.has(name) && typeof value === 'string') values.add(value)
    return value
  })
  return [...values]
}

async function head({ store }: Town): Promise<number> {
  return (await store.read.get<{ no: number }>(sql`select head_no as no from book`))!.no
}

/** The cells as a spreadsheet takes them, without what our own reading does to them. */
function rawCells(text: string): string[] {
  assert.ok(parseCsv(text).rows.length > 1)
  return Array.from(text.matchAll(/"((?:[^"]|"")*)"|([^,"\r\n]+)/g), ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!)
}

async function smallTown(town: Town) {
  const scan = await keep(town, '协议.pdf', Buffer.from('协议'))
  await enter(town, 'union', { name: '云浦镇总工会', type: '乡镇（街道）工会' })
  const hong = await enter(town, 'union', { name: '宏兴村联合工会', type: '村联合工会', union: '云浦镇总工会', founded: '2010-05-01' })
  const known = await enter(town, 'dispute', { union: '宏兴', received: '2025-08-18', cause: '工伤', number: '1号', parties: [{ name: '甲', identity, phone }], files: [scan] })
  const bare = await enter(town, 'dispute', { union: '宏兴', received: '2025-08-19', cause: '工伤', number: '2号', parties: [{ name: '乙' }] })
  return { scan, hong, known, bare }
}
