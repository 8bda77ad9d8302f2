import { setImmediate } from 'node:timers/promises'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { columnsOf, pathOf } from './columns.ts'
import { headingReader, isCounter } from './heading.ts'
import { calledIn, nameOf } from './ledger-of.ts'
import { proposeMapping } from './mapping.ts'

/**
 * Ledgers that a sheet of a workbook may belong to, the likeliest first, with how sure that is from 0 to 1: by what sheet,
 * title or file are called (`names`), by its headings and by what is in its rows. Others get their turn between two ledgers.
 */
export async function likelyLedgers(
  register: Register, names: readonly string[], headings: readonly string[], rows: readonly (readonly string[])[],
): Promise<{ ledger: AnyLedger; sure: number }[]> {
  const ledgers = [...register.ledgers.values()]
  const called = (by: typeof calledIn) => names.map(name => by(ledgers, nameOf(name))).find(ledger => ledger !== undefined)
  const named = called(calledIn) ?? called(halfCalledIn)
  const asked = headings.filter(heading => heading !== '' && !isCounter(heading)).length
  const known = (ledger: AnyLedger) => headings.map(headingReader(columnsOf(ledger))).filter(({ means }) => means === 'field').length
  const met = ledgers.map(ledger => ({ ledger, known: known(ledger) + (ledger === named ? asked : 0) })).filter(one => one.known > 0)
  const likely: { ledger: AnyLedger; sure: number }[] = []
  for (const { ledger } of met.sort((a, b) => b.known - a.known).slice(0, LOOKED_AT)) {
    await setImmediate()
    const proposals = proposeMapping(ledger, headings, rows)
    const found = proposals.filter(({ to }) => to !== 'ignore' && to !== 'extra')
    const lacking = columnsOf(ledger).filter(column => column.part === undefined && column.field.required === true && !found.some(({ to }) => to.split('.')[0] === pathOf(column)))
    const share = found.reduce((sum, { sure }) => sum + sure, 0) / Math.max(1, asked)
    likely.push({ ledger, sure: Math.max(0, Math.min(1, 0.7 * share + (ledger === named ? 0.3 : 0) - 0.15 * lacking.length)) })
  }
  return likely.filter(({ sure }) => sure > 0).sort((a, b) => b.sure - a.sure)
}

/** 2025走访.xls, 争议登记: half of a label, where no other ledger has it. */
function halfCalledIn(ledgers: readonly AnyLedger[], name: string): AnyLedger | undefined {
  const found = ledgers.filter(({ label }) => label.length === 4 && (name.includes(label.slice(0, 2)) || name.includes(label.slice(2))))
  return found.length === 1 ? found[0] : undefined
}

/** Holding every heading against every column takes its time. */
const LOOKED_AT = 5
