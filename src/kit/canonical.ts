/**
 * The one JSON text of a value, keys sorted by code unit as in RFC 8785; it is what gets hashed.
 * Members that are undefined are left out; whatever JSON would silently change (NaN, Date, Map, a hole) is a bug and throws.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join(',')}]`
  if (!isPlain(value)) throw new Error(`no canonical text for ${String(value)}`)
  let text = ''
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(value[key])}`
  }
  return `{${text}}`
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const proto: unknown = Object.getPrototypeOf(value)
  return proto === Object.prototype || proto === null
}
