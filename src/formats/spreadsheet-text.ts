/** A text as the cell of a workbook can hold it: characters that XML has no place for stand as _x0007_, and what looks so already is told apart. */
export function cellText(text: string): string {
  const whole = text.toWellFormed()
  const kept = whole.length > LONGEST ? `${whole.slice(0, LONGEST - 20)}…（太长，后面没有写出）` : whole
  return kept.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replace(UNHELD, code => `_x${code.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/** Names that sheets may have, each once: 31 characters, none that a reference to a cell needs. */
export function sheetNames(names: readonly string[]): string[] {
  const met = new Set<string>()
  return names.map(name => {
    const bare = name.replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ').toWellFormed().trim().replace(/^'+|'+$/g, '').replace(/^history$/i, '') || '表'
    const numbered = (n: number): string => {
      const tail = n === 1 ? '' : `（${n}）`
      const one = bare.slice(0, 31 - tail.length).toWellFormed() + tail
      return met.has(one.toLowerCase()) ? numbered(n + 1) : one
    }
    const found = numbered(1)
    met.add(found.toLowerCase())
    return found
  })
}

/** What a cell can hold is counted as the program that opens it counts: decoded. */
const LONGEST = 32_000
const UNHELD = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g
