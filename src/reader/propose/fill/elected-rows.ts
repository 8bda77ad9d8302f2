import type { Fields } from '#model/field.ts'
import { isPerson } from '../field-words.ts'
import type { Value } from '../proposal.ts'
import { CHOSEN, POSTS } from '../words/persons.ts'
import { cell, used, type Row, type Telling } from './telling.ts'

/** 孙小波连任主席, 新主席方建平, 选举方建平为主席: who was chosen, and as what; null of a part that asks for no post. */
export function electedRows({ text, marks, clauses }: Telling, fields: Fields, have: readonly Value[]): Row[] | null {
  const all = Object.entries(fields)
  const [name] = all.find(([, field]) => isPerson(field) && field.required === true) ?? []
  const [post] = all.find(([, field]) => field.kind === 'text' && field.label.startsWith(CHOSEN[0])) ?? []
  if (name === undefined || post === undefined) return null
  const people = [...marks.persons, ...marks.names.filter(mark => mark.means.some(mean => mean.person))].filter(mark => !used(have, mark)).sort((a, b) => a.start - b.start)
  return people.flatMap(person => {
    const clause = clauses.find(one => one.start <= person.start && one.end >= person.end)
    const found = clause && (BEHIND.exec(text.slice(person.end, clause.end)) ?? BEFORE.exec(text.slice(clause.start, person.start)))
    if (!clause || !found) return []
    const start = text.slice(clause.start, clause.end).indexOf(found[0]) + clause.start
    return [[cell(name, text.slice(person.start, person.end), person), cell(post, found[1]!, { start, end: start + found[0].length })]]
  })
}

const BEHIND = new RegExp(`^(?:${CHOSEN.join('|')}|[为任当])(${POSTS.join('|')})`)
const BEFORE = new RegExp(`(?:新|新任|${CHOSEN.join('|')})(${POSTS.join('|')})[为是：:]?$`)
