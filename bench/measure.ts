/** One comparison: medians in ms, and how many times the baseline it takes. `of` turns a time into what people ask for (rows/s). */
export type Row = { what: string; ours: number; bare: number; ratio: number; baseline: string; said?: string }

/** Work to be timed. What `before` makes is handed to it and to `after`, neither of which is timed. */
export type Work<T> = { before?: () => Promise<T>; run: (made: T) => unknown; after?: (made: T) => unknown }

/** A figure beside what it is held to. */
export function goal(what: string, ours: number, bare: number, said?: string): Row {
  return { what, ours, bare, ratio: ours / bare, baseline: 'goal', ...(said !== undefined && { said }) }
}

export function plain(run: () => unknown): Work<void> {
  return { run }
}

/** The only baseline of a comparison. */
export function against(baseline: string, run: () => unknown, share?: number): Record<string, Baseline> {
  return { [baseline]: { work: plain(run), ...(share !== undefined && { share }) } }
}

export type Asked = { runs: number; /** Within a run, for what takes less than a few ms. */ often?: number; said?: (ms: number) => string }

/**
 * Ours and its baselines by turns, so that a slow minute of the machine meets them all; medians of all runs but a first one
 * for warmth, which is left out where there is but one. A baseline that does only a share of the work says how much more ours does.
 */
export async function compare<A>(what: string, ours: Work<A>, bare: Readonly<Record<string, Baseline>>, { runs, often = 1, said }: Asked): Promise<Row[]> {
  const baselines = Object.entries(bare)
  const times: number[][] = []
  for (let i = runs > 1 ? -1 : 0; i < runs; i++) {
    const taken = [await timed(ours, often)]
    for (const [, { work }] of baselines) taken.push(await timed(work, often))
    if (i >= 0) times.push(taken)
  }
  const [mine, ...bases] = [ours, ...baselines].map((_, n) => median(times.map(taken => taken[n]!))) as [number, ...number[]]
  return baselines.map(([baseline, { share = 1 }], n) => ({ what, ours: mine, bare: bases[n]!, ratio: mine / bases[n]! / share, baseline, ...(said && { said: said(mine) }) }))
}

/** What its `before` makes differs from baseline to baseline and goes to nobody else: hence the any. */
export type Baseline = { work: Work<any>; share?: number }

export function median(of: readonly number[]): number {
  const sorted = of.toSorted((x, y) => x - y)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

async function timed<T>({ before, run, after }: Work<T>, often: number): Promise<number> {
  const made = await before?.() as T
  const start = performance.now()
  for (let i = 0; i < often; i++) await run(made)
  const ms = (performance.now() - start) / often
  await after?.(made)
  return ms
}

/** The table for the screen and for results.md alike. */
export function markdown(rows: readonly Row[]): string {
  const cells = rows.map(row => [row.what, say(row.ours), row.said ?? '', say(row.bare), row.baseline, row.ratio >= 100 ? row.ratio.toFixed(0) : row.ratio.toPrecision(3)])
  const all = [['measured', 'ms', '', 'baseline ms', 'baseline', 'ratio'], ...cells]
  const widths = all[0]!.map((_, i) => Math.max(...all.map(row => row[i]!.length)))
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => i === 1 || i === 3 || i === 5 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)).join(' | ')} |`
  const rule = `|${widths.map((width, i) => i === 1 || i === 3 || i === 5 ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2)).join('|')}|`
  return [line(all[0]!), rule, ...cells.map(line)].join('\n')
}

function say(ms: number): string {
  return ms >= 100 ? ms.toFixed(0) : ms.toPrecision(3)
}
