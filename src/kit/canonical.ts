/**
 * The one JSON text of a value, keys sorted by code unit as in RFC 8785; it is what gets hashed.
 * Members that are undefined are left out; whatever JSON would silently change (NaN, Date, Map, a hole) is a bug and throws.
 */
export function canonical(value: unknown): string {
  return isInOrder(value) ? JSON.stringify(value) : sorted(value)
}

/** Whether JSON says it as it is: then the engine's own writer, which is several times faster, writes it. */
function isInOrder(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return holds(value)
  if (!isPlain(value)) return false
  let before = ''
  for (const key in value) {
    if (key < before || !(value[key] === undefined || isInOrder(value[key]))) return false
    before = key
  }
  return true
}

/** By counting: `every` would pass over holes. */
function holds(list: readonly unknown[]): boolean {
  for (let i = 0; i < list.length; i++) if (!isInOrder(list[i])) return false
  return true
}

function sorted(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, sorted).join(',')}]`
  if (!isPlain(value)) throw new Error(`no canonical text for ${String(value)}`)
  let text = ''
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${sorted(value[key])}`
  }
  return `{${text}}`
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const proto: unknown = Object.getPrototypeOf(value)
  return proto === Object.prototype || proto === null
}
