import { docx, type Block } from '#formats/docx-write.ts'
import type { Figure } from '#model/figure.ts'
import { sayValue } from '#model/say.ts'
import { figuresOf, headings, type Report } from './report.ts'

/** 正式稿: the text alone, in the official layout. */
export function cleanDocx(report: Report): Promise<Uint8Array> {
  return docx({ title: report.title, blocks: body(report, () => undefined) })
}

/** 核对底稿: the same text with a comment at every figure. */
export function reviewDocx(report: Report): Promise<Uint8Array> {
  return docx({ title: report.title, subtitle: '（核对底稿）', blocks: body(report, figure => ({ author: '娘家', text: origin(figure) })) })
}

/** 数据来源表: every figure of the text with its rule and records, then what the text leaves out. */
export async function sourcesDocx(report: Report, recordsOf: (figure: Figure) => Promise<readonly string[]>): Promise<Uint8Array> {
  const rows = await Promise.all(figuresOf(report).map(async (figure, i) => [
    String(i + 1), labelOf(figure), sayValue(figure.value, figure.unit), figure.trail.rule, [counts(figure), shortened(await recordsOf(figure))].filter(words => words !== '').join('：'),
  ]))
  return docx({
    title: report.title, subtitle: '（数据来源表）', landscape: true,
    blocks: [
      { kind: 'table', head: ['序号', '指标', '数值', '计算规则', '记录'], rows, widths: [5, 15, 10, 33, 37] },
      ...unwrittenBlocks(report),
    ],
  })
}

/** Where a figure comes from, in one or two sentences. */
export function origin(figure: Figure): string {
  return `${labelOf(figure)}：${sayValue(figure.value, figure.unit)}。${figure.trail.rule}；${counts(figure)}。`
}

function body(report: Report, comment: (figure: Figure) => { author: string; text: string } | undefined): Block[] {
  const heads = headings(report)
  return report.sections.flatMap((section, i): Block[] => {
    const runs = section.runs.map(run => {
      const note = run.figure && comment(run.figure)
      return { text: run.text, ...(note && { comment: note }) }
    })
    const heading: Block[] = heads[i] ? [{ kind: 'heading', level: 1, text: heads[i] }] : []
    return [...heading, { kind: 'paragraph', runs }]
  })
}

function labelOf(figure: Figure): string {
  return figure.label
}

function counts({ trail }: Figure): string {
  const notes = [
    ...(trail.details ? [`明细${trail.details}条`] : []),
    ...(trail.totals ? [`汇总${trail.totals}条`] : []),
    ...(trail.replaced ? [`已由汇总包含的明细${trail.replaced}条未重复计`] : []),
    ...(trail.straddling ? [`跨期未计${trail.straddling}条`] : []),
    ...(trail.zero === 'declared' ? ['已登记本期未开展'] : []),
    ...(trail.from?.length ? [trail.from.map(part => `${part.label}${sayValue(part.value, part.unit)}`).join('，')] : []),
  ]
  return notes.join('，')
}

const SHOWN = 6

function shortened(titles: readonly string[]): string {
  return titles.length <= SHOWN ? titles.join('、') : `${titles.slice(0, SHOWN).join('、')}等${titles.length}条`
}

function unwrittenBlocks(report: Report): Block[] {
  const { missing, untold, unsure, straddling } = report.unwritten
  const rows = [
    ...missing.map(m => ['没有登记', m.label, `《${m.ledgerLabel}》本期没有记录，也未登记“本期未开展”`]),
    ...untold.map(f => ['台账有而未写', labelOf(f), sayValue(f.value, f.unit)]),
    ...unsure.map(f => ['说不准', labelOf(f), `${f.trail.unsure}条记录没有填全，不好说有没有`]),
    ...straddling.map(f => ['跨期未计', labelOf(f), `${f.trail.straddling}条记录的日期只有一部分在期内`]),
  ]
  return rows.length === 0 ? [] : [{ kind: 'heading', level: 1, text: '未写入' }, { kind: 'table', head: ['情形', '指标', '说明'], rows, widths: [15, 35, 50] }]
}
