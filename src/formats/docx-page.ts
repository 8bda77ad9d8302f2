import { xml } from './docx-package.ts'

/**
 * The official page of GB/T 9704-2012: everything in the document that is not its text.
 * Lengths are twips, a twentieth of a point.
 */

/** A4; top 37 mm, binding side 28 mm, type area 156 × 225 mm, in it 22 lines of 28 characters of 16 points. */
const shortSide = 11906
const longSide = 16838
const margin = { top: 2098, bottom: 1984, left: 1587, right: 1474 }

/** 22 lines of 28.95 points fit into 225 mm; of the usual 29 points the last one would go to the next page. */
export const linePitch = 579
/** 28 characters of 16 points are 2 mm too wide: each gives up a quarter of a point. */
const tightening = -5
export const characterWidth = 320 + tightening

export function textWidth(landscape: boolean): number {
  return landscape ? longSide - margin.top - margin.bottom : shortSide - margin.left - margin.right
}

/**
 * A page across is the same sheet turned, bound at its head. The grid is one of lines only: on a grid of characters
 * LibreOffice puts 18 on a line.
 */
export function section(landscape: boolean): string {
  const [width, height] = landscape ? [longSide, shortSide] : [shortSide, longSide]
  const sides = landscape ? { top: margin.left, right: margin.top, bottom: margin.right, left: margin.bottom } : margin
  return '<w:sectPr><w:footerReference w:type="default" r:id="footerOdd"/><w:footerReference w:type="even" r:id="footerEven"/>'
    + `<w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/>`
    + `<w:pgMar w:top="${sides.top}" w:right="${sides.right}" w:bottom="${sides.bottom}" w:left="${sides.left}"`
    + ` w:header="851" w:footer="${sides.bottom - numberDepth}" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="${linePitch}"/></w:sectPr>`
}

/** From the type area down to the foot of the page number, whose dashes stand 7 mm below, in the middle of 14 points. */
const numberDepth = 397 + 140

const fangSong = '仿宋_GB2312'
const kaiTi = '楷体_GB2312'
const heiTi = '黑体'
const song = '宋体'
const titleSong = '方正小标宋简体'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function type(font: string, points: number, spacing = 0): string {
  return `<w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:spacing w:val="${spacing}"/>`
    + `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
}

/** Two characters, told twice: LibreOffice knows only lengths, and in Word characters follow a change of size. */
const indented = (points: number) => `<w:ind w:firstLineChars="200" w:firstLine="${points * 40}"/>`

function style(id: string, name: string, paragraph: string, run = '', based = 'Normal'): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/><w:qFormat/>`
    + `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}

const heading = (level: number, font: string) =>
  style(`Heading${level}`, `heading ${level}`, `<w:keepNext/>${indented(16)}<w:outlineLvl w:val="${level - 1}"/>`, type(font, 16, tightening))

/** Lines as high as their type, for what is smaller than the text. */
const offGrid = (around: number) =>
  `<w:snapToGrid w:val="0"/><w:spacing w:before="${around}" w:after="${around}" w:line="240" w:lineRule="auto"/>`

/** `widowControl` is off, or a page would end after 21 lines. */
export const styles = `${xml}<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr>${type(fangSong, 16, tightening)}`
  + '<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>'
  + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
  + `<w:pPr><w:widowControl w:val="0"/><w:spacing w:line="${linePitch}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:style>`
  + style('Title', 'Title', '<w:snapToGrid w:val="0"/><w:jc w:val="center"/>', type(titleSong, 22))
  + style('Subtitle', 'Subtitle', '<w:jc w:val="center"/>', type(kaiTi, 16, tightening))
  + heading(1, heiTi)
  + heading(2, kaiTi)
  + heading(3, fangSong)
  + style('BodyText', 'Body Text', indented(16))
  + style('Note', 'Note', indented(14), type(fangSong, 14))
  + style('Signature', 'Signature', '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:jc w:val="right"/>')
  + style('TableText', 'Table Text', `${offGrid(40)}<w:jc w:val="left"/>`, type(fangSong, 12))
  + style('TableHead', 'Table Head', '<w:keepNext/><w:jc w:val="center"/>', type(heiTi, 12), 'TableText')
  + style('Footer', 'footer', '<w:snapToGrid w:val="0"/><w:spacing w:line="280" w:lineRule="exact"/>', type(song, 14))
  + style('CommentText', 'annotation text', `${offGrid(0)}<w:jc w:val="left"/>`, type(song, 10.5))
  + '</w:styles>'

const alsoKnownAs = [[fangSong, '仿宋'], [kaiTi, '楷体'], [heiTi, 'SimHei'], [song, 'SimSun'], [titleSong, '小标宋']]

/** Where a typeface is not installed, Word takes the one it is also known by. */
export const fontTable = `${xml}<w:fonts ${word}>${alsoKnownAs.map(([name, other]) =>
  `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`).join('')}</w:fonts>`

export const settings = `${xml}<w:settings ${word}><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:compat>`
  + '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
  + '<w:themeFontLang w:val="zh-CN" w:eastAsia="zh-CN"/></w:settings>'

/** The page number, one character in from the outer edge. Its dashes are text: LibreOffice shows none for a number format. */
export function footer(pages: 'odd' | 'even'): string {
  const place = pages === 'odd'
    ? '<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>'
    : '<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>'
  return `${xml}<w:ftr ${word}><w:p><w:pPr><w:pStyle w:val="Footer"/>${place}</w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>`
    + '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>'
}
