import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isRefusal } from '#kit/refusal.ts'
import { doors } from '../../doors.ts'
import type { ReturnChange, Round } from '../../sent.ts'
import { sayError } from '../../show/state.tsx'

/** The files that came back to a collection just now, found again after a look elsewhere; and what can be done with them. */
export function useRound(collection: string) {
  const queries = useQueryClient()
  const kept = `niangjia.returns.${collection}`
  const [id, setId] = useState(() => sessionStorage.getItem(kept))
  const { data, error } = useQuery({
    queryKey: ['returns', id], queryFn: () => doors.returns(id!), enabled: id !== null, retry: false,
    refetchInterval: ({ state }) => state.data && isBusy(state.data) ? 600 : false,
  })
  const hold = (next: string | null) => {
    setId(next)
    if (next === null) sessionStorage.removeItem(kept)
    else sessionStorage.setItem(kept, next)
  }
  const step = useMutation({
    scope: { id: 'returns' },
    mutationFn: (work: () => Promise<Round>) => work(),
    onSuccess: round => {
      queries.setQueryData(['returns', round.id], round)
      hold(round.id)
    },
  })
  // What is taken alters lists, figures and the record of the collection itself.
  const done = data?.phase === 'done'
  useEffect(() => {
    if (done) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'returns' })
  }, [done, queries])
  const gone = isRefusal(error) && error.code === 'missing'
  return {
    round: id === null || gone ? undefined : data,
    busy: step.isPending || (data !== undefined && isBusy(data)),
    said: step.error ? sayError(step.error) : data?.say ?? '',
    send: (files: readonly File[]) => step.mutate(() => doors.sendReturns(collection, files)),
    change: (changed: ReturnChange) => step.mutate(() => doors.changeReturn(id!, changed)),
    take: () => step.mutate(() => doors.takeReturns(id!)),
    leave: () => hold(null),
  }
}

function isBusy({ phase }: Round): boolean {
  return phase === 'reading' || phase === 'entering'
}
