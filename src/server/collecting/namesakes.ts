import type { Fields } from '#model/field.ts'
import type { Pending } from '../imports/pending.ts'
import type { Doing } from '../imports/steps.ts'

/**
 * New rows of a roll that are called like records which the union has: somebody copied them into a sheet of his own, where the hidden
 * numbers are lost, or two people share a name. Events of one name are many and no doubt.
 */
export async function namesakes({ desk, register, actor }: Doing, { state: { sheets, preview } }: Pending, union: string): Promise<string[]> {
  const told: string[] = []
  for (const [nth, { ledger: id, columns }] of sheets.filter(({ use }) => use).entries()) {
    const ledger = register.ledgers.get(id!)!
    const [title = ''] = ledger.title
    const place = columns.findIndex(({ to }) => to === title)
    if (ledger.totals !== undefined || (ledger.fields as Fields)[title]?.kind !== 'text' || place < 0) continue
    const names = preview!.rows.filter(({ sheet, seen }) => sheet === nth && seen === 'created').map(({ cells }) => cells[place]?.trim() ?? '').filter(name => name !== '')
    if (names.length === 0) continue
    const { records } = await desk.office.list(actor, ledger.id, { union, where: { [title]: names }, limit: 200 })
    const known = new Set(records.filter(one => one.union === union).map(one => String(one[title])))
    const met = names.filter(name => known.has(name))
    if (met.length > 0) told.push(`“${met[0]}”${met.length > 1 ? `等${met.length}行` : ''}和已有的同名，收下会再记一遍；是同一个的，请在发出去的表上改`)
  }
  return told
}
