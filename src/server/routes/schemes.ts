import type { PlacedPicture } from '#formats/docx/pictures.ts'
import { toPdf } from '#formats/old-office.ts'
import { scoresOf, totalOf, type Scored } from '#figures/scores.ts'
import { findDate, sayPeriod, type Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Register } from '#model/register.ts'
import { scheme } from '#office/scheme.ts'
import { assessment } from '#office/assessment.ts'
import { evidenceFor } from '#reports/assessment/evidence.ts'
import { findFile } from '#store/files.ts'
import { queue } from '#store/turn.ts'
import { unionOf } from '../checking.ts'
import type { Acting, Route } from '../route.ts'
import { flag, integer, list, number, object, orNull, text } from '../schema.ts'
import type { Viewer } from '../viewing.ts'
import { figureSchema, sent } from './figures.ts'

const total = { points: number, most: number, open: integer }
const scored = object({
  aspect: orNull(text), what: text, weight: number, bonus: flag, way: text, points: orNull(number), why: text, figure: figureSchema,
  evidence: list(object({ ledger: text, label: text, records: integer })),
}, ['figure'])

/** 目标管理考核: what the ledgers give a union under a scheme, all unions beside each other, and the papers for an inspection. */
export function schemeRoutes(register: Register, viewer: Viewer): readonly Route[] {
  // LibreOffice takes much memory: one at a time.
  const { inTurn } = queue()
  return [
    {
      id: 'scheme.scores', method: 'POST', url: '/api/schemes/:id/scores', who: 'reader', scope: 'record', say: '按考核方案给一个工会算分：每项得几分、凭哪个数、有几条佐证',
      body: object({ union: text }, ['union']),
      answer: object({ union: text, unionName: text, period: text, ...total, items: list(scored) }),
      async work(c) {
        const { record, period } = await schemeIn(c)
        const union = await unionOf(c, c.body)
        const [items] = await scoresOf({ ...c.house.desk, register }, c.actor, record, [union.id], period)
        return { union: union.id, unionName: union.name, period: sayPeriod(period), ...totalOf(items!), items: items!.map(sentScore) }
      },
    },
    {
      id: 'scheme.all', method: 'GET', url: '/api/schemes/:id/all', who: 'reader', scope: 'record', say: '按考核方案给下属的每个工会算分，从高到低',
      answer: list(object({ union: text, unionName: text, ...total })),
      async work(c) {
        const { record, period } = await schemeIn(c)
        const below = (await c.house.desk.office.unions(c.actor)).filter(({ superior }) => superior === record.union)
        const all = await scoresOf({ ...c.house.desk, register }, c.actor, record, below.map(({ id }) => id), period)
        return below.map(({ id, called }, i) => ({ union: id, unionName: called, ...totalOf(all[i]!) })).sort((a, b) => b.points - a.points)
      },
    },
    {
      id: 'scheme.pack', method: 'POST', url: '/api/schemes/:id/pack', who: 'reader', scope: 'record',
      say: '迎检资料包（.docx，pdf 为真时是 PDF）：封面、目录，每项的记录一条一页、照片和缺少的材料', body: object({ union: text, pdf: flag }, ['union', 'pdf']),
      async work(c) {
        const { record, period } = await schemeIn(c)
        const union = await unionOf(c, c.body)
        const [items] = await scoresOf({ ...c.house.desk, register }, c.actor, record, [union.id], period)
        const self = await selfOf(c, record, union.id)
        const asking = { actor: c.actor, union: union.id, period, placed: (hash: string, name: string, caption: string) => placed(c, viewer, hash, name, caption) }
        const packed = []
        for (const [i, one] of items!.entries()) packed.push({
          scored: one, self: self.get(one.what) ?? null, ...await evidenceFor({ ...c.house.desk, register }, asking, one, i + 1),
        })
        // Read when the first is asked for: what writes .docx is large.
        const { packDocx } = await import('#reports/assessment/pack.ts')
        const bytes = await packDocx({ scheme: String(record['name']), union: union.name, period: sayPeriod(period), day: c.house.today(), items: packed })
        if (c.body['pdf'] === true) return c.reply.type('application/pdf').send(Buffer.from(await inTurn(() => toPdf(bytes))))
        return c.reply.type('application/vnd.openxmlformats-officedocument.wordprocessingml.document').send(Buffer.from(bytes))
      },
    },
  ]
}

async function schemeIn(c: Acting): Promise<{ record: LedgerRecord; period: Period }> {
  const record = await c.house.desk.office.get(c.actor, scheme.id, c.params['id']!)
  const period = findDate(record['period'])
  if (!period) throw refuse('invalid', '这份方案没有写考核期间，请先补上', 'period')
  return { record, period }
}

function sentScore({ figure, ...one }: Scored): object {
  return { ...one, ...(figure && { figure: sent(figure) }) }
}

/** What the union gave itself on its newest sheet of this scheme, by item. */
async function selfOf({ house: { desk }, actor }: Acting, record: LedgerRecord, union: string): Promise<ReadonlyMap<string, number | null>> {
  const { records: [sheet] } = await desk.office.list(actor, assessment.id, { where: { scheme: record.id, union }, order: 'scored', limit: 1 })
  return new Map((sheet?.['rows'] as { what: string; self: number | null }[] | undefined ?? []).map(({ what, self }) => [what, self]))
}

async function placed({ house: { desk } }: Acting, viewer: Viewer, hash: string, name: string, caption: string): Promise<PlacedPicture | null> {
  const picture = await viewer.printed({ path: await findFile(desk.dir, hash), name })
  return picture && { ...picture, caption }
}
