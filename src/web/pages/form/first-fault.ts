import { useEffect, useState, type RefObject } from 'react'

type Place = RefObject<HTMLElement | null>

/** Brings what was refused first into sight, and the focus to where it is put right. */
export function toFirstFault(within: Place, among = ''): void {
  const place = within.current?.querySelector(`${among} .fault`)?.closest('.field, .part, .refusals')
  place?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  place?.querySelector<HTMLElement>('input,textarea,[tabindex]')?.focus({ preventScroll: true })
}

/** The same for faults that are only told now: once they are drawn. */
export function useFirstFault(within: Place): () => void {
  const [asked, setAsked] = useState(0)
  useEffect(() => { if (asked > 0) toFirstFault(within) }, [asked, within])
  return () => setAsked(times => times + 1)
}
