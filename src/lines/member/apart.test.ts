import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Apart } from '#figures/apart.ts'
import { parsePeriod } from '#kit/period.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from member.csv and headcount.csv: four unions have a roll and a return, and in none of them do they agree. */
const desk = await sampleDesk('basis', 'member', 'movement', 'headcount')
const apart = async (union: string, period: string, indicator = 'member.total') => {
  const found = await desk.sources.apart!({ indicator, union: (await desk.union(union)).id, period: parsePeriod(period) }) as Apart[]
  return Promise.all(found.map(async ({ union, counts, difference }) => [(await desk.get('union', union))['name'], ...Object.values(counts), difference]))
}

test('the difference list of roll and headcount, in persons, union by union, the farthest apart first', async () => {
  const june = [['明德纺织工会', 121, 4, -117], ['宏图机械工会', 90, 2, -88], ['石湾村联合工会', 64, 1, -63], ['翠苑社区工会', 22, 3, -19]]
  assert.deepEqual(await apart('青石镇总工会', '2025H1'), june)
  // What the union itself has: 启航, below 石湾, returned 36 of its own.
  assert.deepEqual(await apart('石湾村联合工会', '2025H1'), [june[2]])
  // At the end of 2024 明德 had three on its roll, 翠苑 three with 洁云, 宏图 two.
  assert.deepEqual(await apart('青石镇总工会', '2024'), [['明德纺织工会', 126, 3, -123], ['宏图机械工会', 88, 2, -86], ['石湾村联合工会', 61, 1, -60], ['翠苑社区工会', 22, 3, -19]])
  assert.deepEqual(await apart('佳音乐器工会', '2025H1'), [], 'it has a roll only')
  assert.deepEqual(await apart('青石镇总工会', '2025H1', 'member.enrolled'), [], 'no 口径 decides')
})

test('a roll that agrees is on no list', async () => {
  const [written] = await desk.do({ ledger: 'headcount', do: 'create', values: { union: '翠苑社区工会', on: '2025-06-30', members: 3 } })
  assert.deepEqual((await apart('青石镇总工会', '2025H1')).map(([name]) => name), ['明德纺织工会', '宏图机械工会', '石湾村联合工会'])
  await desk.undo([written!])
})
