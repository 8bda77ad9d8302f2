import { optionLabel, type Field, type Fields, type Part } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import { likeness, type Surroundings } from '../../likeness.ts'
import type { Span } from '../../sentences.ts'
import { isPerson, stemsOf } from '../field-words.ts'
import type { Value } from '../proposal.ts'
import { optionsIn } from './choices.ts'
import { senseOf } from '../heads.ts'
import { isRefTo } from './refs.ts'
import { takes } from './labelled.ts'
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

/** Numbers right behind a firm's name are its own; 没有, 无隐患 and 未整改 are none. */
function counts(t: Telling, fields: Fields, { start, end }: Span, have: readonly Value[]): Row {
  const own = Object.entries(fields).filter(([, field]) => field.kind === 'count')
  const stop = start + /^[^，。；,;\n]*/.exec(t.text.slice(start, end))![0].length
  const cells: Row = []
  const put = (name: string | undefined, said: string, mark: Span) => {
    if (name !== undefined && !cells.some(one => one.field === name) && takes(fields[name]!, said)) cells.push(cell(name, said, mark))
  }
  for (const figure of t.marks.figures.filter(one => one.start >= start && one.end <= stop && !used(have, one))) {
    if (cells.length === 0 && figure.start - start > 6) break
    const best = own.filter(([name]) => !cells.some(one => one.field === name)).map(([name, field]) => ({ name, score: Math.max(...stemsOf(field).map(word => likeness(word, beside(figure)))) })).toSorted((a, b) => b.score - a.score)[0]
    put(best?.name, figure.says, figure)
  }
  for (const none of t.text.slice(start, stop).matchAll(NO)) {
    const mark = { start: start + none.index, end: start + none.index + none[0].length }
    put(own.find(([, field]) => stemsOf(field).some(stem => none[1] !== undefined && stem.includes(none[1])))?.[0] ?? (none[1] === undefined && none.index < 3 ? own[0]?.[0] : undefined), '0', mark)
  }
  return own.flatMap(([name]) => cells.filter(one => one.field === name))
}

/** In a row of short words each number goes with its own: of 隐患1 未整改 nothing is put right. */
function beside({ near, after }: Surroundings): Surroundings {
  return { near: /\S*\s*$/.exec(near)![0], after: /^\S*/.exec(after)![0], earlier: '' }
}

/** 没有, 无隐患, 未整改: the word behind says of what there was none. */
const NO = /(?:没有|没|未|无)(?:发现|查出)?([\u4e00-\u9fff]{2})?/g

function chosenRows(t: Telling, fields: Fields, have: readonly Value[]): Row[] | null {
  const choice = Object.entries(fields).find((one): one is [string, Field & { kind: 'choice' }] => one[1].kind === 'choice' && one[1].required === true)
  const person = Object.entries(fields).find(([, field]) => isPerson(field))
  if (!choice || !person) return null
  const options = optionsIn(t, choice[0], choice[1].of)
  const people = [...t.marks.persons, ...t.marks.names.filter(mark => mark.means.some(mean => mean.person))].filter(mark => !used(have, mark)).sort((a, b) => a.start - b.start)
  return options.flatMap((option, i) => people.filter(mark => mark.start >= option.end && mark.start < (options[i + 1]?.start ?? option.end + 40) && !/[。；;\n]/.test(t.text.slice(option.end, mark.start)))
    .map(mark => [cell(choice[0], optionLabel(choice[1].of, option.key), option), cell(person[0], t.text.slice(mark.start, mark.end), mark)]))
}

/** As far behind a name what is said in brackets speaks of him. */
const ASIDE = 20

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
    ...Object.entries(fields).flatMap(([flag, field]) => {
      const spoken = field.kind === 'flag' && t.marks.heads.find(head => head.heads === 'all' && head.who === senseOf(field.label) && head.start >= mark.end && head.start < mark.end + ASIDE)
      return spoken ? [cell(flag, faces.flag.print(true, field), spoken)] : []
    }),
  ])
}
