import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { docxText } from './read.ts'
import { document, namespaces, p, relations, run, t, word } from '../testing-docx.ts'
import { zip } from '../zip.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const text = async (body: string, parts?: Record<string, string>) => docxText(await word(body, parts))
const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)

describe('what a reader sees', () => {
  test('paragraphs, tabs, breaks', async () => {
    assert.equal(
      await text(p(`<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>${t('工会')}${run('<w:tab/><w:t>60个</w:t><w:br/><w:t>会员</w:t>')}`) + p('') + p(t('完'))),
      '工会\t60个\n会员\n\n完',
    )
  })

  test('a page break at the edge of a paragraph adds no line', async () => {
    const page = run('<w:br w:type="page"/>')
    assert.equal(await text(p(t('前') + page) + p(page) + p(page + t('中') + page + t('后'))), '前\n\n中\n后')
  })

  test('spaces: kept where asked, wide ones always', async () => {
    assert.equal(await text(p(`${t(' a ')}<w:r><w:t xml:space="preserve"> b </w:t></w:r>${t('　　c')}`)), 'a b 　　c')
  })

  test('entities of XML, CDATA and UTF-16', async () => {
    assert.equal(await text(p(t('&lt;&#24037;&amp;<![CDATA[<会>]]>'))), '<工&<会>')
    const wide = await zip([['word/document.xml', Buffer.from('\ufeff' + document(p(t('工会'))), 'utf16le')]])
    assert.equal(await docxText(wide), '工会')
  })

  test('tables: a line a row, also within cells', async () => {
    const cell = (inside: string) => `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${inside}</w:tc>`
    const inner = `<w:tbl><w:tr>${cell(p(t('1')))}${cell(p(t('2')))}</w:tr></w:tbl>`
    const rows = `<w:tr>${cell(p(t('村')) + p(t('工会')))}${cell(p(run('<w:t>a</w:t><w:br/><w:t>b</w:t>')))}</w:tr>`
      + `<w:sdt><w:sdtContent><w:tr>${cell(inner + p(''))}${cell(p(''))}</w:tr></w:sdtContent></w:sdt>`
    assert.equal(await text(p(t('表')) + `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>` + p(t('完'))), '表\n村 工会\ta b\n1 2\t\n完')
  })

  test('wrappers: links, content controls, smart tags', async () => {
    assert.equal(
      await text(`<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>${p(`<w:hyperlink>${t('链接')}</w:hyperlink><w:smartTag>${t('标记')}</w:smartTag><w:sdt><w:sdtContent>${t('控件')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`),
      '链接标记控件',
    )
  })

  test('fields: the result, not the code, also when nested', async () => {
    const code = run('<w:instrText> PAGE </w:instrText>')
    assert.equal(await text(p(t('第') + field('begin') + code + field('separate') + t('3') + field('end') + t('页'))), '第3页')
    const inner = field('begin') + code + field('separate') + t('内') + field('end')
    assert.equal(await text(p(field('begin') + code + inner + field('separate') + t('外') + field('end') + t('后'))), '外后')
    assert.equal(await text(p(`<w:fldSimple w:instr="DATE">${t('今天')}</w:fldSimple>`) + p(field('begin') + code + field('end') + t('完'))), '今天\n完')
  })

  test('a list number that Word counts is not text', async () => {
    assert.equal(await text(p(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${t('组建')}`)), '组建')
  })

  test('sound marks are left out, formulas are read', async () => {
    assert.equal(
      await text(p(run(`<w:ruby><w:rubyPr/><w:rt>${t('gōng')}</w:rt><w:rubyBase>${t('工')}</w:rubyBase></w:ruby>`) + '<m:oMath><m:r><m:t>48</m:t></m:r></m:oMath>')),
      '工48',
    )
  })

  test('signs of other typefaces, soft hyphens and marks of no width', async () => {
    assert.equal(await text(p(run('<w:sym w:font="Wingdings" w:char="F0FC"/>') + t('组建\u00ad工\u200b会') + run('<w:softHyphen/><w:sym w:font="宋体" w:char="2460"/>'))), '•组建工会①')
  })

  test('hidden text is left out, but its field marks count', async () => {
    const hide = '<w:rPr><w:vanish/></w:rPr>'
    assert.equal(await text(p(run(`${hide}<w:t>密</w:t>`) + t('明') + run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>白</w:t>'))), '明白')
    assert.equal(await text(p(field('begin') + run('<w:instrText>X</w:instrText>') + run(`${hide}<w:fldChar w:fldCharType="end"/>`) + t('后'))), '后')
  })
})

describe('tracked changes are accepted', () => {
  test('insertions in, deletions out, moves at their new place', async () => {
    const moved = '<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom>'
    assert.equal(
      await text(p(`${t('调解')}<w:del><w:r><w:delText>48</w:delText></w:r></w:del><w:ins>${t('49')}</w:ins>${moved}${t('件')}`) + p(`<w:moveTo>${t('移')}</w:moveTo>`)),
      '调解49件\n移',
    )
  })

  test('a deleted paragraph mark joins two paragraphs', async () => {
    const gone = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>'
    assert.equal(await text(p(gone + t('前')) + p(t('后')) + p(`${gone}<w:del>${t('删')}</w:del>`) + p(t('完'))), '前后\n完')
    assert.equal(await text(p('<w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr>') + p(t('完')) + p(gone + t('末'))), '完\n末')
  })

  test('deleted rows and cells', async () => {
    const cell = (said: string, property = '') => `<w:tc><w:tcPr>${property}</w:tcPr>${p(t(said))}</w:tc>`
    const rows = `<w:tr>${cell('a')}${cell('b', '<w:cellDel/>')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('c')}</w:tr>`
    assert.equal(await text(`<w:tbl>${rows}</w:tbl>`), 'a')
  })
})

describe('text boxes and notes', () => {
  const box = (said: string) => `<w:txbxContent>${p(t(said))}</w:txbxContent>`

  test('a text box follows its paragraph and is read once', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice>`
      + `<mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    assert.equal(await text(p(t('前') + run(both) + t('后')) + p(t('完'))), '前后\n框\n完')
    assert.equal(await text(p(run(`<w:pict><v:textbox>${box('旧')}</v:textbox></w:pict>`))), '\n旧')
  })

  test('alternate content around paragraphs is read once', async () => {
    assert.equal(await text(`<mc:AlternateContent><mc:Choice Requires="x">${p(t('新'))}</mc:Choice><mc:Fallback>${p(t('旧'))}</mc:Fallback></mc:AlternateContent>`), '新')
  })

  test('the text of drawings is no text', async () => {
    assert.equal(await text(p(run('<w:drawing><a:t>图</a:t></w:drawing>') + t('文'))), '文')
  })

  test('notes at the end, in the order of the text, without the rulers and the unused', async () => {
    const note = (kind: string, id: number, said: string) =>
      `<w:${kind} w:id="${id}">${p(run(`<w:${kind}Ref/>`) + `<w:r><w:t xml:space="preserve"> ${said}</w:t></w:r>`)}</w:${kind}>`
    const parts = {
      'word/_rels/document.xml.rels': relations([['footnotes', 'footnotes.xml'], ['endnotes', '/word/endnotes.xml']]),
      'word/footnotes.xml': `<w:footnotes ${namespaces}><w:footnote w:type="separator" w:id="-1">${p(t('线'))}</w:footnote>${note('footnote', 1, '乙')}${note('footnote', 2, '甲')}${note('footnote', 3, '无')}</w:footnotes>`,
      'word/endnotes.xml': `<w:endnotes ${namespaces}>${note('endnote', 1, '尾')}</w:endnotes>`,
    }
    const see = (kind: string, id: number) => run(`<w:${kind}Reference w:id="${id}"/>`)
    assert.equal(await text(p(t('文') + see('footnote', 2) + see('endnote', 1) + see('footnote', 1) + see('footnote', 2)) + p(t('完')), parts), '文\n完\n甲\n尾\n乙')
  })

  test('the heads of pages first, but neither page numbers nor what the text says as well', async () => {
    const header = (said: string) => `<w:hdr ${namespaces}>${p(t(said))}</w:hdr>`
    const parts = {
      'word/_rels/document.xml.rels': relations([['header', 'header1.xml'], ['header', 'header2.xml'], ['header', 'header3.xml'], ['footer', 'footer1.xml']]),
      'word/header1.xml': header('工作简报'), 'word/header2.xml': header('2025年 总结'), 'word/header3.xml': header('- 1 -'), 'word/footer1.xml': header('共3页'),
    }
    assert.equal(await text(p(t('2025年总结')), parts), '工作简报\n2025年总结')
  })

  test('the main part may have any name and any prefix, and be of the strict kind', async () => {
    const strict = '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>工会</x:t></x:r></x:p></x:body></x:document>'
    assert.equal(await docxText(await word('', { '_rels/.rels': relations([['officeDocument', '/word/document2.xml']]), 'word/document2.xml': strict })), '工会')
  })
})

describe('refused with one sentence', () => {
  const refused = (bytes: Uint8Array, say: RegExp) =>
    assert.rejects(docxText(bytes), (error: { name: string; code: string; say: string }) => error.code === 'invalid' && say.test(error.say), String(say))
  const compound = (name: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(name, 'utf16le')])

  test('other files', async () => {
    await refused(new Uint8Array(), /^文件是空的$/)
    await refused(compound('WordDocument'), /^这是旧版 Word 文档（.doc 或 .wps）/)
    await refused(compound('EncryptedPackage'), /^文档有打开密码/)
    await refused(await zip([['a.txt', utf8('x')]]), /^这不是 Word 文档/)
    await refused(await zip([['xl/workbook.xml', utf8('<x/>')]]), /^这是 Excel 工作簿/)
    await refused(utf8('工会'), /^这不是 Word 文档/)
    await refused(utf8('%PDF-1.7'), /^这是 PDF 文件/)
    await refused((await word(p(t('工会')))).subarray(0, -9), /^文件已损坏/)
  })

  test('hostile XML', async () => {
    const broken = /^文档内部有损坏/
    const lol = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    await refused(await word('', { 'word/document.xml': lol + document(p(t('&b;'))) }), broken)
    await refused(await word(p(t('&b;'))), broken)
    await refused(await word('', { 'word/document.xml': document(p(t('工会'))).replace('?>', '?><!DOCTYPE d>') }), broken)
    await refused(await word('<w:p>'), broken)
    await refused(await word('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)), broken)
    await refused(await word('', { 'word/document.xml': '' }), broken)
    await refused(await zip([['word/document.xml', Uint8Array.of(0x3c, 0xff)]]), broken)
    await refused(await zip([['word/document.xml', Buffer.alloc(33 * 2 ** 20, ' 工 会')]]), /压缩比异常/)
    const long = Buffer.alloc(33 * 2 ** 20).map((_, at) => (at * 7919) >> 7)
    await refused(await zip([['word/document.xml', long]]), /^文档太大/)
  })
})
