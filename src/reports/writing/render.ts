import { findDate, overlaps, parsePeriod, type Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { wantKey, type Figure, type Want } from '#model/figure.ts'
import type { Section, Template } from '#model/phrase.ts'
import type { Register } from '#model/register.ts'
import { appendixOf } from './appendix.ts'
import { difference, isTold, sayDifference, yearEarlier } from './compared.ts'
import { compose, type Choice } from './compose.ts'
import { detailed, tellDetails } from './detail.ts'
import { fill, type Run, type Source } from './fill.ts'
import { highlights } from './highlights.ts'
import { chosen, isOfWork, isSilent, ordered, telling, type Matter } from './matter.ts'
import { ownWords, type Passage } from './passages.ts'
import { print, type Style } from './print.ts'
import { recordFacts } from './record-facts.ts'
import type { Report, ReportSection } from './report.ts'
import { reportedFigure, type Reported } from '../check/reported.ts'
import { firstFigure, isLong, ownParagraphs, phrasesOf, sayingsOf, sayingsOfRecord, type OwnParagraph, type Saying } from './sayings.ts'
import { notRetold } from './retold.ts'
import { fitting } from './several.ts'
import { targetResults } from '../plan/results.ts'
import { unwritten } from './unwritten.ts'
import { differs, fieldWords, inText, placed, untilHalf } from './wording.ts'
import type { Sources, Ask } from './sources.ts'

/** Writes a report: what is known is told, what is unknown is listed as 未写入, nothing is guessed. */
export async function render(register: Register, sources: Sources, wanted: Ask): Promise<Report> {
  const template = templateOf(register, wanted)
  const ask = { ...wanted, period: ownPeriod(wanted) }
  const drafts = await Promise.all(template.sections.map(section => draft(register, sources, ask, section)))
  const sayings = drafts.flatMap(d => [...d.sayings, ...d.own.flatMap(paragraph => paragraph.map(one => one.saying))])
  const wants = distinct(sayings.flatMap(s => s.wants))
  const figures = new Map((await sources.figures(wants)).map((figure, i) => [wantKey(wants[i]!), figure]))
  const reported = await sources.reported?.(ask.union.id) ?? []
  const passages = await sources.passages?.(ask.union.id, ask.period) ?? []
  const book: Book = { register, figures, reported, passages, style: ask.style ?? {} }
  const found = drafts.map(d => matter(d, ask, book))
  const told = ordered(isSilent(found) ? found.map(one => ownWords(one.section, passages) ? one : { ...one, opening: '' }) : found)
  const matters = chosen(isLong(ask) ? await detailed(register, sources, told, ask) : told, ask.length)
    .map(one => ({ ...one, choices: notRetold(register, one.choices) }))
  const report = {
    template: template.id, kind: template.kind, title: named(template.title, ask), union: ask.union, period: ask.period,
    sections: matters.flatMap(one => written(one, ask)), appendix: await appendixOf(register, sources, template, ask),
  }
  return { ...report, unwritten: await unwritten(register, sources, template, report, sayings, figures) }
}

type Draft = { section: Section; period: Period; sayings: Saying[]; own: OwnParagraph[]; bright: Run[]; facts: (told: boolean) => Run[] }
/** What there is to tell, and how money is printed. */
type Book = { register: Register; figures: ReadonlyMap<string, Figure>; reported: readonly Reported[]; passages: readonly Passage[]; style: Style }

async function draft(register: Register, sources: Sources, ask: Ask, section: Section): Promise<Draft> {
  const period = section.until === 'half' ? untilHalf(ask.period) : ask.period
  const own = ownParagraphs(register, section.text ?? '', ask, period, ask.record)
  if (section.tells === 'record') {
    const told = ask.record
    return { section, period, own, sayings: told ? sayingsOfRecord(register, told, ask) : [], bright: [], facts: phrased => told ? recordFacts(told, ask, phrased) : [] }
  }
  const about = { union: ask.union.id, period }
  const sayings = await sayingsOf(register, sources, ask, section, period)
  const bright = [...await targetResults(sources, section, about), ...await highlights(register, sources.records, phrasesOf(register, section), about)]
  return { section, period, own, sayings, bright, facts: () => [] }
}

/** What a section can say now. */
function matter({ section, period, sayings, own, bright, facts }: Draft, ask: Ask, book: Book): Matter {
  const told = new Set<string>()
  const ways = new Map<Saying, Choice | null>()
  // Single records first: what one of them tells is not told of all a second time.
  for (const saying of sayings.toSorted((a, b) => Number(!!b.phrase.each) - Number(!!a.phrase.each))) {
    const choice = waysToSay(saying, book, told)
    ways.set(saying, choice)
    if (saying.phrase.each) for (const { figure } of choice?.ways[0] ?? []) if (figure) told.add(sameKey(figure))
  }
  const choices = sayings.flatMap(saying => {
    const choice = ways.get(saying)
    return choice ? [{ choice, saying, size: sizeOf(choice, ask) }] : []
  })
  const paragraphs = own.map(paragraph => paragraph.flatMap(({ saying, stop }) => {
    const way = waysToSay(saying, book, new Set())?.ways[0]
    return way ? [...way, { text: stop }] : []
  })).filter(runs => runs.length > 0)
  // What is still wanting and what is planned is led into only where there is some of it.
  const opening = ownWords(section, book.passages) || (section.heading === undefined || isOfWork(section) || choices.length > 0 ? section.opening : '')
  return { section, period, choices: telling(choices), own: paragraphs, bright, facts: facts(choices.length > 0), details: [], opening: opening ? named(opening, ask) : '' }
}

function sizeOf({ ways }: Choice, { style }: Ask): number {
  return print(ways[0]!, style).reduce((sum, { text }) => sum + text.length, 1)
}

/** The paragraphs of a section, the heading above the first. */
function written({ section, period, choices, own, bright, facts, details, opening }: Matter, ask: Ask): ReportSection[] {
  const until = differs(period, ask.period) ? [{ text: inText(period, ask.period) }] : []
  const figures = [...compose(choices.map(({ choice }) => choice)), ...bright, ...facts]
  const paragraphs = [...own, [...opening ? [{ text: opening }] : [], ...figures.length > 0 ? until : [], ...figures], tellDetails(details)]
    .map(runs => print(runs, ask.style)).filter(runs => runs.length > 0)
  // Of work of which nothing is known there is nothing to add either.
  if (paragraphs.length === 0 && section.prompt && !isOfWork(section)) paragraphs.push([])
  return paragraphs.map((runs, i) => ({
    ...section.heading && i === 0 && { heading: named(section.heading, ask) }, period, runs, ...section.prompt && i === paragraphs.length - 1 && { prompt: section.prompt },
  }))
}

/** All ways in which a saying can be said now; null when its first figure is unknown. Groups that only say again what was told fall away. */
function waysToSay(saying: Saying, { register, figures, reported, style }: Book, told: ReadonlySet<string>): Choice | null {
  const want = (indicator: string, split?: string): Want => ({ ...saying.about, indicator, ...(split !== undefined && { split }) })
  const figure: Source['figure'] = (indicator, split) => {
    const found = figures.get(wantKey(want(indicator, split)))
    return found && isAverageOfOne(register, found) ? undefined : found
  }
  const compared: Source['compared'] = (indicator, split) => {
    const [now, then] = [figure(indicator, split), figures.get(wantKey(yearEarlier(want(indicator, split))))]
    const found = now && then && difference(register, now, then.value === null ? reportedFigure(then, reported) : then)
    return found && isTold(found) ? sayDifference(found, style) : null
  }
  const first = firstFigure(saying, figures)
  const { zero, good, each, id, beyond, ledger } = saying.phrase
  if (beyond !== undefined && (first?.value ?? 0) <= (figure(`${ledger}.${beyond}`)?.value ?? -1)) return null
  const kin = saying.phrase.kin ?? (each && id)
  const source = { ...saying.source, figure, compared, told: (one: Figure) => told.has(sameKey(one)) }
  const ways = first?.value === 0
    ? zero && (good || first.trail.zero === 'declared') ? [[{ text: zero, figure: first }]] : []
    : fitting(saying.phrase.frames.map(frame => fill(frame, source)).filter(way => way !== null), first)
  return ways.length > 0 ? { ways, ...(kin && { kin }), ...(each && { apart: true as const }) } : null
}

/** Of one the average only says again what it had: 资助学生1人，发放助学金3000元，人均3000元. */
function isAverageOfOne(register: Register, { indicator, unit, trail: { from } }: Figure): boolean {
  return unit !== '%' && 'ratio' in register.indicators.get(indicator)! && from?.[1]?.value === 1
}

/** The same number of the same thing, be it of one record or of all. */
function sameKey({ indicator, split, value }: Figure): string {
  return [indicator, split, value].join(' ')
}

function templateOf(register: Register, { template, record }: Ask): Template {
  const found = typeof template === 'string' ? register.templates.get(template) : template
  if (!found) throw refuse('missing', `没有“${String(template)}”这个模板，可用的有：${[...register.templates.values()].map(t => `${t.id}（${t.label}）`).join('、')}`, 'template')
  if (found.record && !record) throw refuse('invalid', `“${found.label}”写的是一件事，请打开那条记录，点“写成报告”`, 'template')
  if (record
    && found.record?.ledger !== undefined
    && found.record.ledger !== record.ledger.id) throw refuse('invalid', `“${found.label}”不是写${record.ledger.label}的模板，请另选一个`, 'template')
  return found
}

/** What tells of one record is of its year, where that is another than was looked at. */
function ownPeriod({ period, record }: Ask): Period {
  const day = record?.ledger.day === undefined ? null : findDate(record.record[record.ledger.day])
  return !day || overlaps(day, period) ? period : parsePeriod(day.first.slice(0, 4))
}

function named(text: string, ask: Ask): string {
  const field = ask.record ? fieldWords(ask.record.ledger, ask.record.record, ask.period, ask.record.names) : () => ''
  return placed(text, ask).replace(/\{=(\w+)\}/g, (_, name: string) => field(name))
}

function distinct(wants: readonly Want[]): Want[] {
  return [...new Map(wants.map(want => [wantKey(want), want])).values()]
}
