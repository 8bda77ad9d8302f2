import { Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import { paragraph } from './text.ts'

/** A chart in plain data: a place for each category, a value of each series there, null where none is known. */
export type PlacedChart = { caption: string; categories: readonly string[]; series: readonly { name: string; values: readonly (number | null)[] }[]; lying: boolean }

/** A chart that Word and WPS draw themselves, its numbers in it, so that it can be altered there; its caption below. Bars that lie begin at the top. `instance` tells it from others of the document. */
export function chart({ caption, categories, series, lying }: PlacedChart, width: number, instance: number): Paragraph[] {
  const most = Math.round(width / TWIPS)
  const run = new ChartRun({
    type: lying ? 'bar' : 'column', categories, series: series.map((one, i) => ({ ...one, color: COLOURS[i % COLOURS.length]! })),
    legend: series.length > 1 ? { position: 'bottom', font: FONT } : false, font: { name: '宋体' }, dataLabels: { value: true, font: FONT },
    categoryAxis: { font: FONT, ...lying && { reverseOrder: true } }, valueAxis: { font: FONT, ...lying && { visible: false } }, chartArea: { border: 'none' },
    transformation: { width: most, height: lying ? Math.min(HIGHEST, 60 + categories.length * (14 + 14 * series.length)) : 300 },
    altText: { id: `${instance}0000`, name: caption, title: '' },
  })
  return [new Paragraph({ style: 'Picture', keepNext: true, children: [run] }), paragraph('Caption', caption)]
}

/** A pixel of the library. */
const TWIPS = 15
/** What stands on a page with its caption. */
const HIGHEST = 760
const FONT = { size: 9 }
/** Apart in print without colour too. */
const COLOURS = ['A63A2B', 'D9A441', '4F6D7A', '9CB380']
