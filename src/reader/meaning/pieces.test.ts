import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { register } from '#lines/register.ts'
import { freeSentences, laterSentences } from '#reports/sentences/free.ts'
import { freshHands, lastHands, newestHands, otherHands } from '#reports/sentences/other-hands.ts'
import { likeness, type Surroundings } from './likeness.ts'
import { catalogues, namesMet } from './pieces.ts'
import { unitOf } from '../quantity.ts'
import { read } from '../read.ts'
import { surroundings } from './surroundings.ts'
import { vocabulary } from './vocabulary.ts'

const byUnit = catalogues(vocabulary(register))

/** Names that fit what stands around a figure, and are not among those that are tried. */
function missed(unit: string, around: Surroundings): string[] {
  const asked = byUnit.get(unit)
  const met = asked && namesMet(asked, around)
  return (asked?.meanings ?? []).flatMap(meaning => {
    const names = met!.get(meaning) ?? []
    return meaning.names.filter(name => !names.includes(name) && Math.max(likeness(name, around), likeness(name, around, true)) > 0)
  })
}

test('no name that fits is left untried in the labelled sentences', () => {
  for (const labelled of [freeSentences, laterSentences, otherHands, lastHands, freshHands, newestHands].flat()) {
    const text = labelled.replaceAll(/\{([^|}]*)\|[^}]*\}/g, '$1')
    const { figures, sentences } = read(text)
    const around = surroundings(text, figures, sentences)
    assert.deepEqual(figures.flatMap((claim, i) => missed(unitOf(claim), around[i]!)), [], text)
  }
})

test('nor in any words that are cut from names and from what links them', () => {
  const words = vocabulary(register).flatMap(({ names }) => names)
  const stretch = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('共', '全镇', '其中', '了', '达到', '，', '企业', '人数', '（', '')), { maxLength: 3 }).map(some => some.join(''))
  fc.assert(fc.property(fc.constantFrom(...byUnit.keys()), fc.record({ near: stretch, after: stretch, earlier: stretch }), (unit, around) => {
    assert.deepEqual(missed(unit, around), [])
  }), { numRuns: 300 })
})

test('nor one whose only piece is made where 了 was taken off between the words before and behind', () => {
  const around = { near: '成就立了', after: '工作会', earlier: '' }
  assert.ok(likeness('成立工会', around) > 0)
  assert.deepEqual(missed('家', around), [])
})
