import { restore as restoreBackup } from '#exchange/restore.ts'
import { command } from '../command.ts'
import { folderOf, sayCode } from '../desk.ts'
import { endProgress, note, print, progress } from '../screen.ts'

export const restore = command({
  usage: '备份文件',
  help: '从备份恢复到空文件夹。没有恢复码也能恢复，但身份证号、电话等个人信息读不出来。',
  words: [1, 1],
  options: { code: { value: '恢复码', help: '首次启动时显示的那一个' } },
  async run({ words: [file = ''], options }) {
    const dir = folderOf(options)
    const { manifest, newCode } = await restoreBackup({
      file, dir, progress, ...(options.db !== undefined && { db: options.db }), ...(options.code !== undefined && { code: options.code }),
    })
    endProgress()
    if (newCode !== undefined) {
      note('没有恢复码：备份里的身份证号、电话等个人信息无法读取，其他内容不受影响；下面是新的恢复码')
      sayCode(newCode)
    }
    const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
    print(`已恢复到 ${dir}：${rows}行，备份于 ${manifest.made}`)
    return 0
  },
})
