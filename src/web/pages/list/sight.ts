import { useState } from 'react'
import type { AnyLedger } from '#model/ledger.ts'
import type { Where } from '#model/where.ts'
import type { Asked, KeptSight } from '../../sent.ts'
import { usualColumns } from './columns.ts'

/** What of a ledger one looks at. It may hold names, so it stays in this window and out of addresses. */
export type Sight = {
  text: string
  /** '' is any. */
  period: string
  union: string | null
  /** Chosen options by field; `state` is one. */
  chosen: Readonly<Record<string, readonly string[]>>
  /** Records that lack this field. */
  lacking: string | null
  /** A column; null is the newest first. */
  order: string | null
  up: boolean
  columns: readonly string[]
}

export function useSight(ledger: AnyLedger): [Sight, (changed: Partial<Sight>) => void] {
  const key = `niangjia.sight ${ledger.id}`
  const [sight, setSight] = useState<Sight>(() => ({ ...plainSight(ledger), ...kept(key) }))
  const change = (changed: Partial<Sight>) => {
    const next = { ...sight, ...changed }
    setSight(next)
    sessionStorage.setItem(key, JSON.stringify(next))
  }
  return [sight, change]
}

/** Looks at a list from elsewhere, from a figure on the home page for example: what is to be seen when it opens. */
export function aim(ledger: string, changed: Partial<Sight>): void {
  sessionStorage.setItem(`niangjia.sight ${ledger}`, JSON.stringify(changed))
}

export function plainSight(ledger: AnyLedger): Sight {
  return { text: '', period: '', union: null, chosen: {}, lacking: null, order: null, up: false, columns: usualColumns(ledger) }
}

export function isPlain(sight: Sight): boolean {
  return sight.text === '' && sight.period === '' && sight.union === null && sight.lacking === null && Object.values(sight.chosen).every(keys => keys.length === 0)
}

/** What of it a person may keep under a name. */
export function keptOf({ period, union, chosen, lacking, order, up, columns }: Sight): KeptSight {
  return { chosen, columns, up, ...(period !== '' && { period }), ...(union !== null && { union }), ...(lacking !== null && { lacking }), ...(order !== null && { order }) }
}

export function sightOf(ledger: AnyLedger, kept: KeptSight): Sight {
  return { ...plainSight(ledger), ...kept }
}

/** The question to the server that shows it. */
export function askedOf({ text, period, union, chosen, lacking, order, up }: Sight): Asked {
  const where: Record<string, unknown> = Object.fromEntries(Object.entries(chosen).filter(([, keys]) => keys.length > 0))
  if (lacking !== null) where[lacking] = { known: false }
  return {
    ...(text.trim() !== '' && { text: text.trim() }), ...(period !== '' && { period }), ...(union !== null && { union }),
    ...(Object.keys(where).length > 0 && { where: where as Where }), ...(order !== null && { order }), ...(up && { up }),
  }
}

function kept(key: string): Partial<Sight> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Sight>
  } catch {
    return {}
  }
}
