import type { Options } from '#model/field.ts'

/** How points are given for an item of a 考核方案. */
export const WAYS = {
  reach: { label: '达到才得分', aka: ['达标得分', '达标'] },
  share: { label: '按完成比例得分', aka: ['按比例得分', '按比例'] },
  short: { label: '每少一个扣分', aka: ['每少一个扣', '每差一个扣'] },
  over: { label: '每多一个扣分', aka: ['每多一个扣', '每发生一起扣'] },
  add: { label: '每有一个得分', aka: ['每一个加', '每个加分'] },
  kept: { label: '有台账记录得分', aka: ['有台账', '有记录'] },
  hand: { label: '人工评分', aka: ['评分', '人工打分'] },
} as const satisfies Options
export type Way = keyof typeof WAYS

/** What each way cannot do without. */
export const ITEMS_MAKE = [
  { field: 'indicator', ways: ['reach', 'share', 'short', 'over', 'add'], say: '这样计分要选一个指标' },
  { field: 'target', ways: ['reach', 'share', 'short', 'over'], say: '这样计分要填目标数' },
  { field: 'each', ways: ['short', 'over', 'add'], say: '请填每个扣（加）几分' },
  { field: 'evidence', ways: ['kept'], say: '请选哪本台账有记录才得分' },
] as const

/** The points of all items that are no bonus, to two decimals. */
export function sumOfWeights(items: readonly { weight: number | null; bonus?: boolean | null }[]): number {
  return points(items.reduce((sum, { weight, bonus }) => sum + (bonus ? 0 : weight ?? 0), 0))
}

export type Asked = { way: Way; weight: number; target: number | null; each: number | null }
/** What there is: the figure in the unit in which its target is typed (元, %), and how many records its evidence has. */
export type Found = { value: number | null; unit: string; records: number }
/** Null where nobody but a person can say. */
export type Score = { points: number | null; why: string }

/** The points of an item; never below 0 and never above its weight. */
export function scoreOf({ way, weight, target, each }: Asked, { value, records, unit }: Found): Score {
  if (way === 'hand') return { points: null, why: '由考核的人评分' }
  if (way === 'kept') return records > 0 ? { points: weight, why: `台账里有${records}条` } : { points: 0, why: '台账里没有记录' }
  if (value === null) return { points: null, why: '台账里没有这个数' }
  if (way === 'reach') return value >= target! ? { points: weight, why: `达到${target}${unit}` } : { points: 0, why: `没有达到${target}${unit}` }
  if (way === 'share') {
    if (target === 0) return { points: weight, why: '目标数是0' }
    return { points: bounded(weight * value / target!, weight), why: value >= target! ? `达到${target}${unit}` : `完成${points(value / target! * 100)}%` }
  }
  const one = unit === '%' ? '个百分点' : unit
  if (way === 'add') return { points: bounded(each! * value, weight), why: each! * value > weight ? `每${one}${each}分，最多${weight}分` : `每${one}${each}分` }
  const off = way === 'short' ? target! - value : value - target!
  return off <= 0 ? { points: weight, why: '不扣分' } : { points: bounded(weight - each! * off, weight), why: `${way === 'short' ? '少' : '多'}${points(off)}${one}，每${one}扣${each}分` }
}

/** Points are given to two decimals, half up. */
export function points(n: number): number {
  return Math.round((n + Number.EPSILON) * 100) / 100
}

function bounded(n: number, weight: number): number {
  return points(Math.min(weight, Math.max(0, n)))
}
