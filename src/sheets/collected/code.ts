import { isId } from '#kit/id.ts'

/** Which round of collecting a workbook was made for, and for which union. */
export type Code = { collection: string; union: string }

/** The hidden sheet that says so: programs which save a workbook anew keep hidden sheets, and chats only carry the file. */
export const CODE_SHEET = '收表标识'

export function printCode({ collection, union }: Code): string {
  return `${CODE_SHEET}：${collection}.${union}`
}

/** The first code among some cells. */
export function findCode(cells: Iterable<string>): Code | undefined {
  for (const cell of cells) {
    if (!cell.startsWith(CODE_SHEET)) continue
    const [collection = '', union = ''] = cell.slice(CODE_SHEET.length + 1).trim().split('.')
    if (isId(collection) && isId(union)) return { collection, union }
  }
  return undefined
}
