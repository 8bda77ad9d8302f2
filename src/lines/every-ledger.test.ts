import assert from 'node:assert/strict'
import { createReadStream, globSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { newId } from '#kit/id.ts'
import { parsePeriod, within } from '#kit/period.ts'
import { figures } from '#figures/figures.ts'
import { csvRows } from '#formats/csv.ts'
import { anyRecord, anyValue, type Setting } from '#model/arbitrary.ts'
import { baseFields, type LedgerRecord } from '#model/base.ts'
import { rowFaults } from '#model/check-record.ts'
import { contributions } from '#model/contributions.ts'
import type { Field } from '#model/field.ts'
import { adds } from '#model/indicator.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { isRowRule } from '#model/rules.ts'
import { isFrom } from '#model/steps.ts'
import { summed } from '#model/sums.ts'
import type { Actor } from '#records/actor.ts'
import type { Step } from '#records/draft.ts'
import { makeKeys } from '#records/keys/keys.ts'
import { openOffice, type Office } from '#records/office.ts'
import { masked, present } from '#records/record.ts'
import { load as loadRows } from '#records/rows.ts'
import { recountIfNeeded } from '#records/tally/recount.ts'
import { sayFault } from '#sheets/fault.ts'
import { load } from '#sheets/load.ts'
import { sheetRecords, type SheetRecord } from '#sheets/read.ts'
import { openSheet } from '#sheets/sheet.ts'
import { writeSheet } from '#sheets/write.ts'
import type { Place, Store } from '#store/store.ts'
import { onBoth } from '#store/testing.ts'
import { register } from './register.ts'

/* What holds for every ledger, whatever it describes: a new one is held to it by standing in the register. */

/** Ids of the ledgers one works at, by commas; of all it takes minutes. */
const only = (process.env['NIANGJIA_ONLY'] ?? '').split(',').filter(id => id !== '')

onBoth('every ledger keeps its word', async (store, t, place) => {
  const desk = await openDesk(store, place)
  await loadSamples(desk)
  const setting = await settle(desk)
  for (const ledger of register.ledgers.values()) if (only.length === 0 || only.includes(ledger.id)) {
    await t.test(`${ledger.label}: what is entered, changed, undone, removed or comes back out of a sheet is the same record`, () => comesBack(desk, ledger, setting))
    await t.test(`${ledger.label}: what is asked for and missing is told by its label`, () => asksForAll(desk, ledger, setting))
    if (ledger.by) await t.test(`${ledger.label}: no clerk enters it`, async () => {
      const [checked] = await desk.office.check({ ...desk.actor, role: 'clerk' }, [{ ledger: ledger.id, do: 'create', values: { union: setting.ids!['union']![0]! } }])
      assert.equal(checked!.faults[0]?.code, 'forbidden')
    })
    if (ledger.states) await t.test(`${ledger.label}: a step leads on from its states and from no other`, () => stepsLeadOn(desk, ledger, setting))
    if (Object.keys(ledger.indicators).length > 0) await t.test(`${ledger.label}: figures of details are the sum of their contributions`, () => addsUp(desk, ledger, setting))
  }
  await t.test('and the recount finds nothing', async () => assert.deepEqual(await desk.office.verify(desk.actor), []))
})

type Desk = { store: Store; office: Office; actor: Actor }

async function openDesk(store: Store, { dir }: Place): Promise<Desk> {
  await recountIfNeeded(store, register) // from here on the door keeps the sums that figures are read from
  const office = openOffice({ store, register, keys: makeKeys(new Uint8Array(32).fill(7)), dir })
  const { id: book } = await office.createBook({ id: 'zhang', name: '张三', book: '', role: 'administrator', unions: 'all' }, { name: '测试' })
  return { store, office, actor: { id: 'zhang', name: '张三', book, role: 'administrator', unions: 'all' } }
}

/** All that follows stands on the samples: where one is wanting, nothing else is told. */
async function loadSamples({ office, actor }: Desk): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const samples = Array.from(register.ledgers.values(), ledger => ({ ledger, file: globSync(`*/**/${ledger.id}.csv`, { cwd: root })[0] }))
  told('a ledger needs a sample beside it', samples.filter(({ file }) => file === undefined)
    .map(({ ledger: { id } }) => `${id}.csv: labels as headings, ${FEWEST} records or more`))
  const files = await Promise.all(samples.map(async ({ ledger, file }) => {
    const rows = csvRows(createReadStream(join(root, file!)))
    return { file: file!, sheet: openSheet(ledger, (await rows.next()).value!), rows }
  }))
  const loaded = await load({ office, register, actor, files, batch: { id: newId(), note: '样表' } })
  told('a sample loads without a refusal', loaded.flatMap(({ file, sheet, refused }) => refused.flatMap(({ faults }) => faults.map(fault => sayFault(file, fault, sheet.ledger)))))
  told(`a sample needs ${FEWEST} records or more`, loaded.filter(({ created }) => created < FEWEST).map(({ file, created }) => `${file} has ${created}`))
}
const FEWEST = 10

