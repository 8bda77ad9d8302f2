/** The longest of a list of words at one place of a text, with what the list says about it. */
export type Lookup<T> = (text: string, at: number) => { word: string; says: T } | null

/** Words that begin at `at`. */
export function beginning<T>(words: Iterable<readonly [string, T]>): Lookup<T> {
  const table = byLetter(words, (word) => word.charCodeAt(0))
  return (text, at) => {
    const row = table.get(text.charCodeAt(at))
    if (row) for (const entry of row) if (text.startsWith(entry.word, at)) return entry
    return null
  }
}

/** Words that end just before `at`. */
export function ending<T>(words: Iterable<readonly [string, T]>): Lookup<T> {
  const table = byLetter(words, (word) => word.charCodeAt(word.length - 1))
  return (text, at) => {
    const row = table.get(text.charCodeAt(at - 1))
    if (row) for (const entry of row) if (text.endsWith(entry.word, at)) return entry
    return null
  }
}

/** Those of some words that stand anywhere in a text. */
export function standing(words: Iterable<string>): (text: string) => Set<string> {
  const table = byLetter(listed(words), (word) => word.charCodeAt(0))
  return (text) => {
    const found = new Set<string>()
    for (let at = 0; at < text.length; at++) {
      for (const { word } of table.get(text.charCodeAt(at)) ?? []) if (text.startsWith(word, at)) found.add(word)
    }
    return found
  }
}

/** Whether one of some characters stands at a place. By their codes, since a character taken out of a text is a text of its own. */
export function oneOf(characters: string): (text: string, at: number) => boolean {
  const codes = new Set(Array.from(characters, (character) => character.charCodeAt(0)))
  return (text, at) => codes.has(text.charCodeAt(at))
}

/** A plain list, for lookups that ask only whether. */
export function listed(words: Iterable<string>): [string, true][] {
  return Array.from(words, (word) => [word, true])
}

type Entry<T> = { word: string; says: T }

// By the code of a letter: nearly every letter of a text is asked for, and few begin a word.
function byLetter<T>(words: Iterable<readonly [string, T]>, letter: (word: string) => number): Map<number, Entry<T>[]> {
  const table = new Map<number, Entry<T>[]>()
  for (const [word, says] of words) {
    const key = letter(word)
    const row = table.get(key) ?? []
    row.push({ word, says })
    table.set(key, row)
  }
  for (const row of table.values()) row.sort((a, b) => b.word.length - a.word.length)
  return table
}
