import type { Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { Register } from '#model/register.ts'
import type { Finding } from '#reader/finding.ts'
import { legible } from '#reader/legible.ts'
import { statedPeriod } from '#reader/time/stated-period.ts'
import type { Check } from '#reports/check/check.ts'
import { knownOf } from '#reports/check/known.ts'
import { unionNamed } from '#reports/many/named.ts'
import { whose } from '#reports/many/whose.ts'
import type { Acting } from './route.ts'
import { sourcesOf } from './sources.ts'
import { maybe, periodIn } from './words.ts'

/** A text checked with all that is known of its union: the one asked for, else the one that its title or its file names, else the actor's own. */
export async function checkOf(register: Register, c: Acting, fields: Acting['body'], given: string, file = ''): Promise<{
  union: string
  unknownUnion: string | null
  text: string
  found: Check
}> {
  const { desk } = c.house
  const text = legible(given)
  const { unknownUnion, ...union } = maybe(fields, 'union') === undefined ? await unionTold(c, text, file) : { ...await unionOf(c, fields), unknownUnion: null }
  const known = await knownOf(desk.office, c.actor, union.id)
  const { check } = await import('#reports/check/check.ts') // What reads a report is large: for the first that is checked.
  const found = await check(register, sourcesOf({ ...desk, actor: c.actor }), { union, ...periodOf(fields, text), text, known, others: othersIn(fields) })
  return { union: union.id, unknownUnion, text, found }
}

/** The findings of a check but those that a person passed over, each told as its rule and where it begins: 'differs:120'. */
export function heeded(findings: readonly Finding[], fields: Acting['body']): Finding[] {
  const passed = new Set(listIn(fields, 'except'))
  return findings.filter(({ rule, start }) => !passed.has(`${rule}:${start}`))
}

/** The union asked for by id, the actor's own when none is. */
export async function unionOf(c: Acting, fields: Acting['body']): Promise<{ id: string; name: string }> {
  const id = maybe(fields, 'union') ?? c.right.union
  return { id, name: String((await c.house.desk.office.get(c.actor, 'union', id))['called']) }
}

/** Of a union that no register knows the report is held against the actor's own, and the name told. */
async function unionTold(c: Acting, text: string, file: string): Promise<{ id: string; name: string; unknownUnion: string | null }> {
  const names = whose(file, text)
  const told = await unionNamed(c.house.desk.office, c.actor, names)
  return 'union' in told ? { ...told.union, unknownUnion: null } : { ...await unionOf(c, {}), unknownUnion: names[0] ?? null }
}

/** The period asked for, else the one the text itself names, else the one to fall back on, which is only a guess. */
function periodOf(fields: Acting['body'], text: string): { period: Period; assumed?: true } {
  if (maybe(fields, 'period') !== undefined) return { period: periodIn(fields) }
  const stated = statedPeriod(text)
  return stated ? { period: stated } : { period: periodIn(fields, 'otherwise'), assumed: true }
}

/** Other reports to hold it against, as far as they are texts. */
function othersIn(fields: Acting['body']): { title: string; text: string }[] {
  const others = parsed(fields, 'others')
  if (!Array.isArray(others) || others.length > MOST) return []
  return others.flatMap(({ title, text }: Record<string, unknown>) => typeof text === 'string' ? [{ title: String(title ?? ''), text: legible(text) }] : [])
}
const MOST = 20

/** A list that a request may have: in a form it is written as JSON. */
function listIn(fields: Acting['body'], name: string): readonly unknown[] {
  const value = parsed(fields, name) ?? []
  if (!Array.isArray(value)) throw miswritten(name)
  return value
}

/** A value of a form that is written as JSON; of a request that is JSON the value itself. */
export function parsed(fields: Acting['body'], name: string): unknown {
  const value = fields[name]
  if (typeof value !== 'string') return value
  try {
    return value === '' ? undefined : JSON.parse(value)
  } catch {
    throw miswritten(name)
  }
}

export function miswritten(name: string) {
  return refuse('invalid', '请求的写法不对，请刷新页面后再试', name)
}