function told(rule: string, faults: readonly string[]): void {
  assert.ok(faults.length === 0, `${rule}\n${faults.join('\n')}`)
}

/** Random records stand in two new unions, apart from the samples, and point to anything there is. */
async function settle({ office, actor }: Desk): Promise<Setting> {
  const enter = async (name: string, union: string) => (await office.write(actor, [
    { ledger: 'union', do: 'create', values: { name, type: 'village', union, founded: '2000' } },
  ]))[0]!.id
  const above = await enter('试验镇联合工会', '北湾县总工会')
  const below = await enter('试验村联合工会', above)
  const ids = await Promise.all(Array.from(register.ledgers.keys(), async ledger => [
    ledger, (await office.list(actor, ledger, { limit: 500 })).records.map(one => one.id),
  ] as const))
  return { book: actor.book, ids: { ...Object.fromEntries(ids), union: [above, below] } }
}

/** A random record, and another of the same union to change it into. */
function anyTwo(ledger: AnyLedger, setting: Setting) {
  const unsent = Object.fromEntries(Object.entries(ledger.fields).flatMap(([name, { kind }]) => kind === 'files' ? [[name, null]] : []))
  const lawful = (record: LedgerRecord): LedgerRecord => ({
    ...record, ...unsent, ...filledRows(record), files: [], ...(ledger.id === 'zero' && { ledger: 'dispute', only: null }),
  })
  // A row in which nothing is told is none.
  const filledRows = (record: LedgerRecord) => Object.fromEntries(Object.keys(ledger.parts).map(part => [
    part, (record[part] as object[]).filter(row => Object.values(row).some(value => value !== null)),
  ]))
  // What is declared not to have happened lies where nothing did.
  const where: Setting = ledger.id === 'zero' ? { ...setting, from: '2030-01-01', to: '2031-12-31' } : setting
  return fc.tuple(anyRecord(ledger, where), anyRecord(ledger, where)).map(([a, b]) => [lawful(a), lawful(b)] as const)
}

function anyDetail(ledger: AnyLedger, setting: Setting, fits: (record: LedgerRecord) => boolean = () => true): LedgerRecord {
  return fc.sample(anyTwo(ledger, setting).filter(([record]) => record.form === 'detail' && fits(record)), 1)[0]![0]
}

function anyOf(field: Field, setting: Setting): unknown {
  return fc.sample(anyValue(field, setting), 1)[0]
}

