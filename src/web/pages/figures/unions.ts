import { useQuery } from '@tanstack/react-query'
import { doors } from '../../doors.ts'

/** The unions directly below one, and those above it as far as one may see, the highest first, itself last. */
export function useUnions(union: string) {
  const { data } = useQuery({ queryKey: ['unions'], queryFn: doors.unions, staleTime: 60_000 })
  const byId = new Map(data?.map(one => [one.id, one]))
  const path = []
  for (let at = byId.get(union); at; at = at.superior === null ? undefined : byId.get(at.superior)) path.unshift(at)
  const superiors = new Set(data?.map(one => one.superior))
  return { known: data !== undefined, below: data?.filter(one => one.superior === union) ?? [], path, hasBelow: (id: string) => superiors.has(id) }
}
