import { optionLabel, type Field, type Fields, type Part } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import { isPerson } from '../field-words.ts'
import type { Value } from '../proposal.ts'
import { optionsIn } from './choices.ts'
import { senseOf } from '../heads.ts'
import { electedRows } from './elected-rows.ts'
import { firmRows } from './firm-rows.ts'
import { paidRows } from './paid-rows.ts'
import { statedRows } from './stated-rows.ts'
import { cell, partsOf, used, type Filler, type Row, type Telling } from './telling.ts'

/** Rows of parts: firms with their own numbers (建明冲压2处，永年冲件1处), names under a choice (一等奖高岳林), people the note is about. */
export const rows: Filler = (t, have) => partsOf(t.ledger).flatMap(([part, { fields }]) => {
  const kinds = [firmRows, paidRows, chosenRows, electedRows, partyRows, statedRows]
  const found = kinds.reduce<Row[] | null>((rows, kind) => rows ?? kind(t, fields, have), null)
  return (found ?? []).flatMap((row, i) => row.map(one => ({ ...one, part, row: i })))
})

function chosenRows(t: Telling, fields: Fields, have: readonly Value[]): Row[] | null {
  const choice = Object.entries(fields).find((one): one is [string, Field & { kind: 'choice' }] => one[1].kind === 'choice' && one[1].required === true)
  const person = Object.entries(fields).find(([, field]) => isPerson(field))
  if (!choice || !person) return null
  const options = optionsIn(t, choice[0], choice[1].of)
  const people = [...t.marks.persons, ...t.marks.names.filter(mark => mark.means.some(mean => mean.person))].filter(mark => !used(have, mark)).sort((a, b) => a.start - b.start)
  return options.flatMap((option, i) => people.filter(mark =>
    mark.start >= option.end && mark.start < (options[i + 1]?.start ?? option.end + 40) && !/[。；;\n]/.test(t.text.slice(option.end, mark.start)))
    .map(mark => [cell(choice[0], optionLabel(choice[1].of, option.key), option), cell(person[0], t.text.slice(mark.start, mark.end), mark), ...unitOf(t, fields, mark)]))
}

/** 一等奖驰远汽配陈国栋: where he works stands right before his name. */
function unitOf({ text, marks }: Telling, fields: Fields, { start }: { start: number }): Row {
  const [unit] = Object.entries(fields).find(([, field]) => field.kind === 'text' && field.label === '单位') ?? []
  const firm = marks.names.find(mark => mark.end <= start && /^[的\s]?$/.test(text.slice(mark.end, start)) && mark.means.some(mean => !mean.person))
  return unit !== undefined && firm ? [cell(unit, text.slice(firm.start, firm.end), firm)] : []
}

/** As far behind a name what is said in brackets speaks of him. */
const ASIDE = 20

/** Whom the note is about, with the numbers behind the name. */
function partyRows(t: Telling, fields: Part['fields'], have: readonly Value[]): Row[] | null {
  const [name] = Object.entries(fields).find(([, field]) => isPerson(field) && field.required === true) ?? []
  if (name === undefined || t.roster) return null
  const parties = t.marks.persons.filter(mark => mark.party && !used(have, mark))
  return parties.map((mark, i) => [
    cell(name, t.text.slice(mark.start, mark.end), mark, false),
    ...t.marks.codes.filter(code => code.start >= mark.end && code.start < (parties[i + 1]?.start ?? t.text.length)).flatMap(code => {
      const field = Object.entries(fields).find(([, field]) => field.kind === code.kind)
      return field ? [cell(field[0], code.says, code)] : []
    }),
    ...Object.entries(fields).flatMap(([flag, field]) => {
      const spoken = field.kind === 'flag'
        && t.marks.heads.find(head => head.heads === 'all' && head.who === senseOf(field.label) && head.start >= mark.end && head.start < mark.end + ASIDE)
      return spoken ? [cell(flag, faces.flag.print(true, field), spoken)] : []
    }),
  ])
}
