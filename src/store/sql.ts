/** What both engines store and give back. Dates are ISO text, money is integer 分, yes and no are 1 and 0. */
export type Value = string | number | null | Uint8Array

/** A statement, or a part of one: every `?` outside quotes stands for one value, in order. */
export type Sql = { readonly text: string; readonly values: readonly Value[]; readonly [fragment]: true }

// A key that no JSON can carry, so that a value from outside never passes as a piece of statement.
const fragment = Symbol('sql')

/** sql`select … where day >= ${day} and ${condition}`: a value becomes a parameter, another fragment becomes text. */
export function sql(parts: TemplateStringsArray, ...holes: readonly (Value | Sql)[]): Sql {
  let text = parts[0]!
  const values: Value[] = []
  for (let i = 0; i < holes.length; i++) {
    text += add(holes[i]!, values) + parts[i + 1]!
  }
  return { text, values, [fragment]: true }
}

export function join(items: Iterable<Value | Sql>, separator = ', '): Sql {
  const values: Value[] = []
  const text = Array.from(items, item => add(item, values)).join(separator)
  return { text, values, [fragment]: true }
}

/** The cells of a row in the order of some columns. */
export function cellsIn(columns: readonly string[], row: Readonly<Record<string, Value>>): Value[] {
  return columns.map(column => checked(row[column]))
}

/** Many rows as one text; what is absent is left out. Bytes have no place in it. */
export function jsonRows(columns: readonly string[], rows: readonly Readonly<Record<string, Value>>[]): string {
  return JSON.stringify(rows.map(row => {
    const cells: Record<string, Value> = {}
    for (const column of columns) {
      const value = checked(row[column])
      if (value instanceof Uint8Array || Number.isNaN(value)) throw new Error(`${column}: no text can hold ${Object.prototype.toString.call(value)}`)
      if (value !== null) cells[column] = value
    }
    return cells
  }))
}

/** A quoted name, or names joined by dots: ident('member'), ident('m', 'day'). */
export function ident(...names: string[]): Sql {
  return raw(names.map(quoted).join('.'))
}

/** The program has a few thousand, and asks for them again and again. */
function quoted(name: string): string {
  const known = names.get(name)
  if (known !== undefined) return known
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(name)) throw new Error(`not a name of a table or column: ${name}`)
  names.set(name, `"${name}"`)
  return `"${name}"`
}

const names = new Map<string, string>()

/** Text of the program's own, taken as it stands. Never give it anything that came from outside. */
export function raw(text: string): Sql {
  return { text, values: [], [fragment]: true }
}

/** A whole number written into the statement. SQLite plans one anew for each value of a bound limit, which takes longer than a page of a list. */
export function digits(n: number): Sql {
  if (!Number.isSafeInteger(n)) throw new Error(`not a whole number: ${n}`)
  return raw(String(n))
}

function add(hole: Value | Sql, values: Value[]): string {
  if (typeof hole === 'object' && hole !== null && fragment in hole) {
    for (const value of hole.values) values.push(value)
    return hole.text
  }
  values.push(checked(hole))
  return '?'
}

function checked(x: unknown): Value {
  if (isValue(x)) return x
  throw new Error(`a statement cannot hold ${Object.prototype.toString.call(x)}`)
}

function isValue(x: unknown): x is Value {
  return typeof x === 'string' || typeof x === 'number' || x === null || x instanceof Uint8Array
}
