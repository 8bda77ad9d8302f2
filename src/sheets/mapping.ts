import { faces, isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { likeness } from '#reader/meaning/likeness.ts'
import { columnsOf, pathOf, type Column } from './columns.ts'
import { headingsIn, plainHeading, type Heading } from './heading.ts'
import type { Mapping } from './sheet.ts'

/** What a column is taken for: a path as in a mapping, and from 0 to 1 how sure that is; `others` it might be. */
export type Proposal = { heading: string; to: string; sure: number; others: string[]; samples: string[] }

/** Below this nothing is taken for granted: the column goes to 其他 until an officer says otherwise. */
const ENOUGH = 0.6

/** For each heading the column it most likely means: known words first, then what an officer said of such a sheet before, then what is like them in word or content. */
export function proposeMapping(ledger: AnyLedger, headings: readonly string[], rows: readonly (readonly string[])[], kept: Mapping = {}): Proposal[] {
  const columns = columnsOf(ledger)
  const meanings = headingsIn(columns, headings)
  const proposals = headings.map((heading, i): Proposal => {
    const samples = [...new Set(rows.map(row => row[i]?.trim() ?? '').filter(cell => cell !== ''))]
    const to = Object.hasOwn(kept, heading) ? kept[heading]! : heading === '' ? 'ignore' : pathOfMeaning(meanings[i]!)
    return { heading, to: to ?? 'extra', sure: to === undefined ? 0 : 1, others: [], samples }
  })
  const claimed = new Set(proposals.filter(({ sure }) => sure === 1).map(({ to }) => to))
  const guesses = proposals.filter(({ sure }) => sure === 0).flatMap(proposal => columns
    .filter(column => column.name !== 'id' && !claimed.has(pathOf(column)))
    .map(column => ({ proposal, path: pathOf(column), sure: fit(proposal, column) })))
    .filter(({ sure }) => sure > 0.3).sort((a, b) => b.sure - a.sure)
  for (const { proposal, path, sure } of guesses) {
    if (sure >= ENOUGH && proposal.to === 'extra' && !claimed.has(path)) {
      Object.assign(proposal, { to: path, sure })
      claimed.add(path)
    } else if (proposal.others.length < 3 && proposal.to !== path) proposal.others.push(path)
  }
  return proposals.map(proposal => ({ ...proposal, samples: proposal.samples.slice(0, 5) }))
}

/** Undefined where the heading is not known at all. */
function pathOfMeaning(meaning: Heading): string | undefined {
  if (meaning.means === 'nothing') return 'ignore'
  if (meaning.means === 'extra') return meaning.known ? 'extra' : undefined
  return pathOf(meaning.column) + (meaning.head ? `.${meaning.head}` : '')
}

/** By the words of the heading, as far as the cells allow; some kinds of cells say what they are whatever stands above. */
function fit({ heading, samples }: Proposal, column: Column): number {
  const text = plainHeading(heading)
  const word = Math.max(...column.words.map(one => alike(text, plainHeading(one))))
  const taken = share(samples, column)
  return Math.max(taken === null ? word * 0.9 : word * (0.3 + 0.6 * taken), taken === 1 && samples.length > 1 ? TELLING[column.field.kind] ?? 0 : 0)
}

/** How telling it is that all cells are of a kind. */
const TELLING: Readonly<Record<string, number>> = { identity: 0.9, credit: 0.9, card: 0.7, choice: 0.65, phone: 0.65 }

function alike(heading: string, word: string): number {
  if (word.length < 2 || heading.length < 2) return 0
  const within = (name: string, near: string) => likeness(name, { near, after: '', earlier: '' })
  return Math.max(within(word, heading), within(heading, word) * 0.9, pairs(heading, word))
}

/** Characters that both have, in 0 to 1: 办理结课 and 办理结果 have three of four. */
function pairs(a: string, b: string): number {
  const common = [...new Set(a)].filter(letter => b.includes(letter)).length
  return 0.9 * 2 * common / (new Set(a).size + new Set(b).size)
}

/** Which part of the cells the column would take; null where it takes anything. */
function share(samples: readonly string[], { field }: Column): number | null {
  if (samples.length === 0 || ANYTHING.has(field.kind)) return null
  return samples.filter(sample => takes(sample, field)).length / samples.length
}

const ANYTHING: ReadonlySet<string> = new Set(['text', 'long', 'ref', 'place', 'files'])

function takes(sample: string, field: Column['field']): boolean {
  if (isPersonal(field) && sample.includes('*')) return true
  try {
    return faces[field.kind].parse(sample, field, { year: 2000, month: 1, serial: /^\d{5}$/.test(sample) }) !== null
  } catch {
    return false
  }
}
