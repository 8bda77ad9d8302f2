import { command } from '../command.ts'
import { atDesk } from '../desk.ts'
import { print } from '../screen.ts'

export const recount = command({
  usage: '',
  help: '各工会逐月的累计数和查找用字由登记时随手记下，用来很快算出数据、找到记录。核对（verify）发现它们与记录不符时，用这个命令按逐条记录重新整理；台账本身不变。',
  words: [0, 0],
  options: {},
  async run({ options }) {
    await atDesk(options, { mode: 'write', alone: true, who: 'recount' }, ({ office, actor }) => office.recount(actor))
    print('已重新整理')
    return 0
  },
})
