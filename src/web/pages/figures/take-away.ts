import { guarded } from '#kit/formula.ts'
import { keep } from '../../ask.ts'

/** Puts a table into the clipboard as WPS and Excel take it in: cells apart by tabs. */
export async function copyTable(cells: readonly string[][]): Promise<void> {
  const text = cells.map(row => row.map(cell => guarded(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')
  // Over plain HTTP in the office's own net browsers offer no clipboard but the old way.
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (!copied) throw new Error('浏览器不让复制，请用“导出”')
}

/** Hands a table to the browser to keep, as a file that Excel and WPS open by a double click. */
export function saveTable(cells: readonly string[][], name: string): void {
  const text = cells.map(row => row.map(cell => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')).join('\r\n')
  // The mark in front: without it Excel takes the file for GBK.
  keep(new Blob(['\ufeff', text], { type: 'text/csv' }), `${name}.csv`)
}
