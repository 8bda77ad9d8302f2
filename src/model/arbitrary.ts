import fc, { type Arbitrary } from 'fast-check'
import { bankCardFault, creditCodeFault, identityFault } from '#kit/check-digit.ts'
import { addDays, daysBetween, type Day } from '#kit/day.ts'
import { findPeriod, printPeriod } from '#kit/period.ts'
import { baseFields, type LedgerRecord } from './base.ts'
import { rowFaults } from './check-record.ts'
import type { Field, Fields, People } from './field.ts'
import { faces } from './kinds/kinds.ts'
import type { AnyLedger } from './ledger.ts'
import { fillDerived } from './derived.ts'
import { fillSums } from './sums.ts'
import { absent } from './where.ts'

/** Where random records are set; `ids` are the records that a reference to a ledger may lead to, random ones by default. */
export type Setting = { book?: string; from?: Day; to?: Day; ids?: Readonly<Record<string, readonly string[]>> }

/**
 * Any record the door would take: details and 汇总, dates of every precision and 不详, absent values wherever they may
 * be, people of whom only some heads are known, parts. `same` is absent: which records are one event is the test's to say.
 */
export function anyRecord(ledger: AnyLedger, setting: Setting = {}): Arbitrary<LedgerRecord> {
  return fc.oneof({ weight: 2, arbitrary: inForm('detail') }, ...ledger.totals ? [{ weight: 1, arbitrary: inForm('total') }] : [])
    .map(record => mended(ledger, record)).filter(record => refused(ledger, record).length === 0)

  function inForm(form: 'detail' | 'total'): Arbitrary<LedgerRecord> {
    const fields = { about: baseFields.about, told: baseFields.told, outside: baseFields.outside, bright: baseFields.bright, remark: baseFields.remark, ...ledger.fields }
    const parts = Object.entries(ledger.parts).map(([name, part]) => [name, fc.array(values(part.fields, setting, 'detail'), { maxLength: 3 })])
    const states = Object.keys(ledger.states ?? {})
    return fc.tuple(values(fields, setting, form), fc.record({
      ...Object.fromEntries(parts),
      id: fc.uuid({ version: 7 }),
      union: idOf(['union'], setting),
      state: states.length > 0 ? fc.constantFrom(...states) : fc.constant(null),
      times: form === 'detail' ? fc.constant(1) : fc.option(fc.integer({ min: 1, max: 60 }), { freq: 8 }),
      covers: form === 'detail' ? fc.constant(null) : fc.constantFrom(null, 'included', 'extra'),
      files: fc.uniqueArray(hash, { maxLength: 2 }),
      extra: fc.dictionary(words, words, { maxKeys: 2 }).map(extra => ({ ...extra })),
      entered: anyDay(setting),
    })).map(([own, rest]) => ({ ...own, ...rest, form, same: null, book: setting.book ?? 'book', version: 1 }) as unknown as LedgerRecord)
  }
}

/** A value of one field as the program holds it, or null. */
export function anyValue(field: Field, setting: Setting = {}, form: 'detail' | 'total' = 'detail'): Arbitrary<unknown> {
  switch (field.kind) {
    case 'text': case 'long': case 'place': return words
    case 'ref': return idOf([field.to].flat(), setting)
    case 'date': return anyDate(setting, form)
    case 'time': return fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
    case 'money': return fc.oneof(fc.nat(100_000_000), fc.constant(0), fc.nat(20_000).map(n => n * 100))
    case 'count': return fc.nat(500)
    case 'decimal': case 'percent': return fc.nat(100_000).map(n => n / 1000)
    case 'range': return fc.tuple(fc.nat(400), fc.nat(400)).map(([min, more]) => ({ min: min / 10, max: (min + more) / 10 }))
    case 'choice': return fc.constantFrom(...Object.keys(field.of))
    case 'choices': return fc.shuffledSubarray(Object.keys(field.of), { minLength: 1 }).map(keys => faces.choices.parse(keys, field))
    case 'flag': return fc.boolean()
    case 'people': return anyPeople
    case 'identity': return fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.nat(999)).map(([day, order]) =>
      completed(`330282${addDays('1960-01-01', day).replaceAll('-', '')}${String(order).padStart(3, '0')}`, '0123456789X', identityFault))
    case 'phone': return fc.nat(99_999_999).map(n => `138${String(n).padStart(8, '0')}`)
    case 'credit': return fc.nat(99_999_999).map(n => completed(`91330282${String(n).padStart(8, '0')}M`, '0123456789ABCDEFGHJKLMNPQRTUWXY', creditCodeFault))
    case 'card': return fc.nat(999_999_999).map(n => completed(`622848${String(n).padStart(9, '0')}`, '0123456789', bankCardFault))
    case 'files': return fc.uniqueArray(hash, { minLength: 1, maxLength: 2 })
  }
}

