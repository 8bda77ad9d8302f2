import { DocumentDefaults, Footer, ImportedXmlComponent, Paragraph, TextRun } from 'docx'
import type { IParagraphOptions, IParagraphStyleOptions, IPropertiesOptions, IRunStylePropertiesOptions, ISectionOptions } from 'docx'

/**
 * The official page of GB/T 9704-2012: everything in the document that is not its text.
 * Lengths are twips, a twentieth of a point.
 */

/** A4; top 37 mm, binding side 28 mm, type area 156 × 225 mm, in it 22 lines of 28 characters of 16 points. */
const paper = { width: 11906, height: 16838 }
const margin = { top: 2098, bottom: 1984, left: 1587, right: 1474 }

/** 22 lines of 28.95 points fit into 225 mm; of the usual 29 points the last one would go to the next page. */
export const linePitch = 579
/** 28 characters of 16 points are 2 mm too wide: each gives up a quarter of a point. */
const tightening = -5
export const characterWidth = 320 + tightening

export function textWidth(landscape: boolean): number {
  return landscape ? paper.height - margin.top - margin.bottom : paper.width - margin.left - margin.right
}

/**
 * A page across is the same sheet turned, bound at its head. The grid is one of lines only: on a grid of characters
 * LibreOffice puts 18 on a line. A cover bears no number.
 */
export function page(landscape: boolean, cover = false): Omit<ISectionOptions, 'children'> {
  const sides = landscape ? { top: margin.left, right: margin.top, bottom: margin.right, left: margin.bottom } : margin
  return {
    properties: {
      page: { size: { ...paper, ...(landscape && { orientation: 'landscape' }) }, margin: { ...sides, header: 851, footer: sides.bottom - numberDepth } },
      grid: { type: 'lines', linePitch }, ...(cover && { titlePage: true }),
    },
    footers: { default: pageNumber({ indent: { right: 280 }, alignment: 'right' }), even: pageNumber({ indent: { left: 280 }, alignment: 'left' }) },
  }
}

/** From the type area down to the foot of the page number, whose dashes stand 7 mm below, in the middle of 14 points. */
const numberDepth = 397 + 140

/** One character in from the outer edge. The dashes are text: LibreOffice shows none for a number format. */
function pageNumber(place: { indent: { left?: number; right?: number }; alignment: 'left' | 'right' }): Footer {
  return new Footer({ children: [new Paragraph({ style: 'Footer', ...place, children: [new TextRun({ children: ['— ', 'CURRENT', ' —'] })] })] })
}

const fangSong = '仿宋_GB2312'
const kaiTi = '楷体_GB2312'
const heiTi = '黑体'
const song = '宋体'
const titleSong = '方正小标宋简体'

/** Where a typeface is not installed, Word takes the one it is also known by. */
export const alsoKnownAs = [[fangSong, '仿宋'], [kaiTi, '楷体'], [heiTi, 'SimHei'], [song, 'SimSun'], [titleSong, '小标宋']] as const

const type = (font: string, points: number, characterSpacing?: number): IRunStylePropertiesOptions =>
  ({ font: { ascii: font, eastAsia: font, hAnsi: font, cs: font }, size: points * 2, ...(characterSpacing && { characterSpacing }) })

/** Two characters, told twice: LibreOffice knows only lengths, and in Word characters follow a change of size. */
const indented = (points: number) => ({ indent: { firstLineChars: 200, firstLine: points * 40 } })

const heading = (level: number, font: string) =>
  style(`Heading${level}`, `heading ${level}`, { keepNext: true, ...indented(16), outlineLevel: level - 1 }, type(font, 16, tightening))

function style(id: string, name: string, paragraph: IParagraphOptions, run: IRunStylePropertiesOptions = {}, basedOn = 'Normal'): IParagraphStyleOptions {
  return { id, name, basedOn, quickFormat: true, paragraph, run }
}

/** In XML, since the docx library has no words for these: off the grid, and without a gap between characters and digits. */
function base(id: string, paragraph: string): ImportedXmlComponent {
  return ImportedXmlComponent.fromXmlString(`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr></w:style>`)
}

const lines = (height: number) => ({ line: height, lineRule: 'exact' }) as const

