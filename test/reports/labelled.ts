import { readFileSync, readdirSync } from 'node:fs'

/**
 * A labelled report: invented text with its figures marked where they stand and its relations below a rule of dashes.
 * `{37名}` is a figure whose number and unit are as written; `{三家|3 家}` tells value and unit; `{a3:37名}` has a name by which relations speak of it.
 * Behind the unit: `+` more than (余), `-` less than, `~` about, `weak` for a mere 一 before the noun. `?` is a lost number, `5..8` a range,
 * `{s1:三个聚焦|slogan}` no figure at all, though its list is counted.
 *
 * Labelled are: a sum where parts are said to be, or must be, all of a whole, also what was and how much came to it; part_of behind 其中, 里, 中 and for
 * what was newly added to a stock; a ratio for shares, rates and growth (the later one over the earlier, or over what came to it where the
 * earlier is not told). What a ratio says is not labelled as part_of again.
 */
export type Labelled = { name: string; text: string; figures: LabelledFigure[]; slogans: Span[]; relations: LabelledRelation[]; distractors: string[][] }
export type Span = { name: string; start: number; end: number }
export type LabelledFigure = Span & { value: number | null | { min: number; max: number }; unit: string; weak: boolean; approx: '+' | '-' | '~' | null }
/** `sure`: the text itself says it; else the reader must assume it, or (`derived`) it is ours and not scored. */
export type LabelledRelation = { kind: Kind; figures: string[]; total: string | null; constant?: number; holds: boolean; certainty: 'sure' | 'suspect' | 'derived' }
export type Kind = 'sum' | 'part_of' | 'ratio' | 'list_count' | 'equal' | 'product'

export const labelledReports = (): Labelled[] => readdirSync(import.meta.dirname).filter(file => file.endsWith('.txt')).sort()
  .map(file => labelled(file.replace('.txt', ''), readFileSync(`${import.meta.dirname}/${file}`, 'utf8')))

export function labelled(name: string, source: string): Labelled {
  const [marked = '', below = ''] = source.split(/^-----$/m)
  const report: Labelled = { name, text: '', figures: [], slogans: [], relations: [], distractors: [] }
  for (const piece of marked.split(/(?=\{)|(?<=\})/)) {
    const [whole, label, words = piece, says] = /^\{(?:([a-z]+[0-9]+):)?([^|}]+)(?:\|([^}]+))?\}$/.exec(piece) ?? []
    const span = { name: label ?? `@${report.text.length}`, start: report.text.length, end: report.text.length + words.length }
    if (says === 'slogan') report.slogans.push(span)
    else if (whole) report.figures.push({ ...span, ...measured(says ?? words.replace(/^[0-9.]+/, '$& ')) })
    report.text += words
  }
  const names = new Set([...report.figures, ...report.slogans].map(span => span.name))
  for (const line of below.split('\n').filter(Boolean)) {
    if (line.startsWith('not ')) report.distractors.push(known(line.split(/\s+/).slice(1, 3), names, line))
    else report.relations.push(relation(line, names))
  }
  return report
}

function measured(words: string): Pick<LabelledFigure, 'value' | 'unit' | 'weak' | 'approx'> {
  const [number = '', unit = '', ...rest] = words.split(' ')
  const [min = NaN, max] = number.split('..').map(Number)
  const value = number === '?' ? null : max === undefined ? min : { min, max }
  if (Number.isNaN(value)) throw new Error(`no number: ${words}`)
  return { value, unit, weak: rest.includes('weak'), approx: (['+', '-', '~'] as const).find(sign => rest.includes(sign)) ?? null }
}

const kinds: Record<string, Kind> = { sum: 'sum', part: 'part_of', ratio: 'ratio', count: 'list_count', equal: 'equal', product: 'product' }

/** `sum a = b c`, `part a > b c`, `ratio p = a / b`, `product z = x * y`, `equal a b`, `count a`; before it `!` is a contradiction and `~` ours, behind the word `?` assumed. */
function relation(line: string, names: Set<string>): LabelledRelation {
  const [, sign, word = '', assumed, said = ''] = /^([!~]?) ?([a-z]+)(\??) (.*)$/.exec(line) ?? []
  const kind = kinds[word]
  if (!kind) throw new Error(`no relation: ${line}`)
  const [first = '', ...others] = said.split(/[^a-z0-9]+/).filter(Boolean)
  const whole = word !== 'equal' && word !== 'count'
  const total = whole && !/^[0-9]+$/.test(first) ? first : null
  const figures = whole ? others : [first, ...others]
  known([...figures, ...(total ? [total] : [])], names, line)
  return {
    kind, figures, total, holds: sign !== '!', certainty: sign === '~' ? 'derived' : assumed ? 'suspect' : 'sure',
    ...(whole && !total ? { constant: Number(first) } : {}),
  }
}

function known(used: string[], names: Set<string>, line: string) {
  for (const name of used) if (!names.has(name)) throw new Error(`no figure ${name}: ${line}`)
  return used
}
