import { parsePeriod, printPeriod, sayPeriod } from '#kit/period.ts'
import { everyWant } from '#figures/every.ts'
import { register } from '#lines/register.ts'
import { wantName, type Figure } from '#model/figure.ts'
import { sayFigure } from '#model/say.ts'
import { proseValue } from '#reader/judge.ts'
import { ledgerNamed } from '#sheets/ledger-of.ts'
import { command } from '../command.ts'
import { atDesk, unionOf } from '../desk.ts'
import { print, printJson, table } from '../screen.ts'

export const figures = command({
  usage: '',
  help: '一个工会（含下属）一段时间的全部数据。“无数据”是没有登记；登记过本期未开展、或台账在记而没有发生的，才是 0。',
  words: [0, 0],
  options: {
    union: { value: '工会', help: '哪个工会，默认最上级的' },
    period: { value: '期间', help: '2025、2025H1、2025-01..2025-08 这样', required: true },
    ledger: { value: '台账', help: '只要这本台账的' },
    json: { help: '用 JSON 写出，连同计算规则' },
  },
  async run({ options }) {
    const period = parsePeriod(options.period)
    const ledger = options.ledger === undefined ? undefined : ledgerNamed(register, options.ledger).id
    const { union, found } = await atDesk(options, { mode: 'read', who: 'figures' }, async at => {
      const union = await unionOf(at, options.union)
      return { union, found: await at.figures.compute(at.actor, everyWant(register, { union: union.id, period }, ledger)) }
    })
    const told = found.filter(({ split, value }) => split === undefined || value)
    if (options.json) return printJson({ union: union.name, period: printPeriod(period), figures: told.map(inJson) }), 0
    sayFigures({ union: union.name, period: sayPeriod(period) }, told)
    return 0
  },
})

/** Figures for the screen, one ledger after the other; parts of a split below their whole. */
export function sayFigures(of: { union: string; period: string }, told: readonly Figure[]): void {
  print(`工会：${of.union}`)
  print(`期间：${of.period}`)
  for (const [ledger, some] of Map.groupBy(told, figure => figure.trail.ledger)) {
    print('')
    print(`【${register.ledgers.get(ledger)!.label}】`)
    table(some.map(figure => [figure.split === undefined ? figure.label : `  ${partOf(figure)}`, sayFigure(figure), behind(figure), wantName(figure)])).forEach(print)
  }
}

function partOf({ label }: Figure): string {
  return /（(.+)）$/.exec(label)?.[1] ?? label
}

function behind({ trail: { details, totals, replaced, straddling, zero } }: Figure): string {
  return [
    details > 0 && `明细${details}`, totals > 0 && `汇总${totals}`, replaced > 0 && `已含${replaced}`, straddling > 0 && `跨期未计${straddling}`, zero === 'declared' && '本期未开展',
  ].filter(word => word !== false).join(' ')
}

export function inJson(figure: Figure) {
  const { indicator, split, label, unit, high, trail: { from, ...trail }, asOf } = figure
  const money = unit.startsWith('元') ? 100 : 1
  return {
    indicator, ...(split !== undefined && { split }), label, unit, value: proseValue(figure), ...(high !== undefined && { high: high / money }),
    text: sayFigure(figure), asOf, trail: { ...trail, ...(from && { from: from.map(({ label, unit, value }) => ({ label, unit, value })) }) },
  }
}
