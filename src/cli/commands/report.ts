import { parsePeriod, printPeriod, sayPeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import { wantName } from '#model/figure.ts'
import { sayValue } from '#model/say.ts'
import { sayUnsure } from '#model/unsure.ts'
import { dayOf } from '#records/history/moment.ts'
import { reportDocx } from '#reports/body/report-docx.ts'
import { render } from '#reports/writing/render.ts'
import type { Report } from '#reports/writing/report.ts'
import { refuseUnbegun } from '#reports/writing/templates.ts'
import { reportText } from '#reports/writing/report-text.ts'
import { sourcesOf, titlesOf } from '#server/sources.ts'
import { command } from '../command.ts'
import { atDesk, unionOf, type At } from '../desk.ts'
import { writeOut } from '../out-file.ts'
import { note, print } from '../screen.ts'
import { inJson } from './figures.ts'

export const report = command({
  usage: '模板',
  help: [
    `模板有：${[...register.templates.values()].map(({ id, label }) => `${id}（${label}）`).join('、')}。`,
    '--out 写出三个 Word 文件：正式稿；核对底稿，每个数字带批注；数据来源表，每个数字的规则和记录，以及没有写入的内容。',
  ].join('\n'),
  words: [1, 1],
  options: {
    union: { value: '工会', help: '哪个工会，默认最上级的' },
    period: { value: '期间', help: '2025、2025H1、2025-01..2025-08 这样', required: true },
    out: { value: '文件', help: '写到这个文件，如 总结.docx；不写就显示在屏幕上' },
    money: { value: '单位', help: '金额用 元 还是 万元，默认 元' },
    text: { help: '只要文字，不要 Word' },
    json: { help: '用 JSON 写出，每个数字连同来源' },
  },
  async run({ words: [template = ''], options }) {
    const period = parsePeriod(options.period)
    const known = register.templates.get(template)
    if (known) refuseUnbegun(known, period, dayOf(new Date().toISOString()))
    const money = options.money ?? '元'
    if (money !== '元' && money !== '万元') throw refuse('invalid', `--money “${money}”不认识，请写 元 或 万元`, 'money')
    const { out, text, json } = options
    return atDesk(options, { mode: 'read', who: 'report' }, async at => {
      const written = await render(register, sourcesOf(at), { template, union: await unionOf(at, options.union), period, style: { money } })
      if (json) await put(out, JSON.stringify(reportJson(written), null, 2) + '\n')
      else if (text || out === undefined) await put(out, reportText(written))
      else for (const path of await writeDocuments(at, written, out)) print(path)
      if (!json) tellUnwritten(written)
      return 0
    })
  },
})

/** The three outputs of a report, beside each other; returns their paths. */
export async function writeDocuments(at: At, report: Report, out: string): Promise<string[]> {
  const named = (suffix: string) => out.replace(/(?:\.docx)?$/i, `${suffix}.docx`)
  const papers = [['clean', ''], ['review', '（核对底稿）'], ['sources', '（数据来源表）']] as const
  const files: [string, Uint8Array][] = []
  for (const [kind, suffix] of papers) files.push([named(suffix), await reportDocx(report, kind, titlesOf(at))])
  for (const [path, bytes] of files) await writeOut(path, bytes)
  return files.map(([path]) => path)
}

/** 未写入, beside the text, so that nobody is asked about a section that silently fell away. */
function tellUnwritten({ sections, unwritten: { missing, untold, unsure, apart, straddling } }: Report): void {
  if (sections.every(({ runs }) => runs.length === 0)) note('这段时间的台账里没有可写的，正文空着，开头的话也没有写')
  if (missing.length > 0) note(`没有登记，所以没有写：${missing.map(({ label, ledgerLabel }) => `${label}（${ledgerLabel}）`).join('、')}`)
  if (untold.length > 0) note(`台账里有而没有写：${untold.map(figure => `${figure.label}${sayValue(figure.value, figure.unit)}`).join('、')}`)
  if (unsure.length > 0) note(`说不准有没有，所以没有写：${unsure.map(figure => `${figure.label}（${sayUnsure(register, figure)}）`).join('、')}`)
  for (const { figure, unions, sum } of apart) note(`${figure.label}的名册和报表对不上：${unions}个工会，合计相差${sum}${figure.unit}，用 niangjia why ${figure.label} 看是哪些`)
  if (straddling.length > 0) note(`有记录跨出期间、没有计入：${straddling.map(figure => `${figure.label}${figure.trail.straddling}条`).join('、')}`)
}

function reportJson({ sections, unwritten: { missing, untold, unsure, apart, straddling }, period, ...rest }: Report) {
  return {
    ...rest, period: printPeriod(period),
    sections: sections.map(({ heading, period, runs }) => ({
      ...(heading !== undefined && { heading }), period: sayPeriod(period), text: runs.map(run => run.text).join(''),
      figures: runs.flatMap(({ text, figure }) => figure ? [{ said: text, ...inJson(figure) }] : []),
    })),
    unwritten: {
      missing, untold: untold.map(inJson), unsure: unsure.map(figure => ({ indicator: wantName(figure), records: figure.trail.unsure })),
      apart: apart.map(({ figure, unions, sum }) => ({ indicator: wantName(figure), unions, sum })),
      straddling: straddling.map(figure => ({ indicator: wantName(figure), records: figure.trail.straddling })),
    },
  }
}

async function put(out: string | undefined, text: string): Promise<void> {
  if (out === undefined) return print(text.replace(/\n$/, ''))
  await writeOut(out, text)
  print(out)
}
