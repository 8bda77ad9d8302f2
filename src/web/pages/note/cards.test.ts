import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardOf, cardsOf, faultsOf, formOf, ofCards, stepsOfCards, type Card } from './cards.ts'
import { draft, value } from './testing.ts'

const UNION = '019c0000-0000-7000-8000-000000000001'
const told = draft({ values: [
  value('union', '云浦镇总工会', true, { id: UNION }), value('received', '2025-08-18'), value('cause', '劳资纠纷'), value('employer', '新桥五金厂', false), value('people', '3（外来3）', false),
  value('sought', '1.09万元'), value('state', 'settled'), value('name', '王强', true, { part: 'parties', row: 0 }),
  value('migrant', '是', true, { part: 'parties', row: 0 }), value('name', '李红', true, { part: 'parties', row: 1 }),
] })
const altered = (card: Card, values: object): Card => ({ ...card, typed: { ...card.typed, values: { ...card.typed.values, ...values } } })
const guesses = (card: Card) => faultsOf(card, [], 2025).filter(fault => fault.say.startsWith('从上下文')).map(fault => fault.at)

test('what was read is held as a form holds it: chosen by key, typed as it is printed, named as it was said', () => {
  assert.deepEqual(formOf(told), {
    union: UNION, state: 'settled',
    values: { form: 'detail', received: '2025-08-18', cause: 'pay', employer: '新桥五金厂', people: '3人（外来3）', sought: '10900' },
    parts: { parties: [{ key: 0, values: { name: '王强', migrant: true } }, { key: 1, values: { name: '李红' } }] },
  })
})

test('what cannot be read stays, for the form to say so', () => {
  const card = cardOf(1, [draft({ values: [value('received', '2月30日'), value('sought', '12万余元')] })], 0)
  assert.equal(card.typed.values['sought'], '12万余元')
  assert.deepEqual(faultsOf(card, [], 2025).filter(fault => fault.strength === 'refuse').map(fault => fault.at), ['received', 'sought'])
})

test('a guess is told until it is altered, or until there is worse to say', () => {
  const card = cardOf(1, [told], 0)
  assert.deepEqual(guesses(card), ['employer', 'people'])
  assert.deepEqual(guesses(altered(card, { people: '4' })), ['employer'])
  assert.deepEqual(faultsOf(card, [{
    strength: 'refuse', say: '没有找到用人单位', at: 'employer',
  }], 2025).filter(fault => fault.at === 'employer').map(fault => fault.strength), ['refuse'])
})

test('what is supposed without a word for it is told as such', () => {
  const card = cardOf(1, [draft({ ledger: 'activity', values: [value('role', '主办', false, { marks: [] })] })], 0)
  assert.deepEqual(faultsOf(card, [], 2025).filter(fault => fault.at === 'role').map(fault => fault.say), ['原话没有写，先填了“主办”，请看对不对'])
})

test('one that is there already is not ticked', () => {
  const cards = cardsOf({
    messages: [], unread: [], unkept: [],
    proposals: [{ ...told, sure: true, also: [] }, { ...told, existing: UNION, sure: true, also: [draft({ ledger: 'petition', label: '信访接待' })] }],
  })
  assert.deepEqual(cards.map(({ no, keep, drafts }) => [no, keep, drafts.map(one => one.ledger)]), [[1, true, ['dispute']], [2, false, ['dispute', 'petition']]])
})

test('what two cards name anew is entered once, before what names it; what nobody names any more is not', () => {
  const also = [{ ledger: 'employer', name: '新桥五金厂' }]
  const [first, second, third] = [cardOf(1, [told], 0), cardOf(2, [told], 0), altered(cardOf(3, [told], 0), { employer: null })]
  const { steps, of } = stepsOfCards([{ ...first, also }, { ...second, also }, { ...third, also: [{ ledger: 'employer', name: '别的厂' }] }], 2025)
  assert.deepEqual(steps.map(step => step.ledger), ['employer', 'dispute', 'dispute', 'dispute'])
  assert.deepEqual(of, [1, 1, 2, 3])
  assert.deepEqual(steps[0], { ledger: 'employer', do: 'create', values: { union: UNION, name: '新桥五金厂' } })
  assert.deepEqual({ ...steps[1], values: { ...steps[1]!.values, parties: [] } }, {
    ledger: 'dispute', do: 'create', state: 'settled',
    values: { union: UNION, form: 'detail', received: '2025-08-18', cause: 'pay', employer: '新桥五金厂', people: '3人（外来3）', sought: '10900', parties: [] },
  })
})

test('the door speaks of steps, the page of cards', () => {
  assert.equal(ofCards('第2条：请填写受理日期', [1, 1, 2]), '请填写受理日期')
  assert.equal(ofCards('与第3条的案号相同，请删去重复的一条', [1, 1, 2]), '与第2条的案号相同，请删去重复的一条')
  assert.equal(ofCards('按《条例》第3条，请核对', [1, 1, 2]), '按《条例》第3条，请核对')
})
