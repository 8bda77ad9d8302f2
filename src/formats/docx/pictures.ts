import { HeightRule, ImageRun, Paragraph, Table, TableBorders, TableCell, TableRow } from 'docx'
import { linePitch } from './page.ts'
import { OWN_PICTURE } from './put-pictures.ts'
import { share } from './table.ts'
import { paragraph } from './text.ts'

/** A picture with its size in pixels and what is written below it. */
export type PlacedPicture = { bytes: Uint8Array; type: 'jpg' | 'png'; width: number; height: number; caption: string }

/** Two beside each other and three such rows on a page, each as large as its place allows, its caption below. Null of none. `instance` tells these pictures from others of the document. */
export function pictures(list: readonly PlacedPicture[], width: number, instance: number): Table | null {
  if (list.length === 0) return null
  const columnWidths = share(width, [1, 1])
  const rows = Array.from({ length: Math.ceil(list.length / 2) }, (_, i) => [list[2 * i], list[2 * i + 1]])
  return new Table({
    width: { size: width, type: 'dxa' }, layout: 'fixed', columnWidths, borders: TableBorders.NONE, margins: { left: GAP, right: GAP },
    rows: rows.map(row => new TableRow({
      cantSplit: true, height: { value: ROW, rule: HeightRule.EXACT },
      children: row.map((picture, i) => new TableCell({
        verticalAlign: 'center',
        children: picture ? placed(picture, columnWidths[i]! - 2 * GAP, `${instance}${String(list.indexOf(picture)).padStart(4, '0')}`) : [paragraph('Caption', '')],
      })),
    })),
  })
}

const GAP = 80
/** Three such rows leave room for what heads the first of these pages: the mark 附件 and a title. */
const ROW = 6 * linePitch - 20
/** A pixel of the library. */
const TWIPS = 15

function placed({ bytes, type, width, height, caption }: PlacedPicture, wide: number, id: string): Paragraph[] {
  const scale = Math.min(wide / width, (ROW - 1.5 * linePitch) / height)
  const transformation = { width: Math.round(width * scale / TWIPS), height: Math.round(height * scale / TWIPS) }
  const picture = new ImageRun({ type, data: bytes, transformation, altText: { id, name: `${OWN_PICTURE} ${caption}`, description: caption, title: '' } })
  return [new Paragraph({ style: 'Picture', children: [picture] }), paragraph('Caption', caption)]
}
