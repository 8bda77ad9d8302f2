import { cellsOf, columnLetters, columnNumber, parseRange, type Cell } from '#kit/cell.ts'

/** The number in a cell, of another sheet where one is named; null where it holds none. */
export type NumberAt = (cell: Cell, sheet?: string) => number | null

/**
 * What a formula of a form comes to: + − × ÷, brackets, SUM and ROUND over cells, which is how forms add up. An empty cell
 * counts as zero, as in every sheet. Null for any other function, and for a division by nothing.
 */
export function evaluate(formula: string, numberAt: NumberAt): number | null {
  const tokens = tokensOf(formula.replace(/^=/, ''))
  let at = 0
  const next = () => tokens[at]
  const take = (wanted: string) => next() === wanted && ++at > 0

  function sum(): number | null {
    let value = product()
    while (next() === '+' || next() === '-') {
      const sign = tokens[at++] === '+' ? 1 : -1
      const other = product()
      value = value === null || other === null ? null : value + sign * other
    }
    return value
  }

  function product(): number | null {
    let value = factor()
    while (next() === '*' || next() === '/') {
      const divides = tokens[at++] === '/'
      const other = factor()
      value = value === null || other === null || divides && other === 0 ? null : divides ? value / other : value * other
    }
    return value
  }

  function factor(): number | null {
    if (take('-')) {
      const value = factor()
      return value === null ? null : -value
    }
    if (take('+')) return factor()
    if (take('(')) {
      const value = sum()
      return take(')') ? value : null
    }
    const token = tokens[at++]
    if (token === undefined) return null
    if (/^[\d.]/.test(token)) return Number(token.replace('%', '')) / (token.endsWith('%') ? 100 : 1)
    if (next() === '(') return call(token)
    return token.includes(':') ? null : numbersAt(token, numberAt)?.[0] ?? null
  }

  function call(name: string): number | null {
    take('(')
    const given: (readonly number[] | null)[] = []
    while (next() !== undefined && next() !== ')') {
      given.push(next()!.includes(':') ? numbersAt(tokens[at++]!, numberAt) : only(sum()))
      if (!take(',') && next() !== ')') return null
    }
    if (!take(')') || given.some(one => one === null)) return null
    const numbers = given as readonly (readonly number[])[]
    if (/^sum$/i.test(name)) return numbers.flat().reduce((all, one) => all + one, 0)
    if (/^round$/i.test(name) && numbers.length === 2) return Number(numbers[0]![0]!.toFixed(Math.max(0, Math.min(20, numbers[1]![0]!))))
    return null
  }

  const value = sum()
  return at === tokens.length && value !== null && Number.isFinite(value) ? value : null
}

/** A shared formula as it stands for another of its cells: what is not fixed by $ moves along. */
export function moved(formula: string, from: Cell, to: Cell): string {
  return formula.replace(/"[^"]*"|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\w(])/g, (all, fixedColumn: string | undefined, letters: string, fixedLine: string, line: string) => {
    if (fixedColumn === undefined) return all
    const column = fixedColumn ? letters : columnLetters(columnNumber(letters) + to.column - from.column)
    return `${fixedColumn}${column}${fixedLine}${fixedLine ? line : Number(line) + to.line - from.line}`
  })
}

const only = (value: number | null): readonly number[] | null => value === null ? null : [value]

/** An empty cell is zero. A range larger than any form is none that a form adds up. */
function numbersAt(reference: string, numberAt: NumberAt): number[] | null {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(reference) ?? []
  const range = parseRange((cells ?? '').replaceAll('$', ''))
  if (!range || (range.to.line - range.from.line + 1) * (range.to.column - range.from.column + 1) > 100_000) return null
  const sheet = quoted?.replaceAll("''", "'") ?? plain
  return [...cellsOf(range)].map(cell => numberAt(cell, sheet) ?? 0)
}

/** Numbers, signs, names and references; none where there is anything else. */
function tokensOf(formula: string): string[] {
  const token = /\s*(\d+(?:\.\d+)?%?|\.\d+|[-+*/(),]|(?:'(?:[^']|'')+'!|[^\s'!+*/(),"&<>=-]+!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|[A-Za-z]+(?=\())\s*/y
  const found: string[] = []
  while (token.lastIndex < formula.length) {
    const [, text] = token.exec(formula) ?? []
    if (text === undefined) return []
    found.push(text)
  }
  return found
}
