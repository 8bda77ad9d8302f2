import type { YearEntry } from '../../sent.ts'

/** What has no record when its time is over: of a duty only the ledgers know nothing, a target is not reached, a clock has run out. */
const MISSED: Readonly<Partial<Record<YearEntry['kind'], string>>> = { target: '没有完成', clock: '已过期', item: '没有完成' }

export function sayState({ kind, state }: Pick<YearEntry, 'kind' | 'state'>): string {
  return state === 'missed' ? MISSED[kind] ?? '没有登记' : { done: '已做', coming: '还没到', passed: '已过' }[state]
}

export const KINDS: Readonly<Record<YearEntry['kind'], string>> = { duty: '例行工作', festival: '节日', clock: '时限', target: '目标', item: '计划事项' }
export const COLOURS: Readonly<Record<YearEntry['state'], string>> = { done: 'success', missed: 'error', coming: 'default', passed: 'default' }

/** 9月16日—10月6日, or the one day. */
export function sayDays({ first, last }: Pick<YearEntry, 'first' | 'last'>): string {
  const say = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
  return first === last ? say(last) : first.slice(0, 7) === last.slice(0, 7) ? `${say(first)}—${Number(last.slice(8))}日` : `${say(first)}—${say(last)}`
}

/** The month in which it ends; what began before is listed where it has to be finished. */
export function monthOf({ last }: Pick<YearEntry, 'last'>): number {
  return Number(last.slice(5, 7))
}
