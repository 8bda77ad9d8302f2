import assert from 'node:assert/strict'
import { test } from 'node:test'
import { docxPieces } from './pieces.ts'
import { OWN_PICTURE } from './put-pictures.ts'
import { document, p, relations, run, t, word } from '../testing-docx.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const styled = (style: string, inside: string) => p(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}`)
const item = (number: string, said: string) => p(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr></w:pPr>${t(said)}`)
const drawn = (name: string) => run(`<w:drawing><a:docPr name="${name}"/><a:blip embed="r3"/></w:drawing>`)

test('paragraphs with the names of their styles, items of lists, rows with their cells, pictures; changes accepted, notes and heads left out', async () => {
  const body = styled('2', t('一、组建')) + p(t('正') + '<w:del w:id="1"><w:r><w:delText>错</w:delText></w:r></w:del>' + t('文') + run('<w:footnoteReference w:id="1"/>')) + item('7', '甲') + item('7', '乙') + item('8', '丙') + item('0', '丁')
    + `<w:tbl><w:tr><w:tc>${p(t('村'))}</w:tc><w:tc>${p(t('85人')) + p(t('其中女60人'))}</w:tc></w:tr></w:tbl>` + p(drawn('图片 1')) + `<w:tbl><w:tr><w:tc>${p(drawn(`${OWN_PICTURE} 现场`)) + p(t('现场'))}</w:tc></w:tr></w:tbl>`
  const bytes = await word('', {
    'word/document.xml': document(body),
    'word/_rels/document.xml.rels': relations([['styles', 'styles.xml'], ['numbering', 'numbering.xml'], ['footnotes', 'footnotes.xml'], ['image', 'media/image1.png']]),
    'word/styles.xml': `<w:styles ${w}><w:style w:styleId="2"><w:name w:val="Heading 1"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>`
      + '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="4"/></w:num></w:numbering>',
    'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="1">${p(t('脚注'))}</w:footnote></w:footnotes>`,
  })
  assert.deepEqual(await docxPieces(bytes), [
    { cells: ['一、组建'], style: 'heading 1' },
    { cells: ['正文'], style: '' },
    { cells: ['甲'], style: '', list: { number: '7', ordered: true } }, { cells: ['乙'], style: '', list: { number: '7', ordered: true } },
    { cells: ['丙'], style: '', list: { number: '8', ordered: false } },
    { cells: ['丁'], style: '' },
    { cells: ['村', '85人 其中女60人'], style: '', table: 0 },
    { cells: [''], style: '', put: [{ cell: 0, part: 'word/media/image1.png', own: false }] },
    { cells: ['现场'], style: '', table: 1, picture: true },
  ])
})
