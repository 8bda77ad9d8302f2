import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { commentDocx } from './comment.ts'
import { docxText } from './read.ts'
import { p, run, t, word } from '../testing-docx.ts'
import { unzip } from '../unzip.ts'
import { zip } from '../zip.ts'

const utf8 = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()

/** What the main part says between its ends, and the comments, once there is one on each of these words. */
async function commented(bytes: Uint8Array, ...on: [words: string, say: string][]) {
  const text = await docxText(bytes)
  const at = on.map(([words, say]) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, author: '娘家核对', text: say }))
  const result = await commentDocx(bytes, at)
  assert.equal(await docxText(result), text, 'the text stays the same')
  const parts = await unzip(result)
  const main = utf8(parts.get('word/document.xml'))
  return { parts, body: /<w:body>(.*)<\/w:body>/s.exec(main)![1]!, comments: utf8(parts.get('word/comments.xml')) }
}

const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
const kept = (said: string) => `<w:t xml:space="preserve">${said}</w:t>`

describe('comments in a document', () => {
  test('a run is parted where a comment begins or ends within it, and keeps its looks', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>'
    const { body, comments } = await commented(await word(p(`<w:r w:rsidR="1">${bold}<w:t>受理48件&amp;3</w:t><w:tab/></w:r>` + t('完'))), ['48件', '请改'])
    const open = `<w:r w:rsidR="1">${bold}`
    assert.equal(body, p(`${open}${kept('受理')}</w:r>${start(0)}${open}${kept('48件')}</w:r>${end(0)}${open}${kept('&amp;3')}<w:tab/></w:r>${t('完')}`))
    assert.match(
      comments,
      /<w:comment [^>]*w:id="0" w:author="娘家核对" w:initials="娘家"><w:p><w:r><w:annotationRef\/><\/w:r><w:r><w:t xml:space="preserve">请改<\/w:t><\/w:r><\/w:p><\/w:comment><\/w:comments>$/,
    )
  })
  test('whole runs are left as they are, one behind the other', async () => {
    const { body } = await commented(await word(p(t('受理') + t('48') + t('件') + t('完'))), ['48件', '甲'], ['受理', '乙'])
    assert.equal(body, p(start(1) + t('受理') + end(1) + start(0) + t('48') + t('件') + end(0) + t('完')))
  })
  test('over paragraphs, insertions and links; nothing is hung on what was deleted', async () => {
    const { body } = await commented(
      await word(p(`<w:ins w:id="7">${t('受理48')}</w:ins><w:del w:id="8"><w:r><w:delText>9</w:delText></w:r></w:del>`) + p(`<w:hyperlink>${t('件办结')}</w:hyperlink>`)),
      ['48\n件', '甲'],
    )
    assert.equal(body, p(`<w:ins w:id="7"><w:r>${kept('受理')}</w:r>${start(0)}<w:r>${kept('48')}</w:r></w:ins><w:del w:id="8"><w:r><w:delText>9</w:delText></w:r></w:del>`)
      + p(`<w:hyperlink><w:r>${kept('件')}</w:r>${end(0)}<w:r>${kept('办结')}</w:r></w:hyperlink>`))
  })
  test('several on one text, one in the other', async () => {
    const { body } = await commented(await word(p(t('共48件，其中3件'))), ['48件，其中3件', '外'], ['3件', '内'], ['48', '首'])
    const piece = (said: string) => `<w:r>${kept(said)}</w:r>`
    assert.equal(body, p(piece('共') + start(0) + start(2) + piece('48') + end(2) + piece('件，其中') + start(1) + piece('3件') + end(0) + end(1)))
  })
  test('of two texts in one run, only the one that is meant', async () => {
    const two = await word(p(run('<w:t>工会</w:t><w:tab/><w:t>60个</w:t>')))
    const { body: second } = await commented(two, ['60个', '甲'])
    assert.equal(second, p(`<w:r><w:t>工会</w:t><w:tab/></w:r>${start(0)}<w:r>${kept('60个')}</w:r>${end(0)}`))
    const { body: first } = await commented(two, ['工会', '甲'])
    assert.equal(first, p(`${start(0)}<w:r>${kept('工会')}</w:r>${end(0)}<w:r><w:tab/><w:t>60个</w:t></w:r>`))
  })
  test('in a box: on the run that holds it', async () => {
    const box = run(`<w:pict><w:txbxContent>${p(t('框里48件'))}</w:txbxContent></w:pict>`)
    const { body } = await commented(await word(p(t('前') + box + t('后'))), ['48件', '甲'])
    assert.equal(body, p(t('前') + start(0) + box + end(0) + t('后')))
  })
  test('in a note: on the run that refers to it; in the head of a page: on the first run', async () => {
    const bytes = await word(p(t('文') + run('<w:footnoteReference w:id="1"/>')), {
      'word/_rels/document.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/footnotes" Target="footnotes.xml"/><Relationship Id="rIdComments" Type="x/header" Target="header1.xml"/></Relationships>',
      'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1">${p(t('注48件'))}</w:footnote></w:footnotes>`,
      'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(t('内部20份'))}</w:hdr>`,
    })
    const { body, parts } = await commented(bytes, ['48件', '甲'], ['20份', '乙'])
    assert.equal(body, p(start(1) + t('文') + end(1) + start(0) + run('<w:footnoteReference w:id="1"/>') + end(0)))
    assert.match(utf8(parts.get('word/_rels/document.xml.rels')), /Id="rIdComments1" Type="[^"]*\/comments" Target="\/word\/comments.xml"\/><\/Relationships>$/)
    assert.match(utf8(parts.get('[Content_Types].xml')), /<Override [^>]*PartName="\/word\/comments.xml"[^>]*\/><\/Types>$/)
  })
  test('beside comments that are there already; every other part stays to the byte', async () => {
    const once = await commented(await word(p(t('受理48件')), { 'word/media/image1.png': '\x89PNG' }), ['48', '甲'])
    const twice = await commented(await zip(once.parts), ['件', '乙'])
    assert.match(twice.comments, /w:id="0".*甲.*w:id="1".*乙.*<\/w:comments>$/)
    assert.deepEqual([...twice.parts].filter(([name, bytes]) => utf8(once.parts.get(name)) !== utf8(bytes)).map(([name]) => name), ['word/document.xml', 'word/comments.xml'])
  })
  test('another prefix, the strict kind, UTF-16', async () => {
    const strict = '<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>受理48件</x:t></x:r></x:p></x:body></x:document>'
    const bytes = await zip([['word/document.xml', Buffer.from(`\ufeff${strict}`, 'utf16le')]])
    const result = await commentDocx(bytes, [{ start: 2, end: 5, author: '娘家', text: '甲' }])
    assert.equal(await docxText(result), '受理48件')
    const declared = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
    assert.ok(utf8((await unzip(result)).get('word/document.xml')).includes(`<x:r><x:t xml:space="preserve">受理</x:t></x:r><w:commentRangeStart ${declared} w:id="0"/><x:r><x:t xml:space="preserve">48件</x:t></x:r><w:commentRangeEnd ${declared} w:id="0"/>`))
  })
})

test('wherever comments are put, the text stays the same', async () => {
  const said = fc.string({ unit: fc.constantFrom('工', '会', '4', ' ', '&', '\u00ad'), maxLength: 6 })
  const anyRun = said.map(words => `<w:r><w:t xml:space="preserve">${words.replaceAll('&', '&amp;')}</w:t></w:r>`)
  const paragraph = fc.array(fc.oneof(anyRun, fc.constant(run('<w:tab/>')), anyRun.map(one => `<w:ins w:id="1">${one}</w:ins>`)), { maxLength: 4 }).map(runs => p(runs.join('')))
  const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 4 })
  await fc.assert(fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 3 }), spans, async (paragraphs, pairs) => {
    const bytes = await word(paragraphs.join(''))
    const text = await docxText(bytes)
    const comments = pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1, author: '娘家', text: '看' }))
    assert.equal(await docxText(await commentDocx(bytes, comments)), text)
  }), { numRuns: 100 })
})
