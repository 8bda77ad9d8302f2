import type { PlacedPicture } from '#formats/docx/pictures.ts'
import type { FormPage } from '#formats/form-page.ts'
import type { Why } from '#figures/why.ts'
import type { Figures } from '#figures/figures.ts'
import type { Scored } from '#figures/scores.ts'
import { findDate, sayPeriod, type Period } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import { isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import { fieldWords } from '../writing/wording.ts'
import { recordSheet } from './record-sheet.ts'

/** A record that is evidence: its number in the pack (2-1), what it is called, when it was, how many files it has, those that are pictures, and the record as a paper, or else what stands in it in a line. */
export type Evidence = { number: string; ledger: string; title: string; day: string; files: number; pictures: readonly PlacedPicture[] } & ({ sheet: FormPage } | { facts: string })

type Desk = { register: Register; office: Pick<Office, 'list' | 'open' | 'evidenceOf'>; figures: Pick<Figures, 'why'> }
type Asking = {
  actor: Actor; union: string; period: Period
  /** A picture as it is printed; null where it cannot be. */
  placed: (hash: string, name: string, caption: string) => Promise<PlacedPicture | null>
}

/** So many records of an item in each ledger are listed; so many of an item have a paper of their own, and so many of their photos are printed. */
const [LISTED, PRINTED, PHOTOS] = [40, 20, 12]

/** The records of the item that is the `nth`: of the ledger of its figure those that make the figure, of others all of the time. */
export async function evidenceFor(desk: Desk, asking: Asking, item: Scored, nth: number): Promise<{ records: Evidence[]; left: number }> {
  const records: Evidence[] = []
  let [left, photos] = [0, 0]
  for (const id of ledgersOf(item)) {
    const ledger = desk.register.ledgers.get(id)!
    const found = await recordsOf(desk, asking, item, id)
    left += found.total - found.records.length
    for (const { record, names } of found.records) {
      const [notes, day, number] = [await desk.office.evidenceOf(asking.actor, id, record.id), dayOf(record, ledger.day), `${nth}-${records.length + 1}`]
      const pictures: PlacedPicture[] = []
      for (const { hash, name, type } of notes) {
        if (!type.startsWith('image/') || photos >= PHOTOS) continue
        const picture = await asking.placed(hash, name, `${number} ${record.called}`)
        if (picture) photos++, pictures.push(picture)
      }
      const title = String(record.called).split(' ').filter(word => word !== day).join(' ')
      records.push({
        number, ledger: ledger.label, title, day, files: notes.length, pictures,
        ...records.length < PRINTED
          ? { sheet: recordSheet({ ledger, record, names, number, files: notes.map(({ name }) => name) }) }
          : { facts: factsOf(ledger, record, names, asking.period) },
      })
    }
  }
  return { records, left }
}

/** Those that are named, and that of the figure: what it counts is evidence wherever it stands. */
function ledgersOf({ evidence, figure }: Scored): string[] {
  return [...new Set([...evidence.map(({ ledger }) => ledger), ...figure?.value && figure.trail.ledger !== undefined ? [figure.trail.ledger] : []])]
}

type Found = { records: { record: LedgerRecord; names: Readonly<Record<string, string>> }[]; total: number }

async function recordsOf({ office, figures }: Desk, { actor, union, period }: Asking, { figure, evidence }: Scored, ledger: string): Promise<Found> {
  const behind = figure?.trail.ledger === ledger && figure.value ? await behindOf(figures, actor, { indicator: figure.indicator, union, period }, ledger) : []
  if (behind.length > 0) {
    const records = []
    for (const id of behind.slice(0, LISTED)) records.push(await office.open(actor, ledger, id))
    return { records, total: behind.length }
  }
  if (!evidence.some(one => one.ledger === ledger)) return { records: [], total: 0 }
  const page = await office.list(actor, ledger, { union, period, limit: LISTED })
  return { records: page.records.map(record => ({ record, names: page.names })), total: page.total }
}

/** The ids of what a figure counts, of a quotient of what both its figures count. */
async function behindOf(figures: Pick<Figures, 'why'>, actor: Actor, want: { indicator: string; union: string; period: Period }, ledger: string): Promise<string[]> {
  const counted = ({ details, totals, of = [] }: Why): string[] => [...[...details, ...totals].flatMap(one => one.ledger === ledger ? [one.id] : []), ...of.flatMap(counted)]
  return [...new Set(counted(await figures.why(actor, want)))]
}

/** What stands in a record beside its title and day, in the words of its form; personal values are left out. */
function factsOf(ledger: AnyLedger, record: LedgerRecord, names: Readonly<Record<string, string>>, period: Period): string {
  const words = fieldWords(ledger, record, period, names)
  return Object.entries(ledger.fields as Readonly<Record<string, Field>>).flatMap(([name, field]) => {
    const said = isPersonal(field) || name === ledger.day || ledger.title.includes(name) ? '' : words(name)
    return said === '' ? [] : [`${field.label}：${said}${unitOf(field)}`]
  }).join('；')
}

function unitOf(field: Field): string {
  return field.kind === 'money' ? '元' : field.kind === 'count' ? field.units?.[0] ?? '' : ''
}

function dayOf(record: LedgerRecord, day: string | undefined): string {
  const date = day === undefined ? null : findDate(record[day])
  return !date ? '' : date.first === date.last ? date.first : sayPeriod(date)
}