async function comesBack({ store, office, actor }: Desk, ledger: AnyLedger, setting: Setting): Promise<void> {
  const stored = async (id: string) => (await loadRows(store.read, office.keys, ledger, [id])).get(id)
  const write = (step: Step) => office.write(actor, [step])
  await fc.assert(fc.asyncProperty(anyTwo(ledger, setting), async ([record, other]) => {
    const { id, state } = record
    const union = ledger.tree ? other.union : record.union
    const create: Step = { ledger: ledger.id, do: 'create', id, values: valuesOf(ledger, record), ...(state !== null && { state }) }
    const change: Step = { ledger: ledger.id, do: 'change', id, values: { ...valuesOf(ledger, other), union } }
    // What others determine is not told from what was typed where both are the same by chance.
    fc.pre(Object.keys(ledger.derived).every(name => (record[name] ?? null) === null || !isDeepStrictEqual(record[name], other[name])))
    // Who may be moved to a union is not moved to their own, and what may be drafted is not always fit to be approved.
    fc.pre(rowFaults(ledger, { ...other, union, state }).every(({ strength }) => strength !== 'refuse'))
    fc.pre(await isNew(office, actor, ledger, create) && await isNew(office, actor, ledger, { ...create, values: change.values! }))
    await write(create)
    assert.deepEqual(said(await stored(id)), said(record))
    const changed = (await write(change))[0]!.change
    assert.deepEqual(said(await stored(id)), said({ ...other, id, state, union }))
    await office.undo(actor, { change: changed })
    assert.deepEqual(said(await stored(id)), said(record))

    const whole = (await stored(id))!
    const [removed] = await write({ ledger: ledger.id, do: 'remove', id })
    await assert.rejects(office.get(actor, ledger.id, id), { code: 'missing' })
    await office.undo(actor, { change: removed!.change })
    assert.deepEqual(await office.get(actor, ledger.id, id), { ...masked(ledger, whole), version: whole.version + 1 })
    await write({ ledger: ledger.id, do: 'remove', id })

    const { id: named, state: stands, ...values } = await throughSheet(ledger, whole)
    assert.deepEqual([named, stands ?? null], [id, state])
    await write({ ...create, values })
    assert.deepEqual(said(await stored(id)), said(record))
    const labels = (await office.history(actor, ledger.id, id)).map(({ label }) => label)
    assert.deepEqual(labels, ['登记', '删除', '撤销', '删除', '撤销', '修改', '登记'])
    if (record.form === 'total') await write({ ledger: ledger.id, do: 'remove', id })
  }), { numRuns: 10, endOnFailure: true })
}

async function throughSheet(ledger: AnyLedger, record: LedgerRecord): Promise<Record<string, unknown>> {
  const [head, ...rows] = [...writeSheet(ledger, [record])].map((cells, i) => ({ line: i + 1, cells }))
  const read: SheetRecord[] = []
  for await (const one of sheetRecords(openSheet(ledger, head!), rows)) read.push(one)
  assert.deepEqual(read.map(({ faults }) => faults), [[]])
  return read[0]!.values
}

/** Numbers and names may be met twice in so few letters, and other records may forbid it as the ledger itself says; for nothing else may a record of these be refused. */
async function isNew(office: Office, actor: Actor, ledger: AnyLedger, step: Step): Promise<boolean> {
  const [checked] = await office.check(actor, [{ ...step, id: newId() }])
  const refusals = checked!.faults.filter(({ strength }) => strength === 'refuse')
  const declared = ledger.rules.filter(rule => !isRowRule(rule)).map(rule => rule.say)
  told(`${ledger.id}: only by a rule of its own, or as what is there already`, refusals.filter(({ say }) => !declared.includes(say) && !/相同），请打开那一条修改/.test(say))
    .map(({ say, at }) => `${at}: ${say}`))
  return refusals.length === 0 && checked!.outcome === 'created'
}

async function asksForAll({ office, actor }: Desk, ledger: AnyLedger, setting: Setting): Promise<void> {
  const record = anyDetail(ledger, setting)
  const faults = async (values: object) => {
    const [checked] = await office.check(actor, [{ ledger: ledger.id, do: 'create', values: { ...valuesOf(ledger, record), ...values } }])
    return checked!.faults
  }
  const asks = async (field: Field, at: string, values: object, within = '') => {
    const say = `${within}请填写${field.label}${field.kind === 'date' ? '，记不清可填“不详”' : ''}`
    const found = (await faults(values)).filter(fault => fault.at === at && fault.say === say)
    assert.deepEqual(found.map(({ strength }) => strength), field.required === undefined ? [] : [field.required === true ? 'refuse' : 'later'], at)
  }
  // What is a sum over a part is asked for where the part has no rows.
  const without = (name: string) => Object.fromEntries(summed(ledger).filter(sum => sum.name === name).map(({ part }) => [part, []]))
  for (const [name, field] of Object.entries(ledger.fields)) await asks(field, name, { [name]: null, ...without(name) })
  for (const [part, { label, fields }] of Object.entries(ledger.parts)) {
    for (const [name, field] of Object.entries(fields)) {
      const row = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyOf(field, setting)]))
      await asks(field, `${part}.0.${name}`, { [part]: [{ ...row, [name]: null }] }, `${label}第1行：`)
    }
  }
}

