import { posix } from 'node:path'
import { builtInFormat, numberFormat, type NumberFormat } from '../spreadsheet/number.ts'
import { textOfCell } from '../spreadsheet/text.ts'
import type { ZipFile } from '../unzip.ts'
import { unsound, walkAll } from './xml.ts'

/** The parts of a workbook that its sheets refer to. */
export type Parts = Pick<ZipFile, 'sizes' | 'read'>

/** The sheets in their order with the part that each lies in, and what their cells refer to; a sheet of charts alone is left out. */
export async function workbookOf(zip: Parts) {
  const main = (await relations(zip, '')).get('officeDocument') ?? 'xl/workbook.xml'
  const [{ sheets, since1904 }, parts] = [await workbook(zip, main), await relations(zip, main, 'id')]
  const kinds = await relations(zip, main)
  const found = sheets.flatMap(({ name, hidden, relation }) => {
    const part = parts.get(relation)
    return part !== undefined && part.includes('worksheets/') && zip.sizes.has(part) ? [{ name, hidden, part }] : []
  })
  const styles = kinds.get('styles')
  return { main, styles, sheets: found, book: { strings: await sharedStrings(zip, kinds.get('sharedStrings')), formats: await cellFormats(zip, styles), since1904 } }
}

/** The parts that a part refers to, by the last word of what they are to it, or by the name the reference has. */
async function relations(zip: Parts, part: string, by?: 'id'): Promise<Map<string, string>> {
  const folder = posix.dirname(part)
  const rels = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const found = new Map<string, string>()
  if (zip.sizes.has(rels)) await walkAll(zip.read(rels), {
    open(tag, { Id = '', Type = '', Target = '', TargetMode }) {
      if (tag === 'Relationship' && TargetMode !== 'External') found.set(by ? Id : posix.basename(Type), posix.resolve('/', folder, Target).slice(1))
    },
  })
  return found
}

async function workbook(zip: Parts, part: string): Promise<{ sheets: { name: string; hidden: boolean; relation: string }[]; since1904: boolean }> {
  if (!zip.sizes.has(part)) throw unsound()
  const sheets: { name: string; hidden: boolean; relation: string }[] = []
  let since1904 = false
  await walkAll(zip.read(part), {
    open(tag, attributes) {
      if (tag === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '')
      if (tag !== 'sheet') return
      const { name = '', state = 'visible' } = attributes
      sheets.push({ name, hidden: state !== 'visible', relation: Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '' })
    },
  })
  return { sheets, since1904 }
}

async function sharedStrings(zip: Parts, part: string | undefined): Promise<string[]> {
  const strings: string[] = []
  if (part === undefined || !zip.sizes.has(part)) return strings
  let [text, within, aloud] = ['', false, false]
  await walkAll(zip.read(part), {
    open(tag) {
      if (tag === 't') within = true
      else if (tag === 'rPh') aloud = true
    },
    text(piece) { if (within && !aloud) text += piece },
    close(tag) {
      if (tag === 't') within = false
      else if (tag === 'rPh') aloud = false
      else if (tag === 'si') {
        strings.push(textOfCell(text))
        text = ''
      }
    },
  })
  return strings
}

/** How numbers are shown in each style that cells may have. */
async function cellFormats(zip: Parts, part: string | undefined): Promise<NumberFormat[]> {
  const own = new Map<number, NumberFormat>()
  const formats: NumberFormat[] = []
  let used = false
  if (part !== undefined && zip.sizes.has(part)) await walkAll(zip.read(part), {
    open(tag, { numFmtId, formatCode = '' }) {
      if (tag === 'numFmt') own.set(Number(numFmtId), numberFormat(formatCode))
      else if (tag === 'cellXfs') used = true
      else if (tag === 'xf' && used) formats.push(own.get(Number(numFmtId ?? 0)) ?? builtInFormat(Number(numFmtId ?? 0)))
    },
    close(tag) { if (tag === 'cellXfs') used = false },
  })
  return formats
}
