import { addMonths, type Day } from '#kit/day.ts'
import { parsePeriod, printPeriod, type Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { targetsNow, type TargetNow } from '#figures/targets.ts'
import type { Register } from '#model/register.ts'
import { draftPlan } from '#reports/plan/draft.ts'
import type { Item } from '#reports/plan/item.ts'
import { yearOf } from '#reports/year/calendar.ts'
import { unionOf } from '../checking.ts'
import type { Acting, Route, Schema } from '../route.ts'
import { flag, integer, list, map, number, object, orNull, recordSchema, text } from '../schema.ts'
import { maybe } from '../words.ts'
import { figureSchema, sent } from './figures.ts'

const item = object({
  what: text, object: text, due: text, owner: text, source: text, origin: text, ledger: text, kind: text, indicator: text, split: text,
  direction: text, value: number, base: number,
}, ['ledger', 'kind', 'indicator', 'split', 'direction', 'value', 'base'])
const made = object({ ledger: text, id: text, called: text, first: text, last: text })
const entry = object({
  id: text, kind: text, what: text, about: text, first: text, last: text, state: text, ledger: text, record: text,
  enter: object({ ledger: text, values: map(text) }), again: made, made: list(made),
}, ['ledger', 'record', 'enter', 'again'])

/** Targets as they stand, plans that draft themselves, and the year they make. */
export function planningRoutes(register: Register): readonly Route[] {
  return [
    {
      id: 'target.now', method: 'POST', url: '/api/targets', who: 'reader', scope: 'below', say: '目标完成到什么程度：数由台账算，连同应有进度和状态',
      body: object({ union: text, period: text }, ['union', 'period']),
      answer: list(targetSchema(register)),
      async work(c) {
        const { id: union } = await unionOf(c, c.body)
        const day = c.house.today()
        return (await targetsNow({ ...c.house.desk, register }, c.actor, { union, period: periodOr(c, `${day.slice(0, 4)}`), day })).map(sentTarget)
      },
    },
    {
      id: 'plan.draft', method: 'POST', url: '/api/plans/draft', who: 'clerk', scope: 'below', say: '按台账起草一份计划：未完成的目标、到期的事、短板、节日和例行工作、上年同期做过的；什么也不存',
      body: object({ union: text, kind: text, period: text }, ['union', 'kind', 'period']), answer: object({ kind: text, period: text, items: list(item) }),
      async work(c): Promise<{ kind: string; period: string; items: Item[] }> {
        const { id: union } = await unionOf(c, c.body)
        const today = c.house.today()
        const kind = kindIn(c)
        const period = periodOr(c, nextMonth(today))
        const law = await c.house.desk.office.law(c.actor, { otherwise: c.house.place })
        return { kind, period: printPeriod(period), items: await draftPlan({ ...c.house.desk, register, actor: c.actor, law, union, kind, period, today }) }
      },
    },
    {
      id: 'calendar.year', method: 'POST', url: '/api/calendar', who: 'reader', scope: 'below', say: '一年的日历：例行工作、节日、时限、目标和计划事项，连同为它登记的记录',
      body: object({ union: text, year: integer }, ['union', 'year']), answer: list(entry),
      async work(c) {
        const { id: union } = await unionOf(c, c.body)
        const today = c.house.today()
        const year = yearIn(c) ?? Number(today.slice(0, 4))
        const law = await c.house.desk.office.law(c.actor, { otherwise: c.house.place })
        return yearOf({ ...c.house.desk, register, actor: c.actor, law, union, year, today })
      },
    },
  ]
}

function targetSchema(register: Register): Schema {
  const stage = object({ whose: orNull(text), by: orNull(text), owner: orNull(text), figure: figureSchema, value: number, reached: flag })
  return object({
    record: recordSchema(register.ledgers.get('target')!), unit: text, value: orNull(number), figure: figureSchema, base: figureSchema,
    state: text, expected: orNull(number), share: orNull(number), milestones: list(stage),
  }, ['figure', 'base'])
}

function sentTarget({ record, unit, value, figure, base, standing, milestones }: TargetNow): object {
  return {
    record, unit, value, ...standing, ...(figure && { figure: sent(figure) }), ...(base && { base: sent(base) }),
    milestones: milestones.map(({ row, figure, value, reached }) => ({
      whose: row['whose'] ?? null, by: row['by'] ?? null, owner: row['owner'] ?? null, figure: sent(figure), value, reached,
    })),
  }
}

function periodOr({ body }: Acting, otherwise: string): Period {
  return parsePeriod(maybe(body, 'period') ?? otherwise)
}

function nextMonth(today: Day): string {
  return addMonths(`${today.slice(0, 7)}-01`, 1).slice(0, 7)
}

function kindIn({ body }: Acting): 'monthly' | 'half' | 'annual' {
  const kind = maybe(body, 'kind') ?? 'monthly'
  if (kind === 'monthly' || kind === 'half' || kind === 'annual') return kind
  throw refuse('invalid', '计划只有月计划、半年计划和年度计划，请重新选择', 'kind')
}

function yearIn({ body }: Acting): number | undefined {
  const { year } = body
  if (year === undefined) return undefined
  if (!Number.isInteger(year) || (year as number) < 1901 || (year as number) > 2198) throw refuse('invalid', '年份不对，请重新选择', 'year')
  return year as number
}