async function stepsLeadOn({ office, actor }: Desk, ledger: AnyLedger, setting: Setting): Promise<void> {
  const states = ledger.states!
  const dates = Object.entries(ledger.fields).flatMap(([name, { kind }]) => kind === 'date' ? [[name, '2025-05-05']] : [])
  const keys = ledger.keys.flat().filter(name => ledger.fields[name]!.required !== true).map(name => [name, null])
  const fixed = Object.fromEntries([...keys, ...dates])
  // What a state asks for besides – a plan that is approved, of each item who answers for it – is there before it is entered in that state.
  const sound = (one: LedgerRecord) => Object.keys(states).every(state => rowFaults(ledger, { ...one, ...fixed, state }).every(({ strength }) => strength !== 'refuse'))
  const record = { ...valuesOf(ledger, anyDetail(ledger, setting, sound)), ...fixed }
  for (const [verb, step] of Object.entries(ledger.steps)) {
    const needs = Object.fromEntries((step.needs ?? []).map(name => [name, dates.some(([date]) => date === name) ? '2025-05-05' : anyOf(ledger.fields[name]!, setting)]))
    for (const state of Object.keys(states)) {
      const id = (await office.write(actor, [{ ledger: ledger.id, do: 'create', values: { ...record, ...needs }, state }]))[0]!.id
      const take = (values: Record<string, unknown> = {}, who = actor) => office.write(who, [{ ledger: ledger.id, do: verb, id, values }])
      if (isFrom(step, { state })) {
        for (const name of step.needs ?? []) await assert.rejects(take({ [name]: null }), { at: name })
        if (step.by === 'lead') await assert.rejects(take({}, { ...actor, role: 'clerk' }), { code: 'forbidden' })
        const [taken, ...left] = await take()
        assert.equal((await office.get(actor, ledger.id, id)).state, step.to)
        assert.equal((await office.history(actor, ledger.id, id))[0]!.label, step.label)
        // What it left behind would keep it from being removed, and from being left once more.
        if (left.length > 0) for (const one of [taken!, ...left.toReversed()]) await office.undo(actor, { change: one.change })
      } else {
        const from = step.from!.map(one => `“${states[one]!.label}”`).join('或')
        await assert.rejects(take(), { at: 'state', say: `只有${from}的${ledger.label}可以“${step.label}”，这一条是“${states[state]!.label}”` })
      }
      await office.write(actor, [{ ledger: ledger.id, do: 'remove', id }]) // or the next would be its double
    }
  }
}

/** laws.test.ts of figures proves the grammar; this, that no ledger says in it what the two would take differently. */
async function addsUp({ store, office, actor }: Desk, ledger: AnyLedger, { ids }: Setting): Promise<void> {
  const [above, below] = ids!['union'] as [string, string]
  const { records } = await office.list(actor, ledger.id, { union: above, limit: 500 })
  const all = [...(await loadRows(store.read, office.keys, ledger, records.map(one => one.id))).values()]
  const { compute } = figures({ store, register })
  const adding = [...register.indicators.values()].filter(i => i.ledger === ledger && adds(i))
  for (const union of [above, below]) for (const text of ['2025H1', '2024', '2025-03..2025-08']) {
    const period = parsePeriod(text)
    const found = await compute(actor, adding.map(i => ({ indicator: i.id, union, period })))
    const own = all.filter(record => record.union === below || record.union === union).flatMap(record => contributions(ledger, record))
    for (const [n, i] of adding.entries()) {
      const some = own.filter(one => one.indicator === i.id && ('stock' in i ? one.last <= period.last : within(one, period)))
      assert.equal(found[n]!.value ?? 0, some.reduce((sum, one) => sum + one.sum, 0), `${i.id} of ${text}`)
    }
  }
}

function valuesOf(ledger: AnyLedger, record: LedgerRecord): Record<string, unknown> {
  const names = ['union', 'extra', ...Object.keys({ ...baseFields, ...ledger.fields }), ...Object.keys(ledger.parts)]
  return Object.fromEntries(names.map(name => [name, record[name] ?? null]))
}

/** What was said of a record, without what the program adds. */
function said(record: LedgerRecord | undefined): Record<string, unknown> {
  const { called: _called, entered: _entered, version: _version, ...rest } = present(record ?? {})
  return rest
}
