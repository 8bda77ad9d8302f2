import { exportAll } from '#exchange/export.ts'
import { register } from '#lines/register.ts'
import { command } from '../command.ts'
import { atDesk } from '../desk.ts'
import { endProgress, print, progress } from '../screen.ts'

export const exporting = command({
  usage: '',
  help: '每本台账导出成一个 CSV，附件放在“附件”里；这些表可以再用 niangjia load 导入。身份证号、电话等按遮盖后的样子写。',
  words: [0, 0],
  options: {
    out: { value: '文件夹', help: '导出到这个空文件夹', required: true },
    reason: { value: '理由', help: '写出完整的身份证号、电话等；理由记入每条记录的历史' },
  },
  async run({ options }) {
    const { out, reason } = options
    const written = await atDesk(options, { mode: reason === undefined ? 'read' : 'write', who: 'export' }, ({ office, actor }) =>
      exportAll({ office, register, actor, dir: out, progress, ...(reason !== undefined && { reason }) }))
    endProgress()
    written.forEach(print)
    return 0
  },
})
