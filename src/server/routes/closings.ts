import { figuresToClose, firstOf, keptOf, sinceClosed, type Kept } from '#figures/closing.ts'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Register } from '#model/register.ts'
import { closing } from '#office/closing.ts'
import type { Acting, Route } from '../route.ts'
import { flag, list, object, text } from '../schema.ts'
import { word } from '../words.ts'
import { figureSchema, sent } from './figures.ts'

/** 结账: what would be signed, the signing, and what has changed since. */
export function closingRoutes(register: Register): readonly Route[] {
  return [
    {
      id: 'closing.figures', method: 'GET', url: '/api/closings/:id', who: 'reader', scope: 'record', say: '结账的数字：还没结的是现在的数，已结的连同结账时的数',
      answer: object({ from: text, until: text, figures: list(object({ of: text, then: text, changed: flag, figure: figureSchema }, ['then', 'changed'])) }),
      async work(c) {
        const record = await c.house.desk.office.get(c.actor, closing.id, c.params['id']!)
        const about = await aboutOf(c, record)
        const kept = record['figures'] as Kept[]
        if (kept.length > 0) return {
          ...about,
          figures: (await sinceClosed(register, c.house.desk.figures, c.actor, about, kept)).map(one => ({ ...one, figure: sent(one.figure) })),
        }
        const known = await figuresToClose(register, c.house.desk.figures, c.actor, about)
        return { ...about, figures: known.flatMap((figures, i) => figures.map(figure => ({ of: i === known.length - 1 ? 'year' : 'own', figure: sent(figure) }))) }
      },
    },
    {
      id: 'closing.sign', method: 'POST', url: '/api/closings/:id/sign', who: 'lead', scope: 'change', say: '核对无误，结账：记下现在的数字，以后不再变动',
      body: object({ by: text }), answer: object({ id: text }),
      async work(c) {
        const by = word(c.body, 'by', '签字人')
        const { desk, today } = c.house
        const record = await desk.office.get(c.actor, closing.id, c.params['id']!)
        const about = await aboutOf(c, record)
        const figures = keptOf(about, await figuresToClose(register, desk.figures, c.actor, about))
        if (figures.length === 0) throw refuse('invalid', '这段时间还没有任何数字，不用结账', 'until')
        await desk.office.write(c.actor, [{ ledger: closing.id, do: 'close', id: record.id, version: record.version, values: { by, closed: today(), from: about.from, figures } }])
        return { id: record.id }
      },
    },
  ]
}

/** Whose figures, from when to when: what is signed keeps its first day, whatever is closed later. */
async function aboutOf({ house: { desk }, actor }: Acting, record: LedgerRecord): Promise<{ union: string; from: string; until: string }> {
  const [union, until] = [record.union!, String(record['until'])]
  if (typeof record['from'] === 'string') return { union, from: record['from'], until }
  const { records } = await desk.office.list(actor, closing.id, { where: { union, state: 'closed' }, limit: 500 })
  return { union, from: firstOf(until, records.map(one => String(one['until']))), until }
}
