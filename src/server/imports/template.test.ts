import assert from 'node:assert/strict'
import { register } from '#lines/register.ts'
import { grant, inHouse, join, plant } from '../testing.ts'
import { importing } from './testing.ts'

inHouse('a template that comes back is known as its ledger’s; what explains it is no sheet, and its example no row', async world => {
  const tree = await plant(world.office)
  await grant(world.office, tree, 'zhang', 'administrator')
  const person = await join(world, 'zhang')
  const { send } = importing(world, person)
  for (const ledger of ['employer', 'dispute', 'activity', 'member']) {
    const { rawPayload } = await world.ask(person, 'GET', `/api/ledgers/${ledger}/template.xlsx`)
    const { sheets } = await send('模板.xlsx', rawPayload)
    assert.deepEqual(sheets.filter(({ hidden }) => !hidden).map(({ name, ledger, rows }) => [name, ledger, rows]), [[register.ledgers.get(ledger)!.label, ledger, 0]])
    assert.deepEqual(sheets[0]!.columns.filter(({ sure }) => sure < 1), [])
    assert.deepEqual(sheets.filter(({ use }) => use), [])
  }
})
