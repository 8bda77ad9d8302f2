import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { ownSentences, slotFaults } from './slots.ts'

const faults = (text: string) => slotFaults(register, text)

test('a slot that means no figure is told with what is most like it', () => {
  assert.deepEqual(faults('全年受理劳动争议{dispute.recieved}。'), ['的{dispute.recieved}没有这个指标，最像的是{dispute.received}（劳动争议·受理劳动争议）'])
  assert.deepEqual(faults('受理{受理劳动争义}。'), ['的{受理劳动争义}没有这个指标，最像的是{dispute.received}（劳动争议·受理劳动争议）'])
  assert.deepEqual(faults('做了{xyz}。'), ['的{xyz}没有这个指标，请从指标里选一个'])
})

test('so are a part that is none, a comparison of what stands at a day, and brackets that do not close', () => {
  assert.match(faults('{dispute.received:fire}')[0]!, /^的\{dispute\.received:fire\}没有“fire”这一类，可以写工伤、/)
  assert.deepEqual(faults('会员{member.total~}'), ['的{member.total~}是时点数，没有上年同期可比，请去掉~'])
  assert.deepEqual(faults('受理[，其中{dispute.people}。好。'), ['“受理[，其中{dispute.people}”里的括号不成对，请核对{}、[]和<>'])
  assert.deepEqual(faults('<cause|、|{label}{dispute.settled}>和{label}'), ['的{label}要写在<>里面'])
})

test('what is sound is a sentence up to its stop, a paragraph a line, labels as ids', () => {
  assert.deepEqual(faults('{union}{period}受理{受理劳动争议：工伤}[，比上年{dispute.received~}]。\n另起一段！'), [])
  assert.deepEqual(ownSentences(register, '受理{受理劳动争议：工伤}[，涉及{dispute.people}]。很好！\n再来'), [
    [
      { nodes: [{ text: '受理' }, { figure: 'dispute.received', split: 'injury' }, { group: [{ text: '，涉及' }, { figure: 'dispute.people' }] }], stop: '。' },
      { nodes: [{ text: '很好' }], stop: '！' },
    ],
    [{ nodes: [{ text: '再来' }], stop: '' }],
  ])
})
