import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure } from '#model/figure.ts'
import { chosen, ordered, telling, type Clause, type Matter } from './matter.ts'

const figure = (value: number, unit = '起'): Figure => ({
  indicator: 'd.n', label: '', unit, value, union: 'u', period: { first: '2025-01-01', last: '2025-12-31' }, asOf: {},
  trail: { ledger: 'd', rule: '', details: 0, totals: 0, replaced: 0, straddling: 0 },
})
type More = { each?: { most: number }; bright?: boolean; last?: true; size?: number; values?: [number, string][] }
const clause = (ledger: string, { each, bright, last, size = 10, values = [] }: More = {}): Clause => ({
  choice: { ways: [values.map(([value, unit]) => ({ text: '', figure: figure(value, unit) }))] }, size,
  saying: {
    phrase: { id: ledger, ledger, frames: [], ...each && { each }, ...last && { last } }, wants: [], about: { union: 'u', period: figure(1).period },
    source: { field: () => '', parts: () => [] }, ...bright && { bright },
  },
})
const matter = (heading: string, choices: Clause[], more: { moves?: true } = {}): Matter =>
  ({ section: { heading, themes: [], ...more }, period: figure(1).period, choices, own: [], bright: [], facts: [], details: [], opening: '' })
const names = (matters: readonly Matter[]) => matters.map(({ section, choices }) => `${section.heading}${choices.map(({ saying }) => saying.phrase.ledger).join('')}`)

test('of neighbours that may move that of which most is to tell comes first; the others stay', () => {
  const few = matter('few', [clause('a')], { moves: true })
  const none = matter('none', [], { moves: true })
  const some = matter('some', [clause('b'), clause('c')], { moves: true })
  const most = matter('most', [clause('b'), clause('c'), clause('d')], { moves: true })
  const stays = matter('stays', [])
  assert.deepEqual(names(ordered([stays, none, few, some, most, stays, few])), ['stays', 'mostbcd', 'none', 'fewa', 'somebc', 'stays', 'fewa'])
})

test('what befell stands behind what was done, however much there is to tell of it', () => {
  const befell = clause('a', { last: true, values: [[4, '起'], [5, '人']] })
  assert.deepEqual(names(ordered([matter('moves', [befell, clause('b')], { moves: true }), matter('stays', [befell, clause('c')])])), ['movesba', 'staysca'])
})

test('so many characters hold the first of every section, then headlines, then what is bright, then the rest', () => {
  const matters = [
    matter('甲', [clause('a'), clause('a'), clause('b'), clause('c', { each: { most: 3 } })]),
    matter('乙', [clause('d'), clause('e', { each: { most: 3 }, bright: true })]),
  ]
  // Two headings and the first of both are 22 characters; a headline ten more, the bright one ten more.
  assert.deepEqual(names(chosen(matters, 22)), ['甲a', '乙d'])
  assert.deepEqual(names(chosen(matters, 32)), ['甲ab', '乙d'])
  assert.deepEqual(names(chosen(matters, 42)), ['甲ab', '乙de'])
  assert.deepEqual(names(chosen(matters, 52)), ['甲aab', '乙de'])
  assert.deepEqual(names(chosen(matters)), ['甲aabc', '乙de'])
})

test('several numbers told with more beside them are not told again; one alone is, and small neighbours of other ledgers', () => {
  const told = clause('a', { values: [[2, '次'], [20, '家'], [82, '人']] })
  const again = clause('a', { values: [[20, '家'], [82, '人']] })
  const alone = clause('a', { values: [[82, '人']] })
  const other = clause('b', { values: [[20, '家'], [82, '人']] })
  assert.deepEqual(telling([told, again, alone, other]), [told, alone, other])
})
