import assert from 'node:assert/strict'
import { test } from 'node:test'
import { docxForm } from './form.ts'
import { docxText } from './read.ts'
import type { FormPage } from '../form-page.ts'
import { unzip } from '../unzip.ts'

const page: FormPage = {
  title: '慰问单', under: '编号：3号',
  blocks: [
    {
      kind: 'boxes',
      rows: [
        [{ label: '姓名', text: '甲', spans: [2, 10], lines: 1 }],
        [{ label: '单位', text: '乙厂', spans: [2, 4], lines: 1 }, { label: '电话', text: '', spans: [2, 4], lines: 1 }],
        [{ label: '意见', text: '', spans: [2, 10], lines: 3, foot: '（盖章）' }],
      ],
    },
    { kind: 'table', head: ['序号', '金额（元）'], widths: [0.6, 1], numbers: [false, true], rows: [['1', '500'], ['2', '']], sums: [['合计', '500']] },
    { kind: 'text', lines: ['以上属实。'] }, { kind: 'sign', names: ['申请人：', '经办人：'], dated: true }, { kind: 'right', lines: ['镇总工会', '2025年1月18日'] }, { kind: 'note', text: '注：一式两份' },
  ],
}

test('a form as Word keeps every word in its order', async () => {
  const text = await docxText(await docxForm([page]))
  const words = text.split(/[\s|]+/).filter(Boolean)
  assert.deepEqual(words, [
    '慰问单', '编号：3号', '姓名', '甲', '单位', '乙厂', '电话', '意见', '（盖章）', '序号', '金额（元）', '1', '500', '2', '合计', '500', '以上属实。', '申请人：', '经办人：', '年', '月', '日',
    '年', '月', '日', '镇总工会', '2025年1月18日', '注：一式两份',
  ])
})

test('boxes of every row reach over the same twelve columns, the head of a table stands on every page, and a page may lie across', async () => {
  const xml = async (one: FormPage) => Buffer.from((await unzip(await docxForm([one]))).get('word/document.xml')!).toString()
  const upright = await xml(page)
  assert.deepEqual([...upright.matchAll(/<w:gridSpan w:val="(\d+)"/g)].map(([, span]) => span), ['2', '10', '2', '4', '2', '4', '2', '10'])
  assert.equal(upright.match(/<w:tblHeader\/>/g)?.length, 1)
  assert.match(upright, /<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/)
  assert.match(await xml({ ...page, landscape: true }), /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
})

test('what was added and who signs go with the last row to another page', async () => {
  const xml = Buffer.from((await unzip(await docxForm([page]))).get('word/document.xml')!).toString()
  const kept = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row).filter(row => row.includes('TableText')).map(row => row.includes('<w:keepNext/>'))
  assert.deepEqual(kept, [false, true, true])
})

test('words for the wall are larger than those that are written on', async () => {
  const card: FormPage = { title: '提示卡', blocks: [{ kind: 'boxes', rows: [[{ label: '主要危险', text: '压手', spans: [2, 10], lines: 1, large: true }]] }] }
  const xml = Buffer.from((await unzip(await docxForm([card]))).get('word/document.xml')!).toString()
  assert.match(xml, /FormLarge"\/>(?:(?!<\/w:p>).)*压手/)
})

test('the same page gives the same bytes', async () => {
  assert.deepEqual(await docxForm([page]), await docxForm([page]))
})
