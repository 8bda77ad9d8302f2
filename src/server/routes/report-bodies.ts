import { findFile } from '#store/files.ts'
import { printPeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { figuresIn, type Body } from '#model/body.ts'
import type { Register } from '#model/register.ts'
import { soundBody } from '#model/sound-body.ts'
import { report } from '#office/report.ts'
import type { Kind, Paper } from '#reports/body/body-docx.ts'
import { boundKey } from '#reports/body/figure-origin.ts'
import { refresh, type Refreshed } from '#reports/body/refresh.ts'
import { restated } from '#reports/body/restated.ts'
import { toBody } from '#reports/body/to-body.ts'
import { paperOf } from '../report-paper.ts'
import { blockSchema, boundSchema } from '../body-schema.ts'
import type { Acting, Route } from '../route.ts'
import { flag, integer, list, maybeText, object, orNull, text } from '../schema.ts'
import { sourcesOf, titlesOf } from '../sources.ts'
import { maybe, word } from '../words.ts'
import type { Viewer } from '../viewing.ts'
import { figureSchema, sent } from './figures.ts'
import { askedReport, written } from './reports.ts'

const noted = { version: integer, title: text, at: text, whoName: text, note: maybeText, sealed: flag }
const bodySchema = object({ ...noted, body: list(blockSchema), open: flag })
const now = { figure: orNull(figureSchema), text, bound: boundSchema, stale: flag }

/** The texts of reports: begun from the ledgers, written on, held against what the ledgers have now, and printed. */
export function reportBodyRoutes(register: Register, viewer: Viewer): readonly Route[] {
  return [
    {
      id: 'reports.create', method: 'POST', url: '/api/reports', who: 'clerk', scope: 'into', say: '起草成稿：按模板从台账写出初稿，存为一份报告',
      body: askedReport, answer: object({ id: text, title: text }),
      work: c => begun(register, c),
    },
    {
      id: 'reports.body', method: 'GET', url: '/api/reports/:id/body', who: 'reader', scope: 'record', say: '一份报告的正文；加 ?version=3 为以前的一版', answer: bodySchema,
      work: c => c.house.desk.office.readBody(c.actor, report.id, c.params['id']!, versionAsked(c)),
    },
    {
      id: 'reports.save', method: 'PUT', url: '/api/reports/:id/body', who: 'clerk', scope: 'change', say: '保存正文：说明是在哪一版上改的，别人同时改的一并留下',
      body: object({ base: integer, body: list({}), note: text }, ['note']), answer: bodySchema,
      work: ({ house, actor, params, body }) => house.desk.office.saveBody(actor, report.id, params['id']!, {
        base: typeof body['base'] === 'number' ? body['base'] : 0, body: body['body'], ...(maybe(body, 'note') !== undefined && { note: maybe(body, 'note')! }),
      }),
    },
    {
      id: 'reports.versions', method: 'GET', url: '/api/reports/:id/versions', who: 'reader', scope: 'record', say: '正文的各个版本：谁、什么时候', answer: list(object(noted)),
      work: ({ house, actor, params }) => house.desk.office.versionsOf(actor, report.id, params['id']!),
    },
    {
      id: 'reports.now', method: 'POST', url: '/api/reports/now', who: 'reader', scope: 'union', say: '正文里的数字，台账现在是多少', body: object({ body: list({}) }), answer: list(object(now)),
      work: async c => (await refresh(register, sourcesOf({ ...c.house.desk, actor: c.actor }), figuresIn(soundBody(c.body['body'], register)))).map(sentNow),
    },
    {
      id: 'reports.restated', method: 'GET', url: '/api/reports/:id/restated', who: 'reader', scope: 'record', say: '印发之后台账变了的数字，和变在哪几条记录',
      answer: list(object({ ...now, was: text, because: list(object({ no: integer, at: text, whoName: text, label: text, ledger: text, id: text, called: text })) })),
      work: c => restatedSince(register, c),
    },
    {
      id: 'reports.docx', method: 'POST', url: '/api/reports/:id/docx', who: 'reader', scope: 'record', say: '一份报告的 Word 文件：正式稿 clean、核对底稿 review、数据来源表 sources',
      body: object({ kind: text, version: integer, red: flag }, ['version', 'red']), work: c => printed(register, c, viewer),
    },
  ]
}

/** A second draft of the same paper is called so: nobody's draft is written over. */
async function begun(register: Register, c: Acting): Promise<{ id: string; title: string }> {
  const { office } = c.house.desk
  const drawn = await written(register, c)
  const taken = await office.list(c.actor, report.id, { union: drawn.union.id, text: drawn.title.slice(0, 100), limit: 100 })
  const titles = new Set(taken.records.map(record => record['title']))
  let title = drawn.title
  for (let n = 2; titles.has(title); n++) title = `${drawn.title}（第${n}稿）`
  const values = { union: drawn.union.id, title, kind: drawn.kind, period: printPeriod(drawn.period), template: drawn.template, drafter: c.actor.name }
  const [record] = await office.write(c.actor, [{ ledger: report.id, do: 'create', values }])
  await office.saveBody(c.actor, report.id, record!.id, { base: 0, body: toBody(drawn) })
  return { id: record!.id, title }
}

function versionAsked({ request }: Acting): number | undefined {
  const { version } = request.query as Record<string, unknown>
  return typeof version === 'string' && /^\d{1,9}$/.test(version) ? Number(version) : undefined
}

function sentNow({ figure, ...one }: Refreshed): object {
  return { ...one, figure: figure && sent(figure) }
}

async function restatedSince(register: Register, c: Acting): Promise<object[]> {
  const { office } = c.house.desk
  const id = c.params['id']!
  const { body, sealed } = await office.readBody(c.actor, report.id, id)
  if (!sealed) return []
  const superior = new Map((await office.unions(c.actor)).map(union => [union.id, union.superior]))
  const below = (union: string | null, above: string) => {
    for (let at: string | null | undefined = union; at; at = superior.get(at)) if (at === above) return true
    return false
  }
  const found = await restated(register, sourcesOf({ ...c.house.desk, actor: c.actor }), body, {
    below, changes: ledgers => office.changesSince(c.actor, ledgers, { record: id, step: 'issue' }),
  })
  return found.map(({ run, because, ...one }) => ({ ...sentNow(one), bound: run.figure, was: run.text, because: because.slice(0, 20) }))
}

async function printed(register: Register, c: Acting, viewer: Viewer): Promise<unknown> {
  const kind = word(c.body, 'kind', '文件种类')
  if (kind !== 'clean' && kind !== 'review' && kind !== 'sources') throw refuse('invalid', '文件种类只有正式稿、核对底稿、数据来源表，请重新选择', 'kind')
  const { office } = c.house.desk
  const { record, names } = await office.open(c.actor, report.id, c.params['id']!)
  const { body, title } = await office.readBody(c.actor, report.id, record.id, typeof c.body['version'] === 'number' ? c.body['version'] : undefined)
  const paper: Paper = { ...paperOf(record, names, { title, red: c.body['red'] === true }), picture: hash => pictureOf(c, viewer, record.id, hash) }
  // Read when the first is asked for: what writes .docx is large.
  const { bodyDocx } = await import('#reports/body/body-docx.ts')
  const known = kind === 'clean' ? () => undefined : await knownNow(register, c, body)
  const more: Kind = kind === 'sources' ? { kind, known, titles: titlesOf({ ...c.house.desk, actor: c.actor }) } : kind === 'review' ? { kind, known } : { kind }
  return c.reply.type('application/vnd.openxmlformats-officedocument.wordprocessingml.document').send(Buffer.from(await bodyDocx(body, { ...paper, ...more })))
}

async function knownNow(register: Register, c: Acting, body: Body) {
  const runs = figuresIn(body)
  const found = await refresh(register, sourcesOf({ ...c.house.desk, actor: c.actor }), runs)
  const figures = new Map(runs.map(({ figure }, i) => [boundKey(figure), found[i]!.figure ?? undefined]))
  return (bound: Parameters<typeof boundKey>[0]) => figures.get(boundKey(bound))
}

async function pictureOf({ house: { desk }, actor }: Acting, viewer: Viewer, id: string, hash: string): ReturnType<NonNullable<Paper['picture']>> {
  const { name } = await desk.office.findEvidence(actor, report.id, id, hash)
  return viewer.printed({ path: await findFile(desk.dir, hash), name })
}
