import type { Run } from './fill.ts'

/** A clause ready to stand in a sentence; `shape` is what two neighbours may not share. */
export type Clause = { runs: Run[]; kin?: string; apart?: true }
/** The ways one phrase could be said now, in order of preference. */
export type Choice = { ways: Run[][]; kin?: string; /** It tells of an event of its own: a ； stands before it, however short it is. */ apart?: true }

const MOST = 6

/**
 * Chooses a way for each phrase and joins them into sentences: kin share one, a lone figure joins its
 * neighbour, none holds more than six figures, and no two neighbours have the same opening and rhythm, save events in a row.
 */
export function compose(choices: readonly Choice[]): Run[] {
  return sentences(choose(together(gathered(choices)))).flatMap(runs => [...runs.filter(run => !run.seam), { text: '。' }])
}

/** Kin come together where the first of them stands. */
function gathered(choices: readonly Choice[]): Choice[] {
  return [...Map.groupBy(choices, choice => choice.kin ?? choice).values()].flat()
}

/** Those that read alike but for what stands between their seams are told in one, where the first of them stands: 甲、乙获“市劳动模范”称号. */
function together(choices: readonly Choice[]): Choice[] {
  const told: Choice[] = []
  for (const choice of choices) {
    const at = told.findIndex(other => other.kin === choice.kin && joined(other, choice))
    if (at < 0) told.push(choice)
    else told[at] = joined(told[at]!, choice)!
  }
  return told
}

function joined(one: Choice, other: Choice): Choice | null {
  const ways = one.ways.flatMap((way, i) => {
    const [a, b] = [parted(way), parted(other.ways[i] ?? [])]
    if (!a || !b || wordsOf(a.head) !== wordsOf(b.head) || wordsOf(a.tail) !== wordsOf(b.tail) || a.head.length + a.tail.length === 0) return []
    return [[...a.head, SEAM, ...a.own, { text: a.tail.length > 0 ? '、' : '，' }, ...b.own, SEAM, ...a.tail]]
  })
  return ways.length > 0 && ways.length === one.ways.length ? { ...one, ways } : null
}

const SEAM: Run = { text: '', seam: true }

/** What a way shares with others on both sides, and what is its own. */
function parted(way: readonly Run[]): { head: Run[]; own: Run[]; tail: Run[] } | null {
  const [first, last] = [way.findIndex(run => run.seam), way.findLastIndex(run => run.seam)]
  return first === last ? null : { head: way.slice(0, first), own: way.slice(first + 1, last), tail: way.slice(last + 1) }
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text, figure }) => figure ? JSON.stringify(figure) : text).join('')
}

function choose(choices: readonly Choice[]): Clause[] {
  let last: { shape: string; way: number; row?: string | undefined } = { shape: '', way: 0 }
  return choices.map(({ ways, kin, apart }) => {
    const other = ways.findIndex(way => differs(shape(way), last.shape))
    // Events in a row are told alike: 6月20日举办…；8月21日举办….
    const way = apart && last.row === kin && kin !== undefined && ways[last.way] ? last.way : Math.max(0, other)
    const runs = ways[way]!
    last = { shape: shape(runs), way, ...(apart && { row: kin }) }
    return { runs, ...(kin && { kin }), ...(apart && { apart }) }
  })
}

function sentences(clauses: readonly Clause[]): Run[][] {
  const made: { runs: Run[]; kin?: string; figures: number; lone: boolean }[] = []
  for (const clause of clauses) {
    const last = made.at(-1)
    const figures = clause.runs.filter(r => r.figure).length
    const akin = last && (last.kin || clause.kin ? last.kin === clause.kin : figures === 1 && last.figures === 1)
    // What can only begin as the sentence before did goes on in it.
    const joins = last && last.figures + figures <= MOST && (akin || opening(last.runs) === opening(clause.runs))
    if (!joins) made.push({ runs: [...clause.runs], figures, lone: figures === 1 && !clause.apart, ...(clause.kin && { kin: clause.kin }) })
    else {
      last.lone &&= akin === true && figures === 1 && !clause.apart
      last.runs.push({ text: last.lone ? '，' : '；' }, ...clause.runs)
      last.figures += figures
    }
  }
  return made.map(sentence => sentence.runs)
}

/** Opening two characters, then the rhythm of figures and stops: 新建#，# against 召开#、#. */
function shape(runs: readonly Run[]): string {
  return opening(runs) + ' ' + runs.map(r => r.figure ? '#' : r.text.replace(/[^，；、。其中占]/g, '')).join('')
}

function opening(runs: readonly Run[]): string {
  return runs.find(r => r.text)?.text.slice(0, 2) ?? ''
}

function differs(a: string, b: string): boolean {
  const [opening, rhythm] = a.split(' ')
  const [lastOpening, lastRhythm] = b.split(' ')
  return opening !== lastOpening && rhythm !== lastRhythm
}
