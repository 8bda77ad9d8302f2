import { findDate, type Period } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Section } from '#model/phrase.ts'
import { passage } from '#office/passage.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import { everyRecord } from '../check/known.ts'

/** What an office says in its own words (自有段落): where in a summary, of its practices in which part, and the words, a sentence or more. */
export type Passage = { place: string; theme: string | null; text: string }

/** The union's own passages in use at the end of a period, the oldest first. */
export async function passagesOf(office: Pick<Office, 'list'>, actor: Actor, union: string, period: Period): Promise<Passage[]> {
  const all = await everyRecord(office, actor, passage.id, union)
  return all.filter(one => inUse(one, period)).toSorted((a, b) => String(a['from']) < String(b['from']) ? -1 : 1).map(passageOf)
}

/** What they say at the beginning of a section, in place of the template's own words; '' where they say nothing there. */
export function ownWords(section: Section, passages: readonly Passage[]): string {
  return passages.filter(one => standsIn(section, one)).map(({ text }) => text).join('')
}

function standsIn({ heading, themes }: Section, { place, theme }: Passage): boolean {
  if (place === 'opening') return heading === undefined && themes.includes('state')
  if (place === 'plans') return themes.includes('next')
  return themes.some(one => one === theme)
}

function inUse({ from, until }: LedgerRecord, { last }: Period): boolean {
  const [start, end] = [findDate(from), findDate(until)]
  return start !== null && start.first <= last && until !== '?' && (end === null || end.last >= last)
}

/** Its last sentence ends, so that the next may follow; lines become sentences of one paragraph. */
function passageOf({ place, theme, text }: LedgerRecord): Passage {
  const words = String(text).split(/\s*\n\s*/).map(line => line.trim()).filter(line => line !== '').map(line => /[。！？；]$/.test(line) ? line : `${line}。`)
  return { place: String(place), theme: typeof theme === 'string' ? theme : null, text: words.join('') }
}
