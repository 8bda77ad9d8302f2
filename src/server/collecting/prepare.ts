import { monthsOf } from '#kit/period.ts'
import { notFound } from '#records/names/names.ts'
import { change } from '../imports/change.ts'
import { tidied } from '../imports/describe.ts'
import type { Pending } from '../imports/pending.ts'
import type { Doing } from '../imports/steps.ts'
import type { ImportSheet } from '../imports/types.ts'
import type { Matter } from './matter.ts'

/**
 * Makes an upload ready to be looked at as what was asked for: each sheet of its ledger, dates of the period, known records
 * changed. `use` is left only on sheets that go in. Returns what its person should know; `wrong`: not all of it can go in as it is.
 */
export async function prepare({ desk, register }: Doing, pending: Pending, { ledgers, period }: Matter): Promise<{ told: string[]; wrong: boolean }> {
  const { state } = pending
  const told: string[] = []
  const [only] = ledgers.length === 1 ? ledgers : []
  for (const sheet of state.sheets) {
    const named = ledgers.find(({ label }) => label === sheet.name.trim()) ?? only
    const ledger = named ?? ledgers.find(({ id }) => id === sheet.ledger)
    if (sheet.hidden || sheet.rows === 0 || !ledger) {
      if (!sheet.hidden && sheet.rows > 0) told.push(`工作表“${sheet.name}”不是这次要收的，没有读`)
      sheet.use = false
      continue
    }
    if (ledger.id !== sheet.ledger) await change({ register, read: desk.office.store.read }, pending, { sheets: [{ nth: sheet.nth, ledger: ledger.id }] })
    sheet.use = sheet.columns.some(({ to }) => to !== 'extra' && to !== 'ignore')
    Object.assign(sheet, { year: sheet.year ?? Number(period.first.slice(0, 4)), month: sheet.month ?? (monthsOf(period).length === 1 ? Number(period.first.slice(5, 7)) : null) })
    told.push(...sheet.faults.map(say => state.sheets.length > 1 ? `“${sheet.name}”${say}` : say))
  }
  Object.assign(state.choices, { good: true, existing: 'change' })
  return { told, wrong: state.sheets.some(({ use, faults }) => use && faults.length > 0) }
}

/** Rows that name a union which is neither that of the sheet nor below it, by the name they write. */
export async function strangers({ desk, register, actor }: Doing, pending: Pending, matter: Matter, union: string): Promise<string[]> {
  const lines = new Map<string, number[]>()
  for (const sheet of pending.state.sheets.filter(({ use }) => use)) {
    for await (const [name, line] of unionsIn(register, pending, sheet)) lines.set(name, [...lines.get(name) ?? [], line])
  }
  const found = await desk.office.names(actor, 'union', [...lines.keys()])
  return [...lines].flatMap(([name, at]) => {
    const one = found.get(name)!
    if ('id' in one && matter.belongs(one.id, union)) return []
    return [`第${at.slice(0, 5).join('、')}行${at.length > 5 ? '等' : ''}写的工会是“${name}”，${'id' in one ? '不是这张表的' : notFound('工会', name, one)}`]
  })
}

async function* unionsIn(register: Doing['register'], pending: Pending, sheet: ImportSheet): AsyncGenerator<[name: string, line: number]> {
  const place = sheet.columns.findIndex(({ to }) => to === 'union')
  if (place < 0) return
  for await (const { cells, line } of (await tidied(register, pending, sheet)).rows) {
    const name = cells[place]?.trim() ?? ''
    if (name !== '') yield [name, line]
  }
}
