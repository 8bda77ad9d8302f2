import { findDate } from '#kit/period.ts'
import { concerns, dueIn, GENERAL, type Drafting, type Item } from './item.ts'

/** Tasks of superior documents that are not done, and what is to be done about what falls short. */
export async function fromPapers(d: Drafting): Promise<Item[]> {
  return [...await openTasks(d), ...await measures(d)]
}

async function openTasks({ office, actor, union, period, owner }: Drafting): Promise<Item[]> {
  const { records } = await office.list(actor, 'document', { union, limit: 500 })
  return records.flatMap(paper => (paper['tasks'] as Task[]).filter(({ doneOn, due }) => doneOn === null && due !== null && concerns(period, due)).map((task): Item => ({
    what: `${String(task.what)}${task.target ? `（${task.target}）` : ''}`, object: GENERAL, due: dueIn(period, task.due), owner: task.doneBy ?? owner, source: 'task',
    origin: String(paper['number'] ?? paper['title'] ?? ''),
  })))
}
type Task = { what: string | null; due: string | null; target: string | null; doneOn: string | null; doneBy: string | null }

async function measures({ office, actor, union, period, owner }: Drafting): Promise<Item[]> {
  const { records } = await office.list(actor, 'weakness', { union, limit: 500, where: { done: { known: false }, measure: { known: true } } })
  return records.filter(({ due, day }) => concerns(period, due) && (findDate(day)?.first ?? '') <= period.last).map((one): Item => ({
    what: String(one['measure']), object: String(one['object'] ?? '') || GENERAL, due: dueIn(period, one['due']),
    owner: String(one['owner'] ?? '') || owner, source: 'weakness', origin: String(one['what']),
  }))
}
