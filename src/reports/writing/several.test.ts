import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure } from '#model/figure.ts'
import { fitting } from './several.ts'

const figure = (value: number, unit = '家') => ({ value, unit }) as Figure
const said = (...ways: string[]) => ways.map(text => [{ text }])

test('of one thing no way speaks as of several', () => {
  const ways = said('督促届满未换届的工会按期换届', '对届满未换届工会逐家指导换届')
  assert.deepEqual([fitting(ways, figure(1)), fitting(ways, figure(2))], [ways.slice(0, 1), ways])
  assert.deepEqual(fitting(said('召开会议', '先后召开会议', '累计召开会议', '共召开会议'), figure(1)), said('召开会议'))
})

test('what can be said in one way only is said in it, and money is never one thing', () => {
  const only = said('逐项落实')
  assert.deepEqual([fitting(only, figure(1)), fitting(said('共发放', '发放'), figure(1, '元'))], [only, said('共发放', '发放')])
  assert.deepEqual(fitting(said('公共场所检查'), figure(1)), said('公共场所检查'))
})
