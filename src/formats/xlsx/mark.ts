/** Light yellow, as a pen marks what is still to be filled in. */
const FILL = 'FFFFF2CC'

/** The table of styles with one like `style` besides, but marked, and its number; the same one again when it is there already. */
export function withMark(xml: string, style: number): { xml: string; style: number } {
  const [fills, fill] = appended(xml, 'fills', prefix =>
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${FILL}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`)
  const formats = list(fills, 'cellXfs')
  const like = formats.items[style] ?? formats.items[0]
  if (like === undefined) return { xml, style }
  const marked = like.replace(/\s(?:fillId|applyFill)="[^"]*"/g, '').replace(/^<((?:\w+:)?xf)/, `<$1 fillId="${fill}" applyFill="1"`)
  const [made, number] = appended(fills, 'cellXfs', () => marked)
  return { xml: made, style: number }
}

/** A list of the table with one item more at its end, unless it holds the same; and the item's place. */
function appended(xml: string, tag: string, make: (prefix: string) => string): [xml: string, place: number] {
  const { prefix, items, start, end } = list(xml, tag)
  const item = make(prefix)
  const known = items.indexOf(item)
  if (known >= 0) return [xml, known]
  const all = [...items, item]
  return [`${xml.slice(0, start)}<${prefix}${tag} count="${all.length}">${all.join('')}</${prefix}${tag}>${xml.slice(end)}`, items.length]
}

/** The children of a list and where it stands; a table of styles without the list gets it at its beginning. */
function list(xml: string, tag: string): { prefix: string; items: string[]; start: number; end: number } {
  const found = new RegExp(`<((?:\\w+:)?)${tag}\\b[^>]*?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${tag}>)`).exec(xml)
  if (!found) {
    const root = /<((?:\w+:)?)styleSheet\b[^>]*>/.exec(xml)
    const at = root ? root.index + root[0].length : 0
    return { prefix: root?.[1] ?? '', items: [], start: at, end: at }
  }
  const child = tag === 'fills' ? 'fill' : 'xf'
  const items = [...(found[2] ?? '').matchAll(new RegExp(`<((?:\\w+:)?)${child}\\b(?:[^>]*/>|[^>]*>[\\s\\S]*?</\\1${child}>)`, 'g'))].map(([item]) => item)
  return { prefix: found[1]!, items, start: found.index, end: found.index + found[0].length }
}
