import type { Block } from '#formats/docx/write.ts'
import { figuresIn, type Body } from '#model/body.ts'
import type { Figure } from '#model/figure.ts'
import { sayValue } from '#model/say.ts'
import { counts, type Known } from './figure-origin.ts'
import type { Unwritten } from '../writing/report.ts'

/** What the records behind a figure are called. */
export type Titles = (figure: Figure) => Promise<readonly string[]>

/** 数据来源表: every figure of a text with its rule and records, then what the text leaves out. */
export async function sourcesBlocks(body: Body, known: Known, titles: Titles, unwritten?: Unwritten): Promise<Block[]> {
  const rows = await Promise.all(figuresIn(body).map(async ({ text, figure: bound }, i) => {
    const figure = known(bound)
    if (!figure) return [String(i + 1), bound.name, text, '台账里现在查不到这个数', '']
    return [String(i + 1), figure.label, text, figure.trail.rule, [counts(figure), shortened(await titles(figure))].filter(words => words !== '').join('：')]
  }))
  return [{ kind: 'table', head: ['序号', '指标', '文中写法', '计算规则', '记录'], rows, widths: [5, 15, 10, 33, 37] }, ...unwritten ? unwrittenBlocks(unwritten) : []]
}

const SHOWN = 6

function shortened(titles: readonly string[]): string {
  return titles.length <= SHOWN ? titles.join('、') : `${titles.slice(0, SHOWN).join('、')}等${titles.length}条`
}

function unwrittenBlocks({ missing, untold, unsure, apart, straddling }: Unwritten): Block[] {
  const rows = [
    ...missing.map(m => ['没有登记', m.label, `《${m.ledgerLabel}》本期没有记录，也未登记“本期未开展”`]),
    ...untold.map(f => ['台账有而未写', f.label, sayValue(f.value, f.unit)]),
    ...unsure.map(f => ['说不准', f.label, `${f.trail.unsure}条记录没有填全，不好说有没有`]),
    ...apart.map(({ figure, unions, sum }) => ['名册和报表对不上', figure.label, `${unions}个工会，合计相差${sum}${figure.unit}`]),
    ...straddling.map(f => ['跨期未计', f.label, `${f.trail.straddling}条记录的日期只有一部分在期内`]),
  ]
  return rows.length === 0 ? [] : [{ kind: 'heading', level: 1, text: '未写入' }, { kind: 'table', head: ['情形', '指标', '说明'], rows, widths: [15, 35, 50] }]
}
