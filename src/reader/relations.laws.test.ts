import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { read } from './read.ts'

const parts = fc.array(fc.integer({ min: 2, max: 400 }), { minLength: 2, maxLength: 5 })
const names = ['村联合工会', '企业工会', '机关工会', '学校工会', '医院工会']
const split = (whole: number, list: readonly number[]) => `全镇有工会${whole}个，其中${list.map((n, i) => `${names[i]}${n}个`).join('，')}。`
const against = (text: string) => read(text).relations.filter(({ holds }) => !holds).length

test('parts that make their whole are never a contradiction, and any other digit in one of them is found', () => {
  fc.assert(fc.property(parts, fc.nat(), fc.integer({ min: 1, max: 9 }), (list, at, step) => {
    const whole = list.reduce((a, b) => a + b)
    assert.equal(against(split(whole, list)), 0)
    const index = at % list.length
    const altered = list.with(index, Math.floor(list[index]! / 10) * 10 + (list[index]! + step) % 10)
    // One that is all of it may be said of the same things besides.
    if (altered[index] === list[index] || altered.includes(0) || altered.includes(whole)) return
    assert.ok(against(split(whole, altered)) > 0, split(whole, altered))
  }))
})

test('a rate rounded to its place holds, and one that is off by a whole point does not', () => {
  fc.assert(fc.property(fc.integer({ min: 20, max: 900 }), fc.integer({ min: 30, max: 97 }), (found, share) => {
    const done = Math.max(1, Math.floor(found * share / 100))
    const tenths = Math.floor(done * 1000 / found + 0.5)
    const say = (rate: number) => `全年查出隐患${found}处，整改${done}处，整改率${(rate / 10).toFixed(1)}%。`
    assert.equal(against(say(tenths)), 0, say(tenths))
    assert.ok(against(say(tenths + 10)) > 0, say(tenths + 10))
  }))
})

test('amounts for each times their count make the whole as printed', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 300 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }), (count, hundreds, off) => {
    const say = (whole: number) => `慰问困难职工${count}户，每户${hundreds * 100}元，共计${whole}元。`
    assert.equal(against(say(count * hundreds * 100)), 0)
    assert.ok(against(say(count * hundreds * 100 + off)) > 0, say(count * hundreds * 100 + off))
  }))
})

test('what grew by so many is so many more, and nothing else', () => {
  fc.assert(fc.property(fc.integer({ min: 20, max: 3000 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 9 }), (was, more, off) => {
    const say = (now: number) => `会员由去年的${was}人增加到${now}人，增加${more}人。`
    assert.equal(against(say(was + more)), 0)
    assert.ok(against(say(was + more + off)) > 0, say(was + more + off))
  }))
})
