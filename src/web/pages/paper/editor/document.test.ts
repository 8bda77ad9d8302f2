import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Block, Bound, Inline } from '#model/body.ts'
import { toBlocks, toDocument } from './document.ts'

const text = fc.string({ minLength: 1, maxLength: 8 })
const bound: fc.Arbitrary<Bound> = fc.record({ name: fc.constant('dispute.received'), union: text, period: fc.constant('2025'), value: fc.option(fc.integer()) })
const run: fc.Arbitrary<Inline> = fc.oneof(fc.record({ text, bold: fc.constant(true as const) }, { requiredKeys: ['text'] }), fc.record({ text, figure: bound }))
const runs = fc.array(run, { maxLength: 4 })
const block = (id: string): fc.Arbitrary<Block> => fc.oneof(
  fc.record({ id: fc.constant(id), kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const), runs }),
  fc.record(
    { id: fc.constant(id), kind: fc.constant('paragraph' as const), runs: fc.array(run, { minLength: 1, maxLength: 4 }), twin: text },
    { requiredKeys: ['id', 'kind', 'runs'] },
  ),
  fc.record(
    { id: fc.constant(id), kind: fc.constant('list' as const), items: fc.array(runs, { minLength: 1, maxLength: 3 }), ordered: fc.constant(true as const) },
    { requiredKeys: ['id', 'kind', 'items'] },
  ),
  fc.record({ id: fc.constant(id), kind: fc.constant('table' as const), rows: fc.array(fc.array(runs, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ id: fc.constant(id), kind: fc.constant('pictures' as const), pictures: fc.array(fc.record({ file: text, caption: text }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ id: fc.constant(id), kind: fc.constant('page-break' as const) }),
)

test('a body is the same after it stood in the editor', () => {
  fc.assert(fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 6 }).chain(list => fc.tuple(...list.map((_, i) => block(`b${i}`)))), body => {
    const plain = JSON.parse(JSON.stringify(body))
    assert.deepEqual(toBlocks(JSON.parse(JSON.stringify(toDocument(body)))), plain)
  }))
})

test('an empty body is one empty paragraph, and the one that the editor keeps behind a table is none', () => {
  assert.deepEqual(toBlocks(toDocument([])), [{ id: '', kind: 'paragraph', runs: [] }])
  const table: Block = { id: 't', kind: 'table', drawn: true, rows: [[[{ text: '村' }]]] }
  assert.deepEqual(toBlocks({ type: 'doc', content: [...toDocument([table]).content!, { type: 'paragraph' }] }), [table])
})

test('the paragraphs of a cell are one text', () => {
  const cell = {
    type: 'tableCell',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: '甲' }] }, { type: 'paragraph' }, { type: 'paragraph', content: [{ type: 'text', text: '乙' }] }],
  }
  assert.deepEqual(toBlocks({
    type: 'doc', content: [{ type: 'table', attrs: { id: 't' }, content: [{ type: 'tableRow', content: [cell] }] }],
  }), [{ id: 't', kind: 'table', rows: [[[{ text: '甲' }, { text: ' ' }, { text: '乙' }]]] }])
})
