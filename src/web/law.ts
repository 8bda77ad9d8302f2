import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { lawFrom, type Law } from '#law/law.ts'
import { doors } from './doors.ts'

/** The law in force in this book; undefined until the server has told what its administrator settled. */
export function useLaw(): Law | undefined {
  const { data } = useQuery({ queryKey: ['law'], queryFn: doors.law })
  return useMemo(() => data && lawFrom(data), [data])
}
