import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { docxText } from '#formats/docx/read.ts'
import { unzip } from '#formats/unzip.ts'
import type { Body, Bound } from '#model/body.ts'
import type { Figure } from '#model/figure.ts'
import { bodyDocx, type Kind, type Paper } from './body-docx.ts'

const bound = (name: string, value: number): Bound => ({ name, union: 'town', period: '2025H1', value })
const figure = (indicator: string, label: string, value: number): Figure => ({
  indicator, label, unit: '起', value, union: 'town', period: { first: '2025-01-01', last: '2025-06-30' }, asOf: {},
  trail: { ledger: 'dispute', rule: '受理日期在期内', details: value, totals: 0, replaced: 0, straddling: 0 },
})

const body: Body = [
  { id: 'a', kind: 'heading', level: 1, runs: [{ text: '一、维护权益' }] },
  { id: 'b', kind: 'paragraph', runs: [{ text: '受理劳动争议' }, { text: '48起', figure: bound('dispute.received', 48) }, { text: '，' }, { text: '重点', bold: true }, { text: '抓好。' }] },
  { id: 'c', kind: 'list', ordered: true, items: [[{ text: '调解' }, { text: '40起', figure: bound('dispute.settled', 40) }], [{ text: '宣传' }]] },
  { id: 'd', kind: 'pictures', pictures: [{ file: 'f1', caption: '调解现场' }, { file: 'gone', caption: '没有了' }] },
  { id: 'e', kind: 'table', rows: [[[{ text: '村' }], [{ text: '人数' }]], [[{ text: '宏兴村' }], [{ text: '5人', figure: bound('member.count', 5) }]]] },
  { id: 'f', kind: 'page-break' },
  { id: 'g', kind: 'heading', level: 2, runs: [{ text: '（一）下一步' }] },
]
const known = ({ name }: Bound) => name === 'dispute.received' ? figure(name, '受理劳动争议', 48) : name === 'dispute.settled' ? figure(name, '调解成功', 41) : undefined
const picture = async (file: string) => file === 'f1' ? { bytes: new Uint8Array([1]), type: 'jpg' as const, width: 400, height: 300 } : null

async function made(more: Kind & Partial<Paper>) {
  const bytes = await bodyDocx(body, { title: '工作总结', ...more })
  const parts = new Map([...await unzip(bytes)].map(([name, part]) => [name, Buffer.from(part).toString()]))
  return { text: await docxText(bytes), parts, document: parts.get('word/document.xml')! }
}

describe('a body on paper', () => {
  test('正式稿: every block in its style, the pictures as an appendix, and nothing but the text', async () => {
    const { text, parts, document } = await made({ kind: 'clean', picture, signature: { name: '某镇总工会', day: '2025年7月8日' } })
    assert.equal(text, [
      '工作总结', '一、维护权益', '受理劳动争议48起，重点抓好。', '调解40起', '宣传', '村\t人数', '宏兴村\t5人', '', '（一）下一步', '', '附件：工作照片', '某镇总工会', '2025年7月8日', '附件', '工作照片', '调解现场\t',
    ].join('\n'))
    assert.doesNotMatch(document, /w:comment|bookmark|w:vanish|noteReference/)
    assert.doesNotMatch([...parts.values()].join(''), /<w:comment |dispute\.received|Un-named/)
    assert.match(document, /<w:pStyle w:val="Heading2"\/><w:pageBreakBefore\/>/)
  })
  test('核对底稿: a comment at every figure, wherever it stands; one tells what the ledgers have by now', async () => {
    const { text, parts, document } = await made({ kind: 'review', known })
    assert.match(text, /^工作总结\n（核对底稿）\n/)
    assert.deepEqual([...document.matchAll(/<w:commentRangeStart w:id="\d"\/><w:r><w:t [^>]*>(.*?)</g)].map(match => match[1]), ['48起', '40起', '5人'])
    const comments = parts.get('word/comments.xml')!
    assert.match(comments, /受理劳动争议：48起。受理日期在期内；明细48条。/)
    assert.match(comments, /调解成功：41起。.*稿中写的是40起，请核对。/s)
    assert.match(comments, /5人：台账里现在查不到这个数，请核对。/)
  })
  test('数据来源表: across, every figure with its rule and its records', async () => {
    const { text, document } = await made({ kind: 'sources', known, titles: async () => ['甲', '乙', '丙', '丁', '戊', '己', '庚'] })
    assert.match(document, /w:orient="landscape"/)
    assert.match(text, /1\t受理劳动争议\t48起\t受理日期在期内\t明细48条：甲、乙、丙、丁、戊、己等7条\n2\t调解成功\t40起\t/)
  })
  test('the signature stands before the appendices of the body, which are listed with the pictures', async () => {
    const list: Body = [{ id: 'x', kind: 'page-break' }, { id: 'y', kind: 'paragraph', runs: [{ text: '附件：名单' }] }, { id: 'z', kind: 'paragraph', runs: [{ text: '张某' }] }]
    const text = await docxText(await bodyDocx([...body.slice(0, 4), ...list], { title: '工作总结', kind: 'clean', picture, signature: { name: '某镇总工会', day: '2025年7月8日' } }))
    assert.match(text, /宣传\n\n附件：1\.名单\n　　　2\.工作照片\n某镇总工会\n2025年7月8日\n附件：名单\n张某\n附件2\n工作照片\n调解现场/)
  })
  test('a table that is drawn stands in the text, and its chart in an appendix before the pictures, with its numbers in it; twice the same bytes', async () => {
    const drawn = body.map(block => block.kind === 'table' ? { ...block, drawn: true as const } : block)
    const write = () => bodyDocx(drawn, { title: '工作总结', kind: 'clean', picture })
    const bytes = await write()
    assert.match(await docxText(bytes), /村\t人数\n宏兴村\t5人\n.*\n附件：1\.统计图\n　　　2\.工作照片\n附件1\n统计图\n\n图1　人数\n附件2\n工作照片\n/s)
    const parts = await unzip(bytes)
    const chart = Buffer.from(parts.get('word/charts/chart1.xml')!).toString()
    assert.match(chart, /<c:barDir val="col"\/>.*<c:v>人数<\/c:v>.*<c:v>宏兴村<\/c:v>.*<c:v>5<\/c:v>/s)
    assert.deepEqual(Buffer.from(await write()), Buffer.from(bytes))
  })
})
