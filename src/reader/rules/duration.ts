import { dates } from '../time/dates.ts'
import type { Claim } from '../claim.ts'
import type { Found, Rule } from '../finding.ts'
import type { Reading } from '../read.ts'
import type { DateWord } from '../time/when.ts'

/** 7月10日至8月15日…，历时两个多月: it cannot last longer than from its first day to its last. */
export const duration: Rule = {
  name: 'duration',
  title: '起止日期与天数不符',
  group: '数字',
  advice: '写明的天数或月数，比起止日期之间还长；请核对日期和天数。',
  example: { wrong: '7月10日至7月15日举办培训班，为期10天。', right: '7月10日至7月15日举办培训班，为期6天。' },
  find: (reading) => {
    const stretches = reading.figures.filter(({ quantity, value, before }) => quantity === 'duration' && value !== null && LASTS.test(before))
    if (stretches.length === 0) return []
    const days = dates(reading.text)
    return stretches.flatMap((stretch) => tooLong(reading, stretch, days) ?? [])
  },
}

const LASTS = /(?:历时|为期|持续|前后共?)$/

function tooLong({ text, sentences }: Reading, stretch: Claim, days: readonly DateWord[]): Found | null {
  const { start, end } = sentences[stretch.sentence]!
  const ranges = days.filter((word) => word.start >= start && word.end <= end && lengthOf(word) !== null)
  const [range] = ranges
  if (ranges.length !== 1 || !range || /筹备|准备|前期|以往|历年|放假|休假/.test(text.slice(start, stretch.start))) return null
  const most = lengthOf(range)!
  const least = stretch.value! * (UNITS.find(({ unit }) => stretch.unit.endsWith(unit))?.days ?? 0) + (stretch.bound === 'above' ? 1 : 0)
  if (least <= most + 1) return null
  return {
    start: stretch.start, end: stretch.end, sure: 'suspect', say: `“${range.text}”前后只有${most}天，这里说“${stretch.text}”，请核对。`,
    evidence: [{ start: range.start, end: range.end }],
  }
}

/** The fewest days of each. */
const UNITS = [{ unit: '个月', days: 28 }, { unit: '月', days: 28 }, { unit: '周', days: 5 }, { unit: '天', days: 1 }, { unit: '日', days: 1 }]

/** Days from the first to the last, both counted; null where it names no two days of one year. */
function lengthOf({ when }: DateWord): number | null {
  if (when?.kind !== 'calendar' || when.toYear || when.from === when.to || when.from.length !== DAY || when.to.length !== DAY) return null
  const [first, last] = [when.from, when.to].map((day) => Date.parse(`2024${day}`)) as [number, number]
  return last > first ? Math.round((last - first) / 86_400_000) + 1 : null
}

/** -08-18 */
const DAY = 6
