/**
 * The body of a report: what is stored, edited, printed and compared; our own JSON, never HTML. Every block keeps its id through
 * all editing, so that two who write at once lose no paragraph and a file that comes back is compared piece by piece.
 */
export type Body = readonly Block[]

/**
 * `level` 1 is 一、, 2 （一）, 3 1.; the numbers are part of the text. A `twin` is what a second person made of the block of that id
 * at the same time: both stand there until somebody chooses. Of a table that is `drawn` a chart stands behind the text as well.
 */
export type Block = { id: string; twin?: string } & (
  | { kind: 'heading'; level: 1 | 2 | 3; runs: Inline[] }
  | { kind: 'paragraph'; runs: Inline[] }
  | { kind: 'list'; ordered?: true; items: Inline[][] }
  | { kind: 'table'; rows: Inline[][][]; drawn?: true }
  | { kind: 'pictures'; pictures: { file: string; caption: string }[] }
  | { kind: 'page-break' }
)

/** A stretch of text; one with a figure is bound to the ledger and is never edited letter by letter. */
export type Inline = { text: string; bold?: true; figure?: Bound }

/**
 * Which figure stands here, by its name (`wantName`), and the value it had when it was written (of a spread from `value` to `high`);
 * `text` says it as printed. With `compared` it is not that figure but how much it was more, or `less`, than the year before.
 */
export type Bound = { name: string; union: string; period: string; record?: string; money?: '万元'; compared?: 'amount' | 'rate'; less?: true; value: number | null; high?: number }

/** The plain text of a body, a line for each block, item or row; what the reader and the check receive. */
export function bodyText(body: Body): string {
  return body.flatMap(linesOf).join('\n')
}

/** The figures of a body in the order of its text. */
export function figuresIn(body: Body): (Inline & { figure: Bound })[] {
  return body.flatMap(runsOf).flat().filter((run): run is Inline & { figure: Bound } => run.figure !== undefined)
}

function linesOf(block: Block): string[] {
  if (block.kind === 'table') return block.rows.map(row => row.map(words).join('\t'))
  if (block.kind === 'pictures') return block.pictures.map(picture => picture.caption)
  return runsOf(block).map(words)
}

/** The stretches of text of a block: one list for a paragraph, one for each item or cell. */
export function runsOf(block: Block): Inline[][] {
  switch (block.kind) {
    case 'heading': case 'paragraph': return [block.runs]
    case 'list': return block.items
    case 'table': return block.rows.flat()
    case 'pictures': case 'page-break': return []
  }
}

function words(runs: readonly Inline[]): string {
  return runs.map(run => run.text).join('')
}
