import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messagesIn } from './messages.ts'

const TODAY = '2025-08-20'
const told: [why: string, text: string, ...messages: string[]][] = [
  ['a typed note is one message of today', '今天来访2人', '2025-08-20 -: 今天来访2人'],
  ['name, day and hour above each', '罗水良 2025/8/19 09:12\n开了培训\n罗水良 2025/8/19 09:15\n在文化礼堂', '2025-08-19 罗水良: 开了培训', '2025-08-19 罗水良: 在文化礼堂'],
  ['day first', '2025-08-19 08:30:11 夏艳\n早上好', '2025-08-19 夏艳: 早上好'],
  ['a post behind the name', '谭秀英(副主席) 8-15 17:03\n调解了一起', '2025-08-15 谭秀英: 调解了一起'],
  ['the name on a line of its own', '孔立明\n2025年8月18日 上午9:12\n体检96人', '2025-08-18 孔立明: 体检96人'],
  ['an hour alone is of the day above it', '—— 8月18日 ——\n姚静 14:05\n进了5个', '2025-08-18 姚静: 进了5个'],
  ['an hour alone without a day is today', '姚静 14:05\n进了5个', '2025-08-20 姚静: 进了5个'],
  ['someone known, with a colon', '钟国平：搞了讲座', '2025-08-20 钟国平: 搞了讲座'],
  ['someone unknown with a colon is part of the text', '地点：镇政府', '2025-08-20 -: 地点：镇政府'],
  ['a time in a sentence heads nothing', '今天下午 14:30 在村部开会', '2025-08-20 -: 今天下午 14:30 在村部开会'],
  ['empty messages are none', '姚静 14:05\n\n姚静 14:06\n好', '2025-08-20 姚静: 好'],
]
for (const [why, text, ...messages] of told) {
  test(why, () => assert.deepEqual(messagesIn(text, TODAY, name => name === '钟国平').map(({ start, end, day, sender }) => `${day} ${sender?.name ?? '-'}: ${text.slice(start, end)
    .trim()}`), messages))
}

test('a line that tells of a record heads no message', () => {
  const text = '主席例会 8月19日 14:30\n14人参加'
  assert.deepEqual(messagesIn(text, TODAY, () => false, words => words.includes('例会')).map(({ start, end }) => text.slice(start, end)), [text])
})
