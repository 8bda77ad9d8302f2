import { refuse } from '#kit/refusal.ts'
import { fileKind } from './file-kind.ts'

/** A superior's blank as .xlsx: as it is, or from an old .xls made into one by an installed LibreOffice. */
export async function readForm(bytes: Uint8Array): Promise<Uint8Array> {
  const kind = fileKind(bytes)
  if (kind === 'excel') return bytes
  if (kind === 'old-excel') return (await import('./old-office.ts')).toXlsx(bytes)
  throw refuse('invalid', kind === 'locked' ? '表格有打开密码，请用 WPS 或 Excel 打开，去掉密码，另存为 .xlsx 再上传' : '空白表要是 Excel 文件，请用 WPS 或 Excel 打开，另存为 .xlsx 再上传', 'sheet')
}
