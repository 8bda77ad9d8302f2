import type { Block, Body, Bound, Inline } from '#model/body.ts'

/** A node of the editor's document, as its JSON has it. */
export type DocNode = { type?: string; attrs?: Record<string, unknown>; content?: DocNode[]; text?: string; marks?: { type: string }[] }

/** A body as the editor takes it. The editor has no document without a paragraph. */
export function toDocument(body: Body): DocNode {
  return { type: 'doc', content: body.length === 0 ? [{ type: 'paragraph' }] : body.map(nodeOf) }
}

/** What the editor holds as a body. The empty paragraph that it keeps behind a table to write on is none. */
export function toBlocks({ content = [] }: DocNode): Body {
  const blocks = content.flatMap(blockOf)
  const last = blocks.at(-1)
  const spare = blocks.length > 1 && last?.kind === 'paragraph' && last.runs.length === 0 && !['paragraph', 'heading'].includes(blocks.at(-2)!.kind)
  return spare ? blocks.slice(0, -1) : blocks
}

function nodeOf(block: Block): DocNode {
  const attrs = { id: block.id, twin: block.twin ?? null }
  switch (block.kind) {
    case 'heading': return { type: 'heading', attrs: { ...attrs, level: block.level }, ...inline(block.runs) }
    case 'paragraph': return { type: 'paragraph', attrs, ...inline(block.runs) }
    case 'list': return { type: block.ordered ? 'orderedList' : 'bulletList', attrs, content: block.items.map(item => ({ type: 'listItem', content: [paragraph(item)] })) }
    case 'table': return {
      type: 'table', attrs: { ...attrs, drawn: block.drawn ?? null },
      content: block.rows.map(row => ({ type: 'tableRow', content: row.map(cell => ({ type: 'tableCell', content: [paragraph(cell)] })) })),
    }
    case 'pictures': return { type: 'pictures', attrs: { ...attrs, pictures: block.pictures } }
    case 'page-break': return { type: 'pageBreak', attrs }
  }
}

function paragraph(runs: readonly Inline[]): DocNode {
  return { type: 'paragraph', ...inline(runs) }
}

function inline(runs: readonly Inline[]): { content?: DocNode[] } {
  if (runs.length === 0) return {}
  return {
    content: runs.map(({ text, bold, figure }): DocNode => ({
      ...(figure ? { type: 'figure', attrs: { text, bound: figure } } : { type: 'text', text }), ...(bold && { marks: [{ type: 'bold' }] }),
    })),
  }
}

function blockOf({ type, attrs = {}, content = [] }: DocNode): Block[] {
  const own = { id: String(attrs['id'] ?? ''), ...(typeof attrs['twin'] === 'string' && { twin: attrs['twin'] }) }
  switch (type) {
    case 'heading': return [{ ...own, kind: 'heading', level: attrs['level'] === 2 || attrs['level'] === 3 ? attrs['level'] : 1, runs: runsIn(content) }]
    case 'paragraph': return [{ ...own, kind: 'paragraph', runs: runsIn(content) }]
    case 'bulletList': case 'orderedList': return [{ ...own, kind: 'list', ...(type === 'orderedList' && { ordered: true as const }), items: content.map(textOf) }]
    case 'table': return [{ ...own, kind: 'table', ...(attrs['drawn'] === true && { drawn: true as const }), rows: content.map(row => (row.content ?? []).map(textOf)) }]
    case 'pictures': return [{ ...own, kind: 'pictures', pictures: attrs['pictures'] as { file: string; caption: string }[] }]
    case 'pageBreak': return [{ ...own, kind: 'page-break' }]
    default: return []
  }
}

/** The paragraphs of an item or a cell as one text, a space between them. */
function textOf({ content = [] }: DocNode): Inline[] {
  return content.flatMap((one, i) => [...i > 0 && one.content ? [{ text: ' ' }] : [], ...runsIn(one.content ?? [])])
}

function runsIn(content: readonly DocNode[]): Inline[] {
  return content.flatMap(({ type, text, attrs, marks }): Inline[] => {
    const bold = marks?.some(mark => mark.type === 'bold') ? { bold: true as const } : {}
    if (type === 'figure') return [{ text: String(attrs?.['text'] ?? ''), ...bold, figure: attrs?.['bound'] as Bound }]
    return text ? [{ text, ...bold }] : []
  })
}
