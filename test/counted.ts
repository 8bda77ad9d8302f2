import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Step } from '#records/draft.ts'
import type { Desk } from './desk.ts'

/*
 * What the test of a line of work says, as tables: figures counted by hand from its sample, what the door answers at the
 * edges of its rules, and what one record more or less changes.
 */

type Column = readonly [union: string, period: string]
type Values = Readonly<Record<string, unknown>>
type Figures = Readonly<Record<string, number | null>>

/**
 * All figures of a ledger: a row an indicator or a part of its split (`received:injury`; `received:` is 未填), a number for
 * each column; null is 无数据. A part without a row is zero everywhere, so that nothing is counted that no one wrote down.
 */
export function counted(desk: Desk, ledger: string, columns: readonly Column[], rows: Readonly<Record<string, readonly (number | null)[]>>): void {
  for (const [n, [union, period]] of columns.entries()) {
    test(`the figures of ${ledger}: ${union} ${period}`, async () => {
      const told = Object.entries(rows).filter(([name, values]) => !name.includes(':') || values[n] !== 0)
      assert.deepEqual(await desk.figures(union, period, ledger), Object.fromEntries(told.map(([name, values]) => [`${ledger}.${name}`, values[n]])))
    })
  }
}

/** What the door says to records that differ from a sound one in some values; `state` is the one it is entered in. */
export function ruled(desk: Desk, ledger: string, sound: Values, cases: readonly (readonly [does: string, values: Values, ...says: string[]])[]): void {
  for (const [does, values, ...says] of cases) {
    test(`${ledger}: ${does}`, async () => {
      const { state, ...rest } = { ...sound, ...values }
      assert.deepEqual(await desk.says(ledger, rest, state as string | undefined), says)
    })
  }
}

/**
 * The figures, of all ledgers, that one step changes in each column, from what to what; the step is then taken back.
 * `find` is what only the record says.
 */
export function changes(
  desk: Desk, does: string, { find, ...step }: Omit<Step, 'id'> & { find: string },
  columns: readonly (readonly [...Column, from: Readonly<Record<string, readonly [before: number | null, after: number | null]>>])[],
): void {
  test(does, async () => {
    const all = () => Promise.all(columns.map(([union, period]) => desk.figures(union, period)))
    const before = await all()
    const written = await desk.do({ ...step, id: await desk.find(step.ledger, find) })
    const after = await all()
    await desk.undo(written)
    for (const [n, [union, period, from]] of columns.entries()) assert.deepEqual(differences(before[n]!, after[n]!), from, `${union} ${period}`)
    assert.deepEqual(await all(), before)
  })
}

function differences(before: Figures, after: Figures): Record<string, unknown> {
  const pairs = Object.keys({ ...before, ...after }).map(name => [name, [before[name] ?? null, after[name] ?? null]] as const)
  return Object.fromEntries(pairs.filter(([, [a, b]]) => a !== b))
}
