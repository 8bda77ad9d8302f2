import type { Body } from '#model/body.ts'
import { keyOf, piecesOf } from './piece.ts'

/** Which of several versions of a body a paper came from: the one with which it has the most pieces in common; of equals the first. */
export function likestVersion<V extends { body: Body }>(versions: readonly [V, ...V[]], paper: Body): V {
  const said = keysOf(paper)
  const there = new Set(said)
  const fits = versions.map(version => {
    const keys = keysOf(version.body)
    return 2 * keys.filter(key => there.has(key)).length / Math.max(1, keys.length + said.length)
  })
  return versions[fits.indexOf(Math.max(...fits))]!
}

function keysOf(body: Body): string[] {
  return piecesOf(body).filter(({ sort }) => sort !== 'fixed').map(keyOf)
}
