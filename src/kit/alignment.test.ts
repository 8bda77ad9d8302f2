import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { common, likest } from './alignment.ts'

describe('what two lists have in common', () => {
  test('the longest in order', () => {
    assert.deepEqual(common([...'甲乙丙丁'], [...'甲丙乙丁戊']), [[0, 0], [2, 1], [3, 3]])
    assert.deepEqual(common([], ['甲']), [])
  })
  test('law: pairs are equal and rise; of two alike lists all are paired; what was only inserted is found out', () => {
    const list = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 12 })
    fc.assert(fc.property(list, list, (a, b) => {
      const pairs = common(a, b)
      assert.ok(pairs.every(([x, y], i) => a[x] === b[y] && (i === 0 || (x > pairs[i - 1]![0] && y > pairs[i - 1]![1]))))
      assert.equal(common(a, a).length, a.length)
      assert.equal(common(a, [...b, ...a, ...b]).length, a.length)
    }))
  })
  test('very long lists are parted at what stands once in both', () => {
    const [a, b] = [Array.from({ length: 3000 }, (_, i) => `a${i}`), Array.from({ length: 3000 }, (_, i) => `b${i}`)]
    a[100] = b[200] = '甲'
    a[2000] = b[900] = '乙'
    a[300] = b[2900] = '丙' // Crosses 乙, and there is more without it.
    a[2500] = b[1500] = '丁'
    assert.deepEqual(common(a, b), [[100, 200], [2000, 900], [2500, 1500]])
  })
})

test('likest: all together as like as can be, never below the least', () => {
  const table = [[0.5, 0.9, 0], [0, 0.6, 0.3]]
  assert.deepEqual(likest(2, 3, (x, y) => table[x]![y]!, 0.2), [[0, 1], [1, 2]]) // 1.2 against 1.1
  assert.deepEqual(likest(2, 3, (x, y) => table[x]![y]!, 0.4), [[0, 0], [1, 1]])
})
