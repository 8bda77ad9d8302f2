import { randomBytes } from 'node:crypto'
import { creditCodeFault } from '#kit/check-digit.ts'
import { sql } from '#store/sql.ts'
import { enter, keep, loadFolder, township, type Town } from './testing.ts'

/** Text that spreadsheets run, and that lines and cells break on. */
export const awkward = ['=1+1', '+86', '-待核', '@某', "'=单引号", '一，"二"\n三, 四；五', '=HYPERLINK("http://x","点")'] as const

export const identity = '11010519491231002X'
export const phone = '13800001234'

/** The demonstration township, and in it everything else that a book can hold. */
export async function fillTown(town: Town): Promise<void> {
  await loadFolder(town, township)
  const { office, actor } = town
  const [scan, photo, stray] = [
    await keep(town, '协议/扫描件.pdf', randomBytes(300_000)), await keep(town, '照片.jpg', randomBytes(2000)),
    await keep(town, '无主.txt', Buffer.from('没有记录用它')),
  ]
  for (const [i, remark] of awkward.entries()) {
    await enter(town, 'dispute', {
      union: '镇总', received: '2025-08-18', cause: '工伤', number: `怪${i}`, remark, files: i === 0 ? [scan, photo] : [photo],
      extra: { 工龄: remark, '=列': `${i}` },
    })
  }
  for (const code of twoCodes()) await enter(town, 'employer', { union: '宏兴', name: '同名五金厂', code, opened: '2020', phone })
  const twin = (await town.store.read.get<{ id: string }>(sql`select id from employer where name = '同名五金厂' order by id desc`))!.id
  const withParties = {
    union: '镇总', received: '2025-07-01', cause: '工伤', number: '当事', employer: twin, people: '2人',
    parties: [{ name: '甲某', identity, phone }, { name: '乙某', phone: '0574-63812345' }],
  }
  const case1 = await enter(town, 'dispute', withParties)
  const race = { day: '2025-05-01', title: '五一健步走', kind: '体育比赛', role: '主办', people: '60人次（女20）' }
  const primary = await enter(town, 'activity', { ...race, union: '云浦镇总工会', lines: [{ source: '工会', amount: '3000' }] })
  await enter(town, 'activity', { ...race, union: '宏兴', same: primary })
  await office.write(actor, [{ ledger: 'dispute', do: 'change', id: case1, values: { sought: '1.09万元' } }])
  await office.reveal(actor, 'dispute', case1, '核对')
  const removed = await enter(town, 'dispute', { ...withParties, number: '删去', files: [stray] })
  const [gone] = await office.write(actor, [{ ledger: 'dispute', do: 'remove', id: removed }])
  await office.undo(actor, { change: gone!.change })
  await office.write(actor, [{ ledger: 'dispute', do: 'remove', id: removed }])
  const forgotten = await enter(town, 'dispute', { ...withParties, number: '遗忘' })
  await office.forget(actor, 'dispute', forgotten, '本人要求')
}

function twoCodes(): string[] {
  const letters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
  return ['91350100M000100Y4', '91350100M000200Y4'].map(head => letters.map(last => head + last).find(code => creditCodeFault(code) === null)!)
}
