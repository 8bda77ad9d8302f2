import type { Span } from '#reader/sentences.ts'
import type { CheckedText } from '../../sent.ts'
import type { Place } from './places.ts'

/** What bears a place out elsewhere in the text: the evidence of what was found, and the figures that it stands in a relation with. */
export function pointedBy({ claims, relations }: CheckedText, { claim, findings }: Place): Span[] {
  const kin = claim === undefined ? [] : relations.flatMap(({ figures, total }) => {
    const members = total === null ? figures : [...figures, total]
    return members.includes(claim) ? members.filter(one => one !== claim).map(one => claims[one]!) : []
  })
  return [...findings.flatMap(({ evidence }) => evidence), ...kin]
}
