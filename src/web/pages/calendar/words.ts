import type { YearEntry } from '../../doors.ts'

export const STATES: Readonly<Record<YearEntry['state'], string>> = { done: '已做', missed: '没有登记', coming: '还没到' }
export const KINDS: Readonly<Record<YearEntry['kind'], string>> = { duty: '例行工作', festival: '节日', clock: '时限', target: '目标', item: '计划事项' }
export const COLOURS: Readonly<Record<YearEntry['state'], string>> = { done: 'success', missed: 'error', coming: 'default' }

/** 9月16日—10月6日, or the one day. */
export function sayDays({ first, last }: Pick<YearEntry, 'first' | 'last'>): string {
  const say = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
  return first === last ? say(last) : first.slice(0, 7) === last.slice(0, 7) ? `${say(first)}—${Number(last.slice(8))}日` : `${say(first)}—${say(last)}`
}

/** The month in which it ends; what began before is listed where it has to be finished. */
export function monthOf({ last }: Pick<YearEntry, 'last'>): number {
  return Number(last.slice(5, 7))
}
