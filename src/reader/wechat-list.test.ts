import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from './finding.ts'
import { wechatList } from './wechat-list.ts'

const text = '云浦镇总工会2025年工作总结\n今年以来工作有序推进。\n一、维权\n全年受理劳动争议48件，调解成功50件。\n以上报告。'
const on = (words: string, more: Partial<Finding> = {}): Finding =>
  ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, rule: 'differs', sure: 'sure', say: `台账里是47起，请核对后改正。`, evidence: [], ...more })
const about = { title: '云浦镇总工会2025年工作总结', period: '2025' }

test('a line each with its place and words, what is sure first', () => {
  const list = wechatList(text, { ...about, findings: [
    on('总结', { sure: 'suspect', say: '标题看看。' }), on('48件', { instead: { start: 0, end: 0, text: '47件' } }), on('维权', { say: '标题下没有内容。' }), on('50件', { say: '比总数大。' }),
  ] })
  assert.equal(list, [
    '云浦镇总工会2025年工作总结（2025年）核对：4处',
    '1. 第2段“全年受理劳动争议48件”：台账里是47起，请核对后改正。可改为“47件”。',
    '2. 第1段后的小标题“维权”：标题下没有内容。',
    '3. 第2段“调解成功50件”：比总数大。',
    '4. 标题“云浦镇总工会2025年工作总结”：（请核实）标题看看。',
  ].join('\n'))
})

test('nothing to tell', () => assert.equal(wechatList(text, { ...about, findings: [] }), '云浦镇总工会2025年工作总结（2025年）核对：没有发现要改的地方'))

test('twenty lines at most, the last says how many more there are', () => {
  const lines = (many: number) => wechatList(text, { ...about, findings: Array.from({ length: many }, (_, i) => on('48件', { say: `第${i}个毛病。` })) }).split('\n')
  assert.equal(lines(19).length, 20)
  assert.match(lines(19).at(-1)!, /^19\. /)
  assert.equal(lines(20).length, 20)
  assert.equal(lines(20).at(-1), '另有2条，见批注稿')
})
