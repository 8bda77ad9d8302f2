import assert from 'node:assert/strict'
import type { LedgerRecord } from '#model/base.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { atDesk } from '../testing.ts'

atDesk('records are written as they are shown, each once for as long as it is the same', [dispute], async desk => {
  const { office, actor, enter, change, hong, firm } = desk
  const ids = [await enter('dispute', { union: hong, number: '1', received: '2025-01-10' }), await enter('dispute', { union: firm, number: '2', received: '2025-02' })]
  const party = await enter('dispute', { union: firm, number: '3', received: '2025-03', parties: [{ name: '王五', phone: '13900001111' }] })
  let times: string[] = []
  const written = (form: object) => async (asked = {}) => {
    times = []
    const page = await office.listWritten(actor, 'dispute', { up: true, ...asked }, {
      form, write(record: LedgerRecord) {
        times.push(String(record['number']))
        return Buffer.from(JSON.stringify(record))
      },
    })
    return { ...page, records: page.records.map(text => JSON.parse(String(text)) as LedgerRecord) }
  }
  const shown = written({})
  const same = async (asked = {}) => assert.deepEqual(await shown(asked), JSON.parse(JSON.stringify(await office.list(actor, 'dispute', { up: true, ...asked }))))

  await same()
  assert.deepEqual(times, ['1', '2', '3'])
  for (const asked of [{}, { limit: 2 }, { order: 'number' }, { union: firm }, { text: '王五' }]) {
    await same(asked)
    assert.deepEqual(times, [], 'what is the same is not written again')
  }

  await change('dispute', ids[1]!, { number: '2改' })
  await same()
  assert.deepEqual(times, ['2改'])
  await written({})({ limit: 1 })
  assert.deepEqual(times, ['1'], 'in another form it is written anew')
  await same()
  assert.deepEqual(times, ['1'])

  await office.write(actor, [{ ledger: 'dispute', do: 'remove', id: ids[0]! }])
  await same()
  assert.deepEqual(times, [])
  await enter('dispute', { union: hong, number: '1再', received: '2025-01-10' }, { id: ids[0]! })
  await same()
  assert.deepEqual(times, ['1再'], 'who comes again under the id of one that is gone')

  const called = async () => Object.values((await shown()).names)
  assert.ok((await called()).includes('宏兴村联合工会'))
  await change('union', hong, { name: '宏兴社区联合工会' })
  assert.ok((await called()).includes('宏兴社区联合工会'), 'names are those of now, of records that were written before as well')

  const phone = async () => ((await shown()).records.at(-1)!['parties'] as { phone: string | null }[])[0]!.phone
  assert.equal(await phone(), '139****1111')
  await office.forget(actor, 'dispute', party, '本人要求')
  assert.equal(await phone(), null)
})
