import { parsePeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { nearest } from '#kit/nearest.ts'
import { everyWant } from '#figures/every.ts'
import type { Behind } from '#figures/behind.ts'
import type { Why } from '#figures/why.ts'
import { register } from '#lines/register.ts'
import { wantName, wantNamed, type Want } from '#model/figure.ts'
import { sayFigure, sayValue } from '#model/say.ts'
import { command } from '../command.ts'
import { atDesk, unionOf } from '../desk.ts'
import { print, printJson, table } from '../screen.ts'
import { inJson } from './figures.ts'

export const why = command({
  usage: '指标',
  help: '一个数据背后的记录，明细和汇总分开。指标写成 dispute.received，或它的一部分 dispute.received:injury；也可以写它的名称。',
  words: [1, 1],
  options: {
    union: { value: '工会', help: '哪个工会，默认最上级的' },
    period: { value: '期间', help: '2025、2025H1、2025-01..2025-08 这样', required: true },
    json: { help: '用 JSON 写出' },
  },
  async run({ words: [name = ''], options }) {
    const period = parsePeriod(options.period)
    const [found, names] = await atDesk(options, { mode: 'read', who: 'why' }, async at => {
      const union = await unionOf(at, options.union)
      const unions = await at.office.unions(at.actor)
      return [await at.figures.why(at.actor, wantOf(name, { union: union.id, period })), new Map(unions.map(({ id, called }) => [id, called]))] as const
    })
    if (options.json) return printJson(plain(found)), 0
    tell(found, names)
    return 0
  },
})

function wantOf(name: string, about: { union: string; period: Want['period'] }): Want {
  const wants = everyWant(register, about)
  const named = wantNamed(name, about)
  const labelled = [...register.indicators.values()].find(i => i.label === named.indicator || i.aka?.includes(named.indicator))
  const wanted = wantName({ ...named, indicator: labelled?.id ?? named.indicator })
  const found = wants.find(want => wantName(want) === wanted)
  if (found) return found
  const near = nearest(name, wants.map(wantName), 3)
  throw refuse('missing', `没有“${name}”这个指标${near.length > 0 ? `，是不是：${near.join('、')}？` : '，用 niangjia figures 看有哪些'}`, 'indicator')
}

function tell({ figure, details, totals, replaced, straddling, undated, locked, apart, of }: Why, names: ReadonlyMap<string, string>): void {
  print(`${figure.label}：${sayFigure(figure)}`)
  print(`规则：${figure.trail.rule}`)
  if (figure.value === 0 && figure.trail.zero) print(figure.trail.zero === 'declared' ? '已登记本期未开展' : '台账在记，期内没有符合的记录')
  const rows = (label: string, some: readonly Behind[]) => {
    if (some.length === 0) return
    print('')
    print(`${label}${some.length}条`)
    table(some.map(({ day, title, amount, done, id }) => [
      `  ${day}`, title, sayValue(amount, figure.unit === '%' ? '' : figure.unit), ...(done === undefined ? [] : [`其中${done}`]), id,
    ])).forEach(print)
  }
  rows('明细', details)
  rows('汇总', totals)
  rows('已由汇总包含，未重复计', replaced)
  rows('跨期未计', straddling)
  rows('日期不详未计', undated.map(one => ({ ...one, day: '不详' })))
  if (apart) tellApart(apart, names)
  if (locked > 0) print(`受限${locked}条`)
  for (const one of of ?? []) {
    print('')
    tell(one, names)
  }
}

/** The difference list of roll and headcount: each union with both numbers and by how much they differ. */
function tellApart(apart: NonNullable<Why['apart']>, names: ReadonlyMap<string, string>): void {
  print('')
  print(`名册和报表对不上的工会${apart.length}个`)
  const said = (counts: Readonly<Record<string, number>>) => Object.entries(counts)
    .map(([id, value]) => `${register.indicators.get(id)!.label}${sayValue(value, register.indicators.get(id)!.unit)}`)
  table(apart.map(({ union, counts, difference }) => [`  ${names.get(union) ?? union}`, ...said(counts), `${difference > 0 ? '多' : '少'}${Math.abs(difference)}`])).forEach(print)
}

function plain({ figure, of, ...lists }: Why): object {
  return { figure: inJson(figure), ...lists, ...(of && { of: of.map(plain) }) }
}
