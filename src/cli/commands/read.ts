import { parsePeriod } from '#kit/period.ts'
import { read as readText, reported } from '#reader/read.ts'
import { command } from '../command.ts'
import { reportsTogether } from '../many-reports.ts'
import { print, printJson, table } from '../screen.ts'
import { paperOf, papersIn } from '../text-file.ts'

export const read = command({
  usage: '文件或文件夹',
  help: [
    '找出文字（.docx、.doc、.wps、.rtf、.txt）里的每个数据，以及文字自己说的关系：其中、合计、占比等，能不能对上。不用台账。',
    '给的是文件夹，就把里面的各份报告并排列成一张 .xlsx：每项数据各镇各是多少、合计多少，哪里存疑，哪份没有读成。',
  ].join('\n'),
  words: [1, 1],
  options: {
    period: { value: '期间', help: '文件夹里没有写明期间的报告按哪一段：2025、2025H1 这样' },
    out: { value: '文件', help: '表格写到这里，默认在文件夹旁边' },
    json: { help: '用 JSON 写出，位置按 UTF-16 计' },
  },
  async run({ words: [path = ''], options: { json, out, period } }) {
    const several = papersIn(path)
    if (several) return reportsTogether(path, several, period === undefined ? {} : { otherwise: parsePeriod(period) }, { json, out, what: '数据' })
    const reading = readText((await paperOf(path)).text)
    if (json) return printJson(reported(reading)), 0
    table(reading.figures.map(({ text: words, value, unit, before, after }) => [
      words, value === null ? '' : String(value), unit, `${before.slice(-12)}【${words}】${after.slice(0, 8)}`.replaceAll('\n', ' '),
    ])).forEach(print)
    for (const { kind, figures, total } of reading.relations.filter(({ holds }) => !holds)) {
      print(`对不上（${kind}）：${[...figures, ...(total === null ? [] : [total])].map(i => reading.figures[i]!.text).join('、')}`)
    }
    print(`共${reading.figures.length}个数据`)
    return 0
  },
})
