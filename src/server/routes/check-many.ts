import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePeriod } from '#kit/period.ts'
import type { Register } from '#model/register.ts'
import { compare, type Comparison } from '#reports/many/comparison.ts'
import { knownOf } from '#reports/check/known.ts'
import { unionNamed } from '#reports/many/named.ts'
import type { Looking, Town } from '#reports/many/town.ts'
import { comparisonSheets } from '#reports/many/workbook.ts'
import { miswritten, parsed, unionOf } from '../checking.ts'
import { writeApart } from '../imports/apart.ts'
import { withForm } from '../received.ts'
import type { Acting, Route } from '../route.ts'
import { flag, integer, list, maybeText, number, object, orNull, text } from '../schema.ts'
import { sourcesOf } from '../sources.ts'
import type { Viewer } from '../viewing.ts'
import { maybe } from '../words.ts'
import { sentXlsx } from './imports.ts'

const MOST = { files: 40, megabytes: 100 }

const report = object({
  file: text, called: text, union: orNull(object({ id: text, name: text })), near: list(text), period: maybeText, say: maybeText, read: flag,
  claims: integer, differs: integer, doubtful: integer,
})
const cell = object({ report: integer, said: text, value: orNull(number), rough: flag, wrong: flag, start: integer, end: integer })
const measure = object({ label: text, unit: text, period: text, indicator: maybeText, cells: list(cell), total: orNull(number), rough: flag })
const doubt = object({ report: integer, place: text, words: text, rule: text, sure: text, say: text, instead: maybeText, start: integer, end: integer })

/** The reports of many unions side by side. A form has the files and beside them union, period, otherwise and, as JSON, `unions`: the id of the union a file is of. */
export function checkManyRoutes(register: Register, viewer: Viewer): readonly Route[] {
  return [
    {
      id: 'check.files', method: 'POST', url: '/api/check-files', who: 'reader', scope: 'below', upload: true, rate: 30, say: '各下属工会的报告一起核对：每项数据各是多少、合计多少，哪里存疑，哪份没有读成',
      answer: object({ reports: list(report), measures: list(measure), doubts: list(doubt) }),
      work: c => compared(register, c, viewer),
    },
    {
      id: 'check.filesXlsx', method: 'POST', url: '/api/check-files/xlsx', who: 'reader', scope: 'below', upload: true, rate: 30, say: '同上，写成表格',
      work: async c => {
        const comparison = await compared(register, c, viewer)
        return sentXlsx(c, `${comparison.reports.length}份报告核对.xlsx`, await written(comparison))
      },
    },
  ]
}

function compared(register: Register, c: Acting, viewer: Viewer): Promise<Comparison> {
  return withForm(c, MOST, async ({ files, fields }) => {
    const looking = await lookingAt(c, fields)
    const { lookAt } = await import('#reports/many/town.ts')
    const towns: Town[] = []
    for (const file of files) towns.push(await lookAt(register, file.name, () => viewer.paper(file), looking))
    return compare(register, towns)
  })
}

async function lookingAt(c: Acting, fields: Acting['body']): Promise<Looking> {
  const { house: { desk }, actor } = c
  await unionOf(c, fields) // Refuses whom it is not for.
  const chosen = await unionsChosen(c, fields)
  const [period, otherwise] = [maybe(fields, 'period'), maybe(fields, 'otherwise')]
  return {
    ...(period !== undefined && { period: parsePeriod(period) }), ...(otherwise !== undefined && { otherwise: parsePeriod(otherwise) }),
    sources: sourcesOf({ ...desk, actor }), find: names => unionNamed(desk.office, actor, names),
    known: union => knownOf(desk.office, actor, union.id), chosen: file => chosen.get(file),
  }
}

/** By the name of a file, as it was sent. */
async function unionsChosen(c: Acting, fields: Acting['body']): Promise<Map<string, { id: string; name: string }>> {
  const told = parsed(fields, 'unions') ?? {}
  if (typeof told !== 'object' || Array.isArray(told)) throw miswritten('unions')
  const chosen = new Map<string, { id: string; name: string }>()
  for (const [file, union] of Object.entries(told as object)) chosen.set(file, await unionOf(c, { union }))
  return chosen
}

async function written(comparison: Comparison): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'niangjia-'))
  try {
    return await writeApart(comparisonSheets(comparison), join(folder, 'reports.xlsx'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
