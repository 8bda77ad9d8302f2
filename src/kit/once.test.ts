import assert from 'node:assert/strict'
import { test } from 'node:test'
import { once } from './once.ts'

test('each thing is asked for once, also where there is nothing to know of it', () => {
  const asked: string[] = []
  const length = once((word: string) => {
    asked.push(word)
    return word === '' ? undefined : word.length
  })
  assert.deepEqual(['工会', '', '工会', ''].map(length), [2, undefined, 2, undefined])
  assert.deepEqual(asked, ['工会', ''])
})
