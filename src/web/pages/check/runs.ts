import { spanAt, type Span } from '#reader/sentences.ts'
import type { Place } from './places.ts'

/** A stretch of a text that looks the same throughout. */
export type Run = {
  start: number
  text: string
  /** The innermost place that it belongs to; `first` where that begins. */
  place?: number
  first: boolean
  /** All places that it is a part of, and those that point to it. */
  within: readonly number[]
  shown: readonly number[]
}

/** The text in stretches that join back to it. A figure is never cut. `pointed`: the spans that each place points to. */
export function runsOf(text: string, places: readonly Place[], pointed: readonly (readonly Span[])[]): Run[] {
  const edges = edgesOf(text, places, pointed.flat())
  const within = edges.slice(1).map((): number[] => [])
  const shown = edges.slice(1).map((): number[] => [])
  const mark = (marked: number[][], { start, end }: Span, place: number) => {
    for (let run = Math.max(0, firstFrom(edges, start + 1) - 1); run < marked.length && edges[run]! < end; run++) marked[run]!.push(place)
  }
  places.forEach((span, place) => mark(within, span, place))
  pointed.forEach((spans, place) => spans.forEach(span => mark(shown, span, place)))
  const begun = new Set<number>()
  return within.map((inside, run) => {
    const place = inside.reduce<number | undefined>((inner, one) => inner === undefined || length(places[one]!) < length(places[inner]!) ? one : inner, undefined)
    const first = place !== undefined && !begun.has(place)
    if (place !== undefined) begun.add(place)
    return { start: edges[run]!, text: text.slice(edges[run], edges[run + 1]), ...(place !== undefined && { place }), first, within: inside, shown: shown[run]! }
  })
}

function edgesOf(text: string, places: readonly Place[], pointed: readonly Span[]): number[] {
  const figures = places.filter(({ claim }) => claim !== undefined)
  const edges = new Set([0, text.length, ...[...places, ...pointed].flatMap(({ start, end }) => [start, end])])
  return [...edges].filter(at => {
    const figure = figures[spanAt(figures, at)]
    return !figure || figure.start === at
  }).sort((a, b) => a - b)
}

function length({ start, end }: Span): number {
  return end - start
}

/** Index of the first edge that is not below. */
function firstFrom(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}
