import type { Mark, PrintedCell, PrintedColumn, PrintedSheet } from '#formats/spreadsheet/write.ts'
import { parsePeriod, precision, sayPeriod } from '#kit/period.ts'
import type { Cell, Measure } from './measures.ts'
import type { Comparison, ReportOf } from './comparison.ts'

/** The comparison as a workbook: what each town says of each thing, what wants looking at, and what could not be read. */
export function comparisonSheets({ reports, measures, doubts }: Comparison): PrintedSheet[] {
  const read = reports.map((report, i) => ({ report, i })).filter(({ report }) => report.read)
  const unread = reports.filter(({ say }) => say !== null)
  const names = namesOf(reports)
  return [
    {
      name: '各镇数据',
      above: ['各镇报告数据对照', `共${reports.length}份报告，读成${read.length}份。照各份报告写的填，没写的空着；大概的数写“约”；红底的与台账不一致。`],
      columns: [{ heading: '项目', width: 26 }, { heading: '期间', width: 18 }, { heading: '单位', width: 6 }, ...read.map(({ i }) => numbers(names[i]!)), numbers('合计')],
      titles: 3,
      rows: measures.map(measure => {
        const cells = read.map(({ i }) => shown(measure.cells.find(({ report }) => report === i)))
        return [measure.label, periodWords(measure), measure.unit, ...cells, totalOf(measure)]
      }),
      marks: measures.flatMap(({ cells }, row) => cells.filter(({ wrong }) => wrong).map((cell): Mark =>
        ({ row, column: 3 + read.findIndex(({ i }) => i === cell.report), as: 'wrong', note: `报告写的是“${cell.said}”，与台账不一致，见“存疑”` }))),
    },
    {
      name: '存疑',
      above: ['要改的和要核实的', `共${doubts.length}处`],
      columns: ([['工会', 26], ['位置', 14], ['原文', 28], ['把握', 8], ['说明', 60], ['可改为', 16]] as const).map(([heading, width]) => ({ heading, width })),
      rows: doubts.map(({ report, place, words, sure, say, instead }) => [names[report]!, place, words, sure === 'sure' ? '确定' : '请核实', say, instead]),
    },
    // What has nothing to tell is no page to be printed.
    ...unread.length === 0 ? [] : [{
      name: '没有读成',
      above: ['没有读成的、看不出是哪个工会的和重复的', `共${unread.length}份`],
      columns: [{ heading: '文件', width: 36 }, { heading: '原因', width: 90 }],
      rows: unread.map(({ file, say }) => [file, say]),
    }],
  ]
}

function numbers(heading: string): PrintedColumn {
  return { heading, width: 12, as: 'number' }
}

/** Two reports of one union are told apart by their files. */
function namesOf(reports: readonly ReportOf[]): string[] {
  return reports.map(({ called, file }) => reports.filter(other => other.called === called && other.read).length > 1 ? `${called}（${file}）` : called)
}

function shown(cell: Cell | undefined): PrintedCell {
  if (!cell) return null
  if (cell.value !== null) return cell.rough ? `${/[余多约近]/.test(cell.said) ? '' : '约'}${cell.said}` : cell.value
  return cell.said
}

function totalOf({ total, rough, unit }: Measure): PrintedCell {
  return total === null ? null : rough ? `约${total}${unit}` : total
}

function periodWords({ period }: Measure): string {
  const days = parsePeriod(period)
  return precision(days) === 'day' ? `截至${sayPeriod(days)}` : sayPeriod(days)
}
