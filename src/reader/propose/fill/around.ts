import type { Field } from '#model/field.ts'
import { ending, listed } from '../../lookup.ts'
import type { Span } from '../../sentences.ts'
import { isPerson, stemsOf } from '../field-words.ts'
import type { Value } from '../proposal.ts'
import { AT } from '../words/places.ts'
import { fieldsOf, open, used, value, type Filler, type Telling } from './telling.ts'

/** Where it was, with whom, and whose name it is. */
export const around: Filler = (t, have) => {
  const values: Value[] = []
  for (const [name, field] of fieldsOf(t.ledger)) {
    if (!open(have, name)) continue
    const found = field.kind === 'place' ? placeIn(t) : isPerson(field) ? personFor(t, name, field, [...have, ...values])
      : field.kind === 'text' && field.label.endsWith(WITH) ? t.marks.partners[0] ?? strangerIn(t, field) : null
    if (found) values.push(value(name, t.text.slice(found.start, found.end), [{ start: found.start, end: found.end }], field.kind === 'place'))
  }
  return values
}

/** How labels of those who took part besides the union end: 联合单位, 会同单位. */
const WITH = '单位'
const LEADING = ending(listed(AT))

function placeIn({ text, marks }: Telling): Span | null {
  return marks.places[0] ?? marks.names.find(mark => LEADING(text, mark.start)?.word === '在' && !mark.means.some(mean => mean.person)) ?? null
}

/** 东岭镇总工会来学习: a union that no register knows is the other side where a ledger asks for one. */
function strangerIn({ marks }: Telling, { label }: Field): Span | null {
  return label.startsWith(OTHER) ? marks.unknown.find(one => one.is === 'union') ?? null : null
}
const OTHER = '对方'

/** A name that must be given, or by which records are called before all else, is the first free one; any other needs the field's own word beside it (选了吴国强当主席). */
function personFor(t: Telling, name: string, field: Field, have: readonly Value[]): Span | null {
  const known = t.marks.names.filter(mark => mark.means.some(mean => mean.person))
  const free = [...known, ...t.marks.persons].filter(mark => !used(have, mark)).sort((a, b) => a.start - b.start)
  // 选举张建国为工会主席，李红梅任经审委员: what ends a clause is said of nobody in the next.
  const beside = free.find(mark => stemsOf(field).some(stem => upToStop(t.text.slice(mark.end, mark.end + stem.length + 3)).includes(stem)
    || fromStop(t.text.slice(Math.max(0, mark.start - stem.length - 1), mark.start)).includes(stem)))
  return beside ?? ((field.required === true && t.ledger.title.includes(name)) || t.ledger.title[0] === name ? free[0] ?? null : null)
}

const upToStop = (words: string) => words.replace(/[，。；].*$/s, '')
const fromStop = (words: string) => words.replace(/^.*[，。；]/s, '')
