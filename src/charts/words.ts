import { sayFigure } from '#model/say.ts'
import { restOf, type Breakdown, type Row } from './breakdown.ts'

/** What the row of the whole is called. Only what adds up is a 合计. */
export function wholeLabel({ cut, adds, nature }: Breakdown): string {
  if (adds) return '合计'
  return cut !== 'time' ? '全部' : nature === 'stands' ? '期末' : '全期'
}

/** What is in the whole and in none of its rows; '' where there is no such thing. */
export function restLabel(breakdown: Breakdown): string {
  const rest = restOf(breakdown, 'now') || restOf(breakdown, 'before') || 0
  if (rest === 0) return ''
  return breakdown.cut === 'time' ? `不分${breakdown.by}` : rest > 0 ? '本级登记' : '扣重复登记'
}

/** How the rows belong to the whole, in a sentence below the table. */
export function footnote(breakdown: Breakdown): string {
  const { cut, by, adds, nature } = breakdown
  if (adds && restLabel(breakdown) === '') return ''
  if (adds) return cut === 'time' ? `只写明大概时间的记录和跨${by}的汇总，分不到各${by}，列在“${restLabel(breakdown)}”。` : '本级自己登记的不在下级里；上下级都登记的同一事项只计一次。'
  if (nature === 'rate') return `比率不能相加，“${wholeLabel(breakdown)}”是按整体另算的${cut === 'time' ? `；各${by}只算到当${by}末` : ''}。`
  if (nature === 'stands') return cut === 'time' ? '各行是当时的数，不能相加。' : `“${wholeLabel(breakdown)}”是按整体另算的，不是各行相加。`
  return `同一家（人）可能在几行里都计到，不能相加，“${wholeLabel(breakdown)}”是按整体另算的。`
}

/** The chart in a sentence, for whoever cannot see it: where the most and the least is, and how many are not known. */
export function chartWords({ label, by, rows }: Breakdown, drawn: readonly Row[] = rows): string {
  const known = drawn.filter(row => row.now && row.now.value !== null)
  const say = ({ label, now }: Row) => `${label}${sayFigure(now!)}`
  const sorted = known.toSorted((a, b) => b.now!.value! - a.now!.value!)
  const ends = known.length === 0 ? ['都无数据'] : known.length === 1 ? [say(known[0]!)] : [`最多${say(sorted[0]!)}`, `最少${say(sorted.at(-1)!)}`]
  const unknown = drawn.filter(row => row.now?.value === null).length
  return `${label}，按${by}的图，${drawn.length}项：${[...ends, ...known.length > 0 && unknown > 0 ? [`${unknown}项无数据`] : []].join('，')}。每个数见表。`
}
