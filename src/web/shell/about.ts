import { useSyncExternalStore } from 'react'
import { monthEnd, type Day } from '#kit/day.ts'
import { findPeriod, printPeriod, type Period } from '#kit/period.ts'
import { useSession } from '../session.tsx'

/** The union and the period that figures, reports and checks are about: chosen once, kept while this window is open. */
export type About = { union: string; period: string }

const KEPT = 'niangjia.about'
const listeners = new Set<() => void>()

export function useAbout(): About & { setAbout: (changed: Partial<About>) => void } {
  const { me, right } = useSession()
  const text = useSyncExternalStore(listen, () => sessionStorage.getItem(KEPT) ?? '{}')
  const kept = JSON.parse(text) as Partial<About & { right: string }>
  const own = kept.right === right.id ? kept : {}
  return {
    union: own.union ?? right.union,
    period: own.period && findPeriod(own.period) ? own.period : printPeriod(yearToDate(me.today)),
    setAbout: changed => {
      sessionStorage.setItem(KEPT, JSON.stringify({ ...own, right: right.id, ...changed }))
      for (const heard of listeners) heard()
    },
  }
}

/** January to this month; in January the year before. */
export function yearToDate(today: Day): Period {
  const year = today.slice(0, 4)
  if (today.slice(5, 7) === '01') return { first: `${Number(year) - 1}-01-01`, last: `${Number(year) - 1}-12-31` }
  return { first: `${year}-01-01`, last: monthEnd(today) }
}

function listen(heard: () => void): () => void {
  listeners.add(heard)
  return () => void listeners.delete(heard)
}
