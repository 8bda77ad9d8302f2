import assert from 'node:assert/strict'
import { mkdirSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeDocuments } from '#cli/commands/report.ts'
import { sourcesOf } from '#server/sources.ts'
import type { At } from '#cli/desk.ts'
import { parsePeriod } from '#kit/period.ts'
import { everyWant } from '#figures/every.ts'
import { unzip } from '#formats/unzip.ts'
import { register } from '#lines/register.ts'
import { wantNamed, type Want } from '#model/figure.ts'
import { read } from '#reader/read.ts'
import { check } from '#reports/check/check.ts'
import { render } from '#reports/writing/render.ts'
import type { Sources } from '#reports/writing/sources.ts'
import { reportText } from '#reports/writing/report-text.ts'
import { openHere } from '#server/open.ts'
import { bareFigures, packAndWrite, scan } from './bare.ts'
import { drafts } from './drafts.ts'
import { loadSheets } from './load-sheets.ts'
import { against, compare, plain, type Row } from './measure.ts'

const demo = fileURLToPath(new URL('../demo/yunpu', import.meta.url))
const period = parsePeriod('2025-01..2025-08')

/** What an officer does with the demonstration township: figures, why, summary, documents, reading and checking. */
export async function deskWork(folder: string, runs: number): Promise<Row[]> {
  const at = await township(join(folder, 'demo'))
  try {
    return await measured(at, folder, runs)
  } finally {
    await at.close()
  }
}

async function measured(at: At, folder: string, runs: number): Promise<Row[]> {
  const { figures, actor, office } = at
  const { records: [top] } = await office.list(actor, 'union', { where: { union: { known: false } } })
  const union = { id: top!.id, name: String(top!['called']) }
  const all = everyWant(register, { union: union.id, period })
  const one = wantNamed('dispute.received', { union: union.id, period })
  const bare = bareFigures(join(at.dir, 'niangjia.db'), union.id, period)
  const three = Object.keys(bare.three()).map(name => wantNamed(name, { union: union.id, period }))
  assert.deepEqual(
    Object.fromEntries((await figures.compute(actor, three)).map(({ indicator, value }) => [indicator, value])),
    bare.three(), 'the hand-written statements say the same',
  )
  const { details, totals } = await figures.why(actor, one)
  assert.equal(details.length + totals.length, bare.why().length)

  const template = 'mid-year'
  const sources = sourcesOf(at)
  const { asked, sources: listening } = overheard(sources)
  const report = await render(register, listening, { template, union, period })
  const rendering = [...asked]
  const summary = reportText(report)
  const draft = await readFile(join(demo, 'draft.txt'), 'utf8')
  asked.length = 0
  await check(register, listening, { union, period, text: summary })
  const checking = [...asked]
  const again = (calls: readonly (() => Promise<unknown>)[]) => Promise.all(calls.map(call => call()))

  const out = join(folder, 'out')
  mkdirSync(out)
  const paths = await writeDocuments(at, report, join(out, '总结'))
  const parts = await Promise.all(paths.map(async path => [...(await unzip(await readFile(path))).values()]))

  const short = textOf([summary, draft], 3000)
  const long = textOf([summary, draft], 100_000)
  const reading = async (text: string, often: number) => (await compare(
    `reading ${text.length} characters`, plain(() => read(text, { period })), against('two expressions over the text', () => scan(text)),
    { runs, often, said: ms => `${(ms * 1000 / text.length).toFixed(2)} µs/character` },
  ))[0]!
  const [few, many] = [await reading(short, 10), await reading(long, 1)]
  const [first, last] = [few.ours / short.length, many.ours / long.length]
  const rows = [
    ...await compare(`all ${all.length} figures of the township`, plain(() => figures.compute(actor, all)), against('three by hand; ratio a figure', bare.three, all.length / 3), {
      runs, often: 3, said: ms => `${(ms / all.length).toFixed(3)} ms a figure`,
    }),
    ...await compare('one figure', plain(() => figures.compute(actor, [one])), against('the same by hand', bare.one), { runs, often: 30 }),
    ...await compare('why of one figure', plain(() => figures.why(actor, one)), against('the list by hand', bare.why), { runs, often: 30 }),
    ...await compare(
      'rendering the summary', plain(() => render(register, sources, { template, union, period })),
      against('its figures and records alone', () => again(rendering)), { runs, often: 3 },
    ),
    ...await compare(
      'writing its three .docx', plain(() => writeDocuments(at, report, join(out, '总结'))),
      against('deflating and writing the same parts', () => packAndWrite(parts, out)), { runs, often: 3 },
    ),
    await drafts(at, report, runs),
    few, many,
    { what: 'growth of reading', ours: last, bare: first, ratio: last / first, baseline: 'a character of the short text', said: 'a character of the long' },
    ...await compare(
      'check of the summary', plain(() => check(register, sources, { union, period, text: summary })),
      against('reading it, and its figures alone', () => { read(summary, { period }); return again(checking) }),
      { runs, often: 3 },
    ),
  ]
  bare.close()
  return rows
}

async function township(data: string): Promise<At> {
  const desk = await openHere({ data, mode: 'write', who: 'bench' })
  const actor = await loadSheets(desk, demo, readdirSync(demo).filter(name => name.endsWith('.csv')).map(name => basename(name, '.csv')))
  const [book] = await desk.office.books()
  return { ...desk, book: book!, actor }
}

/** Sources that note what is asked of them, so that it can be asked again by itself. */
function overheard(sources: Sources): { asked: (() => Promise<unknown>)[]; sources: Sources } {
  const asked: (() => Promise<unknown>)[] = []
  const note = <T>(call: () => Promise<T>): Promise<T> => {
    asked.push(call)
    return call()
  }
  return {
    asked,
    sources: { figures: (wants: Want[]) => note(() => sources.figures(wants)), records: (ledger, o) => note(() => sources.records(ledger, o)) },
  }
}

/** Texts one after the other until there are so many characters. */
function textOf(texts: readonly string[], length: number): string {
  const round = texts.join('\n')
  return round.repeat(Math.ceil(length / round.length)).slice(0, length)
}
