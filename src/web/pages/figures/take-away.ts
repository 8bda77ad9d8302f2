import { guarded } from '#kit/formula.ts'
import { keep } from '../../ask.ts'
import { copyText } from '../../show/copy.ts'

/** Puts a table on the clipboard as WPS and Excel take it in: cells apart by tabs. */
export function copyTable(cells: readonly string[][]): Promise<void> {
  return copyText(cells.map(row => row.map(cell => guarded(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n'))
}

/** Hands a table to the browser to keep, as a file that Excel and WPS open by a double click. */
export function saveTable(cells: readonly string[][], name: string): void {
  const text = cells.map(row => row.map(cell => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')).join('\r\n')
  // The mark in front: without it Excel takes the file for GBK.
  keep(new Blob(['\ufeff', text], { type: 'text/csv' }), `${name}.csv`)
}
