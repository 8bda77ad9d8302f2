/** A frame (phrase.ts tells its notation) as a tree; figures by the full id of their indicator. */
export type Node =
  | { text: string }
  | { figure: string; split?: string }
  /** How that figure stands against the same days of the year before. */
  | { compared: string; split?: string }
  | { label: true }
  | { field: string }
  /** On both sides of what is a record's own in a sentence that it may share. */
  | { seam: true }
  /** `instead`: only where the group before it falls away. */
  | { group: readonly Node[]; instead?: true }
  | { each: string; between: string; body: readonly Node[] }

/** Parses a frame; `own` is the ledger whose indicators a bare name means. What is no frame is thrown with its reason. */
export function parseFrame(frame: string, own: string): Node[] {
  const found = nodes(frame, 0, own, '')
  if (found.end !== frame.length) throw new Error(`a ${frame[found.end]} that closes nothing`)
  return found.nodes
}

/** Every figure a frame may need: full indicator ids, with the split or the choice that splits them; `before` of the year before as well. */
export function needs(list: readonly Node[], each?: string): { indicator: string; split?: string; each?: string; before?: true }[] {
  return list.flatMap(node => {
    if ('compared' in node) return [{ indicator: node.compared, ...(node.split !== undefined && { split: node.split }), before: true as const }]
    if ('figure' in node) return [{ indicator: node.figure, ...(node.split !== undefined && { split: node.split }), ...(each !== undefined && { each }) }]
    if ('group' in node) return needs(node.group, each)
    if ('each' in node) return needs(node.body, node.each)
    return []
  })
}

/** The fields a frame tells, those in its groups as well. */
export function fieldsOf(list: readonly Node[]): string[] {
  return list.flatMap(node => 'field' in node ? [node.field] : 'group' in node ? fieldsOf(node.group) : 'each' in node ? fieldsOf(node.body) : [])
}

const closers = { '[': ']', '<': '>' } as const

function nodes(frame: string, from: number, own: string, closer: string): { nodes: Node[]; end: number } {
  const list: Node[] = []
  let at = from
  while (at < frame.length && frame[at] !== closer) {
    const open = frame[at]!
    if (open === '{') {
      const end = frame.indexOf('}', at)
      if (end < 0) throw new Error('a { without its }')
      list.push(slot(frame.slice(at + 1, end), own))
      at = end + 1
    } else if (open === '[' || open === '<') {
      const instead = frame.startsWith('[|', at)
      const head = open === '<' ? /^(\w+)\|([^|<>]*)\|/.exec(frame.slice(at + 1)) : null
      if (open === '<' && !head) throw new Error('a split is written <choice|between|what is said of each part>')
      const inner = nodes(frame, at + 1 + (head?.[0].length ?? Number(instead)), own, closers[open])
      if (frame[inner.end] !== closers[open]) throw new Error(`a ${open} without its ${closers[open]}`)
      list.push(head ? { each: head[1]!, between: head[2]!, body: inner.nodes } : { group: inner.nodes, ...(instead && { instead }) })
      at = inner.end + 1
    } else {
      const end = frame.slice(at).search(/[{}[<\]>]/)
      if (end === 0) break
      const stop = end < 0 ? frame.length : at + end
      list.push({ text: frame.slice(at, stop) })
      at = stop
    }
  }
  return { nodes: list, end: at }
}

function slot(name: string, own: string): Node {
  if (name === 'label') return { label: true }
  if (name === '+') return { seam: true }
  if (name.startsWith('=')) return { field: name.slice(1) }
  const [indicator = '', split] = name.replace(/~$/, '').split(':')
  const full = indicator.includes('.') ? indicator : `${own}.${indicator}`
  return { ...(name.endsWith('~') ? { compared: full } : { figure: full }), ...(split !== undefined && { split }) }
}
