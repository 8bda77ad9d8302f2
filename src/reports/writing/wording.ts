import { parsePeriod, sayPeriod, precision, type Period } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { faces } from '#model/kinds/kinds.ts'

/** Words in which {union} and {period} stand for their names. */
export function placed(text: string, { union, period }: { union: { name: string }; period: Period }): string {
  return text.replaceAll('{union}', union.name).replaceAll('{period}', sayPeriod(period))
}

/** A period as it stands inside a text whose title already names the year: 上半年, 1—8月, 8月18日. */
export function inText(period: Period, titled: Period): string {
  const words = sayPeriod(period)
  const year = `${titled.first.slice(0, 4)}年`
  return words === year ? '全年' : words.startsWith(year) && !words.includes('至') ? words.slice(year.length) : words
}

/**
 * The fields of one record in words, as a sentence may use them; '' when there is nothing to say. `names`: what the records are called to which
 * it refers. What a union below did is told with its name: `teller` is the union whose report it is.
 */
export function fieldWords(ledger: AnyLedger, record: LedgerRecord, titled: Period, names: Names = {}, teller: unknown = record.union): (name: string) => string {
  return name => {
    const who = record.union === teller ? '' : names[String(record.union)] ?? ''
    if (name === 'verb') return `${who}${verb(ledger, record)}`
    if (name === 'deed') return deed(ledger, record, who)
    const field: Field | undefined = ledger.fields[name]
    const value = record[name]
    if (!field || value === null || value === undefined || value === '?') return ''
    if (field.kind === 'ref') return names[String(value)] ?? ''
    return field.kind === 'date' ? inText(parsePeriod(String(value)), titled) : faces[field.kind].print(value, field)
  }
}

type Names = Readonly<Record<string, string>>

/** 举办, 与社保中心联合举办, 参加: the verb of the record's role, with its fields put in. */
function verb(ledger: AnyLedger, record: LedgerRecord): string {
  return filled(verbOf(ledger, record), record)
}

/** The verb with the title behind it. */
function deed(ledger: AnyLedger, record: LedgerRecord, who: string): string {
  const does = verb(ledger, record)
  return does && `${who}${does}${unnamed(String(record[ledger.title[0]!] ?? ''), [who, ...spoken(ledger, record)])}`
}

function verbOf(ledger: AnyLedger, record: LedgerRecord): string {
  for (const [name, field] of Object.entries(ledger.fields)) {
    if (field.kind !== 'choice') continue
    const option = field.of[String(record[name])]
    if (typeof option === 'object' && option.verb) return option.verb
  }
  return ''
}

/** A named field that is empty takes its preposition with it: 与{partners}联合举办 → 联合举办. */
function filled(verb: string, record: LedgerRecord): string {
  return verb.replace(/与?\{(\w+)\}/g, (words, name: string) => record[name] ? words.replace(/\{\w+\}/, String(record[name])) : '')
}

/** The names that the verb speaks. */
function spoken(ledger: AnyLedger, record: LedgerRecord): string[] {
  return Array.from(verbOf(ledger, record).matchAll(/\{(\w+)\}/g), ([, name = '']) => String(record[name] ?? '')).flatMap(names => names.split(/[、，]/))
}

/** A title without the name that was spoken just before it, be it whole or for short: 宏图机械职工运动会 of 宏图机械有限公司 is its 职工运动会. */
function unnamed(title: string, names: readonly string[]): string {
  const shared = Math.max(...names.map(name => sharedStart(title, name)))
  const rest = title.slice(shared)
  return shared < 2 || rest.length < 2 || /^[杯的·”》]/.test(rest) ? title : rest
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Whether a section's own end has to be printed. */
export function differs(period: Period, titled: Period): boolean {
  return period.first !== titled.first || period.last !== titled.last
}

/** The last half-year that has ended when the report ends: 上半年 for 1—8月, the period itself otherwise. */
export function untilHalf(period: Period): Period {
  const half = parsePeriod(`${period.first.slice(0, 4)}H1`)
  return precision(period) !== 'year' && period.first <= half.first && period.last > half.last ? half : period
}
