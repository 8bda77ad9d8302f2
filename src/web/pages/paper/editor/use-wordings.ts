import { useQuery } from '@tanstack/react-query'
import { wording } from '#lines/papers/wording.ts'
import { doors } from '../../../doors.ts'
import { useSession } from '../../../session.tsx'

/** What the 提法库 has in force that holds what was typed, a few of the newest; its words are put into the text as they stand. */
export function useWordings(query: string): { id: string; words: string }[] {
  const { me } = useSession()
  const { data } = useQuery({
    queryKey: ['wordings', query], enabled: query !== '', staleTime: 60_000, retry: false, placeholderData: before => before,
    queryFn: () => doors.list(wording.id, { text: query, limit: 20 }),
  })
  if (query === '') return []
  const standing = (data?.records ?? []).filter(({ until }) => until === null || String(until) >= me.today)
  return standing.slice(0, MOST).map(({ id, words }) => ({ id, words: String(words) }))
}

const MOST = 4
