import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phrasing } from './phrasing.ts'
import { read } from './read.ts'
import { surroundings } from './meaning/surroundings.ts'

const keys = (text: string) => {
  const { figures, sentences } = read(text)
  return surroundings(text, figures, sentences).map(phrasing)
}

test('the same wording has the same key, whenever and however many', () => {
  for (const text of ['接访22起。', '2024年上半年，共接访17起，', '截至目前，全镇接访约100起。']) assert.deepEqual(keys(text), ['接访＿'], text)
})
test('another wording has another', () => {
  assert.deepEqual(keys('接待来访38批64人次，12名职工参训。'), ['接待来访＿', '接待来访＿', '＿职工参训'])
})
test('where nothing stands beside it, what was said before it is part of the key', () => {
  assert.deepEqual(keys('慰问一线职工，60人。'), ['慰问一线职工…＿'])
})
