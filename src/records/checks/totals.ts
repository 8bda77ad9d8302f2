import { findDate, overlaps, sayPeriod, type Period } from '#kit/period.ts'
import { optionLabel } from '#model/field.ts'
import { columnOf, type Row } from '#model/kinds/kinds.ts'
import { fromRow, toRow } from '#model/columns.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import { fault, standing, type Draft } from '../draft.ts'

/** Two 汇总 of one union and kind that both include the details of a day would count it twice. */
export async function checkTotals(read: Read, drafts: readonly Draft[]): Promise<void> {
  for (const [ledger, some] of Map.groupBy(standing(drafts), draft => draft.ledger)) {
    const own = some.filter(draft => draft.after.form === 'total' && draft.after.covers !== 'extra')
    if (!ledger.totals || !ledger.day || own.length === 0) continue
    const stored = await includingTotals(read, ledger, own.flatMap(draft => draft.after.union ?? []))
    const here = new Set(drafts.map(draft => draft.id))
    const others = [...stored.filter(one => !here.has(one.id)), ...own.map(({ id, after }) => ({ id, union: after.union, values: after as Values }))]
    for (const draft of own) {
      draft.signs.push(`${ledger.id} total ${draft.after.union} ${sign(ledger, draft.after)}`)
      const period = periodOf(ledger, draft.after)
      const isLike = (one: Total) => one.union === draft.after.union && sign(ledger, one.values) === sign(ledger, draft.after)
      const twin = period && others.find(one => one.id !== draft.id && isLike(one) && meets(periodOf(ledger, one.values), period))
      if (twin) fault(draft, `${kindWords(ledger, draft.after)}的另一条汇总（${sayPeriod(periodOf(ledger, twin.values)!)}）与这一条期间重叠，都含明细会重复计算；请改其中一条的期间，或把“与明细关系”填为“另计”`, ledger.day)
    }
  }
}

type Values = Readonly<Record<string, unknown>>
type Total = { id: string; union: string | null; values: Values }

async function includingTotals(read: Read, ledger: AnyLedger, unions: readonly string[]): Promise<Total[]> {
  const fields = Object.fromEntries([...ledger.totals!, ledger.day!].map(name => [name, ledger.fields[name]!]))
  const columns = Object.keys(toRow(fields, {})).map(name => ident(name))
  const rows = await read.all<Row>(sql`select id, "union", ${join(columns)} from ${ident(ledger.id)}
    where form = 'total' and coalesce(covers, 'included') <> 'extra' and "union" in ${among(read.dialect, unions)} and ${ident(columnOf(ledger.day!))} <> '?'`)
  return rows.map(row => ({ id: String(row['id']), union: row['union'] as string | null, values: fromRow(fields, row) }))
}

/** What a 汇总 and the details it may include have in common besides their union. */
export function sign(ledger: AnyLedger, values: Values): string {
  return JSON.stringify(ledger.totals!.map(name => values[name] ?? null))
}

function periodOf(ledger: AnyLedger, values: Values): Period | null {
  return findDate(values[ledger.day!])
}

function meets(a: Period | null, b: Period): boolean {
  return a !== null && overlaps(a, b)
}

function kindWords(ledger: AnyLedger, values: Values): string {
  const words = ledger.totals!.flatMap(name => {
    const field = ledger.fields[name]!
    return field.kind === 'choice' && typeof values[name] === 'string' ? [optionLabel(field.of, values[name])] : []
  })
  return words.length > 0 ? words.join('、') : ledger.label
}
