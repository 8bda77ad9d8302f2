import assert from 'node:assert/strict'
import { test } from 'node:test'
import { docxText } from '#formats/docx/read.ts'
import { unzip } from '#formats/unzip.ts'
import type { Finding } from '#reader/finding.ts'
import { checkedDocx } from './checked-docx.ts'

const on = (text: string, words: string, more: Partial<Finding> = {}): Finding =>
  ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, rule: 'differs', sure: 'sure', say: `${words}不对。`, evidence: [], ...more })

/** The words under each comment, and what it says. */
async function comments(bytes: Uint8Array): Promise<[words: string, say: string][]> {
  const parts = await unzip(bytes)
  const xml = (name: string) => Buffer.from(parts.get(name)!).toString()
  const bare = (marked: string) => marked.replace(/<[^>]+>/g, '')
  return [...xml('word/comments.xml').matchAll(/<w:comment .*?w:id="(\d+)".*?>(.*?)<\/w:comment>/gs)].map(([, id, say]) =>
    [bare(xml('word/document.xml').split(`<w:commentRangeStart w:id="${id}"/>`)[1]!.split(`<w:commentRangeEnd w:id="${id}"/>`)[0]!), bare(say!)])
}

test('a pasted text in the official look: title, headings and paragraphs, each comment on its words', async () => {
  const text = '云浦镇总工会2025年总结\n\n　　今年受理争议49件，\t调解48件。\n一、抓组建 强基础\n　　新建工会6家。  '
  const bytes = await checkedDocx(text, [
    on(text, '2025年'), on(text, '49件', { instead: { start: 0, end: 0, text: '48件' } }), on(text, '抓组建', { sure: 'suspect' }),
    on(text, '6家', { say: '应为5家。', instead: { start: 0, end: 0, text: '5家' } }),
  ])
  assert.equal(await docxText(bytes), '云浦镇总工会2025年总结\n今年受理争议49件，\t调解48件。\n一、抓组建 强基础\n新建工会6家。')
  assert.deepEqual(await comments(bytes), [['2025年', '2025年不对。'], ['49件', '49件不对。可改为“48件”。'], ['抓组建', '（请核实）抓组建不对。'], ['6家', '应为5家。']])
})

test('a text without a title; a comment between two lines hangs on the one before', async () => {
  const text = '今年受理争议49件。\n\n完。'
  const bytes = await checkedDocx(text, [on(text, '49件'), { ...on(text, '完'), start: text.indexOf('\n') + 1, end: text.indexOf('\n') + 2 }])
  assert.equal(await docxText(bytes), '\n今年受理争议49件。\n完。')
  assert.deepEqual((await comments(bytes)).map(([words]) => words), ['49件', '。'])
})
