import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { docxText } from './read.ts'
import { docx } from './write.ts'
import type { Block, Doc } from './write.ts'
import { styleOf, writtenBody as body, writtenParts as parts } from '../testing-written.ts'

const say = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

/** The name by which the document calls a part. */
function idOf(all: Map<string, string>, part: string): string {
  return all.get('word/_rels/document.xml.rels')!.match(new RegExp(`Id="(\\w+)"[^>]* Target="${part}.xml"`))![1]!
}

describe('the page of GB/T 9704', () => {
  test('margins of 37, 35, 28 and 26 mm on A4', async () => {
    const document = await body()
    assert.match(document, /<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/)
    assert.match(document, /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" /)
    assert.match(document, /<w:docGrid w:type="lines" w:linePitch="579"\/>/)
    assert.doesNotMatch(document, /linesAndChars/)
  })

  test('a cover has no number; a form within the text begins a page', async () => {
    const blocks: Block[] = [
      say('目录'),
      { kind: 'form', page: { title: '走访记录', under: '编号：1-1', blocks: [{ kind: 'boxes', rows: [[{ label: '日期', text: '2025年3月1日', spans: [2, 10], lines: 1 }]] }] } },
    ]
    const document = (await parts({ title: '考核', cover: ['单位：甲村'], blocks })).get('word/document.xml')!
    assert.match(document, /<w:titlePg\/>/)
    assert.match(document, /<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*走访记录/)
    assert.doesNotMatch(await body(...blocks), /titlePg/)
  })

  test('22 lines of 28 characters, not 23 or 29', async () => {
    const all = await parts({})
    const number = (part: string, pattern: RegExp) => Number(all.get(part)!.match(pattern)![1])
    const line = number('word/styles.xml', /w:line="(\d+)" w:lineRule="exact"/)
    const character = 320 + Number(styleOf(all.get('word/styles.xml')!, 'BodyText').match(/<w:spacing w:val="(-?\d+)"\/>/)![1])
    const width = 11906 - 1587 - 1474
    const height = 16838 - 2098 - 1984
    assert.deepEqual([Math.floor(height / line), Math.floor(width / character)], [22, 28])
    assert.match(styleOf(all.get('word/styles.xml')!, 'Normal'), /<w:widowControl w:val="false"\/>/)
  })

  test('typefaces in all scripts and sizes', async () => {
    const styles = (await parts({})).get('word/styles.xml')!
    const expected = {
      Title: ['方正小标宋简体', '44'],
      Heading1: ['黑体', '32'],
      Heading2: ['楷体_GB2312', '32'],
      Heading3: ['仿宋_GB2312', '32'],
      TableText: ['仿宋_GB2312', '21'],
      Footer: ['宋体', '28'],
    }
    for (const [id, [font, size]] of Object.entries(expected)) {
      const style = styleOf(styles, id)
      for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs']) assert.ok(style.includes(`w:${script}="${font}"`), `${id} ${script}`)
      assert.ok(style.includes(`<w:sz w:val="${size}"/>`), id)
    }
    assert.match(styles, /<w:rPrDefault><w:rPr><w:rFonts w:ascii="仿宋_GB2312" [^>]*\/><w:sz w:val="32"\/>/)
    assert.match(styles, /<w:lang w:val="en-US" w:eastAsia="zh-CN"\/>/)
    assert.match(styleOf(styles, 'Title'), /<w:jc w:val="center"\/>/)
  })

  test('the first line is indented by two characters, told in both ways', async () => {
    const styles = (await parts({})).get('word/styles.xml')!
    for (const id of ['BodyText', 'Heading1', 'Heading2', 'Heading3']) {
      assert.match(styleOf(styles, id), /<w:ind w:firstLine="640" w:firstLineChars="200"\/>/, id)
    }
  })

  test('page numbers with dashes at the outer edge', async () => {
    const all = await parts({})
    for (const [name, place] of [['footer1', /<w:ind w:right="280"\/><w:jc w:val="right"\/>/], ['footer2', /<w:ind w:left="280"\/><w:jc w:val="left"\/>/]] as const) {
      const footer = all.get(`word/${name}.xml`)!
      assert.match(footer, /— <\/w:t>.*<w:instrText xml:space="preserve">PAGE<\/w:instrText>.*<w:t xml:space="preserve"> —</)
      assert.match(footer, place)
      assert.match(all.get('word/document.xml')!, new RegExp(`w:type="${name === 'footer1' ? 'default' : 'even'}" r:id="${idOf(all, name)}"`))
    }
    assert.match(all.get('word/settings.xml')!, /<w:evenAndOddHeaders\/>/)
    // 7 mm are 397 twips; the dash is in the middle of a line of 280.
    assert.match(all.get('word/document.xml')!, /w:footer="1447"/)
  })

  test('a page across is the sheet turned', async () => {
    const document = (await parts({ landscape: true })).get('word/document.xml')!
    assert.match(document, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
    assert.match(document, /<w:pgMar w:top="1587" w:right="2098" w:bottom="1474" w:left="1984" /)
  })
})

describe('blocks', () => {
  test('each kind has its style', async () => {
    const document = await body(
      { kind: 'heading', level: 1, text: '一、组建' },
      { kind: 'heading', level: 2, text: '（一）' },
      { kind: 'heading', level: 3, text: '1.' },
      say('正文'),
      { kind: 'note', text: '注' },
    )
    assert.deepEqual([...document.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map(match => match[1]), ['Title', 'Heading1', 'Heading2', 'Heading3', 'BodyText', 'Note'])
  })

  test('a table: parts of the text width that add up, the head repeated, numbers to the right', async () => {
    const table: Block = { kind: 'table', head: ['序号', '单位'], rows: [['1', '宏兴村'], ['5,135', '98.2%', '多']], widths: [1, 2] }
    const document = await body(table, say('后'))
    assert.match(document, /<w:tblGrid><w:gridCol w:w="2211"\/><w:gridCol w:w="4423"\/><w:gridCol w:w="2211"\/><\/w:tblGrid>/) // 1 : 2 : 1 of 8845
    assert.equal(document.match(/<w:tblHeader\/>/g)!.length, 1)
    assert.equal(document.match(/<w:tc>/g)!.length, 9)
    assert.equal(document.match(/<w:pStyle w:val="TableText"\/><w:jc w:val="right"\/>/g)!.length, 3)
    assert.match((await parts({ blocks: [table], landscape: true })).get('word/document.xml')!, /<w:tblW w:type="dxa" w:w="12756"\/>/)
  })

  test('tables do not grow together, and a paragraph ends the document', async () => {
    const table: Block = { kind: 'table', head: ['甲'], rows: [] }
    assert.doesNotMatch(await body(table, table), /<\/w:tbl>(<w:tbl>|<w:sectPr>)/)
  })

  test('a page break starts the next block on a new page', async () => {
    assert.match(await body({ kind: 'pageBreak' }, say('新')), /<w:pStyle w:val="BodyText"\/><w:pageBreakBefore\/><\/w:pPr>/)
    assert.match(await body({ kind: 'pageBreak' }, { kind: 'table', head: ['甲'], rows: [] }), /<w:pageBreakBefore\/>.{0,99}<\/w:p><w:tbl>/)
  })

  test('a signature: the date four characters in, the name centred on it, both on one page', async () => {
    const document = await body({ kind: 'right', text: '镇工会' }, { kind: 'right', text: '2025年8月18日' })
    const lines = [...document.matchAll(/<w:pStyle w:val="Signature"\/>(.*?)<\/w:pPr>/g)].map(match => match[1])
    // Characters of 315 twips: the name has 3, the date 6.5, so 4 + 3.5 / 2 = 5.75 of them.
    assert.deepEqual(lines, [
      '<w:keepNext/><w:spacing w:before="579"/><w:ind w:right="1811"/>',
      '<w:ind w:right="1260"/>',
    ])
  })

  test('bold', async () => {
    const document = await body({ kind: 'paragraph', runs: [{ text: '甲' }, { text: '乙', bold: true }] })
    assert.match(document, /<w:r><w:t xml:space="preserve">甲<\/w:t><\/w:r><w:r><w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">乙/)
  })
})

describe('comments', () => {
  const blocks: Block[] = [{ kind: 'paragraph', runs: [
    { text: '调解' },
    { text: '48起', comment: { author: '娘家', text: '明细40条\n汇总<3>条' } },
    { text: '，60人', comment: { author: 'A&B', text: '' } },
  ] }]

  test('stand at their runs', async () => {
    const all = await parts({ blocks, at: new Date(Date.UTC(2025, 7, 18, 1, 2, 3)) })
    assert.match(
      all.get('word/document.xml')!,
      /<w:commentRangeStart w:id="0"\/><w:r><w:t xml:space="preserve">48起<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/><w:r><w:commentReference w:id="0"\/><\/w:r><w:commentRangeStart w:id="1"\/>/,
    )
    const comments = all.get('word/comments.xml')!
    assert.match(comments, /<w:comment w:id="0" w:author="娘家" w:date="2025-08-18T01:02:03.000Z"><w:p>.*?明细40条.*?<\/w:p><w:p>.*?汇总&lt;3&gt;条/)
    assert.match(comments, /w:id="1" w:author="A&amp;B"/)
    assert.match(all.get('word/_rels/document.xml.rels')!, /relationships\/comments" Target="comments.xml"/)
    assert.match(all.get('[Content_Types].xml')!, /comments\+xml" PartName="\/word\/comments.xml"/)
  })

  test('are no part of the text', async () => {
    assert.equal(await docxText(await docx({ title: '题', blocks })), '题\n调解48起，60人')
  })

  test('a clean document has neither comments nor anchors, and names nobody', async () => {
    const all = await parts({ blocks: [say('正文')] })
    assert.deepEqual([...all.keys()].filter(name => name.includes('comments')), [])
    assert.doesNotMatch(all.get('word/document.xml')!, /comment|noteReference|bookmark|vanish|w:rsid/)
    assert.doesNotMatch([...all.values()].join(), /dc:creator|lastModifiedBy|Un-named|comments\.xml/)
    assert.doesNotMatch(all.get('word/footnotes.xml')! + all.get('word/endnotes.xml')!, /<w:t[ >]/)
  })
})

test('the same document gives the same bytes; the date is the one given, or none', async t => {
  const doc: Doc = { title: '题', blocks: [{ kind: 'paragraph', runs: [{ text: '正文', comment: { author: '娘家>', text: '注 w:date="1"' } }] }] }
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2025, 0, 1) })
  const first = await docx(doc)
  t.mock.timers.setTime(Date.UTC(2026, 0, 1))
  assert.deepEqual(await docx(doc), first)
  const all = await parts(doc)
  assert.doesNotMatch(all.get('docProps/core.xml')!, /dcterms:created/)
  assert.match(all.get('word/comments.xml')!, /<w:comment w:id="0" w:author="娘家&gt;"><w:p>.*注 w:date=&quot;1&quot;</)
  assert.match((await parts({ ...doc, at: new Date(0) })).get('docProps/core.xml')!, /<dcterms:created xsi:type="dcterms:W3CDTF">1970-01-01T00:00:00.000Z</)
})

test('what XML cannot hold is dropped', async () => {
  assert.equal(await docxText(await docx({ title: '甲\0乙\x1b', subtitle: '\ud800', blocks: [say('a\r\nb\tc')] })), '甲乙\n\ufffd\na\nb\tc')
})

const text = fc.string({ unit: fc.constantFrom('工', '会', 'a', '1', ' ', '　', '<', '&', '"', "'", ']]>', '𠮷'), minLength: 1, maxLength: 12 })
const words = text.map(inside => `甲${inside}乙`)

/** What a reader sees of a block. */
const printed: fc.Arbitrary<[Block, string[]]> = fc.oneof(
  fc.tuple(fc.constantFrom<1 | 2 | 3>(1, 2, 3), text).map(([level, text]): [Block, string[]] => [{ kind: 'heading', level, text }, [text]]),
  fc.array(fc.record({ text }, {}), { minLength: 1 }).map((runs): [Block, string[]] => [{ kind: 'paragraph', runs }, [runs.map(run => run.text).join('')]]),
  text.map((text): [Block, string[]] => [{ kind: 'note', text }, [text]]),
  text.map((text): [Block, string[]] => [{ kind: 'right', text }, [text]]),
  fc.array(fc.tuple(words, words), { minLength: 1 }).map(([head, ...rows]): [Block, string[]] => [
    { kind: 'table', head: head!, rows }, [head!, ...rows].map(row => row.join('\t')),
  ]),
)

test('law: what is written is what is read', async () => {
  await fc.assert(fc.asyncProperty(fc.array(printed, { maxLength: 6 }), async pairs => {
    // A paragraph between tables is told by its empty line.
    const lines = pairs.flatMap(([block, lines], i) => (block.kind === 'table' && pairs[i + 1]?.[0].kind === 'table' ? [...lines, ''] : lines))
    const bytes = await docx({ title: '题', blocks: [...pairs.map(([block]) => block), say('完')] })
    assert.equal(await docxText(bytes), ['题', ...lines, '完'].join('\n'))
  }))
})
