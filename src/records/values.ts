import { isId } from '#kit/id.ts'
import { findDate } from '#kit/period.ts'
import { isRefusal, refuse } from '#kit/refusal.ts'
import type { Law } from '#law/law.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import { fillDerived } from '#model/derived.ts'
import { faces, isPersonal } from '#model/kinds/kinds.ts'
import { fillSums } from '#model/sums.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from './actor.ts'
import { calledOf } from './names/called.ts'
import { fault, type Draft } from './draft.ts'
import { lawIn } from './law.ts'
import { UNREADABLE } from './keys/keys.ts'
import { notFound, resolve, type Entering } from './names/names.ts'
import type { Open } from './open.ts'
import { maskOf } from './record.ts'
import { shapeOf, treeOf, type PartShape } from './shape.ts'

/** Reads what was typed or sent into every draft: each value by the face of its kind, names to ids all at once. */
export async function readValues(read: Read, o: Open, actor: Actor, drafts: readonly Draft[]): Promise<void> {
  const names: Name[] = []
  for (const draft of drafts) if (draft.after) readInto(draft, draft.after, treeOf(o.register).id, names)
  const entering = enteringIn(drafts)
  for (const [to, some] of Map.groupBy(names, name => name.to.join())) {
    const found = await resolve(read, o.register, actor, to.split(','), some.map(name => name.text), entering)
    for (const { draft, text, label, at, put } of some) {
      const one = found.get(text)!
      if ('id' in one) put(one.id)
      else fault(draft, notFound(label, text, one), at)
    }
  }
  const law = drafts.some(({ ledger }) => Object.keys(ledger.derived).length > 0) ? await lawIn(read, { register: o.register, book: actor.book }) : undefined
  for (const draft of drafts) if (draft.after) draft.after = completed(draft, law)
}

/** What is entered here, by its name; found out only where a name leads to nothing that is there already. */
function enteringIn(drafts: readonly Draft[]): Entering {
  let made: Map<string, Draft[]> | undefined
  return (ledger, name) => {
    made ??= Map.groupBy(drafts.filter(({ before, after }) => !before && after), ({ ledger, after }) => `${ledger.id} ${calledOf(ledger, after!)}`)
    return (made.get(`${ledger} ${name}`) ?? []).map(({ id }) => id)
  }
}

type Name = { draft: Draft; to: readonly string[]; text: string; label: string; at: string; put: (id: string) => void }

function readInto(draft: Draft, after: LedgerRecord, tree: string, names: Name[]): void {
  const { fields, parts, links } = shapeOf(draft.ledger)
  const into = after as Record<string, unknown>
  const { before } = draft
  for (const [name, input] of Object.entries(draft.step.values ?? {})) {
    if (draft.step.onward?.includes(name) && reaches(before?.[name], input)) continue
    const part = parts.find(part => part.name === name)
    const link = links.find(([link]) => link === name)?.[1]
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (name === 'union') readField({ kind: 'ref', to: tree, label: draft.ledger.tree ? '上级工会' : '工会' }, input, into, name, name)
    else if (name === 'extra') attempt(name, () => into['extra'] = extraOf(input))
    else if (field) readField(field, kept(field, input, [before?.[name]]), into, name, name)
    else if (part) attempt(name, () => {
      const rows = rowsOf(input, part.label).map((row, i) => readRow(part, row, i))
      into[name] = rows.filter(row => Object.values(row).some(value => value !== null))
    })
    else if (link) attempt(name, () => into[name] = readLinks(name, link.label, link.to, input))
    else fault(draft, `${draft.ledger.label}没有“${name}”这一栏，请核对栏名`, name)
  }

  function readField(field: Field, input: unknown, into: Record<string, unknown>, name: string, at: string): void {
    attempt(at, () => {
      const value = into[name] = faces[field.kind].parse(input, field, { at })
      if (field.kind === 'ref' && 'to' in field && typeof value === 'string') lookUp([field.to].flat(), value, field.label, at, id => into[name] = id)
    })
  }

  function readRow(part: PartShape, given: Readonly<Record<string, unknown>>, i: number): Record<string, unknown> {
    const row: Record<string, unknown> = {}
    const old = (before?.[part.name] ?? []) as Record<string, unknown>[]
    for (const [name, field] of Object.entries(part.fields)) {
      readField(field, kept(field, given[name], [old[i]?.[name], ...old.map(row => row[name])]), row, name, `${part.name}.${i}.${name}`)
    }
    const odd = Object.keys(given).find(name => !Object.hasOwn(part.fields, name))
    if (odd !== undefined) fault(draft, `${part.label}没有“${odd}”这一栏，请核对栏名`, `${part.name}.${i}`)
    return row
  }

  function readLinks(name: string, label: string, to: string, input: unknown): string[] {
    const ids: string[] = []
    wordsOf(input, label).forEach((word, i) => {
      if (word.trim() !== '') lookUp([to], word.trim(), label, `${name}.${i}`, id => void ids.push(id))
    })
    return ids
  }

  function lookUp(to: readonly string[], text: string, label: string, at: string, put: (id: string) => void): void {
    if (isId(text)) put(text)
    else names.push({ draft, to, text, label, at, put })
  }

  function attempt(at: string, work: () => unknown): void {
    try {
      work()
    } catch (error) {
      if (!isRefusal(error)) throw error
      fault(draft, error.say, error.at ?? at)
    }
  }
}

