import { findDate } from '#kit/period.ts'
import { sayValue } from '#model/say.ts'
import type { TargetNow } from '#figures/targets.ts'
import { concerns, dueIn, GENERAL, type Drafting, type Item } from './item.ts'

/** What is not reached yet, with what is still wanting; of last year's targets what was not done, in the plan of a year all, to be set anew. */
export function fromTargets({ targets, before, kind, period, owner }: Drafting): Item[] {
  const unmet = targets.filter(({ standing, record }) => standing.state !== 'done' && (kind !== 'monthly' || standing.state !== 'onTrack' || concerns(period, record['due'])))
  const pursued = unmet.map((one): Item => ({
    what: `${String(one.record['what'])}${stillWanting(one)}`, object: GENERAL, due: dueIn(period, one.record['due']),
    owner: String(one.record['owner'] ?? '') || owner, source: 'target', origin: stateOf(one),
  }))
  const last = kind === 'annual' ? before : before.filter(({ figure, record }) => !figure && record['indicator'] === null && (findDate(record['due'])?.last ?? '') < period.first)
  return [...pursued, ...last.flatMap(one => anew(one, period.last, owner))]
}

/** ，还差40人; of a rate, which nobody adds to, ，目前82.5%. */
function stillWanting({ unit, value, figure, record, standing }: TargetNow): string {
  if (value === null || !figure || figure.value === null) return ''
  if (unit === '%' || record['direction'] === 'most') return `，目前${sayValue(figure.value, unit)}${standing.state === 'over' ? '，已超出' : ''}`
  return `，还差${sayValue(value - figure.value, unit)}`
}

function stateOf({ figure, unit, value, record }: TargetNow): string {
  if (!figure || value === null) return '还没有完成'
  return `目标${record['direction'] === 'most' ? '不超过' : ''}${sayValue(value, unit)}，${figure.value === null ? '台账无数据' : `已有${sayValue(figure.value, unit)}`}`
}

/** Last year's target for this year, not lower than what was reached where more of it is better. */
function anew({ record, unit, value, figure, standing }: TargetNow, due: string, otherwise: string): Item[] {
  const owner = String(record['owner'] ?? '') || otherwise
  if (value === null || !figure) return standing.state === 'done' ? [] : [{ what: String(record['what']), object: GENERAL, due, owner, source: 'target', origin: '上年没有完成' }]
  const scale = unit.startsWith('元') ? 100 : 1
  const reached = figure.value === null ? null : Math.round(figure.value / scale * 100) / 100
  const most = record['direction'] === 'most'
  const wanted = !most && unit !== '%' && reached !== null ? Math.max(value / scale, Math.floor(reached)) : value / scale
  return [{
    what: `${figure.label}${most ? '不超过' : unit === '%' ? '不低于' : '不少于'}${sayValue(wanted * scale, unit)}`, object: GENERAL, due, owner, source: 'last',
    origin: `上年目标${sayValue(value, unit)}，实际${sayValue(figure.value, unit)}`, indicator: figure.indicator,
    ...(typeof record['split'] === 'string' && { split: record['split'] }), direction: most ? 'most' : 'least', value: wanted,
    ...(reached !== null && { base: reached }),
  }]
}
