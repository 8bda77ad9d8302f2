import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { refuse } from '#kit/refusal.ts'
import { csvRows } from '../csv.ts'
import { fileKind, type FileKind } from '../file-kind.ts'
import { bounded } from './limits.ts'
import { noFacts, type SheetReading } from './sheet.ts'

/**
 * The sheets of a workbook, .xlsx, .xls or CSV by what is in it; `name` is what the file is called, and only helps to say
 * how another kind becomes one that can be read. What is wrong with a file is refused, here or while its rows are read.
 */
export async function* readSpreadsheet(path: string, name: string): AsyncGenerator<SheetReading> {
  const seen = { sheets: 0, rows: 0 }
  for await (const sheet of await opened(path, name)) yield { ...sheet, rows: bounded(sheet, seen) }
}

async function opened(path: string, name: string): Promise<AsyncIterable<SheetReading> | Iterable<SheetReading>> {
  const kind = await spreadsheetKind(path)
  if (kind === undefined) return [{ name: '', hidden: false, rows: csvRows(createReadStream(path)), facts: noFacts() }]
  if (kind === 'excel') return (await import('../xlsx/read.ts')).readXlsx(path)
  if (kind === 'old-excel' && !ET.test(name)) return (await import('./xls-read.ts')).readXls(await readFile(path))
  throw refuse('invalid', kind.startsWith('old') && ET.test(name) ? '这是 WPS 的 .et 表格，请用 WPS 打开，选“另存为”，文件类型选 .xlsx，再导入' : OTHERS[kind])
}

const ET = /\.ett?$/i

/** What kind of workbook a file is; undefined for one of text. */
export async function spreadsheetKind(path: string): Promise<FileKind | undefined> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size === 0) throw refuse('invalid', '文件是空的')
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(1024), position: 0 })
    const beginning = buffer.subarray(0, bytesRead)
    // What is in a container is told by the names inside, which may stand anywhere.
    if (fileKind(beginning) !== undefined) return fileKind(await readFile(path))
    if (/^\ufeff?\s*<(?:html|!doctype|table|meta|head|body|\?xml)/i.test(beginning.toString())) throw refuse('invalid', '这是网页格式的表格，只是名字像 Excel，请用 WPS 或 Excel 打开，另存为 .xlsx 再导入')
    return undefined
  } finally {
    await file.close()
  }
}

const OTHERS: Record<Exclude<FileKind, 'excel'>, string> = {
  'old-excel': '这是旧版 Excel 工作簿，请另存为 .xlsx 再导入',
  word: '这是 Word 文档，请把里面的表格复制到 Excel 或 WPS 表格里，存成 .xlsx 再导入',
  'old-word': '这是旧版 Word 文档，请把里面的表格复制到 Excel 或 WPS 表格里，存成 .xlsx 再导入',
  slides: '这是演示文稿，请把里面的表格复制到 Excel 或 WPS 表格里，存成 .xlsx 再导入',
  'old-office': '这不是表格文件，请用 WPS 或 Excel 打开，另存为 .xlsx 再导入',
  locked: '表格有打开密码，请用 WPS 或 Excel 打开，去掉密码，另存为 .xlsx 再导入',
  zip: '这是压缩包，请先解压，再导入里面的表格',
  archive: '这是压缩包，请先解压，再导入里面的表格',
  pdf: '这是 PDF 文件，请用原来的表格导入，或把内容复制到 WPS 表格里，存成 .xlsx 再导入',
  'rich-text': '这是 RTF 文档，请把里面的表格复制到 WPS 表格里，存成 .xlsx 再导入',
  image: '这是图片，请用原来的表格导入',
}
