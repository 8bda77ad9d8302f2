import type { Span } from '../sentences.ts'
import { slips, withShort } from './near-names.ts'
import { FIRM_ENDS, UNION_ENDS } from './words/places.ts'

/** A record that a note may name: a union, a firm, or a person by one of his posts. `union` is the one it belongs to. */
export type Name = { ledger: string; id?: string; called: string; union?: Pick<Name, 'id' | 'called'>; /** Other names of it. */ aka?: readonly string[]; /** Never shortened. */ person?: true }

/** A name in a text. Of several meanings the field decides; two of one ledger are the door's to ask about. */
export type NameMark = Span & { means: readonly Name[]; /** Not quite as it is called: a slip of the pen, or short for what was named before. */ loose?: true }
export type NameFinder = (text: string) => NameMark[]

/**
 * Finds names whole, by alias, and without what many of their kind have in common at head or tail (云浦…, …轴承有限公司); the longest
 * first. `common` are everyday words, which no short form may be.
 */
export function nameFinder(names: readonly Name[], common: (word: string) => boolean = () => false): NameFinder {
  const forms = new Map<string, Name[]>()
  const put = (form: string, name: Name) => {
    const row = forms.get(form) ?? forms.set(form, []).get(form)!
    if (!row.includes(name)) row.push(name)
  }
  const isPlace = placesOf(names)
  for (const some of Map.groupBy(names, name => name.ledger).values()) {
    const cut = cutter(some.filter(name => !name.person).map(name => name.called), isPlace)
    for (const name of some) {
      for (const form of [name.called, ...(name.aka ?? [])]) put(form, name)
      if (!name.person) for (const form of cut(name.called)) if (!common(form)) put(form, name)
    }
  }
  for (const [form, name] of byOthersName(names, forms)) put(form, name)
  const find = finding(forms)
  const heads = counted(names.filter(name => !name.person).map(name => [name.called.slice(0, 2)]))
  return text => withShort(text, find(text), word => common(word) || isPlace(word) || (heads.get(word) ?? 0) > SHARED)
}

/** 佳暖集团 is 佳暖电器, so 佳暖集团工会 is 佳暖电器工会: what another name with the tail of one that is called alike stands for. */
function byOthersName(names: readonly Name[], forms: ReadonlyMap<string, readonly Name[]>): [form: string, Name][] {
  return names.filter(name => !name.person && name.aka?.length).flatMap(name => {
    const alike = Array.from(forms).filter(([form, means]) => name.called.includes(form) && means.includes(name))
    return alike.flatMap(([form, means]) => means.filter(other => other.ledger !== name.ledger && !other.person && other.called.startsWith(form) && other.called.length > form.length)
      .flatMap(other => name.aka!.map((aka): [string, Name] => [aka + other.called.slice(form.length), other])))
  })
}

/** Heads and tails of names that this many others share say nothing of the one. */
const SHARED = 3

/** The only characters that are a tail by themselves. */
const LONE = '厂店村'

/** What is left of a name without its common head, its common tails, or both; two characters at least. */
function cutter(called: readonly string[], isPlace: (head: string) => boolean): (name: string) => string[] {
  const heads = counted(called.map(name => [name.slice(0, 2)]))
  const tails = counted(called.map(name => Array.from({ length: Math.max(0, Math.min(8, name.length - 2)) }, (_, i) => name.slice(-1 - i))))
  const isTail = (tail: string) => ENDS.includes(tail) || ((tail.length > 1 || LONE.includes(tail)) && (tails.get(tail) ?? 0) > SHARED)
  const without = (whole: string) => Array.from({ length: Math.max(0, whole.length - 2) }, (_, i) => i + 1).filter(n => isTail(whole.slice(-n))).map(n => whole.slice(0, -n))
  return name => {
    const head = name.slice(0, 2)
    const many = heads.get(head) ?? 0
    const bare = isPlace(head) || many > Math.max(SHARED, called.length / 4) ? name.slice(2) : name
    // Half of only a few: what is left must be long enough to be a name and its trade.
    const perhaps = bare === name && many > 1 && many >= called.length / 2 ? without(name.slice(2)).filter(form => form.length > 3) : []
    return [bare, ...without(bare), ...without(name), ...perhaps].filter(form => form.length > 1)
  }
}

/** What kind of thing it is tells no name from another, however few there are. */
const ENDS = [...FIRM_ENDS, ...UNION_ENDS]

/** The heads of names that are places: 云浦 of 云浦镇总工会. */
function placesOf(names: readonly Name[]): (head: string) => boolean {
  const places = new Set(names.filter(name => PLACE.test(name.called.slice(2))).map(name => name.called.slice(0, 2)))
  return head => places.has(head)
}
const PLACE = /^(?:镇|乡|县|市|区|街道)/

function counted(lists: readonly (readonly string[])[]): Map<string, number> {
  const many = new Map<string, number>()
  for (const piece of lists.flat()) many.set(piece, (many.get(piece) ?? 0) + 1)
  return many
}

/** Looked up by their first two characters, then by the lengths that begin so: however many names, a text is passed once. */
function finding(forms: ReadonlyMap<string, readonly Name[]>): NameFinder {
  const lengths = new Map<string, number[]>()
  for (const form of forms.keys()) {
    const row = lengths.get(form.slice(0, 2)) ?? lengths.set(form.slice(0, 2), []).get(form.slice(0, 2))!
    if (!row.includes(form.length)) row.push(form.length)
  }
  for (const row of lengths.values()) row.sort((a, b) => b - a)
  const nearly = slips(forms)
  return text => {
    const found: NameMark[] = []
    for (let at = 0; at < text.length;) {
      const length = lengths.get(text.slice(at, at + 2))?.find(n => at + n <= text.length && forms.has(text.slice(at, at + n)))
      const slip = length === undefined ? nearly(text, at) : undefined
      if (length !== undefined) found.push({ start: at, end: at + length, means: forms.get(text.slice(at, at + length))! })
      else if (slip !== undefined) found.push({ start: at, end: at + slip.length, means: forms.get(slip)!, loose: true })
      at += length ?? slip?.length ?? 1
    }
    return found
  }
}
