/** A text as the cell of a workbook can hold it; textOfCell reads it back. A line end of old stands as _x000D_, and what looks so already is told apart. */
export function cellText(text: string): string {
  const whole = text.replace(UNSEEN, '')
  const kept = whole.length > LONGEST ? `${whole.slice(0, LONGEST - 20)}…（太长，后面没有写出）` : whole
  return kept.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replaceAll('\r', '_x000D_')
}

/** What a cell says: _x000D_ and its like are characters. Those that nobody can see, and half characters, which no database keeps, are dropped. */
export function textOfCell(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(UNSEEN, '') : text
}

const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

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
