import type { SheetFacts } from '#formats/spreadsheet/sheet.ts'
import type { Skipped } from './skip.ts'
import type { Tidy } from './tidy.ts'

/** A sheet gone through once: how many rows it has, a few of them, and in sentences what was done to it. */
export type Survey = { rows: number; samples: (readonly string[])[]; notes: string[] }

/** What an officer should know before the sheet goes in. */
export async function survey(tidy: Tidy, { errors, uncomputed, hiddenRows }: Omit<SheetFacts, 'merges'>): Promise<Survey> {
  const skipped = new Map<Skipped, number[]>()
  const merged = new Set<number>()
  const samples: (readonly string[])[] = []
  let rows = 0
  let ditto = 0
  for await (const done of tidy.done()) {
    if (done.skipped !== undefined) (skipped.get(done.skipped) ?? skipped.set(done.skipped, []).get(done.skipped)!).push(done.line)
    else {
      rows++
      ditto += done.ditto
      for (const column of done.merged) merged.add(column)
      if (samples.length < SAMPLES) samples.push(done.row.cells)
    }
  }
  const columns = [...merged].map(column => tidy.head.cells[column] ?? '').filter(heading => heading !== '')
  return {
    rows, samples,
    notes: [
      ...tidy.titles.length > 0 ? [`第${span(1, tidy.lines.from - 1)}行是标题，没有读入`] : [],
      ...tidy.lines.to > tidy.lines.from ? [`第${span(tidy.lines.from, tidy.lines.to)}行合成一行列名`] : [],
      ...Object.entries(SAY).flatMap(([what, say]) => skipped.has(what as Skipped) ? [`第${listed(skipped.get(what as Skipped)!)}行${say}，没有读入`] : []),
      ...columns.length > 0 ? [`${columns.map(heading => `“${heading}”`).join('、')}有合并的单元格，已逐行填上`] : [],
      ...ditto > 0 ? [`${ditto}格写的是“同上”，已照上一行填上`] : [],
      ...errors > 0 ? [`${errors}格是公式错误（如 #N/A），按空白读入`] : [],
      ...uncomputed > 0 ? [`${uncomputed}格公式没有算出结果，按空白读入，请用 WPS 打开保存一次再导入`] : [],
      ...hiddenRows > 0 ? [`有${hiddenRows}行是隐藏的，也读入了`] : [],
    ],
  }
}

const SAMPLES = 50

const SAY: Readonly<Record<Exclude<Skipped, 'free'>, string>> = {
  example: '是示例', numbering: '是栏次', heading: '是重复的列名', group: '是分组标题', total: '是小计或合计', note: '是制表人、说明一类的话',
}

/** What becomes of dates that do not write their year or month. It stands alone: an officer may say otherwise. */
export function saySpoken({ year, month }: Tidy['spoken']): string[] {
  if (year === undefined && month === undefined) return []
  return [
    `没写${[
      year !== undefined && '年份', month !== undefined && '月份',
    ].filter(one => one !== false).join('、')}的日期，按${year === undefined ? '' : `${year}年`}${month === undefined ? '' : `${month}月`}`,
  ]
}

/** 3、8、12等30; those that follow each other as 3—5. */
function listed(lines: readonly number[]): string {
  const spans: [from: number, to: number][] = []
  for (const line of lines) {
    const last = spans.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else spans.push([line, line])
  }
  return spans.slice(0, 6).map(([from, to]) => span(from, to)).join('、') + (spans.length > 6 ? `等${lines.length}` : '')
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}—${to}`
}
