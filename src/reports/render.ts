import { sayPeriod, type Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import { wantKey, type Figure, type Want } from '#model/figure.ts'
import { needs } from '#model/frame.ts'
import type { KeptPhrase, Section, Template } from '#model/phrase.ts'
import type { Register } from '#model/register.ts'
import { splitLabel, splitsOf } from '#model/splits.ts'
import type { Where } from '#model/where.ts'
import { difference, sayDifference, yearEarlier } from './compared.ts'
import { compose, type Choice } from './compose.ts'
import { fill, type Run, type Source } from './fill.ts'
import { highlights } from './highlights.ts'
import { ownWords, type Passage } from './passages.ts'
import { print, type Style } from './print.ts'
import type { Report } from './report.ts'
import { reportedFigure, type Reported } from './reported.ts'
import { unwritten } from './unwritten.ts'
import { differs, fieldWords, inText, untilHalf } from './wording.ts'

/** Where a report's figures and told records come from; the caller binds them to an actor. */
export type Sources = {
  figures: (wants: Want[]) => Promise<Figure[]>
  /** Records of a union and all below it whose day lies in the period, newest first. */
  records: (ledger: string, o: { union: string; period: Period; where?: Where }) => Promise<LedgerRecord[]>
  /** What the union says in its own words, in use at the end of the period. */
  passages?: (union: string, period: Period) => Promise<readonly Passage[]>
  /** What past reports of the union said: of the years before its ledgers. */
  reported?: (union: string) => Promise<readonly Reported[]>
}
export type Ask = { template: string; union: { id: string; name: string }; period: Period; style?: Style }

/** Writes a report: what is known is told, what is unknown is listed as 未写入, nothing is guessed. */
export async function render(register: Register, sources: Sources, ask: Ask): Promise<Report> {
  const template = templateOf(register, ask.template)
  const drafts = await Promise.all(template.sections.map(section => draft(register, sources, ask, section)))
  const wants = distinct(drafts.flatMap(d => d.sayings.flatMap(s => s.wants)))
  const figures = new Map((await sources.figures(wants)).map((figure, i) => [wantKey(wants[i]!), figure]))
  const reported = await sources.reported?.(ask.union.id) ?? []
  const passages = await sources.passages?.(ask.union.id, ask.period) ?? []
  const book: Book = { register, figures, reported, passages, style: ask.style ?? {} }
  const sections = drafts.map(d => ({ ...(d.section.heading && { heading: d.section.heading }), period: d.period, runs: written(d, ask, book) }))
  const report = {
    template: template.id, title: named(template.title, ask), union: ask.union, period: ask.period,
    sections: sections.filter(s => s.runs.length > 0),
  }
  return { ...report, unwritten: await unwritten(register, sources, report, drafts.flatMap(d => d.sayings), figures) }
}

/** One phrase about one period, or about one record in it. */
export type Saying = { phrase: KeptPhrase; wants: Want[]; about: Omit<Want, 'indicator' | 'split'>; source: Omit<Source, 'figure' | 'compared'> }
type Draft = { section: Section; period: Period; sayings: Saying[]; bright: Run[] }
/** What there is to tell, and how money is printed. */
type Book = { register: Register; figures: ReadonlyMap<string, Figure>; reported: readonly Reported[]; passages: readonly Passage[]; style: Style }

async function draft(register: Register, sources: Sources, ask: Ask, section: Section): Promise<Draft> {
  const period = section.until === 'half' ? untilHalf(ask.period) : ask.period
  const about = { union: ask.union.id, period }
  const sayings = await Promise.all(phrasesOf(register, section).map(async phrase => {
    const ledger = register.ledgers.get(phrase.ledger)!
    const saying = (more: { record?: string }, field: Source['field']): Saying => {
      const all = { ...about, ...more }
      return { phrase, wants: wantsOf(register, phrase.frames, all), about: all, source: { field, parts: indicator => partsOf(register, indicator) } }
    }
    if (!phrase.each) return [saying({}, () => '')]
    const records = await sources.records(phrase.ledger, { ...about, ...(phrase.each.where && { where: phrase.each.where }) })
    return notable(records, phrase.each.most).map(record => saying({ record: record.id }, fieldWords(ledger, record, ask.period)))
  }))
  return { section, period, sayings: sayings.flat(), bright: await highlights(register, sources.records, phrasesOf(register, section), about) }
}

/** Those marked 亮点 first, then the newest; told in the order they happened. */
function notable(records: readonly LedgerRecord[], most: number): LedgerRecord[] {
  return records.toSorted((a, b) => Number(!!b.bright) - Number(!!a.bright)).slice(0, most).toReversed()
}

function wantsOf(register: Register, frames: KeptPhrase['frames'], about: Saying['about']): Want[] {
  return frames.flatMap(frame => needs(frame)).flatMap(({ indicator, split, each, before }) => {
    const whole = { ...about, indicator }
    if (each === undefined) {
      const one = split === undefined ? whole : { ...whole, split }
      return before ? [one, yearEarlier(one)] : [one]
    }
    return [whole, ...partsOf(register, indicator).map(part => ({ ...whole, split: part.key }))]
  })
}

function partsOf(register: Register, indicator: string): { key: string; label: string }[] {
  const i = register.indicators.get(indicator)!
  return splitsOf(i).map(key => ({ key, label: splitLabel(i, key) }))
}

function written(draft: Draft, ask: Ask, book: Book): Run[] {
  const choices = draft.sayings.flatMap(saying => waysToSay(saying, book) ?? [])
  const said = ownWords(draft.section, book.passages) || draft.section.opening
  if (choices.length === 0 && draft.bright.length === 0 && !said) return []
  const until = differs(draft.period, ask.period) ? [{ text: inText(draft.period, ask.period) }] : []
  const opening = said ? [{ text: named(said, ask) }] : []
  return print([...opening, ...(choices.length + draft.bright.length > 0 ? until : []), ...compose(choices), ...draft.bright], ask.style)
}

/** All ways in which a saying can be said now; null when its first figure is unknown. */
function waysToSay(saying: Saying, { register, figures, reported, style }: Book): Choice | null {
  const want = (indicator: string, split?: string): Want => ({ ...saying.about, indicator, ...(split !== undefined && { split }) })
  const figure: Source['figure'] = (indicator, split) => figures.get(wantKey(want(indicator, split)))
  const compared: Source['compared'] = (indicator, split) => {
    const [now, then] = [figure(indicator, split), figures.get(wantKey(yearEarlier(want(indicator, split))))]
    const found = now && then && difference(register, now, then.value === null ? reportedFigure(then, reported) : then)
    return found ? sayDifference(found, style) : null
  }
  const first = firstFigure(saying, figures)
  const { zero, each, id } = saying.phrase
  const kin = saying.phrase.kin ?? (each && id)
  const ways = first?.value === 0
    ? zero ? [[{ text: zero, figure: first }]] : []
    : saying.phrase.frames.map(frame => fill(frame, { ...saying.source, figure, compared })).filter(way => way !== null)
  return ways.length > 0 ? { ways, ...(kin && { kin }) } : null
}

/** The figure a saying stands or falls with. */
export function firstFigure(saying: Saying, figures: ReadonlyMap<string, Figure>): Figure | undefined {
  const first = saying.wants[0]
  return first && figures.get(wantKey(first))
}

function phrasesOf(register: Register, section: Section): KeptPhrase[] {
  return section.themes.flatMap(theme => register.phrases.filter(phrase => phrase.theme === theme))
}

function templateOf(register: Register, id: string): Template {
  const template = register.templates.get(id)
  if (!template) throw refuse('missing', `没有“${id}”这个模板，可用的有：${[...register.templates.values()].map(t => `${t.id}（${t.label}）`).join('、')}`)
  return template
}

function named(text: string, ask: Ask): string {
  return text.replaceAll('{union}', ask.union.name).replaceAll('{period}', sayPeriod(ask.period))
}

function distinct(wants: readonly Want[]): Want[] {
  return [...new Map(wants.map(want => [wantKey(want), want])).values()]
}
