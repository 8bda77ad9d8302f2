import { createReadStream, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import assert from 'node:assert/strict'
import { newId } from '#kit/id.ts'
import { parsePeriod } from '#kit/period.ts'
import { everyWant } from '#figures/every.ts'
import { figures, type Figures } from '#figures/figures.ts'
import { nation, type Law } from '#law/law.ts'
import { csvRows } from '#formats/csv.ts'
import { register } from '#lines/register.ts'
import type { LedgerRecord } from '#model/base.ts'
import { wantName, wantNamed, type Figure } from '#model/figure.ts'
import { system, type Actor } from '#records/actor.ts'
import type { Step } from '#records/draft.ts'
import type { Written } from '#records/enter.ts'
import { openOffice, type Office } from '#records/office.ts'
import { openKeysQuickly } from '#records/keys/testing-keys.ts'
import type { Sources } from '#reports/writing/sources.ts'
import { sourcesOf } from '#server/sources.ts'
import { sayFault } from '#sheets/fault.ts'
import { load, type SheetFile } from '#sheets/load.ts'
import { openSheet } from '#sheets/sheet.ts'
import { openStore } from '#store/open.ts'
import { layTables } from '#store/testing-tables.ts'

/** An office of its own on SQLite, gone when the test file ends. */
export type Desk = {
  /** Loads sheets as an officer would import them; whatever is refused fails the test. */
  load(sheets: readonly { ledger: string; file: string }[]): Promise<void>
  /** What is refused of one sheet, with nothing of it entered. */
  refusals(ledger: string, file: string): Promise<{ line: number; at: string; say: string }[]>
  do(...steps: Step[]): Promise<Written[]>
  undo(written: readonly Written[]): Promise<void>
  /** What the door says to a record not yet entered: 'refuse closed: 办结日期早于…'. */
  says(ledger: string, values: Readonly<Record<string, unknown>>, state?: string): Promise<string[]>
  /** The id of the only record of a ledger that has this in a text or its title. */
  find(ledger: string, text: string): Promise<string>
  get(ledger: string, id: string): Promise<LedgerRecord>
  /** The id of a union's newest record of a ledger. */
  newest(ledger: string, union: string): Promise<string>
  /** Values by full id, a part of a split as 'dispute.received:injury'; only parts that are not zero. */
  figures(union: string, period: string, ledger?: string): Promise<Record<string, number | null>>
  figure(indicator: string, union: string, period: string): Promise<Figure>
  /** What reports are written from. */
  sources: Sources
  union(name: string): Promise<{ id: string; name: string }>
  /** The doors themselves, by national law. */
  asking: { office: Office; figures: Figures; actor: Actor; law: Law }
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** The small town of the samples that stand beside the definitions, with the ledgers named. */
export async function sampleDesk(...ledgers: string[]): Promise<Desk> {
  const desk = await openDesk()
  await desk.load(['union', 'employer', ...ledgers].map(ledger => ({ ledger, file: join(root, globSync(`src/*/**/${ledger}.csv`, { cwd: root })[0]!) })))
  return desk
}

export async function openDesk(): Promise<Desk> {
  const dir = mkdtempSync(join(tmpdir(), 'niangjia-'))
  await layTables(dir)
  const store = await openStore({ dir }, 'write', 'test')
  after(async () => {
    await store.close()
    rmSync(dir, { recursive: true, force: true })
  })
  const office = openOffice({ store, register, keys: openKeysQuickly(dir), dir })
  const book = await office.createBook(system('test', ''), { name: '测试账套' })
  const actor = system('test', book.id)
  const { compute, why, apart } = figures({ store, register })

  const idOf = async (ledger: string, text: string) => {
    const { records } = await office.list(actor, ledger, { text })
    const exact = records.filter(record => record['called'] === text)
    const [found, ...more] = exact.length > 0 ? exact : records
    if (!found || more.length > 0) throw new Error(`${records.length} records of ${ledger} are called ${text}`)
    return found.id
  }
  const unions = new Map<string, string>()
  const unionOf = async (name: string) => unions.get(name) ?? unions.set(name, await idOf('union', name)).get(name)!

  const loadAll = async (sheets: readonly { ledger: string; file: string }[]) => {
    const files: SheetFile[] = []
    for (const { ledger, file } of sheets) {
      const rows = csvRows(createReadStream(file))
      files.push({ file, sheet: openSheet(register.ledgers.get(ledger)!, (await rows.next()).value!), rows })
    }
    return load({ office, register, actor, files, batch: { id: newId(), note: 'test' } })
  }

  return {
    async load(sheets) {
      const loaded = await loadAll(sheets)
      assert.deepEqual(loaded.flatMap(one => one.refused.flatMap(({ faults }) => faults.map(fault => sayFault(one.file, fault, one.sheet.ledger)))), [])
    },
    async refusals(ledger, file) {
      const [loaded] = await loadAll([{ ledger, file }])
      return loaded!.refused.flatMap(({ faults }) => faults.map(({ line, at, say }) => ({ line, at, say })))
    },
    do: (...steps) => office.write(actor, steps),
    async undo(written) {
      for (const { change } of written.toReversed()) await office.undo(actor, { change })
    },
    async says(ledger, values, state) {
      const [checked] = await office.check(actor, [{ ledger, do: 'create', values, ...(state !== undefined && { state }) }])
      return checked!.faults.map(({ strength, say, at }) => `${strength} ${at}: ${say}`)
    },
    find: idOf,
    get: (ledger, id) => office.get(actor, ledger, id),
    newest: async (ledger, union) => (await office.list(actor, ledger, { union: await unionOf(union), limit: 1 })).records[0]!.id,
    async figures(union, period, ledger) {
      const found = await compute(actor, everyWant(register, { union: await unionOf(union), period: parsePeriod(period) }, ledger))
      return Object.fromEntries(found.filter(({ split, value }) => split === undefined || value).map(figure => [wantName(figure), figure.value]))
    },
    async figure(indicator, union, period) {
      const [figure] = await compute(actor, [wantNamed(indicator, { union: await unionOf(union), period: parsePeriod(period) })])
      return figure!
    },
    sources: sourcesOf({ office, figures: { compute, why, apart }, actor }),
    union: async name => ({ id: await unionOf(name), name }),
    asking: { office, figures: { compute, why, apart }, actor, law: nation },
  }
}
