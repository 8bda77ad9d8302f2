import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Section, Template, Theme } from '#model/phrase.ts'

type Ledgers = ReadonlyMap<string, AnyLedger>
type Row = Readonly<Record<string, unknown>>

/** A template of the union's own as reports are written from it; ledgers that it names by their labels are found, others left out. */
export function templateFrom(ledgers: Ledgers, record: LedgerRecord): Template {
  const { name, kind, title, sections } = record as LedgerRecord & { name: string; kind: string; title: string; sections: readonly Row[] }
  return {
    id: record.id, label: name, kind, title,
    sections: sections.map(row => sectionFrom(ledgers, row)),
    ...kind === 'bulletin' ? { record: {} } : kind === 'notice' ? { record: { ledger: 'activity' } } : {},
  }
}

/** A template as the values of a record: the copy that a union begins with. */
export function recordFrom(ledgers: Ledgers, { label, kind, title, sections }: Template): { values: Row; sections: Row[] } {
  return {
    values: { name: `自己的${label}`, kind, title, copied: label },
    sections: sections.map(({ heading, themes, tells, only, until, moves, opening, text, prompt }) => ({
      heading: heading ?? null, themes: tells === 'record' ? ['record'] : themes.length > 0 ? [...themes] : null, only: only?.map(id => ledgers.get(id)!.label).join('、') ?? null,
      until: until ?? null, moves: moves ?? null, opening: opening ?? null, text: text ?? null, prompt: prompt ?? null,
    })),
  }
}

function sectionFrom(ledgers: Ledgers, { heading, themes, only, until, moves, opening, text, prompt }: Row): Section {
  const named = namesIn(only)
  const chosen = (themes ?? []) as readonly string[]
  const said = (name: string, value: unknown) => typeof value === 'string' && value !== '' ? { [name]: value } : {}
  return {
    themes: chosen.filter(theme => theme !== 'record') as Theme[],
    ...said('heading', heading), ...said('until', until), ...said('prompt', prompt),
    ...SLOT.test(String(opening)) ? said('text', [opening, text].filter(words => words).join('\n')) : { ...said('opening', opening), ...said('text', text) },
    ...chosen.includes('record') && { tells: 'record' as const }, ...moves === true && { moves: true as const },
    ...named.length > 0 && { only: [...ledgers.values()].filter(({ label }) => named.includes(label)).map(({ id }) => id) },
  }
}

/** An opening with figures is left out without them, sentence by sentence, as other words of the office are. */
const SLOT = /\{(?!union\}|period\}|=)/

/** Names joined by 、. */
export function namesIn(value: unknown): string[] {
  return String(value ?? '').split(/[、，,；;\s]+/).filter(name => name !== '')
}
