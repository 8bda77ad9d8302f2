import { cutter, placesOf } from './cut-names.ts'
import { slips, withShort } from './near-names.ts'
import type { Name, NameMark, NameFinder } from './name.ts'

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
  const whole = names.filter(name => !name.person)
  const isPlace = placesOf(whole.map(name => name.called))
  for (const name of names) for (const form of [name.called, ...(name.aka ?? [])]) put(form, name)
  for (const some of Map.groupBy(whole, name => name.ledger).values()) {
    const cut = cutter(some.map(name => name.called), isPlace)
    for (const name of some) for (const form of cut(name.called)) if (!common(form)) put(form, name)
  }
  for (const [form, name] of [...byOthersName(forms), ...withoutVillage(whole)]) put(form, name)
  const find = finding(forms)
  const heads = Map.groupBy(whole, name => name.called.slice(0, 2))
  return text => withShort(text, find(text), word => common(word) || isPlace(word) || (heads.get(word)?.length ?? 0) > 1)
}

/** 沙塘联合工会 is 沙塘村联合工会. */
function withoutVillage(names: readonly Name[]): [form: string, Name][] {
  return names.flatMap((name): [string, Name][] => VILLAGE.test(name.called) ? [[name.called.replace(VILLAGE, '$1'), name]] : [])
}
const VILLAGE = /(?:村|社区)(联合工会)$/

/** 佳暖集团 is 佳暖电器, so 佳暖集团工会 is 佳暖电器工会: what any form of a name with the tail of one that is called alike stands for. */
function byOthersName(forms: ReadonlyMap<string, readonly Name[]>): [form: string, Name][] {
  const formsOf = new Map<Name, string[]>()
  for (const [form, means] of forms) for (const one of means) formsOf.set(one, [...formsOf.get(one) ?? [], form])
  return Array.from(forms).flatMap(([form, means]) => means.filter(one => !one.person && one.called.includes(form)).flatMap(one =>
    means.filter(other =>
      other.ledger !== one.ledger && !other.person && other.called.startsWith(form) && other.called.length > form.length && !one.called.startsWith(other.called))
      .flatMap(other => formsOf.get(one)!.map((called): [string, Name] => [called + other.called.slice(form.length), other]))))
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
      else if (slip !== undefined) found.push({ start: at, end: at + slip.length, means: forms.get(slip.form)!, loose: true })
      at += length ?? slip?.length ?? 1
    }
    return found
  }
}
