import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { findings, rules } from './rules.ts'
import { cases } from './rules/cases.ts'
import { traps } from './rules/traps.ts'

for (const { name, title, example, advice } of rules) {
  test(`${name}: the example has the fault once, and put right it has none`, () => {
    const say = (text: string) => findings(read(text, example.about), example.about).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)
    assert.deepEqual(say(example.wrong).map((line) => line.split(':')[0]), [name], say(example.wrong).join('\n'))
    assert.deepEqual(say(example.right), [])
  })

  test(`${name}: is told in Chinese, in one sentence`, () => {
    assert.match(title, /^[^。，]{4,20}$/)
    assert.match(advice, /^[^。！？]+。$/)
    for (const { say, start, end } of findings(read(example.wrong, example.about), example.about)) {
      assert.match(say, /^[\s\S]{6,120}。$/)
      assert.doesNotMatch(say.replaceAll(/“[^”]*”/g, ''), /\d{4}-\d\d|\.\./, 'a time is told as officers write it')
      assert.ok(start >= 0 && end > start && end <= example.wrong.length)
    }
  })
}

test('no two rules have one name or one title', () => {
  for (const key of ['name', 'title'] as const) assert.equal(new Set(rules.map((rule) => rule[key])).size, rules.length)
})

for (const [rule, marked] of cases) {
  test(`${rule}: ${marked.slice(0, 40).replaceAll('\n', ' ')}`, () => {
    const text = marked.replace(/[⟦⟧]/g, '')
    const said = findings(read(text)).map((found) => `${found.rule}: ${text.slice(found.start, found.end)}`)
    assert.deepEqual(said.filter((line) => line.startsWith(rule)), Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), ([, place]) => `${rule}: ${place}`))
    assert.deepEqual(said.filter((line) => !line.startsWith(rule)), [])
  })
}

for (const text of traps) {
  test(`nothing is wrong with: ${text.slice(0, 40).replaceAll('\n', ' ')}`, () => {
    assert.deepEqual(findings(read(text)).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`), [])
  })
}
