import { sayPeriod, type Period } from '#kit/period.ts'
import { namedIn, type Named, type Told } from '#sheets/collected/told.ts'
import type { Returned } from './types.ts'

/** What is known of the round: its unions, and what other rounds are called. */
export type Asking = { collection: string; period: Period; unions: readonly Named[]; others: ReadonlyMap<string, string>; called: (union: string) => string | undefined }
/** A workbook as it was read: what it says of itself, its titles, its file, and the month that a title gives to its dates. */
export type Workbook = { told: Told; titles: readonly string[]; file: string; spoken: { year: number | null; month: number | null } }
export type Identified = { union: Named | undefined; state: Returned['state']; doubts: string[] }

/** Whose a returned workbook is: by its code, else by the line under its title, its titles, its file's name. What does not fit is told. */
export function identify(asking: Asking, workbook: Workbook): Identified {
  const { code, union: head } = workbook.told
  if (code && code.collection !== asking.collection) {
    const other = asking.others.get(code.collection)
    return { union: undefined, state: 'foreign', doubts: [`这是${other === undefined ? '另一次收表' : `“${other}”`}的表，不是这次收的，没有收`] }
  }
  if (code) return byCode(asking, code.union, head)
  const union = (head === undefined ? undefined : namedIn(head, asking.unions)) ?? namedIn(workbook.file, asking.unions) ?? namedIn(workbook.titles.join(' '), asking.unions)
  const doubts = otherPeriod(asking.period, workbook)
  if (union) return { union, state: 'sound', doubts }
  return { union, state: 'unknown', doubts: [head === undefined ? '看不出是哪个工会的表，请选' : `“${head}”不在这次要报的工会里，请选是哪个工会`, ...doubts] }
}

/** The code decides; a neighbour's name above the table is a doubt. */
function byCode({ unions, called }: Asking, id: string, head: string | undefined): Identified {
  const union = unions.find(one => one.id === id)
  if (!union) return { union, state: 'unknown', doubts: [`“${called(id) ?? head ?? '这个工会'}”不在这次要报的工会里，请选是哪个工会`] }
  const written = head === undefined ? union : namedIn(head, unions)
  const doubts = written === union ? [] : [`这张表是发给“${union.called}”的，表头却写着“${head}”，请核对是哪个工会`]
  return { union, state: 'sound', doubts }
}

/** Of a sheet without a code what it says of its time is held against what was asked. */
function otherPeriod(period: Period, { told, spoken: { year, month } }: Workbook): string[] {
  const asked = sayPeriod(period)
  if (told.period !== undefined) return told.period === asked ? [] : [`表上写的是${told.period}，这次收的是${asked}`]
  const said = month === null ? undefined : `${year ?? period.first.slice(0, 4)}-${String(month).padStart(2, '0')}`
  const within = said === undefined || (period.first.slice(0, 7) <= said && said <= period.last.slice(0, 7))
  return within ? [] : [`表上写的是${month}月，这次收的是${asked}`]
}
