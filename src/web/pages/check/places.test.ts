import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CheckedText, SentClaim, SentFinding } from '../../sent.ts'
import { alikeOf, isWrong, passKey, placeAt, placesOf } from './places.ts'

const text = '受理争议48件，调节成功。接待12人，走访3家。'
const claim = (start: number, end: number, verdict: SentClaim['verdict']) => ({ start, end, verdict }) as SentClaim
const finding = (start: number, end: number, rule: string, sure: SentFinding['sure']) => ({ start, end, rule, sure }) as SentFinding
const checked = {
  text, claims: [claim(4, 7, 'differs'), claim(15, 18, 'agrees'), claim(21, 23, 'unchecked')],
  findings: [finding(4, 7, 'ledger', 'sure'), finding(4, 7, 'sum', 'suspect'), finding(8, 10, 'term', 'suspect')],
} as CheckedText

describe('places', () => {
  test('a figure with all that was found of it, and what was found elsewhere, in order', () =>
    assert.deepEqual(placesOf(checked, []).map(({ start, claim, findings, group }) => [start, claim, findings.map(({ rule }) => rule).join(), group]),
      [[4, 0, 'ledger,sum', 'mend'], [8, undefined, 'term', 'look'], [15, 1, '', 'fine'], [21, 2, '', 'open']]))

  test('what was passed is found no more', () => {
    const passed = [passKey(text, checked.findings[0]!), passKey(text, checked.findings[2]!)]
    assert.deepEqual(placesOf(checked, passed).map(({ start, group }) => [start, group]), [[4, 'look'], [15, 'fine'], [21, 'open']])
    assert.equal(placesOf(checked, [...passed, passKey(text, checked.findings[1]!)])[0]!.group, 'passed')
  })

  test('what was passed is known again where the text was altered elsewhere, and only there', () => {
    const [, , term] = checked.findings
    const longer = `各位代表，${text}`
    assert.equal(passKey(longer, { ...term!, start: 13, end: 15 }), passKey(text, term!))
    assert.notEqual(passKey('受理争议48件，调节失败。', term!), passKey(text, term!))
  })

  test('one stays where one was, else goes on to what wants a look, else back', () => {
    const places = placesOf(checked, [])
    assert.equal(placeAt(places, { start: 15, end: 18 }), 2)
    assert.equal(placeAt(places, { start: 8, end: 12 }), 1)
    assert.equal(placeAt(places, { start: 14, end: 15 }), 3)
    assert.equal(placeAt(places, { start: 22, end: 24 }), 3)
    assert.equal(placeAt([], { start: 0, end: 1 }), -1)
  })

  test('what says the same of the same words is one, wherever it stands; a figure stands for itself', () => {
    const said = (start: number, end: number, say: string) => ({ ...finding(start, end, 'term', 'sure'), say })
    const text = '团体合同9份，团体合同，团体合同'
    const told = { text, claims: [claim(4, 6, 'differs')], findings: [said(0, 4, '改'), said(4, 6, '改'), said(7, 11, '改'), said(12, 16, '另改')] } as unknown as CheckedText
    assert.deepEqual(alikeOf(text, placesOf(told, [])), [[0, 2], [1], [0, 2], [3]])
  })

  test('what has to be decided upon', () => assert.deepEqual(placesOf(checked, []).map(isWrong), [true, true, false, false]))
})
