import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { doors } from '../doors.ts'
import { dropAllDrafts } from '../pages/form/draft.ts'

/** Signs out here, or with another door everywhere; what this person looked at and began to write goes as well. */
export function useLeave(): (door?: () => Promise<unknown>) => Promise<void> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async (door = () => doors.signOut().catch(() => {})) => {
    await door()
    dropAllDrafts()
    sessionStorage.clear()
    queries.clear()
    void navigate({ to: '/sign-in' })
  }
}
