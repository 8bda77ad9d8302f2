import { parsePeriod, sayPeriod, type Period } from '#kit/period.ts'
import { optionLabel } from '#model/field.ts'
import { optionsOf } from '#model/kinds/choice.ts'
import { columnOf } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { zero } from '#office/zero.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import { fault, standing, type Draft, type Standing } from '../draft.ts'
import type { Open } from '../open.ts'
import { superiorsOf } from '../tree.ts'

/** 本期未开展 and records of the same period speak against each other, whichever comes first. */
export async function checkZero(read: Read, o: Open, drafts: readonly Draft[]): Promise<void> {
  if (!o.register.ledgers.has(zero.id)) return
  for (const draft of standing(drafts)) if (draft.ledger.id === zero.id) await checkDeclaration(read, o.register, draft)
  await checkAgainstDeclared(read, standing(drafts).filter(draft => draft.ledger.zero && draft.ledger.day))
}

async function checkDeclaration(read: Read, register: Register, draft: Standing): Promise<void> {
  const after = draft.after as Record<string, unknown> & typeof draft.after
  const ledger = register.ledgers.get(String(after['ledger']))!
  const only = after['only'] === null ? null : String(after['only'])
  if (only !== null
    && !kindsOf(ledger).includes(only)) return fault(draft, `${ledger.label}没有“${optionLabel(optionsOf(draft.ledger.fields['only']!), only)}”这一类，请重新选择，或留空表示全部`, 'only')
  const period = parsePeriod(String(after['period']))
  const { details, totals, straddling } = await counted(read, ledger, only, after.union!, period)
  const many = details > 0 ? details : totals
  if (many > 0) fault(draft, `${sayPeriod(period)}已有${many}${ledger.unit}${ledger.label}，不能登记未开展`, 'period')
  else if (straddling > 0) fault(draft, `有${straddling}条${ledger.label}的日期跨入${sayPeriod(period)}，请确认本期未开展`, 'period', 'warn')
}

/** The kinds of which one alone can be declared; `zero` of a ledger names the field it is of. */
function kindsOf({ zero, fields }: AnyLedger): string[] {
  return typeof zero === 'string' ? Object.keys(optionsOf(fields[zero]!)) : []
}

type Counts = { details: number; totals: number; straddling: number }

async function counted(read: Read, ledger: AnyLedger, only: string | null, union: string, { first, last }: Period): Promise<Counts> {
  const [from, to] = [ident(columnOf(ledger.day!)), ident(columnOf(ledger.day!, 'to'))]
  const inside = sql`${from} >= ${first} and ${to} <= ${last}`
  const row = await read.get<{ details: number | null; totals: number | null; straddling: number | null }>(sql`
    select sum(case when form = 'detail' and ${inside} then 1 else 0 end) as details,
      sum(case when form = 'total' and ${inside} then coalesce(times, 1) else 0 end) as totals,
      sum(case when ${inside} then 0 else 1 end) as straddling
    from ${ident(ledger.id)} where "union" in (select descendant from union_tree where ancestor = ${union}) and ${from} <= ${last} and ${to} >= ${first} and ${from} <> '?'
    ${only === null ? sql`` : sql`and ${ident(columnOf(String(ledger.zero)))} = ${only}`}`)
  return { details: row?.details ?? 0, totals: row?.totals ?? 0, straddling: row?.straddling ?? 0 }
}

async function checkAgainstDeclared(read: Read, drafts: readonly Standing[]): Promise<void> {
  if (drafts.length === 0) return
  const unions = new Set(drafts.map(draft => draft.after.union!))
  const declared = await read.all<{ union: string; ledger: string; only: string | null; first: string; last: string }>(sql`
    select "union", ledger, "only", period as first, period_to as last from ${ident(zero.id)}
    where ledger in ${among(read.dialect, drafts.map(draft => draft.ledger.id))}
    and "union" in (select ancestor from union_tree where descendant in ${among(read.dialect, unions)})`)
  if (declared.length === 0) return
  const superiors = await superiorsOf(read, unions)
  for (const draft of drafts) {
    const { ledger, after } = draft
    const day = after[ledger.day!]
    if (typeof day !== 'string' || day === '?') continue
    const { first, last } = parsePeriod(day)
    const own = [after.union!, ...superiors.get(after.union!) ?? []]
    const found = declared.find(one => one.ledger === ledger.id && own.includes(one.union) && first <= one.last && last >= one.first
      && (one.only === null || one.only === after[String(ledger.zero)]))
    if (found) fault(draft, `${sayPeriod(found)}已登记“本期未开展”，请核对日期，或删去那条登记`, ledger.day!, 'warn')
  }
}
