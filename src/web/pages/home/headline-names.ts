import { register } from '#lines/register.ts'
import { needs } from '#model/frame.ts'
import type { SentFigure } from '../../sent.ts'

/** The whole figures with which the phrases of the lines begin, in the order of a summary. */
export function headlines(): string[] {
  const names = register.phrases.filter(phrase => phrase.each === undefined).flatMap(phrase => needs(phrase.frames[0]!)[0]?.indicator ?? [])
  return [...new Set(names)]
}

/**
 * Of those that are known as many as fit: the first of every ledger before the second of any, in the order of a summary. As there, a
 * zero is told where somebody declared it or where it is good news.
 */
export function shown(figures: readonly SentFigure[], most = 18): readonly SentFigure[] {
  const known = figures.filter(({ name, value, trail }) => value !== null && (value !== 0 || trail.zero === 'declared' || good.has(name)))
  const place = new Map<string, number>()
  const ranked = known.map(figure => {
    const nth = place.get(figure.trail.ledger) ?? 0
    place.set(figure.trail.ledger, nth + 1)
    return { figure, nth }
  })
  const chosen = new Set(ranked.toSorted((a, b) => a.nth - b.nth).slice(0, most).map(({ figure }) => figure))
  return known.filter(figure => chosen.has(figure))
}

const good = new Set(register.phrases.flatMap(({ good, frames }) => good ? needs(frames[0]!)[0]?.indicator ?? [] : []))
