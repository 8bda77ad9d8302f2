import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { register } from '#lines/register.ts'
import { columnsOf } from '#sheets/columns.ts'
import { writeCsv } from '#formats/csv.ts'
import { badInputs, book } from './bad-inputs.ts'
import { niangjia, temporaryFolder } from './command-line.ts'
import { openDesk } from './desk.ts'

const desk = await openDesk()
for (const { ledger, values } of book) await desk.do({ ledger, do: 'create', values })

describe('what is wrong is told in the same sentence', () => {
  for (const { name, ledger, values, say, at } of badInputs) {
    test(`at the door: ${name}`, async () => assert.deepEqual((await desk.says(ledger, values)).filter(one => one.startsWith('refuse')), [`refuse ${at}: ${say}`]))
    test(`in a sheet: ${name}`, async () => {
      const file = join(temporaryFolder(), `${ledger}.csv`)
      const headings = Object.keys(values).map(field => columnsOf(register.ledgers.get(ledger)!).find(column => column.name === field && !column.part)!.heading)
      writeFileSync(file, writeCsv([headings, Object.values(values)]))
      assert.deepEqual(await desk.refusals(ledger, file), [{ line: 2, at, say }])
    })
  }
})

describe('at the command line', () => {
  const data = join(temporaryFolder(), 'data')
  test('records go in', () => {
    writeFileSync(join(data, '..', 'union.csv'), '工会名称,工会类型,上级工会,成立日期\n云浦镇总工会,township,,1986\n宏兴村联合工会,village,云浦镇总工会,2010-05-01\n振东村联合工会,village,云浦镇总工会,2010-05-01\n')
    assert.equal(niangjia('load', join(data, '..', 'union.csv'), '--data', data).code, 0)
    for (const { ledger, values } of book.slice(3)) assert.equal(niangjia('add', ledger, JSON.stringify(values), '--data', data).code, 0)
  })
  for (const { name, ledger, values, say, at } of badInputs.filter((_, i) => i % 4 === 0)) {
    test(name, () => assert.deepEqual(niangjia('add', ledger, JSON.stringify(values), '--json', '--data', data), { code: 1, out: `${JSON.stringify({ code: 'invalid', say, at }, null, 2)}\n`, err: `${say}\n` }))
  }
})
