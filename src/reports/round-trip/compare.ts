import type { Block, Body } from '#model/body.ts'
import { carriedIn } from './carried.ts'
import type { Comparison } from './difference.ts'
import type { Draft, DraftStep } from './draft.ts'
import { findFigures } from './find-figures.ts'
import { pairing, type Side } from './pairing.ts'
import { bare, keyOf, piecesOf, wordsOf, type Piece } from './piece.ts'
import { fresh, gone, sentencePairs, unchanged } from './sentence-pairs.ts'
import { told } from './told.ts'

/**
 * A body beside what became of it in other hands, piece by piece and sentence by sentence, every figure of it found again. `frame`: lines that
 * the house puts around a body on paper; they are no part of it. Ids of blocks are not looked at.
 */
export function compare(old: Body, now: Body, frame: readonly string[] = []): Comparison {
  const around = new Set(frame.map(bare))
  const [a, b] = [piecesOf(old), piecesOf(now)]
  const lay = (captions: boolean) => stepsOf(a.filter(one => isCaption(one) === captions), b.filter(one => isCaption(one) === captions && one.sort !== 'fixed'), around)
  const [steps, captions] = [lay(false), lay(true)]
  const carried = carriedIn([...steps, ...captions])
  // A moved piece stands at two places, and is looked at once.
  const pieces = new Map([...steps, ...captions].flatMap(step => step.cells.flat().map(draft => [draft, step.knot ?? step] as const)))
  let named = 0
  const next = () => `d${++named}`
  findFigures([...pieces].map(([draft, piece]) => ({ draft, piece })), next)
  return told(steps, captions, { carried, next })
}

/** A caption, not the place where its pictures stand in the text. */
function isCaption({ sort, block, cells }: Piece): boolean {
  return sort !== 'put' && block.kind === 'pictures' && cells.length > 0
}

function stepsOf(a: readonly Piece[], b: readonly Piece[], frame: ReadonlySet<string>): DraftStep[] {
  const places = a.flatMap((one, i) => one.sort === 'fixed' ? [] : [i])
  const found = pairing(side(places.map(i => a[i]!)), side(b))
  const [kept, moved] = [found.kept, found.moved].map(pairs => pairs.map(([x, y]) => [places[x]!, y] as const)) as [Pairs, Pairs]
  const homes = homesOf(a, b, kept)
  const [away, here] = [new Map(moved), new Map(moved.map(([x, y]) => [y, x]))]
  const crossed = new Map(moved.map(([x, y]) => [x, { cells: cellsOf(a[x]!, b[y]!) ?? whole(a[x]!), knot: {} }]))
  const steps: DraftStep[] = []
  let [x, y] = [0, 0]
  for (const [i, j] of [...kept, [a.length, b.length] as const]) {
    for (; x < i; x++) {
      const cross = crossed.get(x)
      if (a[x]!.sort === 'fixed') steps.push({ piece: a[x]!, when: 'always', cells: whole(a[x]!) })
      else if (away.has(x)) steps.push({ piece: a[x]!, when: 'kept', moved: true, ...cross! })
      else steps.push({ piece: a[x]!, when: 'kept', knot: {}, cells: a[x]!.cells.map(cell => [gone(cell)]) })
    }
    for (; y < j; y++) {
      const from = here.get(y)
      const home = homes.get(b[y]!.block)
      const own = from === undefined || !isSingle(a[from]!.block) ? b[y]!.block : a[from]!.block
      if (from !== undefined) steps.push({ piece: { ...a[from]!, block: home ?? own }, when: 'taken', moved: true, ...crossed.get(from)! })
      // A caption without its picture is nothing to take over.
      else if (!isCaption(b[y]!) && !frame.has(keyOf(b[y]!).replaceAll('\t', ''))) steps.push(added(b[y]!, home))
    }
    if (x < a.length && y < b.length) steps.push(...beside(a[x]!, b[y]!))
    ;[x, y] = [x + 1, y + 1]
  }
  return knotted(steps)
}

type Pairs = (readonly [number, number])[]

function side(pieces: readonly Piece[]): Side {
  return { keys: pieces.map(keyOf), sorts: pieces.map(({ sort }) => sort) }
}

/** Lists and tables of the paper that are those of the body: what was added to them is added there. */
function homesOf(a: readonly Piece[], b: readonly Piece[], kept: Pairs): Map<Block, Block> {
  return new Map(kept.flatMap(([x, y]) => isSingle(a[x]!.block) || a[x]!.block.kind !== b[y]!.block.kind ? [] : [[b[y]!.block, a[x]!.block]]))
}

function isSingle({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'paragraph'
}

/** Two pieces that belong together; rows of another number of cells stand for each other as a whole. */
function beside(a: Piece, b: Piece): DraftStep[] {
  const cells = cellsOf(a, b)
  if (cells) return [{ piece: a, when: 'always', cells }]
  const knot = {}
  return [{ piece: a, when: 'kept', knot, cells: a.cells.map(cell => [gone(cell)]) }, added(b, a.block, knot)]
}

function added(piece: Piece, home: Block | undefined, knot: object = {}): DraftStep {
  return { piece: { ...piece, block: home ?? piece.block }, when: 'taken', knot, cells: piece.cells.map(cell => [fresh(wordsOf(cell))]) }
}

/** The cells of both, sentence by sentence; null where they are not the same number. Empty ones at the end are none. */
function cellsOf(a: Piece, b: Piece): Draft[][] | null {
  if (keyOf(a) === keyOf(b)) return whole(a)
  const words = b.cells.map(wordsOf)
  if (words.slice(a.cells.length).some(text => bare(text) !== '') || (a.sort === 'row' && words.length < a.cells.length)) return null
  return a.cells.map((cell, i) => sentencePairs(cell, words[i] ?? ''))
}

function whole(piece: Piece): Draft[][] {
  return piece.cells.map(cell => [unchanged(cell)])
}

/** A list or table that is gone, or new, as a whole is one difference. */
function knotted(steps: DraftStep[]): DraftStep[] {
  const stays = new Set(steps.filter(({ when, moved }) => when === 'always' || moved).map(({ piece }) => piece.block))
  const knots = new Map<Block, object>()
  return steps.map(step => {
    const { piece: { block }, knot, moved } = step
    if (!knot || moved || isSingle(block) || block.kind === 'pictures' || stays.has(block)) return step
    if (!knots.has(block)) knots.set(block, knot)
    return { ...step, knot: knots.get(block)! }
  })
}
