import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Block, Body } from './body.ts'
import { mergeBodies, twinsIn } from './merge-body.ts'

const p = (id: string, text: string): Block => ({ id, kind: 'paragraph', runs: [{ text }] })
const said = (body: Body) => body.map(block => block.kind === 'paragraph' ? block.runs.map(run => run.text).join('') : block.kind)
const base = [p('a', '甲'), p('b', '乙'), p('c', '丙')]

test('what one changed, added or took out stands as he wished', () => {
  const theirs = [p('a', '甲'), p('b', '乙改'), p('c', '丙'), p('d', '丁')]
  const mine = [p('e', '首'), p('a', '甲'), p('b', '乙')]
  assert.deepEqual(said(mergeBodies(base, theirs, mine)), ['首', '甲', '乙改', '丁'])
})

test('what both changed stands twice, and what one took out and the other changed stays', () => {
  const merged = mergeBodies(base, [p('a', '甲一'), p('c', '丙')], [p('a', '甲二'), p('b', '乙改'), p('c', '丙')])
  assert.deepEqual(said(merged), ['甲一', '甲二', '乙改', '丙'])
  assert.deepEqual(twinsIn(merged).map(block => block.twin), ['a'])
  assert.deepEqual(mergeBodies(base, merged, [p('a', '甲二'), p('b', '乙改'), p('c', '丙')]), merged, 'sent a second time')
})

test('a block that was moved stands where it was moved to', () => {
  assert.deepEqual(said(mergeBodies(base, base, [base[2]!, base[0]!, base[1]!])), ['丙', '甲', '乙'])
  assert.deepEqual(said(mergeBodies(base, [base[1]!, base[0]!, base[2]!], [...base, p('d', '丁')])), ['乙', '甲', '丙', '丁'])
})

test('without common ground all that either has stays', () => {
  assert.deepEqual(said(mergeBodies([], [p('a', '甲'), p('b', '乙')], [p('a', '甲'), p('c', '丙')])), ['甲', '乙', '丙'])
})

const anyBody = (ids: readonly string[]) => fc.shuffledSubarray([...ids]).chain(some =>
  fc.tuple(...some.map(id => fc.constantFrom('一', '二', '三').map(text => p(id, text)))).map(blocks => blocks as Body))

test('no words are lost but those that one took out and the other left as they were', () => {
  fc.assert(fc.property(anyBody(['a', 'b', 'c', 'd']), anyBody(['a', 'b', 'c', 'd', 'x']), anyBody(['a', 'b', 'c', 'd', 'y']), (base, theirs, mine) => {
    const merged = mergeBodies(base, theirs, mine)
    const kept = new Set(said(merged))
    const textOf = (body: Body, id: string) => said(body.filter(block => block.id === id))[0]
    for (const [own, other] of [[theirs, mine], [mine, theirs]] as const) {
      for (const { id } of own) {
        const text = textOf(own, id)!
        const unchanged = text === textOf(base, id)
        if (!unchanged) assert.ok(kept.has(text), `${id} ${text}`)
        else if (textOf(other, id) !== undefined) assert.ok(merged.some(block => block.id === id), id)
        else assert.ok(!merged.some(block => block.id === id), `${id} was taken out`)
      }
    }
    assert.equal(new Set(merged.map(block => block.id)).size, merged.length)
    // The order may be mine now, where theirs was but of a block that is gone.
    assert.deepEqual(said(mergeBodies(base, merged, mine)).toSorted(), said(merged).toSorted(), 'sent a second time')
  }))
})
