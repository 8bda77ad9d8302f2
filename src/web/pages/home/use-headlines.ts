import { useQuery } from '@tanstack/react-query'
import { doors } from '../../doors.ts'
import { useAbout } from '../../shell/about.ts'
import { headlines } from './headline-names.ts'

const names = headlines()

/** The figures that a summary begins its sentences with; `none` where the ledgers know nothing yet. */
export function useHeadlines() {
  const { union, period } = useAbout()
  const { data } = useQuery({ queryKey: ['figures', union, period, names], queryFn: () => doors.figures({ union, period, names, lastYear: true }) })
  return { data, none: data?.figures.every(figure => figure.value === null) ?? true, period }
}
