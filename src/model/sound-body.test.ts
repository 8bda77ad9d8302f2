import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { soundBody } from './sound-body.ts'

const p = (...runs: unknown[]) => ({ id: 'a', kind: 'paragraph', runs })
const figure = { name: 'dispute.received', union: 'town', period: '2025', value: 48 }
const refused = (body: unknown, say: RegExp) => assert.throws(() => soundBody(body, register), (error: { say: string }) => say.test(error.say))

test('what is a body comes through as it is, without what no body has', () => {
  const sound = [
    p({ text: '受理' }, { text: '48起', figure }), { id: 'h', kind: 'heading', level: 2, runs: [{ text: '（一）建会' }] },
    { id: 'l', kind: 'list', items: [[{ text: '一' }], [{ text: '二', bold: true }]] },
    {
      id: 't', kind: 'table',
      rows: [[[{ text: '村' }], [{ text: '9人', figure: { ...figure, name: 'dispute.received:injury', record: 'r', money: '万元', compared: 'rate', high: 9 } }]]],
    },
    { id: 'x', kind: 'pictures', pictures: [{ file: 'a'.repeat(64), caption: '座谈会' }] }, { id: 'b', kind: 'page-break' },
  ]
  assert.deepEqual(soundBody(sound, register), sound)
  assert.deepEqual(soundBody([{ ...p({ text: '一', onclick: 'alert()', style: 'x' }, { text: '' }, { text: '二' }), html: '<script>' }], register), [p({ text: '一二' })])
})

test('two blocks of one id are told apart', () => {
  const [first, second] = soundBody([p({ text: '一' }), p({ text: '二' })], register)
  assert.equal(first!.id, 'a')
  assert.notEqual(second!.id, 'a')
})

test('what is no body, or too long for one paper, is refused in a sentence', () => {
  for (const wrong of ['<p>', {}, [null], [{ kind: 'script' }], [p({ text: 1 })], [{ kind: 'list', items: 'x' }]]) refused(wrong, /^正文的写法不对，没有保存/)
  refused([p({ text: '一' }), p({ text: '48起', figure: { ...figure, name: 'dispute.none' } })], /^第2段的“48起”没有对应的指标（dispute\.none），请删掉这个数字，重新插入$/)
  refused([p({ text: '48起', figure: { ...figure, name: 'dispute.received:none' } })], /^第1段的“48起”没有对应的指标/)
  refused([p({ text: '48起', figure: { ...figure, period: '明年' } })], /^第1段的“48起”期间“明年”不对/)
  refused([{ kind: 'pictures', pictures: [{ file: 'https://example.com/x.png', caption: '' }] }], /^有图片不是从这里插入的/)
  refused([p({ text: '字'.repeat(616 * 300) })], /^正文约300页，一份报告最多200页，请分成几份来写$/)
})
