import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { contains } from '#kit/interval.ts'
import { cases } from './cases/cases.ts'
import { quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'

const MARK = /\{([^=}]+)=(\S+) (\S+) (\S+?)(?: (above|below|around))?\}/g

for (const [name, sentences] of Object.entries(cases)) {
  describe(name, () => {
    for (const sentence of sentences) {
      const text = sentence.replace(MARK, '$1')
      test(text, () => assert.deepEqual(quantities(text).map(brief), marked(sentence)))
    }
  })
}

function marked(sentence: string): string[] {
  let cut = 0
  return [...sentence.matchAll(MARK)].map((mark) => {
    const start = mark.index - cut
    cut += mark[0].length - mark[1]!.length
    return [start, ...mark.slice(1, 5), mark[5] ?? 'exact'].join(' ')
  })
}

function brief(q: Quantity): string {
  const value = q.value ?? (q.min === undefined ? '?' : `${q.min}~${q.max}`)
  return [q.start, q.text, value, q.unit || '-', q.quantity, q.bound ?? 'exact'].join(' ')
}

describe('the interval a figure allows, in base units', () => {
  const allowed: [string, inside: number[], outside: number[]][] = [
    ['受理48起。', [48], [47.5, 49]],
    ['收缴275万元。', [2745000, 2754999], [2744999, 2755000]],
    ['收缴1.09万元。', [10850, 10949], [10950]],
    ['讨薪60多万元。', [600001, 699999], [600000, 700000]],
    ['捐款壹万伍仟余元。', [15001, 15999], [15000, 16000]],
    ['占28.1%。', [28.05, 28.1499], [28.15]],
    ['近百名职工。', [90, 99], [100, 89]],
    ['约50家。', [45, 55], [44, 56]],
    ['不足20家。', [19], [20]],
    ['80%以上。', [80, 100], [79.9]],
    ['上浮4—8个百分点。', [3.5, 4, 8, 8.4], [3.4, 8.5]],
    ['每组3至5人。', [3, 5], [2, 6]],
    ['占八成。', [75, 84], [85]],
    ['差错率1.5‰。', [0.145, 0.15], [0.16]],
    ['观众20xx多人。', [1, 99999], []],
    ['惠及1.2万余人。', [12001, 12999], [12000, 13000]],
  ]
  for (const [text, inside, outside] of allowed) {
    test(text, () => {
      const [figure] = quantities(text)
      for (const n of inside) assert.ok(contains(figure!, n), `${n} is allowed`)
      for (const n of outside) assert.ok(!contains(figure!, n), `${n} is not`)
    })
  }
})

test('money is comparable in yuan whatever its print', () => {
  const yuan = quantities('275万元、壹万伍仟余元、5千元、200—500元、12万5千元、3元5角').map((q) => q.amountYuan)
  assert.deepEqual(yuan, [2750000, 15000, 5000, { min: 200, max: 500 }, 125000, 3.5])
})