/** Ordinary characters, and those that trouble queries and sheets. */
const words = fc.string({ unit: fc.constantFrom(...'工会村企业甲乙丙一二三()（），、 ab0%_\'"\\&<𠮷'), minLength: 1, maxLength: 8 })
  .map(text => (faces.text.parse(text, { kind: 'text', label: '' }) ?? '无') as string)

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 8, maxLength: 8 })

const anyPeople: Arbitrary<People> = fc.record({
  total: fc.option(fc.nat(300), { freq: 6 }), women: fc.option(fc.double({ min: 0, max: 1, noNaN: true })), migrants: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  per: fc.constantFrom(undefined, undefined, 'attendance' as const),
}).map(({ total, women, migrants, per }) => {
  const heads = (share: number | null) => share === null ? null : Math.floor(share * (total ?? 50))
  return faces.people.parse({ total, women: heads(women), migrants: heads(migrants), per }, { kind: 'people', label: '' }) as People | null ?? { total: 0 }
})

function values(fields: Fields, setting: Setting, form: 'detail' | 'total'): Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => {
    const value = anyValue(field, setting, form)
    return [name, field.required === true ? value : fc.option(value, { freq: 3 })]
  })))
}

function anyDay({ from = '2024-01-01', to = '2025-12-31' }: Setting): Arbitrary<Day> {
  return fc.nat(daysBetween(from, to)).map(n => addDays(from, n))
}

function anyDate(setting: Setting, form: 'detail' | 'total'): Arbitrary<string> {
  const day = anyDay(setting)
  const inexact = fc.tuple(day, fc.constantFrom('month', 'ten', 'quarter', 'half', 'year')).map(([day, unit]) => {
    const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
    if (unit === 'month') return day.slice(0, 7)
    if (unit === 'ten') return day.slice(0, 7) + '上中下'[Math.min(2, Math.floor((Number(day.slice(8)) - 1) / 10))]
    return unit === 'quarter' ? `${year}Q${Math.ceil(month / 3)}` : unit === 'half' ? `${year}H${month <= 6 ? 1 : 2}` : year
  })
  const spans = fc.tuple(day, day).map(days => printPeriod(findPeriod(days.toSorted().join('..'))!))
  return form === 'total' ? fc.oneof(day, inexact, spans) : fc.oneof({ weight: 5, arbitrary: day }, { weight: 3, arbitrary: inexact }, { weight: 1, arbitrary: fc.constant('?') })
}

function idOf(to: readonly string[], { ids }: Setting): Arbitrary<string> {
  const known = to.flatMap(ledger => ids?.[ledger] ?? [])
  return known.length > 0 ? fc.constantFrom(...known) : fc.uuid({ version: 7 })
}

/** Empties what the rules of the ledger refuse, and fills sums, until nothing is left to mend. */
function mended(ledger: AnyLedger, record: LedgerRecord): LedgerRecord {
  const filled = (one: LedgerRecord) => fillDerived(ledger, fillSums(ledger, one))
  let now = filled(record)
  for (let round = 0; round < 5; round++) {
    const names = refused(ledger, now).map(fault => fault.at).filter(at => !absent(now[at]) && (at in ledger.fields || at in ledger.parts))
    if (names.length === 0) break
    now = filled({ ...now, ...Object.fromEntries(names.map(name => [name, Array.isArray(now[name]) ? [] : null])) })
  }
  return now
}

function refused(ledger: AnyLedger, record: LedgerRecord) {
  return rowFaults(ledger, record).filter(fault => fault.strength === 'refuse')
}

function completed(start: string, alphabet: string, faultOf: (text: string) => string | null): string {
  return start + [...alphabet].find(last => faultOf(start + last) === null)!
}
