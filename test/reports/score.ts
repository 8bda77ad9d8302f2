import { read } from '#reader/read.ts'
import type { Relation } from '#reader/relations/relation.ts'
import type { Labelled, LabelledFigure, LabelledRelation } from './labelled.ts'

/** Counts of one report or of several added up. `alarms`: contradictions told where none is. */
export type Score = { figures: Tally; relations: Tally; contradictions: Tally; alarms: string[]; missed: string[] }
/** `labelled` in the text, `found` by the reader, and `right`: both. */
export type Tally = { labelled: number; found: number; right: number }

/** Reads a labelled report and holds the reading against its labels. A figure is right when place, value and unit are; a relation when kind and figures are. */
export function score(report: Labelled): Score {
  const reading = read(report.text)
  const strong = report.figures.filter(figure => !figure.weak)
  const places = new Map([...report.figures, ...report.slogans].map(span => [span.start, span.name]))
  const weak = new Set(report.figures.filter(figure => figure.weak).map(figure => figure.start))
  const nameAt = (start: number) => places.get(start) ?? `?${start}`
  const named = (relation: Relation) => ({
    ...relation, figures: relation.slogan ? [nameAt(relation.slogan.start)] : relation.figures.map(index => nameAt(reading.figures[index]!.start)),
    total: relation.total === null ? null : nameAt(reading.figures[relation.total]!.start),
  })
  const told = reading.relations.map(named)
  // What a labelled share says besides, that its part lies in its whole, has no label of its own.
  const implied = report.relations.filter(({ kind }) => kind === 'ratio').map(({ figures: [part = '', whole = ''] }) => `part ${part} of ${whole}`)
  const free = new Set([...report.relations.filter(({ certainty }) => certainty === 'derived').flatMap(keys), ...implied])
  const labelled = report.relations.filter(({ certainty }) => certainty !== 'derived')
  const wanted = new Set(labelled.flatMap(keys).filter((key) => !implied.includes(key)))
  const given = new Set(told.flatMap(keys).filter(key => !free.has(key)))
  const wrong = labelled.filter(({ holds }) => !holds)
  const against = told.filter(({ holds }) => !holds)
  const hits = (a: Statement, b: Statement) => keys(a).some(key => keys(b).includes(key)) || shared(a, b)
  return {
    figures: {
      labelled: strong.length, found: reading.figures.filter(({ start }) => !weak.has(start)).length,
      right: strong.filter(figure => reading.figures.some(other => isSame(figure, other))).length,
    },
    relations: { labelled: wanted.size, found: given.size, right: [...wanted].filter(key => given.has(key)).length },
    contradictions: { labelled: wrong.length, found: against.length, right: wrong.filter(one => against.some(other => hits(one, other))).length },
    alarms: against.filter(one => !wrong.some(other => hits(one, other))).map(one => `${report.name}: ${keys(one).join(', ')}`),
    missed: [...wanted].filter(key => !given.has(key)).map(key => `${report.name}: ${key}`),
  }
}

export function together(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => Tally): Tally => ({
    labelled: total(scores.map(one => pick(one).labelled)), found: total(scores.map(one => pick(one).found)), right: total(scores.map(one => pick(one).right)),
  })
  return {
    figures: sum(one => one.figures), relations: sum(one => one.relations), contradictions: sum(one => one.contradictions),
    alarms: scores.flatMap(one => one.alarms), missed: scores.flatMap(one => one.missed),
  }
}

export const recall = ({ labelled, right }: Tally): number => labelled === 0 ? 1 : right / labelled
export const precision = ({ found, right }: Tally): number => found === 0 ? 1 : right / found

type Statement = Pick<LabelledRelation, 'kind' | 'figures' | 'total'>

// What a relation says, one line each: every part of a whole counts for itself.
function keys({ kind, figures, total: whole }: Statement): string[] {
  const set = figures.toSorted().join('+')
  if (kind === 'part_of') return figures.map(figure => `part ${figure} of ${whole}`)
  if (kind === 'ratio') return [`ratio ${figures.join('/')} = ${whole}`]
  return [`${kind} ${set}${whole ? ` = ${whole}` : ''}`]
}

// A contradiction is found also under another kind, when it names half of its figures, two at the least.
function shared(a: Statement, b: Statement): boolean {
  const mine = new Set([...a.figures, ...(a.total ? [a.total] : [])])
  const common = [...b.figures, ...(b.total ? [b.total] : [])].filter(name => mine.has(name)).length
  return common >= Math.max(2, mine.size / 2)
}

function isSame(figure: LabelledFigure, other: { start: number; end: number; value: number | null; min?: number; max?: number; unit: string }): boolean {
  if (other.start !== figure.start || other.end !== figure.end) return false
  if (figure.value === null) return other.value === null && other.min === undefined
  if (typeof figure.value === 'object') return other.min === figure.value.min && other.max === figure.value.max
  // 一万二千元 is 12000 元 or 1.2 万元.
  const plain = (unit: string) => unit.replace(/^[万亿]+/, '')
  return other.value !== null && plain(other.unit) === plain(figure.unit) && near(other.value * scaleOf(other.unit), figure.value * scaleOf(figure.unit))
}

const scaleOf = (unit: string) => unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))
const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
