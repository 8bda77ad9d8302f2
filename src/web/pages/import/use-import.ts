import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isRefusal } from '#kit/refusal.ts'
import { doors } from '../../doors.ts'
import type { ImportChange, ImportState } from '../../sent.ts'
import { sayError } from '../../show/state.tsx'
import { foreseen } from './foreseen.ts'

/** The number of the upload on its way; nothing of what is in it is kept here. */
const KEPT = 'niangjia.import'

/** The sheet that this window is importing, found again after a look elsewhere; and the steps that can be taken with it. */
export function useImport() {
  const queries = useQueryClient()
  const [id, setId] = useState(() => sessionStorage.getItem(KEPT))
  const { data, error } = useQuery({
    queryKey: ['import', id], queryFn: () => doors.import(id!), enabled: id !== null, retry: false, refetchInterval: ({ state }) => state.data && isBusy(state.data) ? 600 : false,
  })
  const hold = (next: string | null) => {
    setId(next)
    if (next === null) sessionStorage.removeItem(KEPT)
    else sessionStorage.setItem(KEPT, next)
  }
  // One after the other, as they were asked for: what is looked at is what was chosen before.
  const step = useMutation({
    scope: { id: 'import' },
    mutationFn: (take: () => Promise<ImportState>) => take(),
    onSuccess: state => {
      queries.setQueryData(['import', state.id], state)
      hold(state.id)
    },
    onError: () => queries.invalidateQueries({ queryKey: ['import', id] }),
  })
  const change = (changed: ImportChange) => {
    void queries.cancelQueries({ queryKey: ['import', id] })
    queries.setQueryData<ImportState>(['import', id], state => state && foreseen(state, changed))
    step.mutate(() => doors.changeImport(id!, changed))
  }
  // What took longer than the answer to its request ends unasked: the lists and figures have changed then.
  const done = data?.phase === 'done'
  useEffect(() => {
    if (done) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' })
  }, [done])

  const gone = isRefusal(error) && error.code === 'missing'
  useEffect(() => {
    if (gone) sessionStorage.removeItem(KEPT)
  }, [gone])
  return {
    state: id === null || gone ? undefined : data,
    opening: id !== null && !data && !error,
    asking: step.isPending,
    said: step.error ? sayError(step.error) : error ? sayError(error) : data?.say ?? '',
    send: (file: File) => step.mutate(() => doors.sendSheet(file)),
    change,
    look: () => step.mutate(() => doors.lookImport(id!)),
    /** With `good` the rows that nothing is wrong with, else all. */
    enter: (good: boolean) => step.mutate(() => doors.changeImport(id!, { good }).then(() => doors.enterImport(id!))),
    leave: () => {
      if (data && data.phase !== 'done') void doors.dropImport(data.id).catch(() => {})
      step.reset()
      hold(null)
    },
  }
}

export function isBusy({ phase }: Pick<ImportState, 'phase'>): boolean {
  return phase === 'reading' || phase === 'looking' || phase === 'entering'
}
