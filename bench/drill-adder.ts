import { system } from '#records/actor.ts'
import { openHere } from '#server/open.ts'
import { rowId } from '#sheets/row-id.ts'

/*
 * drill-adder DATA BATCH FROM TO: a case and a visit with one write, again and again. The ids of both are printed when the
 * door has said that they are stored; the same number always has the same ids, so that repeating one doubles nothing.
 */
const [data = '', batch = '', from, to] = process.argv.slice(2)
const desk = await openHere({ data, mode: 'write', who: 'drill' })
const [book] = await desk.office.books()
const actor = system('演练', book!.id)
const { records: [union] } = await desk.office.list(actor, 'union', { where: { type: 'village' }, limit: 1 })
for (let no = Number(from); no <= Number(to); no++) {
  const written = await desk.office.write(actor, [
    {
      ledger: 'dispute', do: 'create', id: rowId(batch, 'dispute', no),
      values: { union: union!.id, number: `演练${no}`, received: '2025-03-01', cause: '工伤', parties: [{ name: '甲', phone: '19900000000' }] },
    },
    { ledger: 'visit', do: 'create', id: rowId(batch, 'visit', no), values: { union: union!.id, day: '2025-03-01', purpose: 'serve', met: `${no}` } },
  ])
  process.stdout.write(`${written.map(({ id }) => id).join(' ')}\n`)
}
await desk.close()
