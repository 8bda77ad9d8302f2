import type { Period } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { KeptPhrase, Theme } from '#model/phrase.ts'
import type { Run } from '#reports/writing/fill.ts'
import { render } from '#reports/writing/render.ts'
import type { Sources } from '#reports/writing/sources.ts'

/** What each phrase says of a union and a period, by the phrase's full id: a report that gives every phrase a section of its own. */
export async function sentences(
  sources: Sources, union: { id: string; name: string }, period: Period, of: readonly KeptPhrase[] = register.phrases,
): Promise<Map<string, readonly Run[]>> {
  const phrases = of.map(phrase => ({ ...phrase, theme: phrase.id as Theme }))
  const template = { id: 'every', label: '', kind: 'summary', title: '', sections: phrases.map(({ id, theme }) => ({ heading: id, themes: [theme] })) }
  const report = await render({ ...register, phrases, templates: new Map([['every', template]]) }, sources, { template: 'every', union, period })
  return new Map(report.sections.map(({ heading, runs }) => [heading!, runs]))
}