/** `widowControl` is off, or a page would end after 21 lines. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  importedStyles: [
    // Digits are of a language whose lines break between words only: told to be Chinese, 5135人 may break behind 513.
    new DocumentDefaults({ run: { ...type(fangSong, 16), language: { value: 'en-US', eastAsia: 'zh-CN' } } }),
    base('OffGrid', '<w:snapToGrid w:val="0"/>'),
    base('NoGaps', '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'),
  ],
  paragraphStyles: [
    style('Normal', 'Normal', { widowControl: false, spacing: lines(linePitch), alignment: 'both' }),
    style('Title', 'Title', { alignment: 'center' }, type(titleSong, 22), 'OffGrid'),
    style('Subtitle', 'Subtitle', { alignment: 'center' }, type(kaiTi, 16, tightening)),
    heading(1, heiTi),
    heading(2, kaiTi),
    heading(3, fangSong),
    style('Issuer', 'Issuer', { alignment: 'center' }, { ...type(titleSong, 36), color: 'FF0000' }, 'OffGrid'),
    style('Number', 'Number', { alignment: 'center' }, type(fangSong, 16, tightening)),
    style('Addressee', 'Salutation', {}, type(fangSong, 16, tightening)),
    style('Mark', 'Mark', {}, type(heiTi, 16, tightening)),
    style('Picture', 'Picture', { alignment: 'center', spacing: { line: 240, lineRule: 'auto' } }, {}, 'OffGrid'),
    style('Caption', 'caption', { alignment: 'center', spacing: { line: 240, lineRule: 'auto' } }, type(fangSong, 10.5), 'OffGrid'),
    style('BodyText', 'Body Text', indented(16), type(fangSong, 16, tightening)),
    style('Note', 'Note', indented(14), type(fangSong, 14)),
    style('Signature', 'Signature', { alignment: 'right' }, type(fangSong, 16, tightening), 'NoGaps'),
    style('TableText', 'Table Text', { spacing: { before: 40, after: 40, line: 240, lineRule: 'auto' }, alignment: 'left' }, type(fangSong, 10.5), 'OffGrid'),
    style('TableHead', 'Table Head', { keepNext: true, alignment: 'center' }, type(heiTi, 10.5), 'TableText'),
    style('FormHeading', 'Form Heading', { keepNext: true, spacing: { before: 160, after: 80, line: 360, lineRule: 'auto' }, ...indented(14) }, type(heiTi, 14), 'OffGrid'),
    style('FormText', 'Form Text', { spacing: { before: 40, after: 40, line: 360, lineRule: 'auto' }, ...indented(14) }, type(fangSong, 14), 'OffGrid'),
    style('FormLine', 'Form Line', { alignment: 'left', spacing: { line: 240, lineRule: 'auto' } }, type(fangSong, 12), 'OffGrid'),
    style('FormBox', 'Form Box', { alignment: 'left', spacing: { before: 40, after: 40, line: 260, lineRule: 'auto' } }, type(fangSong, 12), 'OffGrid'),
    style('FormLabel', 'Form Label', { alignment: 'center' }, {}, 'FormBox'),
    style('FormLarge', 'Form Large', { alignment: 'left', spacing: { before: 80, after: 80, line: 360, lineRule: 'auto' } }, type(fangSong, 22), 'OffGrid'),
    style('FormLargeLabel', 'Form Large Label', {}, type(heiTi, 14), 'FormLabel'),
    style('FormNote', 'Form Note', { alignment: 'left', spacing: { before: 120, line: 240, lineRule: 'auto' } }, type(fangSong, 10.5), 'OffGrid'),
    style('FormFoot', 'Form Foot', { alignment: 'center', spacing: { line: 240, lineRule: 'auto' } }, type(song, 9), 'OffGrid'),
    style('Sliver', 'Sliver', { spacing: lines(20) }, {}, 'OffGrid'),
    style('Footer', 'footer', { spacing: lines(280) }, type(song, 14), 'OffGrid'),
    style('CommentText', 'annotation text', { spacing: { line: 240, lineRule: 'auto' }, alignment: 'left' }, type(song, 10.5), 'OffGrid'),
  ],
}
