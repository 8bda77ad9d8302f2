import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { read } from './read.ts'

/** Texts by what they show, each with every relation that is told of it. */
export type Cases = Readonly<Record<string, readonly (readonly [text: string, ...relations: string[]])[]>>

/** A test for each text: it tells these relations and no others. */
export function statedIn(cases: Cases): void {
  for (const [name, list] of Object.entries(cases)) {
    describe(name, () => {
      for (const [text, ...expected] of list) test(text, () => assert.deepEqual(stated(text), expected.toSorted()))
    })
  }
}

/** Relations as `kind part+part=whole`; ! where the text contradicts itself, ! ? where the reader supposes the same scope. */
function stated(text: string): string[] {
  const { figures, relations } = read(text)
  return relations.map(({ kind, figures: parts, total, totalConstant, slogan, holds, sure }) => {
    const left = slogan ? text.slice(slogan.start, slogan.end) : parts.map((index) => figures[index]!.text).join('+')
    const right = total === null ? totalConstant ?? '' : figures[total]!.text
    return `${kind} ${left}${right === '' ? '' : `=${right}`}${holds ? '' : sure ? ' !' : ' ! ?'}`
  }).sort()
}
