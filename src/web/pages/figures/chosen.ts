import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Cut } from '#charts/breakdown.ts'
import { register } from '#lines/register.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'

const INDICATOR = 'niangjia.figures.indicator'
const CUT = 'niangjia.figures.cut'

/** Where all indicators are listed, whatever was looked at last. */
export const ALL = 'all'

/** The indicator that the address names behind #; without one the last that was looked at in this window, if any. */
export function useChosen(): KeptIndicator | undefined {
  const hash = useRouterState({ select: state => state.location.hash })
  const name = hash === '' ? sessionStorage.getItem(INDICATOR) ?? ALL : hash
  useEffect(() => sessionStorage.setItem(INDICATOR, name), [name])
  return register.indicators.get(name)
}

/** By what it is taken apart, which stays while one goes from indicator to indicator. */
export function useCut(possible: readonly Cut[]): [Cut, (cut: Cut) => void] {
  const [wanted, setWanted] = useState(() => sessionStorage.getItem(CUT) as Cut | null)
  const choose = (cut: Cut) => {
    sessionStorage.setItem(CUT, cut)
    setWanted(cut)
  }
  return [possible.find(cut => cut === wanted) ?? possible[0]!, choose]
}
