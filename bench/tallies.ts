import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { everyWant } from '#figures/every.ts'
import { parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { computedWhy } from '#model/keeping.ts'
import type { Want } from '#model/figure.ts'
import { openKeys } from '#records/keys/key-file.ts'
import { openOffice, type Office } from '#records/office.ts'
import { recountIfNeeded } from '#records/tally/recount.ts'
import { openHere, type Desk } from '#server/open.ts'
import { openStore } from '#store/open.ts'
import { raw } from '#store/sql.ts'
import type { Store } from '#store/store.ts'
import { fillCounty, type County } from './county.ts'
import { loadSheets } from './load-sheets.ts'
import { compare, median, type Row, type Work } from './measure.ts'
import type { At } from './server.ts'
import { town, writeSheets } from './town.ts'

/*
 * What figures of a county cost, from the sums that are kept and from the records, each beside its goal: a ratio above 1
 * misses it. A figure is asked for as the pages ask, with its trail and all checks.
 */
const GOALS = { kept: 1, year: 20, all: 1000, computed: 100, open: 1500 } as const
/** All that stand; by 口径; the same of a choice; and of a split that few have. */
const COMPUTED = ['member.enrolled', 'member.total', 'member.women', 'member.newForm'] as const
const PERIOD = parsePeriod('2025')

export async function tallies(folder: string, { members, runs }: { members: number; runs: number }): Promise<Row[]> {
  const at = { data: join(folder, `county-${members}`) }
  return [...await countyOf(at, { members, runs }), ...await importing(folder, runs)]
}

/** A county filled and measured: on PostgreSQL too. */
export async function countyOf(at: At, { members, runs }: { members: number; runs: number }): Promise<Row[]> {
  return measureCounty(at, await filled(at, members), { members, runs })
}

async function filled(at: At, members: number): Promise<County> {
  const desk = await openHere({ ...at, mode: 'write', who: 'bench' })
  try {
    const county = await fillCounty(desk.office, { members })
    await tidied(desk)
    return county
  } finally {
    await desk.close()
  }
}

/** A server that stays open lets PostgreSQL tidy up three seconds after the last write: figures are measured as of then. */
async function tidied({ office: { store: { dialect, read } } }: Desk): Promise<void> {
  if (dialect === 'sqlite') return
  const over = raw(`select 1 as one from pg_stat_user_tables where relname = 'member' and last_vacuum is not null
    and not exists (select 1 from pg_stat_activity where datname = current_database() and state = 'active' and query like 'vacuum%')`)
  while (!await read.get(over)) await pause(200)
}

/** What keeping the sums costs an import of 5,000 members. */
async function importing(folder: string, runs: number): Promise<Row[]> {
  const sheets = join(folder, 'sums-sheets')
  writeSheets(sheets, town({ members: 5000 }))
  // In this thread, for the writer's would count them before anything else.
  const work = (kept: boolean): Work<Opened> => ({
    async before() {
      const dir = mkdtempSync(join(folder, 'sums-'))
      const store = await openStore({ dir }, 'write', 'bench')
      const office = openOffice({ store, register, keys: openKeys(dir).keys, dir })
      if (kept) await recountIfNeeded(store, register)
      await loadSheets({ office }, sheets, ['union', 'employer'])
      return { store, office }
    },
    run: ({ office }) => loadSheets({ office }, sheets, ['member']),
    after: ({ store }) => store.close(),
  })
  return compare('import of 5000 members with their sums', work(true), { 'the same without sums': { work: work(false) } }, { runs })
}

/** Of a county that is there already. */
export async function measureCounty(at: At, county: County, { members, runs }: { members: number; runs: number }): Promise<Row[]> {
  const opened = await openings(at, runs)
  const desk = await openHere({ ...at, mode: 'read', who: 'bench' })
  try {
    const of = `of ${members} members`
    const whole = register.indicators.values().filter(i => computedWhy(i.ledger, i) === null).map(({ id }) => id).toArray()
    const about = { union: county.county, period: PERIOD }
    const every = everyWant(register, about)
    const keptWants = every.filter(want => whole.includes(want.indicator))
    // A day within a month is not kept: the members of that day are counted one by one.
    const odd = (indicator: string) => ({ indicator, union: county.county, period: parsePeriod('2025-01-01..2025-12-30') })
    const one = async (union: string) => median(await inTurn(whole, async indicator => median(await times(desk, county, [{ indicator, union, period: PERIOD }], runs))))
    const computed = await inTurn([...COMPUTED], async indicator => {
      const { details, totals } = (await desk.figures.compute(county.actor, [odd(indicator)]))[0]!.trail
      const ms = median(await times(desk, county, [odd(indicator)], runs))
      const matches = Math.max(1, details + totals)
      return goal(`${indicator} from the records for 100,000 matches, ${of}`, ms / matches * 100_000, GOALS.computed, `${matches} matches, ${ms.toFixed(1)} ms`)
    })
    return [
      goal(`a kept figure of a village, ${of}`, await one(county.villages[0]!), GOALS.kept),
      goal(`a kept figure of a town, ${of}`, await one(county.towns[0]!), GOALS.kept),
      goal(`a kept figure of the county, ${of}`, await one(county.county), GOALS.kept),
      goal(`all ${keptWants.length} kept figures of the county’s year, ${of}`, median(await times(desk, county, keptWants, runs)), GOALS.year),
      goal(`all ${every.length} figures of the county’s year, ${of}`, median(await times(desk, county, every, Math.min(runs, 3))), GOALS.all),
      ...computed,
      goal(`opening for writing, ${of}`, median(opened), GOALS.open),
    ]
  } finally {
    await desk.close()
  }
}

type Opened = { store: Store; office: Office }

function goal(what: string, ours: number, bare: number, said?: string): Row {
  return { what, ours, bare, ratio: ours / bare, baseline: 'goal', ...(said !== undefined && { said }) }
}

/** After a first time for warmth. */
async function times(desk: Desk, { actor }: County, wants: readonly Want[], runs: number): Promise<number[]> {
  const taken: number[] = []
  for (let i = -1; i < runs; i++) {
    const start = performance.now()
    await desk.figures.compute(actor, wants)
    if (i >= 0) taken.push(performance.now() - start)
  }
  return taken
}

async function openings(at: At, runs: number): Promise<number[]> {
  const taken: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    const desk = await openHere({ ...at, mode: 'write', who: 'bench' })
    taken.push(performance.now() - start)
    await desk.close()
  }
  return taken
}

async function inTurn<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const one of list) done.push(await work(one))
  return done
}
