import type { Field, Fields, Part } from '#model/field.ts'
import { likeness } from '../../likeness.ts'
import type { Span } from '../../sentences.ts'
import { isPerson, namesOf } from '../field-words.ts'
import type { Value } from '../proposal.ts'
import { optionsIn } from './choices.ts'
import { isRefTo } from './refs.ts'
import { takes } from './labelled.ts'
import { optionLabel } from '#model/field.ts'
import { named, partsOf, used, type Filler, type Telling } from './telling.ts'

/** Rows of parts: firms with their own numbers (建明冲压2处，永年冲件1处), names under a choice (一等奖高岳林), people the note is about. */
export const rows: Filler = (t, have) => partsOf(t.ledger).flatMap(([part, { fields }]) => {
  const found = firmRows(t, fields, have) ?? chosenRows(t, fields, have) ?? partyRows(t, fields, have)
  return (found ?? []).flatMap((row, i) => row.map(one => ({ ...one, part, row: i })))
})

type Row = Omit<Value, 'part' | 'row'>[]

const cell = (field: string, value: string, mark: Span, sure = true): Row[number] => ({ field, value, marks: [{ start: mark.start, end: mark.end }], sure })

function firmRows(t: Telling, fields: Fields, have: readonly Value[]): Row[] | null {
  const [name, field] = Object.entries(fields).find(([, field]) => field.kind === 'ref' && field.required === true) ?? []
  if (name === undefined || !field) return null
  const firms = t.marks.names.flatMap(mark => {
    const mean = mark.means.find(one => isRefTo(field, one.ledger))
    return mean && !used(have, mark) ? [{ mark, mean }] : []
  })
  return firms.filter(({ mean }, i) => firms.findIndex(one => one.mean === mean) === i).map(({ mark, mean }, i, all) =>
    [named(name, mean, [{ start: mark.start, end: mark.end }]), ...(all.length > 1 ? counts(t, fields, { start: mark.end, end: all[i + 1]?.mark.start ?? t.text.length }, have) : [])])
}

/** Numbers right behind a firm's name are its own, and 没有 is none. */
function counts({ text, marks }: Telling, fields: Fields, { start, end }: Span, have: readonly Value[]): Row {
  const own = Object.entries(fields).filter(([, field]) => field.kind === 'count')
  const figure = marks.figures.find(one => one.start >= start && one.end <= end)
  if (own.length === 0) return []
  if (!figure || figure.start - start > 6) return text.startsWith('没有', start) || text.startsWith('无', start) ? [cell(own[0]![0], '0', { start, end: start + (text[start] === '无' ? 1 : 2) })] : []
  if (used(have, figure) || /[，。；,;]/.test(text.slice(start, figure.start))) return []
  const best = own.map(([name, field]) => ({ name, score: Math.max(...namesOf(field).map(word => likeness(word, figure))) })).toSorted((a, b) => b.score - a.score)[0]!
  return takes(fields[best.name]!, figure.says) ? [cell(best.name, figure.says, figure)] : []
}

function chosenRows(t: Telling, fields: Fields, have: readonly Value[]): Row[] | null {
  const choice = Object.entries(fields).find((one): one is [string, Field & { kind: 'choice' }] => one[1].kind === 'choice' && one[1].required === true)
  const person = Object.entries(fields).find(([, field]) => isPerson(field))
  if (!choice || !person) return null
  const options = optionsIn(t, choice[0], choice[1].of)
  const people = [...t.marks.persons, ...t.marks.names.filter(mark => mark.means.some(mean => mean.person))].filter(mark => !used(have, mark)).sort((a, b) => a.start - b.start)
  return options.flatMap((option, i) => people.filter(mark => mark.start >= option.end && mark.start < (options[i + 1]?.start ?? option.end + 40) && !/[。；;\n]/.test(t.text.slice(option.end, mark.start)))
    .map(mark => [cell(choice[0], optionLabel(choice[1].of, option.key), option), cell(person[0], t.text.slice(mark.start, mark.end), mark)]))
}

/** Whom the note is about, with the numbers behind the name. */
function partyRows(t: Telling, fields: Part['fields'], have: readonly Value[]): Row[] | null {
  const [name] = Object.entries(fields).find(([, field]) => isPerson(field) && field.required === true) ?? []
  if (name === undefined) return null
  const parties = t.marks.persons.filter(mark => mark.party && !used(have, mark))
  return parties.map((mark, i) => [
    cell(name, t.text.slice(mark.start, mark.end), mark, false),
    ...t.marks.codes.filter(code => code.start >= mark.end && code.start < (parties[i + 1]?.start ?? t.text.length)).flatMap(code => {
      const field = Object.entries(fields).find(([, field]) => field.kind === code.kind)
      return field ? [cell(field[0], code.says, code)] : []
    }),
  ])
}
