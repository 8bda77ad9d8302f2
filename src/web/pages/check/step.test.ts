import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SentClaim } from '../../doors.ts'
import { countsOf, isWrong, step, type Verdict } from './step.ts'

const claims = (['agrees', 'differs', 'unchecked', 'doubtful', 'agrees'] satisfies Verdict[]).map(verdict => ({ verdict }) as SentClaim)
const any = () => true

test('to the next and the one before, around the ends', () => {
  assert.equal(step(claims, 1, 1, any), 2)
  assert.equal(step(claims, 4, 1, any), 0)
  assert.equal(step(claims, 0, -1, any), 4)
})

test('to what is wrong: differing or doubtful', () => {
  assert.equal(step(claims, 1, 1, isWrong), 3)
  assert.equal(step(claims, 3, 1, isWrong), 1)
  assert.equal(step(claims, 0, -1, isWrong), 3)
})

test('where nothing is looked for one stays', () => {
  assert.equal(step(claims, 2, 1, () => false), 2)
  assert.equal(step(claims, 2, 1, claim => claim.verdict === 'unchecked'), 2)
})

test('how many of each', () => assert.deepEqual(countsOf(claims), { agrees: 2, differs: 1, doubtful: 1, unchecked: 1 }))
