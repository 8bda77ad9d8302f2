import type { Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import { wantKey, type Figure, type Want } from '#model/figure.ts'
import { needs } from '#model/frame.ts'
import type { KeptPhrase, Section } from '#model/phrase.ts'
import type { Register } from '#model/register.ts'
import { ownSentences, slotFaults } from '#model/slots.ts'
import { splitLabel, splitsOf } from '#model/splits.ts'
import { holds } from '#model/where.ts'
import { yearEarlier } from './compared.ts'
import type { Source } from './fill.ts'
import type { Ask, Sources, Told } from './sources.ts'
import { fieldWords, placed } from './wording.ts'

/** One phrase about one period, or about one record in it. */
export type Saying = {
  phrase: Pick<KeptPhrase, 'id' | 'ledger' | 'frames' | 'zero' | 'good' | 'kin' | 'each' | 'beyond' | 'last'>
  wants: Want[]
  about: Omit<Want, 'indicator' | 'split'>
  source: Omit<Source, 'figure' | 'compared'>
  /** The record it tells of, where it tells of one; `bright`: it is a 亮点. */
  record?: LedgerRecord
  bright?: boolean
}
/** A paragraph of the office's own: its sentences, each with the stop behind it. */
export type OwnParagraph = { saying: Saying; stop: string }[]

/** All that the phrases of a section might say of a period; of phrases that tell records, so many times `more` of them. */
export async function sayingsOf(register: Register, sources: Sources, ask: Ask, section: Section, period: Period): Promise<Saying[]> {
  const about = { union: ask.union.id, period }
  const list = await Promise.all(phrasesOf(register, section).map(async phrase => {
    if (!phrase.each) return [made(register, phrase, about, () => '')]
    const { of, where, most } = phrase.each
    const records = await sources.records(phrase.ledger, { ...about, ...(where && of === undefined && { where }) })
    const many = most * (isLong(ask) ? 3 : 1)
    const rows = () => rowsOf(records, of!).filter(row => holds(where, name => row[name])).slice(0, many)
    const told = of === undefined ? notable(records, many, register.ledgers.get(phrase.ledger)!.day) : rows()
    return told.map(record => ofRecord(register, phrase, { record, ...records.names && { names: records.names } }, ask, period))
  }))
  return onceEach(list.flat())
}

/** A record is told by the first phrase that has it: a firm's own games are no games of the town's as well. */
function onceEach(sayings: readonly Saying[]): Saying[] {
  const told = new Set<string>()
  return sayings.filter(({ about: { record } }) => record === undefined || !told.has(record) && told.add(record))
}

/** Whether so many characters are ordered that more single records are told, and what the figures are made of. */
export function isLong({ length }: Pick<Ask, 'length'>): boolean {
  return length !== undefined && length >= LONG
}
const LONG = 3000

/** What the phrases of its ledger say of one record. */
export function sayingsOfRecord(register: Register, told: Told, ask: Ask): Saying[] {
  const { ledger, record } = told
  const fits = register.phrases.filter(phrase => phrase.ledger === ledger.id && phrase.each && phrase.each.of === undefined && holds(phrase.each.where, name => record[name]))
  return fits.map(phrase => ofRecord(register, phrase, told, ask, ask.period))
}

/** The office's own words with slots, as sayings; a field is that of the record told of. */
export function ownParagraphs(register: Register, text: string, ask: Ask, period: Period, told?: Told): OwnParagraph[] {
  // What was sound when it was kept may name a figure that there is no more.
  const [wrong] = slotFaults(register, text)
  if (wrong !== undefined) throw refuse('invalid', `模板里${wrong}，请改好模板再写`, 'template')
  const field = told ? fieldWords(told.ledger, told.record, ask.period, told.names) : () => ''
  return ownSentences(register, placed(text, ask)).map(sentences => sentences.map(({ nodes, stop }) => {
    const first = needs(nodes)[0]?.indicator
    const ledger = first === undefined ? told?.ledger.id ?? '' : register.indicators.get(first)!.ledger.id
    return { saying: made(register, { id: '', ledger, frames: [nodes] }, { union: ask.union.id, period }, field), stop }
  }))
}

/** The figure a saying stands or falls with. */
export function firstFigure(saying: Saying, figures: ReadonlyMap<string, Figure>): Figure | undefined {
  const first = saying.wants[0]
  return first && figures.get(wantKey(first))
}

export function phrasesOf(register: Register, { themes, only }: Section): KeptPhrase[] {
  return themes.flatMap(theme => register.phrases.filter(phrase => phrase.theme === theme && (only === undefined || only.includes(phrase.ledger))))
}

function ofRecord(register: Register, phrase: KeptPhrase, { record, names }: Omit<Told, 'ledger'>, ask: Ask, period: Period): Saying {
  const ledger = register.ledgers.get(phrase.ledger)!
  const of = phrase.each?.of
  const ground = of === undefined ? ledger : { ...ledger, fields: { ...ledger.fields, ...ledger.parts[of]!.fields } }
  const field = fieldWords(ground, record, ask.period, names, ask.union.id)
  const about = { union: ask.union.id, period }
  // A row is no record of its own: what counts its record does not count it.
  if (of !== undefined) return { ...made(register, phrase, about, field), bright: !!record.bright }
  return { ...made(register, phrase, { ...about, record: record.id }, field), record, bright: !!record.bright }
}

/** The rows of a part as they stand, each with what its record says; of records that come newest first. */
function rowsOf(records: readonly LedgerRecord[], part: string): LedgerRecord[] {
  return records.toReversed().flatMap(record => (record[part] as readonly Readonly<Record<string, unknown>>[] | undefined ?? []).map(row => ({ ...record, ...row, id: record.id })))
}

function made(register: Register, phrase: Saying['phrase'], about: Saying['about'], field: Source['field']): Saying {
  const beyond = phrase.beyond === undefined ? [] : [{ ...about, indicator: `${phrase.ledger}.${phrase.beyond}` }]
  return { phrase, wants: [...wantsOf(register, phrase.frames, about), ...beyond], about, source: { field, parts: indicator => partsOf(register, indicator) } }
}

/** Those marked 亮点 first, then the newest; told in the order they happened. */
function notable(records: readonly LedgerRecord[], most: number, day: string | undefined): LedgerRecord[] {
  const chosen = records.toSorted((a, b) => Number(!!b.bright) - Number(!!a.bright)).slice(0, most).toReversed()
  return day === undefined ? chosen : chosen.toSorted((a, b) => String(a[day]) < String(b[day]) ? -1 : String(a[day]) > String(b[day]) ? 1 : 0)
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
