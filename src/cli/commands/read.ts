import { read as readText, reported } from '#reader/read.ts'
import { command } from '../command.ts'
import { print, printJson, table } from '../screen.ts'
import { textOf } from '../text-file.ts'

export const read = command({
  usage: '文件',
  help: '找出文字（.txt、.docx）里的每个数据，以及文字自己说的关系：其中、合计、占比等，能不能对上。不用台账。',
  words: [1, 1],
  options: { json: { help: '用 JSON 写出，位置按 UTF-16 计' } },
  async run({ words: [path = ''], options }) {
    const text = await textOf(path)
    const reading = readText(text)
    if (options.json) return printJson(reported(reading)), 0
    table(reading.figures.map(({ text: words, value, unit, before, after }) => [words, value === null ? '' : String(value), unit, `${before.slice(-12)}【${words}】${after.slice(0, 8)}`.replaceAll('\n', ' ')])).forEach(print)
    for (const { kind, figures, total } of reading.relations.filter(({ holds }) => !holds)) {
      print(`对不上（${kind}）：${[...figures, ...(total === null ? [] : [total])].map(i => reading.figures[i]!.text).join('、')}`)
    }
    print(`共${reading.figures.length}个数据`)
    return 0
  },
})
