import type { LedgerRecord } from '#model/base.ts'
import type { People } from '#model/field.ts'
import type { Amount, Preset } from './preset.ts'

/** A plan as it begins: of the activity what is known, the rest as such activities are usually run. Money in 分. */
export function beginPlan(preset: Preset, activity: LedgerRecord): { values: Record<string, unknown>; parts: Record<string, Record<string, unknown>[]> } {
  const heads = (activity['people'] as People | null)?.total ?? preset.heads
  const begins = typeof activity['begins'] === 'string' ? activity['begins'] : preset.begins
  const planned = activity['schedule'] as Record<string, unknown>[] | undefined
  const items = preset.items.map(({ item, price, of, measure }) => ({ item, price: price * 100, number: count(of, heads), measure, amount: price * 100 * count(of, heads) }))
  return {
    values: {
      title: `${String(activity['title'])}活动方案`.replace('活动活动', '活动'), activity: activity.id, day: activity['day'], begins, place: activity['place'] ?? null,
      who: preset.who, heads, theme: preset.theme, aim: preset.aims.join('\n'), safety: preset.safety.map((line, i) => `${i + 1}. ${line}`).join('\n'),
      budget: items.reduce((sum, { amount }) => sum + amount, 0),
    },
    parts: {
      schedule: planned?.length ? planned : schedule(preset, begins),
      duties: preset.duties.map(([group, duty]) => ({ group, duty, who: null })),
      games: preset.games?.map(game => ({ ...game })) ?? [],
      items,
      materials: preset.materials.map(({ item, of, measure }) => ({ item, number: count(of, heads), measure, who: null })),
    },
  }
}

function count(of: Amount, heads: number): number {
  return of === 'head' ? heads : typeof of === 'number' ? of : Math.ceil(heads / of.each)
}

/** Each item begins when the one before it ends. */
function schedule({ schedule }: Preset, begins: string): Record<string, unknown>[] {
  let now = Number(begins.slice(0, 2)) * 60 + Number(begins.slice(3))
  return schedule.map(([minutes, item, who]) => {
    const at = `${String(Math.floor(now / 60) % 24).padStart(2, '0')}:${String(now % 60).padStart(2, '0')}`
    now += minutes
    return { at, minutes, item, who: who ?? null }
  })
}