/** A personal value comes back from a form masked, as it was shown: then it stays what it was. */
function kept(field: Field, input: unknown, old: readonly unknown[]): unknown {
  if (!isPersonal(field) || typeof input !== 'string') return input
  return old.find(value => typeof value === 'string' && input === maskOf(value, field)) ?? input
}

/** What follows from the values: sums over parts, one event a detail, each tie once, what others determine; and what no one can read is asked for anew. */
function completed(draft: Draft, law: Law | undefined): LedgerRecord {
  const { ledger } = draft
  const { fields, personal, parts, links } = shapeOf(ledger)
  const after = fillSums(ledger, draft.after!) as LedgerRecord & Record<string, unknown>
  after.form ??= 'detail'
  if (after.form === 'detail') after.times ??= 1
  after.files ??= []
  for (const [name] of links) after[name] = [...new Set(after[name] as string[])].sort()
  for (const name of personal) if (after[name] === UNREADABLE) unreadable(fields[name]!, name)
  for (const part of parts) {
    (after[part.name] as Record<string, unknown>[]).forEach((row, i) => {
      for (const name of part.personal) if (row[name] === UNREADABLE) unreadable(part.fields[name]!, `${part.name}.${i}.${name}`)
    })
  }
  return fillDerived(ledger, after, draft.before, law)

  function unreadable(field: Field, at: string): void {
    fault(draft, `${field.label}无法读取（数据密钥不符），请重新填写或清空后再保存`, at)
  }
}

function rowsOf(input: unknown, label: string): Readonly<Record<string, unknown>>[] {
  const rows: unknown = input ?? []
  if (Array.isArray(rows) && rows.every(row => typeof row === 'object' && row !== null && !Array.isArray(row))) return rows
  throw refuse('invalid', `${label}的填法不对，请逐行填写`)
}

function wordsOf(input: unknown, label: string): string[] {
  const words: unknown = typeof input === 'string' ? input.split(/[、,，;；\n]/) : input ?? []
  if (Array.isArray(words) && words.every(word => typeof word === 'string')) return words
  throw refuse('invalid', `${label}的填法不对，请填名称，几个之间用顿号`)
}

function extraOf(input: unknown): Record<string, string> {
  const pairs = Object.entries(input ?? {})
  if (typeof (input ?? {}) !== 'object'
    || pairs.length > 100
    || pairs.some(([name, text]) => typeof text !== 'string' || name.length > 100)) throw refuse('invalid', '其他信息的填法不对，请逐项填名称和文字，最多100项')
  return Object.fromEntries(pairs.filter(([, text]) => text !== '').map(([name, text]) => [name, String(faces.long.parse(text, { kind: 'long', label: name }) ?? text)]))
}

// Whether a date that stands lies at or behind another; one that nobody knows moves nothing on.
function reaches(stands: unknown, date: unknown): boolean {
  const [there, asked] = [findDate(stands), findDate(date)]
  return asked === null || (there !== null && there.first >= asked.first)
}
