import type { Change, Comparison, Difference, Step, Stretch } from './difference.ts'
import type { Draft, DraftStep } from './draft.ts'
import { wordsOf } from './piece.ts'
import { returnedRuns } from './returned-runs.ts'
import { sides } from './words.ts'

/** The differences of a comparison in the order of the text, each with its words on both sides, and the steps that know them. */
export function told(steps: readonly DraftStep[], captions: readonly DraftStep[], { carried, next }: Pick<Teller, 'carried' | 'next'>): Comparison {
  const teller: Teller = { next, differences: new Map(), knots: new Map(), changes: new Map(), carried, under: '' }
  const both = [steps, captions].map(list => list.map(step => stepOf(teller, step)))
  return { differences: [...teller.differences.values()], steps: both[0]!, captions: both[1]! }
}

type Teller = {
  next: () => string
  differences: Map<string, Difference>
  knots: Map<object, string>
  /** A moved piece stands at two places, and its changes are the same. */
  changes: Map<Draft, Change>
  /** Sentences that stand elsewhere, word for word: what was added is what is gone. */
  carried: Map<Draft, Draft>
  under: string
}

function stepOf(teller: Teller, { piece, when, moved, knot, cells }: DraftStep): Step {
  const heading = piece.block.kind === 'heading' && !knot ? wordsOf(piece.cells[0]!) : undefined
  if (heading !== undefined) teller.under = heading
  if (!knot) return { piece, when, cells: cells.map(cell => cell.map(draft => changeOf(teller, draft))) }
  const known = teller.knots.get(knot)
  const id = known ?? teller.next()
  teller.knots.set(knot, id)
  if (!moved || known === undefined) tell(teller, id, moved ? 'moved' : when === 'kept' ? 'deleted' : 'added', {
    before: when === 'kept' || moved ? spoken(cells, 'before') : [], after: when === 'taken' || moved ? spoken(cells, 'after') : [], drafts: moved ? [] : cells.flat(),
  })
  if (moved) return { piece, when, id, cells: cells.map(cell => cell.map(draft => changeOf(teller, draft))) }
  const parts = cells.map(cell => cell.flatMap(draft => draft.kind === 'new' ? returnedRuns(draft) : draft.before))
  return { piece: { ...piece, cells: parts }, when, id, cells: parts.map(part => [{ before: part, after: part }]) }
}

function spoken(cells: readonly Draft[][], side: 'before' | 'after'): Stretch[] {
  const text = cells.map(cell => cell.map(draft => side === 'after' && draft.kind !== 'same' ? draft.text : wordsOf(draft.before) || draft.text).join('')).join('　')
  return text === '' ? [] : [{ text, changed: true }]
}

function changeOf(teller: Teller, draft: Draft): Change {
  const known = teller.changes.get(draft)
  if (known) return known
  const change = newChange(teller, draft)
  teller.changes.set(draft, change)
  return change
}

function newChange(teller: Teller, draft: Draft): Change {
  const { kind, before, text, hunks, loose } = draft
  if (kind === 'same') return { before, after: before }
  const other = teller.carried.get(draft)
  if (other) return carriedChange(teller, draft, other)
  const after = kind === 'gone' ? [] : returnedRuns(draft)
  const words = kind === 'changed' ? sides(wordsOf(before), text, hunks) : { before: stretch(wordsOf(before)), after: stretch(text) }
  if (kind === 'changed' && loose.length === 0 && onlyTyped(draft)) {
    tellTyped(teller, draft, undefined)
    return { before, after }
  }
  const id = teller.next()
  tell(teller, id, kind === 'gone' ? 'deleted' : kind === 'new' ? 'added' : 'reworded', { ...words, drafts: [draft] })
  tellTyped(teller, draft, id)
  return { id, before, after }
}

/** Nothing is changed but numbers that were typed over figures. */
function onlyTyped({ hunks, marks }: Draft): boolean {
  return hunks.every(({ same, after }) => same || (after.end > after.start && marks.some(mark => mark.run.typed && mark.start <= after.start && mark.end >= after.end)))
}

function carriedChange(teller: Teller, draft: Draft, other: Draft): Change {
  const was = draft.kind === 'gone' ? draft : other
  const id = teller.changes.get(other)?.id ?? teller.next()
  if (!teller.differences.has(id)) tell(teller, id, 'moved', { before: stretch(wordsOf(was.before)), after: stretch(wordsOf(was.before)), drafts: [] })
  return draft.kind === 'gone' ? { id, before: was.before, after: [] } : { id, before: [], after: was.before }
}

function stretch(text: string): Stretch[] {
  return text === '' ? [] : [{ text, changed: true }]
}

type Words = { before: Stretch[]; after: Stretch[]; drafts: readonly Draft[] }

function tell({ differences, under }: Teller, id: string, kind: Difference['kind'], { before, after, drafts }: Words): void {
  const lost = drafts.flatMap(({ loose }) => loose.map(({ run }) => run.text))
  const known = differences.get(id)
  if (!known) differences.set(id, { id, kind, under, before, after, lost })
  else {
    const more = { before: lines(known.before, before), after: lines(known.after, after), lost: [...known.lost, ...lost] }
    differences.set(id, { ...known, kind: known.kind === kind ? kind : 'reworded', ...more })
  }
}

function lines(above: Stretch[], below: Stretch[]): Stretch[] {
  return above.length > 0 && below.length > 0 ? [...above, { text: '\n' }, ...below] : [...above, ...below]
}

function tellTyped({ differences, under }: Teller, { before, text, marks }: Draft, within: string | undefined): void {
  for (const { start, end, run: { typed, ...run } } of marks) {
    if (!typed || !run.figure) continue
    const was = wordsOf(before)
    const from = wordsOf(before.slice(0, before.findIndex(one => one.figure === run.figure))).length
    const words = { before: pointed(was, from, from + run.text.length), after: pointed(text, start, end), lost: [] }
    differences.set(typed.id, { id: typed.id, kind: 'overtyped', under, ...words, figure: { ...run, figure: run.figure }, ...(within !== undefined && { within }) })
  }
}

function pointed(text: string, start: number, end: number): Stretch[] {
  const all: Stretch[] = [{ text: text.slice(0, start) }, { text: text.slice(start, end), changed: true }, { text: text.slice(end) }]
  return all.filter(one => one.text !== '')
}
