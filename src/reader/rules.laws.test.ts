import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { read } from './read.ts'
import { findings } from './rules.ts'
import { cases } from './rules/cases.ts'
import { traps } from './rules/traps.ts'

const faulty = cases.map(([, marked]) => marked.replace(/[⟦⟧]/g, ''))
const signs = fc.constantFrom(...'工会的了在第届次一二三月日年号个百分点人次起条“”《》（）()"，。、：；\n ×*_□x0123456789%公司镇电子电器')

test('whatever is read, a finding lies in the text, says one thing, and stands in order', () => {
  const text = fc.oneof(fc.array(signs, { maxLength: 120 }).map((list) => list.join('')), fc.array(fc.constantFrom(...faulty, ...traps), { maxLength: 6 })
    .map((list) => list.join('\n')), fc.string({ unit: 'binary', maxLength: 60 }))
  fc.assert(fc.property(text, (said) => {
    let before = 0
    for (const { start, end, evidence, instead } of findings(read(said))) {
      assert.ok(before <= start && start < end && end <= said.length)
      for (const span of [...evidence, ...(instead ? [instead] : [])]) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= said.length)
      before = start
    }
  }))
})

test('what is put there instead mends the fault', () => {
  for (const text of faulty) {
    const told = findings(read(text))
    for (const { rule, instead } of told) {
      if (!instead) continue
      const mended = text.slice(0, instead.start) + instead.text + text.slice(instead.end)
      const many = (list: readonly { rule: string }[]) => list.filter((one) => one.rule === rule).length
      assert.ok(many(findings(read(mended))) < many(told), `${rule}: ${mended}`)
    }
  }
})

test('traps stay silent among one another', () => {
  const sentences = traps.filter((trap) => !/\n|恒[沃信]/.test(trap) && /[。]$/.test(trap))
  fc.assert(fc.property(fc.shuffledSubarray(sentences, { minLength: 2, maxLength: 6 }), (list) => {
    const ours = findings(read(list.join('\n\n'))).filter(({ rule }) => OURS.has(rule))
    assert.deepEqual(ours.map(({ rule, say }) => `${rule}: ${say}`), [])
  }))
})

const OURS = new Set(cases.map(([rule]) => rule))
