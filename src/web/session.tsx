import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { createContext, lazy, Suspense, use, useEffect, useState, type ReactNode } from 'react'
import { isRefusal } from '#kit/refusal.ts'
import { chosenRight, SESSION_ENDED } from './ask.ts'
import { NoRight } from './pages/no-right.tsx'
import { doors } from './doors.ts'
import type { Me, Right } from './sent.ts'
import { Failed, Waiting } from './show/state.tsx'

type Signed = { me: Me; right: Right }
const Session = createContext<Signed | null>(null)

/** Who is at the desk, and by which right. */
export function useSession(): Signed {
  const found = use(Session)
  if (!found) throw new Error('outside of the session')
  return found
}

const RANK = ['reader', 'clerk', 'lead', 'administrator']

/** Whether this person may do what is for the given role. The server decides; the pages do not offer what it would refuse. */
export function useMay(least: Right['role']): boolean {
  return RANK.indexOf(useSession().right.role) >= RANK.indexOf(least)
}

const SignAgain = lazy(() => import('./pages/sign-again.tsx').then(page => ({ default: page.SignAgain })))

/** The pages behind the door: whoever is not signed in is led to it; whose session ends while he works signs in over what he was doing. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { data, error } = useQuery({ queryKey: ['me'], queryFn: doors.me, staleTime: 60_000, retry: false })
  const [ended, setEnded] = useEnded()
  if (error && !data) return isRefusal(error) && error.at === 'session' ? <Navigate to="/sign-in" /> : <Failed error={error} />
  if (!data) return <Waiting />
  const right = data.rights.find(one => one.id === chosenRight()) ?? data.rights[0]
  if (!right) return <NoRight />
  return (
    <Session value={{ me: data, right }}>
      {children}
      {ended && <Suspense><SignAgain me={data} onDone={() => setEnded(false)} /></Suspense>}
    </Session>
  )
}

function useEnded(): [boolean, (ended: boolean) => void] {
  const [ended, setEnded] = useState(false)
  useEffect(() => {
    const end = () => setEnded(true)
    window.addEventListener(SESSION_ENDED, end)
    return () => window.removeEventListener(SESSION_ENDED, end)
  }, [])
  return [ended, setEnded]
}
