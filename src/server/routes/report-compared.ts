import { findDate, lastYear, printPeriod } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { bodyText, type Body } from '#model/body.ts'
import type { Register } from '#model/register.ts'
import { report } from '#office/report.ts'
import { compareReports, toldIn, toldInCheck, toldInReported, type Earlier } from '#reports/check/compared-report.ts'
import { everyRecord, pastReports } from '#reports/check/known.ts'
import { checkOf } from '../checking.ts'
import { withForm } from '../received.ts'
import type { Acting, Route } from '../route.ts'
import { list, object, text } from '../schema.ts'
import type { Viewer } from '../viewing.ts'
import { maybe } from '../words.ts'

const measure = object({ name: text, label: text, text })
const answer = object({
  with: text, title: text, others: list(object({ id: text, title: text })), both: list(object({ name: text, label: text, now: text, then: text, change: text })),
  fresh: list(measure), dropped: list(measure), repeated: list(object({ block: text, text })),
})

/** A report beside that of an earlier period: one that was issued, one that is uploaded, or figures that were taken over. */
export function comparedRoutes(register: Register, viewer: Viewer): readonly Route[] {
  return [
    {
      id: 'reports.compared', method: 'POST', url: '/api/reports/:id/compared', who: 'reader', scope: 'record', answer, body: object({ with: text }, ['with']),
      say: '一份报告与以前印发的一份对照：同样的指标、原样重复的句子、上次写了这次没写的；with 不给就取上一期的',
      work: c => withIssued(register, c),
    },
    {
      id: 'reports.comparedFile', method: 'POST', url: '/api/reports/:id/compared/file', who: 'reader', scope: 'record', upload: true, answer, say: '一份报告与上传的一份以前的报告对照',
      work: c => withForm(c, { files: 1, megabytes: 20 }, async ({ files: [file], fields }) => {
        const { record, body } = await asked(c)
        const { text, found } = await checkOf(register, c, { union: record.union, otherwise: before(record), ...fields }, await viewer.paper(file!), file!.name)
        return { with: '', title: file!.name, others: [], ...compareReports(register, body, { told: toldInCheck(register, found), text }) }
      }),
    },
  ]
}

/** What `with` says for figures taken over from past reports. */
const TAKEN_OVER = 'reported'

async function withIssued(register: Register, c: Acting): Promise<object> {
  const { record, body } = await asked(c)
  const issued = (await everyRecord(c.house.desk.office, c.actor, report.id, record.union!)).filter(one => one.state === 'issued' && one.id !== record.id)
  const others = nearest(record, issued).map(({ id, called }) => ({ id, title: called }))
  const wanted = maybe(c.body, 'with') ?? others[0]?.id ?? TAKEN_OVER
  const earlier = wanted === TAKEN_OVER ? await takenOver(register, c, record) : await earlierOf(c, wanted)
  if (!earlier) return { with: '', title: '', others, both: [], fresh: [], dropped: [], repeated: [] }
  return { with: wanted, title: earlier.title, others, ...compareReports(register, body, earlier) }
}

async function asked(c: Acting): Promise<{ record: LedgerRecord; body: Body }> {
  const { office } = c.house.desk
  const record = await office.get(c.actor, report.id, c.params['id']!)
  return { record, body: (await office.readBody(c.actor, report.id, record.id)).body }
}

/** Those of its kind first, then that of the same days a year before, then the latest. */
function nearest(record: LedgerRecord, issued: readonly LedgerRecord[]): LedgerRecord[] {
  const period = findDate(record['period'])
  if (!period) return []
  const year = lastYear(period)
  const ranked = issued.flatMap(one => {
    const then = findDate(one['period'])
    if (!then || then.first >= period.first) return []
    const rank = (one['kind'] === record['kind'] ? 2 : 0) + (then.first === year.first && then.last === year.last ? 1 : 0)
    return [{ one, rank, last: then.last }]
  })
  return ranked.sort((a, b) => b.rank - a.rank || (a.last < b.last ? 1 : -1)).map(({ one }) => one)
}

type Titled = Earlier & { title: string }

async function earlierOf(c: Acting, id: string): Promise<Titled> {
  const { body, title } = await c.house.desk.office.readBody(c.actor, report.id, id)
  return { title, told: toldIn(body), text: bodyText(body) }
}

/** What past reports told of the same days a year before; null where none was taken over. */
async function takenOver(register: Register, c: Acting, record: LedgerRecord): Promise<Titled | null> {
  const year = before(record)
  const past = (await pastReports(c.house.desk.office, c.actor, record.union!)).filter(({ period }) => printPeriod(period) === year)
  if (past.length === 0) return null
  return { title: past[0]!.source, told: toldInReported(register, past), text: '' }
}

function before(record: LedgerRecord): string {
  const period = findDate(record['period'])
  return period ? printPeriod(lastYear(period)) : ''
}
