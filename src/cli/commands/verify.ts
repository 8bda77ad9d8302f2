import { command } from '../command.ts'
import { atDesk } from '../desk.ts'
import { endProgress, note, print, progress } from '../screen.ts'

export const verify = command({
  usage: '',
  help: '从头核对：每一环历史、每条记录与它最近的变更、每个关联、工会的上下级、每个附件。',
  words: [0, 0],
  options: {},
  async run({ options }) {
    let told = 0
    const flaws = await atDesk(options, { mode: 'read', who: 'verify' }, ({ office, actor }) => office.verify(actor, (done, total) => {
      if (done - told < total / 20 && done < total) return
      told = done
      progress(`已核对 ${done}/${total}`)
    }))
    endProgress()
    flaws.forEach(note)
    print(flaws.length === 0 ? '核对无误' : `有${flaws.length}处不符`)
    return flaws.length === 0 ? 0 : 1
  },
})
