import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { add } from '#cli/commands/add.ts'
import { parse } from '#cli/command.ts'
import { writeCsv } from '#formats/csv.ts'
import { xlsx } from '#formats/testing-xlsx.ts'
import { isRefusal } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import { stepOf, type Value } from '#reader/propose/proposal.ts'
import { system } from '#records/actor.ts'
import { importing } from '#server/imports/testing.ts'
import { inHouse, join as joinHouse, type Person, type TestHouse } from '#server/testing.ts'
import { columnsOf, type Column } from '#sheets/columns.ts'
import { readForm, type Typed as Form } from '#web/pages/form/typed.ts'
import { badInputs, badRecords, book, type BadInput, type Typed } from './bad-inputs.ts'
import { niangjia, temporaryFolder } from './command-line.ts'
import { openDesk } from './desk.ts'

const ledgerOf = (id: string) => register.ledgers.get(id)!
const sheets = [...Map.groupBy(badInputs, ({ ledger }) => ledger)]

inHouse('through the pages and by programs', async world => {
  const { t, ask } = world
  const person = await office(world)

  await t.test('the form: what it shows by itself and what it hears from the door is one sentence', async () => {
    let byItself = 0
    for (const { name, ledger, values, say, at } of badInputs) {
      const checked = (await ask(person, 'POST', '/api/check', { steps: [{ ledger, do: 'create', values }] })).json<{ faults: Fault[] }[]>()
      assert.deepEqual(refusing(checked[0]!.faults), [{ at, say }], name)
      const shown = refusing(readForm(ledgerOf(ledger), formOf(values), null, 2025).faults).filter(fault => fault.at === at)
      if (shown.length === 0) continue
      assert.deepEqual(shown, [{ at, say }], name)
      byItself++
    }
    // The rest takes the ledgers to know: names, what is there already, what other records say.
    assert.ok(byItself >= 60, String(byItself))
  })

  await t.test('the API', async () => {
    for (const { name, ledger, values, say, at } of badInputs) {
      const answer = await ask(person, 'POST', `/api/ledgers/${ledger}/records`, { values })
      assert.deepEqual([[409, 422].includes(answer.statusCode), answer.json<object>()], [true, { code: answer.statusCode === 409 ? 'conflict' : 'invalid', say, at }], name)
    }
    for (const { name, ledger, values: { state, ...values }, say, at } of badRecords) {
      const answer = await ask(person, 'POST', `/api/ledgers/${ledger}/records`, { values, ...(state !== undefined && { state }) })
      assert.deepEqual([answer.statusCode, answer.json<object>()], [422, { code: 'invalid', say, at }], name)
    }
  })

  await t.test('一句话: a proposal that is confirmed with it', async () => {
    for (const { name, ledger, values, say, at } of badInputs) {
      const answer = await ask(person, 'POST', '/api/write', { steps: [stepOf({ ledger, values: proposed(values) })] })
      assert.deepEqual([[409, 422].includes(answer.statusCode), said(answer.json())], [true, { at, say }], name)
    }
  })

  await t.test('a workbook: the cell is told, the sentence is the same', async () => {
    const { send, look } = importing(world, person)
    for (const [ledger, inputs] of sheets) {
      const sent = await send(`${ledgerOf(ledger).label}.xlsx`, await xlsx({ [ledgerOf(ledger).label]: { rows: tableOf(ledger, inputs) } }))
      assert.equal(sent.sheets[0]!.ledger, ledger)
      const { rows } = (await look(sent.id)).preview!
      const lines = linesOf(inputs)
      for (const [i, { name, say, at }] of inputs.entries()) {
        const row = rows.find(({ line }) => line === lines[i])
        assert.ok(row, `${name}: line ${lines[i]} of ${rows.map(({ line }) => line).join(' ')}`)
        // Whoever imports may change what is there: for him it is no mistake.
        if (say.startsWith('已有')) assert.notEqual(row.seen, 'refused', name)
        else assert.ok(row.seen === 'refused' && row.faults.some(fault => fault.endsWith(withoutLabel(ledger, at, say))), `${name}: ${row.seen} ${row.faults.join(' ')}`)
      }
    }
  })

  await t.test('nothing of it was entered', async () => {
    for (const [ledger] of sheets) {
      const { total } = (await ask(person, 'POST', `/api/ledgers/${ledger}/query`, {})).json<{ total: number }>()
      assert.equal(total, book.filter(one => one.ledger === ledger).length, ledger)
    }
  })
})

describe('a sheet', async () => {
  const desk = await openDesk()
  for (const { ledger, values } of book) await desk.do({ ledger, do: 'create', values })
  for (const [i, { name, ledger, values, say, at }] of badInputs.entries()) {
    test(name, async () => {
      const file = join(temporaryFolder(), `${ledger}${i}.csv`)
      writeFileSync(file, writeCsv(tableOf(ledger, [{ values }]).map(row => row.map(cell => cell ?? ''))))
      assert.deepEqual((await desk.refusals(ledger, file)).map(said), [{ at, say }])
    })
  }
})

