import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { register } from '#lines/register.ts'

const KEPT = 'niangjia.lately'
const MOST = 5

/** The ledgers opened last on this device, the newest first; none that is not described any more. */
export function useLately(): readonly string[] {
  const [, , at] = useRouterState({ select: state => state.location.pathname }).split('/')
  const ledger = at !== undefined && register.ledgers.has(at) ? at : undefined
  const [lately, setLately] = useState(kept)
  useEffect(() => {
    if (ledger === undefined) return
    // Who goes on in a ledger that is listed finds it where it was.
    setLately(before => before.includes(ledger) ? before : [ledger, ...before].slice(0, MOST))
  }, [ledger])
  useEffect(() => localStorage.setItem(KEPT, lately.join(' ')), [lately])
  return lately
}

function kept(): readonly string[] {
  return (localStorage.getItem(KEPT) ?? '').split(' ').filter(id => register.ledgers.has(id))
}
