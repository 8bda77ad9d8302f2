import { refuse } from '#kit/refusal.ts'
import { sayMoment } from '#records/history/moment.ts'
import { command } from '../command.ts'
import { atDesk } from '../desk.ts'
import { print } from '../screen.ts'

export const undo = command({
  usage: '[变更号]',
  help: '撤销一次变更（用 niangjia history 看是第几号），或用 --import 撤销一整批导入；撤销本身也记入历史，可以再撤销。什么都不写，就列出各批导入。',
  words: [0, 1],
  options: { import: { value: '批号', help: '撤销这一批导入' } },
  async run({ words: [no], options }) {
    if (no === undefined && options.import === undefined) return listImports(options)
    const what = options.import !== undefined ? { batch: options.import } : { change: numberOf(no!) }
    const undone = await atDesk(options, { mode: 'write', alone: true, who: 'undo' }, ({ office, actor }) => office.undo(actor, what))
    print(`已撤销：涉及${undone.length}条记录`)
    return 0
  },
})

async function listImports(options: Parameters<typeof atDesk>[0]): Promise<number> {
  const found = await atDesk(options, { mode: 'read', who: 'undo' }, ({ office, actor }) => office.imports(actor))
  for (const { id, at, note, rows } of found) print(`${id}  ${sayMoment(at)}  ${note}  ${rows}条`)
  if (found.length === 0) print('还没有导入过')
  return 0
}

function numberOf(text: string): number {
  if (!/^\d+$/.test(text)) throw refuse('invalid', `“${text}”不是变更号，请写数字`, 'change')
  return Number(text)
}
