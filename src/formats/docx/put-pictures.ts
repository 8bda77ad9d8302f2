import { relations, type DocxParts } from './parts.ts'
import { childElements, type Element } from '../xml.ts'

/** The names of pictures that come from here begin so, that they are known when the paper comes back. */
export const OWN_PICTURE = '娘家图片'

/** A picture that stands in a piece: in which cell, in which part of the file, and whether it came from here. Linked ones have no part. */
export type DocxPicture = { cell: number; part: string | null; own: boolean }

/** The pictures below a paragraph or a row, those that changes took away left out; charts are none. */
export function picturesIn(of: Element, docx: DocxParts): DocxPicture[] {
  const drawn = drawingsIn(of, { cell: 0, cells: 0 })
  if (drawn.length === 0) return []
  const targets = new Map(relations(docx.parts, docx.main).map(({ id, target }) => [id, target]))
  return drawn.flatMap(({ cell, drawing }) => {
    const name = first(drawing, 'docPr')?.['name'] ?? ''
    return blipsIn(drawing).map(id => ({ cell, part: targets.get(id) ?? null, own: name.startsWith(OWN_PICTURE) }))
  })
}

type Counted = { cell: number; cells: number }

function drawingsIn(element: Element, at: Counted, deep = 0): { cell: number; drawing: Element }[] {
  return childElements(element).flatMap(child => {
    if (GONE.has(child.name)) return []
    if (child.name === 'w:tc' && deep === 0) at.cell = at.cells++
    if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object') return [{ cell: at.cell, drawing: child }]
    return drawingsIn(child, at, deep + Number(child.name === 'w:tc'))
  })
}

/** What changes took away, and the old version of what is there in a new one. */
const GONE = new Set(['w:del', 'w:moveFrom', 'mc:Fallback'])

/** The relations by which a drawing names its pictures, as it is written today or as it was in VML; what stands in its text boxes are pieces of their own. */
function blipsIn(element: Element): string[] {
  return childElements(element).filter(({ name }) => name !== 'w:txbxContent').flatMap(child => {
    const id = child.name.endsWith(':blip') ? child.attributes['embed'] ?? child.attributes['link'] : child.name.endsWith(':imagedata') ? child.attributes['id'] : undefined
    return id === undefined ? blipsIn(child) : [id]
  })
}

function first(element: Element, local: string): Record<string, string> | undefined {
  for (const child of childElements(element)) {
    const found = child.name.endsWith(`:${local}`) ? child.attributes : first(child, local)
    if (found) return found
  }
  return undefined
}
