import { newId } from '#kit/id.ts'
import type { Block, Body, Inline } from '#model/body.ts'
import type { Change, Choices, Comparison, Returned, Step } from './difference.ts'
import { wordsOf } from './piece.ts'
import { leftOf, putPictures } from './put.ts'

/** The body with what was chosen of the paper that came back; its blocks keep their ids. `files`: what the pictures in the paper are kept as, by their parts. */
export function apply({ steps, captions }: Pick<Comparison, 'steps' | 'captions'>, choices: Choices, files: ReadonlyMap<string, string> = new Map()): Body {
  const pictures = captionsOf(captions, choices)
  const blocks: Block[] = []
  const used = new Set<string>()
  let open: Block | undefined
  for (const { piece, cells } of steps.filter(step => stands(step, choices))) {
    const { block, at } = piece
    const said = cells.map((cell, i) => cell.every(change => stays(change, choices)) ? [...piece.cells[i]!] : joined(cell.flatMap(change => runsOf(change, choices))))
    const last = blocks.at(-1)
    if (open === block && last && 'items' in last) last.items.push(said[0] ?? [])
    else if (open === block && last && 'rows' in last) last.rows.push(said)
    else if (block.kind === 'pictures' && piece.sort === 'put') blocks.push(...leftOf(block, ({ file }) => files.get(file) ?? []))
    else blocks.push(...begun(block, at < 0 ? null : said, pictures.get(block)).map(one => ({ ...one, id: used.has(block.id) ? newId() : block.id })))
    used.add(block.id)
    open = block
  }
  return blocks
}

/** The parts of the paper that hold the pictures which were chosen. */
export function chosenPictures({ steps }: Pick<Comparison, 'steps'>, choices: Choices): string[] {
  return putPictures(steps.filter(step => stands(step, choices)).map(({ piece }) => piece.block))
}

/** Whether a step is part of the result. */
function stands({ when, id }: Step, choices: Choices): boolean {
  return when === 'always' || (when === 'taken') === taken(id, choices)
}

function taken(id: string | undefined, choices: Choices): boolean {
  return id === undefined || choices[id] !== 'keep'
}

/** Whether a sentence is as it was in its piece. */
function stays({ id, after }: Change, choices: Choices): boolean {
  return id === undefined ? !after.some(({ typed }) => typed && choices[typed.id] === 'take') : !taken(id, choices)
}

/** Neighbours of one look are one run: a text is not in pieces for having been compared. */
function joined(runs: readonly Inline[]): Inline[] {
  const made: Inline[] = []
  for (const run of runs) {
    const last = made.at(-1)
    if (last && !last.figure && !run.figure && last.bold === run.bold) made[made.length - 1] = { ...last, text: last.text + run.text }
    else made.push(run)
  }
  return made
}

function runsOf({ id, before, after }: Change, choices: Choices): Inline[] {
  return taken(id, choices) ? after.map(run => chosen(run, choices)) : [...before]
}

/** What was typed over a figure is words; the figure stays bound. */
function chosen({ typed, ...run }: Returned, choices: Choices): Inline {
  return typed && choices[typed.id] === 'take' ? { text: typed.text, ...(run.bold && { bold: true }) } : run
}

/** A block with its first piece; `said` is null where it has none. */
function begun(block: Block, said: Inline[][] | null, pictures: { file: string; caption: string }[] | undefined): Block[] {
  switch (block.kind) {
    case 'heading': case 'paragraph': return [{ ...block, runs: said?.[0] ?? [] }]
    case 'list': return [{ ...block, items: said ? [said[0] ?? []] : [] }]
    case 'table': return [{ ...block, rows: said ? [said] : [] }]
    case 'pictures': return pictures || block.pictures.length === 0 ? [{ ...block, pictures: pictures ?? [] }] : []
    case 'page-break': return [block]
  }
}

/** The pictures that stay of each block, with their captions. */
function captionsOf(steps: readonly Step[], choices: Choices): Map<Block, { file: string; caption: string }[]> {
  const kept = new Map<Block, { file: string; caption: string }[]>()
  for (const step of steps) {
    const { piece: { block, at }, cells } = step
    if (block.kind !== 'pictures' || !stands(step, choices)) continue
    const { file } = block.pictures[at]!
    kept.set(block, [...kept.get(block) ?? [], { file, caption: wordsOf(cells.flat().flatMap(change => runsOf(change, choices))) }])
  }
  return kept
}
