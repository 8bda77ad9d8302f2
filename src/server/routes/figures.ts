import { everyWant, wantLabel } from '#figures/every.ts'
import type { Behind } from '#figures/behind.ts'
import type { Why } from '#figures/why.ts'
import { lastYear, parsePeriod, printPeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { wantName, wantNamed, type Figure, type Want } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { initialsOf } from '#records/names/initials.ts'
import type { Acting, Route, Schema } from '../route.ts'
import { integer, list, map, maybeText, number, object, orNull, text } from '../schema.ts'
import { maybe, periodIn, word } from '../words.ts'

const trail = object({
  ledger: text, rule: text, details: integer, totals: integer, replaced: integer, straddling: integer, unsure: integer, zero: text, record: text, reported: text,
  from: list(object({ label: text, unit: text, value: orNull(number) })),
}, ['unsure', 'zero', 'record', 'reported', 'from'])

/** A figure as it leaves: money in 分, percentages as 28.06; `null` is 无数据. */
export const figureSchema: Schema = object({
  name: text, indicator: text, split: text, label: text, unit: text, value: orNull(number), high: number, union: text, period: text, asOf: map(integer), trail,
}, ['split', 'high'])

const behind = list(object({ ledger: text, id: text, book: text, union: text, unionName: maybeText, title: text, day: text, amount: number, done: number }, ['done', 'unionName']))

export function figureRoutes(register: Register): readonly Route[] {
  return [
    {
      id: 'figures.compute', method: 'POST', url: '/api/figures', who: 'reader', scope: 'union', say: '一个或几个工会、一段或几段时间的数据，先按时间、再按工会排；可连同上年同期',
      body: object({ union: text, unions: list(text), period: text, periods: list(text), names: list(text), ledger: text, lastYear: {} }, [
        'union', 'unions', 'period', 'periods', 'names', 'ledger', 'lastYear',
      ]),
      answer: object({ figures: list(figureSchema), before: list(figureSchema) }, ['before']),
      work: async ({ house, actor, right, body }) => {
        const periods = Array.isArray(body['periods']) ? namesIn(body, 'periods').map(parsePeriod) : [periodIn(body)]
        const unions = Array.isArray(body['unions']) ? namesIn(body, 'unions') : [maybe(body, 'union') ?? right.union]
        const wants = wantsOf(register, body, periods.flatMap(period => unions.map(union => ({ union, period }))))
        const { compute } = house.desk.figures
        const figures = (await compute(actor, wants)).map(sent)
        if (body['lastYear'] !== true) return { figures }
        return { figures, before: (await compute(actor, wants.map(want => ({ ...want, period: lastYear(want.period) })))).map(sent) }
      },
    },
    {
      id: 'figures.initials', method: 'GET', url: '/api/measures', who: 'reader', scope: 'nothing', say: '各项指标和台账名称的拼音首字母', answer: map(text),
      work: async () => Object.fromEntries([
        ...everyWant(register, { union: '', period: { first: '', last: '' } }).map(want => [wantName(want), initialsOf(wantLabel(register, want))]),
        ...[...register.ledgers.values()].map(({ id, label }) => [id, initialsOf(label)]),
      ]),
    },
    {
      id: 'figures.why', method: 'POST', url: '/api/why', who: 'reader', scope: 'union', say: '一个数据背后的记录，明细和汇总分开',
      body: object({ name: text, union: text, period: text, record: text }, ['union', 'record']),
      answer: whySchema(2),
      work: async ({ house, actor, right, body }) => {
        const want: Want = wantNamed(word(body, 'name', '指标'), {
          union: maybe(body, 'union') ?? right.union, period: periodIn(body),
          ...(maybe(body, 'record') !== undefined && { record: maybe(body, 'record')! }),
        })
        if (!register.indicators.has(want.indicator)) throw refuse('missing', '没有这个指标，请刷新页面后再试', 'name')
        const why = await house.desk.figures.why(actor, want)
        const names = new Map((await house.desk.office.unions(actor)).map(({ id, called }) => [id, called]))
        return sentWhy(why, names)
      },
    },
  ]
}

function whySchema(deep: number): Schema {
  const own = {
    figure: figureSchema, details: behind, totals: behind, replaced: behind, straddling: behind, undated: behind, locked: integer,
    apart: list(object({ union: text, unionName: maybeText, counts: map(number), difference: number })),
  }
  return object(deep === 0 ? own : { ...own, of: list(whySchema(deep - 1)) }, ['of', 'apart'])
}

/** A year of months for every union of a large township; what is more is asked for in several requests. */
const MOST = 20_000

function wantsOf(register: Register, body: Acting['body'], abouts: readonly Pick<Want, 'union' | 'period'>[]): Want[] {
  const all = everyWant(register, { union: '', period: { first: '', last: '' } }, maybe(body, 'ledger')).map(wantName)
  const names = body['names'] === undefined ? all : namesIn(body, 'names')
  const known = new Set(all)
  const unknown = names.find(name => !known.has(name))
  if (unknown !== undefined) throw refuse('missing', `没有“${unknown.slice(0, 40)}”这个指标，请刷新页面后再试`, 'names')
  if (names.length * abouts.length > MOST) throw refuse('invalid', `一次最多要${MOST}个数据，请减少工会、时间段或指标`, 'names')
  return abouts.flatMap(about => names.map(name => wantNamed(name, about)))
}

function namesIn(body: Acting['body'], name: string): string[] {
  const value = body[name]
  if (!Array.isArray(value) || value.length > 500 || !value.every(one => typeof one === 'string')) throw refuse('invalid', '请求的写法不对，请刷新页面后再试', name)
  return value
}

/** A figure with its name and its period as text. */
export function sent(figure: Figure): object {
  const { period, trail: { from, ...trail }, ...rest } = figure
  return {
    ...rest, name: wantName(figure), period: printPeriod(period),
    trail: { ...trail, ...(from && { from: from.map(({ label, unit, value }) => ({ label, unit, value })) }) },
  }
}

function sentWhy({ figure, of, details, totals, replaced, straddling, undated, locked, apart }: Why, names: ReadonlyMap<string, string>): object {
  const named = (rows: readonly Behind[]) => rows.map(row => ({ ...row, unionName: names.get(row.union) ?? null }))
  return {
    figure: sent(figure), details: named(details), totals: named(totals), replaced: named(replaced), straddling: named(straddling),
    undated: named(undated), locked, ...(apart && { apart: apart.map(one => ({ ...one, unionName: names.get(one.union) ?? null })) }),
    ...(of && { of: of.map(one => sentWhy(one, names)) }),
  }
}
