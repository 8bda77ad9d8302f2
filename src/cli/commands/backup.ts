import { backup as makeBackup } from '#exchange/backup.ts'
import { command } from '../command.ts'
import { atDesk } from '../desk.ts'
import { endProgress, print, progress } from '../screen.ts'

export const backup = command({
  usage: '',
  help: '把全部台账、历史和附件备份成一个文件；备份时可以照常使用。数据密钥不在里面，恢复时凭恢复码。',
  words: [0, 0],
  options: { out: { value: '文件', help: '备份文件，如 备份.zip', required: true } },
  async run({ options }) {
    const manifest = await atDesk(options, { mode: 'read', who: 'backup' }, ({ office, dir }) => makeBackup({ store: office.store, dir, file: options.out, progress }))
    endProgress()
    for (const hash of manifest.lost) print(`附件（${hash.slice(0, 8)}）不在数据文件夹里或被改动过，备份里没有完好的`)
    print(options.out)
    return manifest.lost.length === 0 ? 0 : 1
  },
})
