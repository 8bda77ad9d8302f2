import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Breakdown } from './breakdown.ts'
import { chartOf, type Look } from './chart.ts'
import { compact } from './compact.ts'
import { broken } from './testing.ts'

const look: Look = { ink: '#111', quiet: '#666', line: '#ddd', paper: '#fff', now: '#900', before: '#999', font: 'sans-serif', size: 15 }

/** What of the chart can be seen: the kind, name and values of its series, and which rows have a place. */
function seen(breakdown: Breakdown) {
  const { option, rows } = chartOf(breakdown, look)
  const series = option['series'] as { id: string; type: string; data: unknown[]; label: { show: boolean; formatter: (at: { value: number | null }) => string } }[]
  return { series, drawn: rows.map(row => row.label), kinds: series.map(({ id, type }) => `${id} ${type}`), data: series.map(({ data }) => data), option }
}

describe('along the time', () => {
  test('what happens is bars, the year before a line; each stretch has its place', () => {
    const { kinds, data, drawn } = seen(broken({ now: [4, 0, null, undefined], before: [1, null, 0, 2] }))
    assert.deepEqual(kinds, ['now bar', 'before line'])
    assert.deepEqual(data, [[4, 0, null, null], [1, null, 0, 2]])
    assert.deepEqual(drawn, ['1月', '2月', '3月', '4月'])
  })
  test('what stands, and rates, are lines', () => {
    assert.deepEqual(seen(broken({ now: [4], before: [4], nature: 'stands' })).kinds, ['now line', 'before line'])
    assert.deepEqual(seen(broken({ now: [4], before: [4], nature: 'rate', unit: '%' })).kinds, ['now line', 'before line'])
  })
  test('a year of which nothing is known is not there', () => assert.deepEqual(seen(broken({ now: [4, 5], before: [null, null] })).kinds, ['now bar']))
  test(
    'a line is not drawn across a gap',
    () => assert.equal((seen(broken({ now: [4, null, 5], nature: 'stands' })).series[0] as unknown as { connectNulls: boolean }).connectNulls, false),
  )
  test('a zero has its 0, a gap nothing', () => {
    const { label } = seen(broken({ now: [0, null] })).series[0]!
    assert.deepEqual([label.show, label.formatter({ value: 0 }), label.formatter({ value: null })], [true, '0', ''])
  })
})

describe('splits and unions', () => {
  const unions = (values: (number | null)[]) => broken({ now: values, cut: 'union', by: '下级工会' })
  test('unions lie in order of size, those of which nothing is known are left out', () => assert.deepEqual(seen(unions([3, null, 0, 9])).drawn, ['4月', '1月', '3月']))
  test('twenty at most', () => {
    const { drawn } = seen(unions(Array.from({ length: 25 }, (_, i) => i)))
    assert.deepEqual([drawn.length, drawn[0], drawn.at(-1)], [20, '25月', '6月'])
  })
  test('parts of a split stay in their order, and are bars also of what stands', () => {
    const { drawn, kinds } = seen(broken({ now: [1, 5, null], before: [null, 2, 0], cut: 'split', by: '案由', nature: 'stands' }))
    assert.deepEqual([drawn, kinds], [['1月', '2月', '3月'], ['now bar', 'before bar']])
  })
})

test('values short enough for a chart', () => {
  const short: [value: number, unit: string, text: string][] = [
    [48, '起', '48'], [9_999, '人', '9999'], [10_000, '人', '1万'], [51_352, '人', '5.1万'], [66_281_550, '元', '66.3万'], [999_900, '元', '9999'], [28.06, '%', '28.1'], [0, '元', '0'],
  ]
  for (const [value, unit, text] of short) assert.equal(compact(value, unit), text)
})
test('a chart holds only plain data and pure functions, so that it can be made anywhere', () => {
  assert.doesNotThrow(() => JSON.stringify(chartOf(broken({ now: [1, 2] }), look).option))
})
