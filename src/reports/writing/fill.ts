import type { Figure } from '#model/figure.ts'
import { needs, type Node } from '#model/frame.ts'

/** A stretch of a sentence; one with a figure knows its records; a seam has no words, and is gone once sentences are joined. */
export type Run = { text: string; figure?: Figure; seam?: true }

/** What a frame is filled from. `parts` lists what an indicator is split into, in the order of its choice, 未填 last. */
export type Source = {
  figure: (indicator: string, split?: string) => Figure | undefined
  /** How a figure stands against the year before; null where that is not known. */
  compared?: (indicator: string, split?: string) => Run[] | null
  field: (name: string) => string
  parts: (indicator: string) => readonly { key: string; label: string }[]
  /** Whether this was said already: a group that says nothing else falls away. */
  told?: (figure: Figure) => boolean
}

/** The clause a frame makes, or null when what it must tell is unknown or zero. */
export function fill(frame: readonly Node[], source: Source): Run[] | null {
  return fillAll(frame, { ...source, inGroup: false })
}

/** What is more than the figure before it is no part of it: of 3 rules put up 4 on walls, older ones with them. */
function unlessMore(group: Run[], before: readonly Run[]): Run[] {
  const [whole, part] = [before.find(run => run.figure)?.figure, group.find(run => run.figure)?.figure]
  const [first] = group
  if (!whole || !part || !first?.text.startsWith('，其中') || whole.unit !== part.unit || (part.value ?? 0) <= (whole.value ?? 0)) return group
  return [{ ...first, text: first.text.replace('，其中', '，') }, ...group.slice(1)]
}

type Place = Source & { inGroup: boolean; part?: { key: string; label: string } }

function fillAll(list: readonly Node[], place: Place): Run[] | null {
  const runs: Run[] = []
  let before: Run[] = []
  for (const node of list) {
    const made = 'group' in node && node.instead && before.length > 0 ? [] : fillOne(node, place)
    if (!made) return null
    runs.push(...'group' in node ? unlessMore(made, runs) : made)
    before = made
  }
  return runs
}

function fillOne(node: Node, place: Place): Run[] | null {
  if ('text' in node) return [{ text: node.text }]
  if ('seam' in node) return [{ text: '', seam: true }]
  if ('label' in node) return [{ text: place.part?.label ?? '' }]
  if ('field' in node) {
    const text = place.field(node.field)
    return text ? [{ text }] : null
  }
  if ('group' in node) {
    const runs = fillAll(node.group, { ...place, inGroup: true }) ?? []
    const figures = runs.flatMap(run => run.figure ?? [])
    return figures.length > 0 && figures.every(figure => place.told?.(figure)) ? [] : runs
  }
  if ('each' in node) return fillParts(node, place)
  if ('compared' in node) return place.compared?.(node.compared, node.split) ?? null
  const figure = place.figure(node.figure, node.split ?? place.part?.key)
  return figure?.value ? [{ text: '', figure }] : null
}

/** Inside a group a split of one part only repeats the whole, and the group falls away. Others are others only beside some: 召开会议2次, not 其他会议. */
function fillParts(node: { each: string; between: string; body: readonly Node[] }, place: Place): Run[] | null {
  const filled = place.parts(needs(node.body)[0]!.indicator).flatMap(part => {
    const runs = fillAll(node.body, { ...place, part })
    return runs ? [{ part, runs }] : []
  })
  if (filled.length < (place.inGroup ? 2 : 1)) return null
  const [sole] = filled.length === 1 ? filled : []
  const told = sole ? [fillAll(node.body, { ...place, part: { ...sole.part, label: sole.part.label.replace(/^其他/, '') } })!] : filled.map(({ runs }) => runs)
  return told.flatMap((runs, i) => i === 0 ? runs : [{ text: node.between }, ...runs])
}
