import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeShare, sayChange } from './change.ts'

const says: [now: number | null, before: number | null, unit: string, said: string][] = [
  [48, 40, '起', '增8起（20%）'], [40, 48, '起', '减8起（17%）'], [48, 48, '起', '持平'], [0, 0, '起', '持平'],
  [3, 2, '起', '增1起'], [0, 9, '起', '减9起'], [0, 10, '起', '减10起（100%）'], [31, 10, '起', '增21起'], [30, 10, '起', '增20起（200%）'],
  [66_281_500, 60_000_000, '元', '增62815元（10%）'], [1_000, 500, '元', '增5元'],
  [52.5, 50, '%', '增2.5个百分点'], [97.5, 100, '%', '减2.5个百分点'],
  [null, 5, '起', ''], [5, null, '起', ''], [null, null, '起', ''],
]
for (const [now, before, unit, said] of says) test(`${before} → ${now} ${unit}: ${said}`, () => assert.equal(sayChange({ value: now, unit }, { value: before, unit }), said))
test('under a heading that names the unit, digits do', () => {
  const bare = (now: number, before: number, unit: string) => sayChange({ value: now, unit }, { value: before, unit }, { bare: true })
  assert.deepEqual([bare(48, 40, '起'), bare(1_000, 500, '元'), bare(52.5, 50, '%'), bare(1, 1, '起')], ['增8（20%）', '增5', '增2.5', '持平'])
})
test('a stretch that has not come has no change', () => assert.equal(sayChange(undefined, { value: 3, unit: '起' }), ''))
test('ten is the least of which a share is told, of money ten yuan', () => {
  assert.equal(changeShare({ value: 11, unit: '起' }, { value: 10, unit: '起' }), 10)
  assert.equal(changeShare({ value: 10, unit: '起' }, { value: 9, unit: '起' }), null)
  assert.equal(changeShare({ value: 1100, unit: '元' }, { value: 1000, unit: '元' }), 10)
  assert.equal(changeShare({ value: 1100, unit: '元' }, { value: 999, unit: '元' }), null)
})
