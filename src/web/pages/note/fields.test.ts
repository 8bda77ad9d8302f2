import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardOf, type Card } from './cards.ts'
import { furtherFields, shownFields } from './fields.ts'
import { draft, value } from './testing.ts'

const lacking = [{ strength: 'later', say: '请填写案由', at: 'cause' }, { strength: 'refuse', say: '请填写受理日期', at: 'received' }] as const
const card = cardOf(1, [draft({ values: [value('union', '云浦镇总工会'), value('sought', '800'), value('employer', '妙笔文具'), value('remark', '老板姓陈')], faults: [...lacking] })], 0)
const filled = (values: object): Card => ({ ...card, typed: { ...card.typed, values: { ...card.typed.values, ...values } } })

test('what is missing is asked for first, the most needed before the rest; then what was read, as the form has it', () => {
  assert.deepEqual(shownFields(card, lacking), ['received', 'cause', 'union', 'employer', 'sought', 'remark'])
})

test('nothing moves or goes while one types', () => {
  assert.deepEqual(shownFields(filled({ received: '8.18', cause: 'pay', sought: '' }), []), ['received', 'cause', 'union', 'employer', 'sought', 'remark'])
})

test('what the door objects to comes to sight, and what is added', () => {
  assert.deepEqual(shownFields({ ...card, added: ['bright'] }, [...lacking, { strength: 'warn', say: '请核对', at: 'paid' }]), [
    'received', 'cause', 'union', 'employer', 'sought', 'paid', 'bright', 'remark',
  ])
})

test('of a 汇总 its way of entering stands there, of a detail it is not even offered', () => {
  const shown = shownFields(card, lacking)
  assert.ok(!furtherFields(card, shown).some(name => ['form', 'times', 'covers', 'files', 'same', 'union', 'sought'].includes(name)))
  assert.ok(furtherFields(card, shown).includes('people'))
  const total = filled({ form: 'total', times: '6' })
  assert.deepEqual(shownFields(total, lacking).filter(name => ['form', 'times'].includes(name)), ['form', 'times'])
  assert.ok(furtherFields(total, shown).includes('covers'))
})
