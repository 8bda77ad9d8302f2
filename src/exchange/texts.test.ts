import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { register } from '#lines/register.ts'
import { inTemporaryFolder, onSqlite } from '#store/testing.ts'
import { backup } from './backup.ts'
import { exportAll } from './export.ts'
import { restore } from './restore.ts'
import { atTown, enter, keep, openTown } from './testing.ts'

onSqlite('the text of an issued report comes back out of a backup as it was sealed, and stands in an export as anyone can read it', async (store, _, place) => {
  await inTemporaryFolder(async folder => {
    const town = await openTown(store, place.dir)
    const { office, actor } = town
    const union = await enter(town, 'union', { name: '云浦镇总工会', type: 'township' })
    const id = await enter(town, 'report', { union, title: '2025年/工作总结', kind: 'summary', period: '2025' })
    const photo = await keep(town, '座谈会.jpg', Buffer.from('照片'))
    await office.saveBody(actor, 'report', id, {
      base: 0,
      body: [
        { id: 'a', kind: 'paragraph', runs: [{ text: '全年受理' }, { text: '48起', figure: { name: 'dispute.received', union, period: '2025', value: 48 } }] },
        { id: 'b', kind: 'pictures', pictures: [{ file: photo, caption: '座谈会' }] },
      ],
    })
    await office.write(actor, [{ ledger: 'report', do: 'sign', id, values: { approver: '王主席', approved: '2025-12-20' } }])
    await office.write(actor, [{ ledger: 'report', do: 'issue', id, values: { issued: '2025-12-22' } }])
    const issued = await office.readBody(actor, 'report', id)

    const file = join(folder, '备份.zip')
    await backup({ store, dir: place.dir, file, progress: () => {} })
    const again = { dir: join(folder, 'again') }
    await restore({ file, ...again, progress: () => {}, ...town.code !== undefined && { code: town.code } })
    await atTown(again, async restored => {
      assert.deepEqual(await restored.office.readBody(restored.actor, 'report', id), issued)
      assert.deepEqual(await restored.office.verify(restored.actor), [])
    })

    const dir = join(folder, '导出')
    await exportAll({ office, register, actor, dir, progress: () => {} })
    const [name] = readdirSync(join(dir, '正文'))
    assert.match(name!, /^2025年_工作总结-[0-9a-f]{6}\.txt$/)
    assert.equal(readFileSync(join(dir, '正文', name!), 'utf8'), '\ufeff2025年/工作总结\n\n全年受理48起\n座谈会\n')
    assert.deepEqual(readdirSync(join(dir, '附件')).map(one => one.slice(9)), ['座谈会.jpg'])
  })
})