describe('the command line', () => {
  const data = join(temporaryFolder(), 'data')
  const adding = async (ledger: string, record: object) => add.run(parse(add, [
    ledger, JSON.stringify(record), '--data', data,
  ])).then(() => 'let in', (error: unknown) => isRefusal(error) ? said(error) : error)
  test('records go in', () => {
    const [first, ...rest] = book
    writeFileSync(join(data, '..', 'union.csv'), writeCsv([['工会名称', '工会类型', '成立日期'], [first.values.name, first.values.type, first.values.founded]]))
    assert.equal(niangjia('load', join(data, '..', 'union.csv'), '--data', data).code, 0)
    for (const { ledger, values } of rest) assert.equal(niangjia('add', ledger, JSON.stringify(values), '--data', data).code, 0)
  })
  for (const { name, ledger, values, say, at } of [...badInputs, ...badRecords]) test(name, async () => assert.deepEqual(await adding(ledger, values), { at, say }))

  test('it is printed, and the program ends with 1', () => {
    const { ledger, values, say, at } = badInputs[0]!
    assert.deepEqual(niangjia('add', ledger, JSON.stringify(values), '--json', '--data', data), {
      code: 1, out: `${JSON.stringify({ code: 'invalid', say, at }, null, 2)}\n`, err: `${say}\n`,
    })
  })
  test('a file of it is told line by line, and nothing of it goes in', () => {
    const folder = temporaryFolder()
    for (const [ledger, inputs] of sheets) {
      writeFileSync(join(folder, `${ledger}.csv`), writeCsv(tableOf(ledger, inputs).map(row => row.map(cell => cell ?? ''))))
      const { code, out, err } = niangjia('load', join(folder, `${ledger}.csv`), '--data', data)
      assert.equal(code, 1)
      const lines = linesOf(inputs)
      for (const [i, { name, say, at }] of inputs.entries()) {
        const told = err.split('\n').filter(line => line.startsWith(`${ledger}.csv第${lines[i]}行`))
        assert.ok(told.some(line => line.endsWith(withoutLabel(ledger, at, say))), `${name}: ${told.join(' ')}`)
      }
      assert.match(out, /：新增0条/)
    }
  })
})

/** The book, and who may do everything in it. */
async function office(world: TestHouse): Promise<Person> {
  const { id } = await world.office.createBook(system('测试', ''), { name: '云浦镇总工会' })
  const actor = system('测试', id)
  for (const { ledger, values } of book) await world.office.write(actor, [{ ledger, do: 'create', values }])
  await world.office.write(actor, [{ ledger: 'access', do: 'create', values: { union: '云浦镇总工会', account: 'zhang', name: '张三', role: 'administrator', from: '2020' } }])
  return joinHouse(world, 'zhang')
}

function said({ at, say }: { at?: string; say: string }): { at?: string; say: string } {
  return { ...(at !== undefined && { at }), say }
}

type Fault = { strength: string; say: string; at: string }

function refusing(faults: readonly Fault[]): { at?: string; say: string }[] {
  return faults.filter(({ strength }) => strength === 'refuse').map(said)
}

/** What a form holds that was filled in so. */
function formOf({ union, ...values }: Typed): Form {
  const rows = (value: Typed[string]) => typeof value === 'string' ? [] : value.map((row, key) => ({ key, values: row }))
  return {
    union: typeof union === 'string' ? union : null, state: null,
    values: { form: 'detail', ...Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string' && value !== '')) },
    parts: Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value !== 'string').map(([part, value]) => [part, rows(value)])),
  }
}

function proposed(values: Typed): Value[] {
  const told = (value: string, rest: Pick<Value, 'field' | 'part' | 'row'>): Value => ({ ...rest, value, marks: [], sure: false })
  return Object.entries(values)
    .flatMap(([field, value]) => typeof value === 'string' ? [told(value, { field })] : value.flatMap((row, nth) => Object.entries(row)
      .map(([inner, one]) => told(one, { field: inner, part: field, row: nth }))))
}

/** Headings and lines of a sheet; further rows of a part stand in lines of their own below. */
function tableOf(ledger: string, inputs: readonly Pick<BadInput, 'values'>[]): (string | null)[][] {
  const wanted = columnsOf(ledgerOf(ledger)).filter(({ part, name }) => inputs.some(({ values }) => part === undefined
    ? typeof values[name] === 'string'
    : rowsOf(values, part).some(row => name in row)))
  const cell = (
    values: Typed, nth: number, { part, name }: Column,
  ) => (part === undefined ? nth === 0 ? values[name] as string | undefined : undefined : rowsOf(values, part)[nth]?.[name]) ?? null
  return [
    wanted.map(({ heading }) => heading),
    ...inputs.flatMap(({ values }) => Array.from({ length: heightOf(values) }, (_, nth) => wanted.map(column => cell(values, nth, column)))),
  ]
}

function rowsOf(values: Typed, part: string): readonly Readonly<Record<string, string>>[] {
  const rows = values[part]
  return rows === undefined || typeof rows === 'string' ? [] : rows
}

function heightOf(values: Typed): number {
  return Math.max(1, ...Object.values(values).map(value => typeof value === 'string' ? 1 : value.length))
}

/** The first line of each, from 2. */
function linesOf(inputs: readonly Pick<BadInput, 'values'>[]): number[] {
  return inputs.map((_, i) => 2 + inputs.slice(0, i).reduce((sum, { values }) => sum + heightOf(values), 0))
}

/** A sheet names the column in the field's stead. */
function withoutLabel(ledger: string, at: string, say: string): string {
  const [name, , inner] = at.split('.')
  const label = columnsOf(ledgerOf(ledger)).find(column => inner === undefined
    ? column.part === undefined && column.name === name
    : column.part === name && column.name === inner)?.field.label
    ?? ''
  return say.startsWith(`${label}“`) ? say.slice(label.length) : say
}
