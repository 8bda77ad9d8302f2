import { clauseEnds } from '../marks.ts'
import type { Span } from '../sentences.ts'
import type { Clause } from './scene.ts'

/** A line of a 接龙: who wrote himself in. */
export type Written = Span & { /** To the end of his line. */ to: number }

/** The lines of a list that begin with a name each; null where one does not. What stands behind the name is told of him. */
export function writtenIn(text: string, rows: readonly (readonly Clause[])[]): Written[] | null {
  const found = rows.map(([first, ...more]): Written | null => {
    if (!first) return null
    const [said] = /^\s*[\u4e00-\u9fff]{2,4}/.exec(text.slice(first.start, first.end)) ?? []
    if (said === undefined) return null
    const end = first.start + said.length
    return end >= first.end || clauseEnds(text, end) || /[\s\d（(]/.test(text[end]!) ? { start: end - said.trimStart().length, end, to: more.at(-1)?.end ?? first.end } : null
  })
  return found.length > 0 && found.every(one => one !== null) ? found : null
}
