import type { Inline } from '#model/body.ts'
import { sentences, type Span } from '#reader/sentences.ts'
import type { Draft, Loose } from './draft.ts'
import { pairing } from './pairing.ts'
import { bare, cut, wordsOf } from './piece.ts'
import { hunksOf, type Hunk } from './words.ts'

/** The sentences of a text beside those of what became of it. */
export function sentencePairs(before: readonly Inline[], after: string): Draft[] {
  const [a, b] = [parts(wordsOf(before)), parts(after)]
  const side = (texts: readonly string[]) => ({ keys: texts.map(bare), sorts: texts.map(() => '') })
  const text = wordsOf(before)
  const { kept } = pairing(side(a.map(({ start, end }) => text.slice(start, end))), side(b.map(({ start, end }) => after.slice(start, end))))
  const drafts: Draft[] = []
  let [x, y] = [0, 0]
  for (const [i, j] of [...kept, [a.length, b.length] as const]) {
    for (; x < i; x++) drafts.push(gone(cut(before, a[x]!.start, a[x]!.end)))
    for (; y < j; y++) drafts.push(fresh(after.slice(b[y]!.start, b[y]!.end)))
    if (x < a.length && y < b.length) drafts.push(pair(cut(before, a[x]!.start, a[x]!.end), after.slice(b[y]!.start, b[y]!.end)))
    ;[x, y] = [x + 1, y + 1]
  }
  return drafts
}

/** The whole text in sentences, each with the blanks behind it. */
function parts(text: string): Span[] {
  const starts = sentences(text).map(({ start }) => start)
  return starts.map((start, i) => ({ start: i === 0 ? 0 : start, end: starts[i + 1] ?? text.length }))
}

export function unchanged(before: readonly Inline[]): Draft {
  return { kind: 'same', before, text: wordsOf(before), hunks: [], marks: [], fresh: [], loose: [] }
}

export function gone(before: readonly Inline[]): Draft {
  return { kind: 'gone', before, text: '', hunks: [], marks: [], fresh: [], loose: figuresOf(before) }
}

export function fresh(text: string): Draft {
  return { kind: 'new', before: [], text, hunks: [], marks: [], fresh: [{ start: 0, end: text.length }], loose: [] }
}

function pair(before: readonly Inline[], text: string): Draft {
  const words = wordsOf(before)
  if (bare(words) === bare(text)) return unchanged(before)
  const hunks = hunksOf(words, text)
  const found = figuresOf(before).map(one => ({ ...one, stays: staysAt(one, hunks, text) }))
  return {
    kind: 'changed', before, text, hunks, fresh: hunks.filter(({ same }) => !same).map(({ after }) => after),
    marks: found.flatMap(({ run, stays }) => stays ? [{ ...stays, run }] : []), loose: found.filter(({ stays }) => !stays).map(({ run, start, end }) => ({ run, start, end })),
  }
}

/** Where a figure stands that is within words that stayed, unless it is part of a larger number now. */
function staysAt({ start, end }: Span, hunks: readonly Hunk[], text: string): Span | undefined {
  const hunk = hunks.find(one => one.same && one.before.start <= start && one.before.end >= end)
  if (!hunk) return undefined
  const moved = hunk.after.start - hunk.before.start
  const [from, to] = [start + moved, end + moved]
  const grown = (start === hunk.before.start && runsOn(text, from)) || (end === hunk.before.end && runsOn(text, to))
  return grown ? undefined : { start: from, end: to }
}

/** Whether one number stands on both sides of a place. */
export function runsOn(text: string, place: number): boolean {
  return /^(?:[\d.]{2}|\d[十百千万亿]|[〇零一二两三四五六七八九十百千万亿]{2})$/.test(text.slice(Math.max(0, place - 1), place + 1))
}

function figuresOf(runs: readonly Inline[]): Loose[] {
  let at = 0
  return runs.flatMap(run => {
    const start = at
    at += run.text.length
    return run.figure ? [{ start, end: at, run: { ...run, figure: run.figure } }] : []
  })
}
