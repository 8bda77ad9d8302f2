import { findDate } from '#kit/period.ts'
import { ruleFor } from '#law/rules.ts'
import { fromRow, toRow } from '#model/columns.ts'
import type { Row } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { RegisterRule } from '#model/rules.ts'
import { holds } from '#model/where.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import { standing, type Draft, type Standing } from '../draft.ts'
import { rulesIn } from '../law.ts'
import type { Open } from '../open.ts'
import { shapeOf } from '../shape.ts'

type Within = Extract<RegisterRule, { within: string }>

/** Details that give more money than the law of their book's place lets be given; a 汇总 is of many. */
export async function beyondLaw(read: Read, o: Open, ledger: AnyLedger, { within, law, when, times }: Within, drafts: readonly Draft[]): Promise<Draft[]> {
  const asked = standing(drafts).filter(({ after }) => after.form === 'detail' && typeof after[within] === 'number')
  const [first] = asked
  if (!first) return []
  const { rules, place } = await rulesIn(read, { register: o.register, book: first.after.book })
  const far = await referred(read, o, ledger, [...Object.keys(when ?? {}), ...times === undefined ? [] : [times]].filter(name => name.includes('.')), asked)
  return asked.filter(({ after }) => {
    const at = (name: string) => name.includes('.') ? far(after, name) : after[name]
    const day = findDate(after[ledger.day!])?.first
    const rule = day !== undefined && holds(when, at) ? ruleFor(rules, law, place, day) : null
    const each = times === undefined ? null : at(times)
    const most = rule?.money ?? (typeof each === 'number' && rule?.number !== undefined ? rule.number * each : Infinity)
    return Number(after[within]) > most
  })
}

/** Reads fields of the records that references lead to, as 'household.line'; of all drafts at once. */
async function referred(read: Read, o: Open, ledger: AnyLedger, names: readonly string[], drafts: readonly Standing[]): Promise<(after: Standing['after'], name: string) => unknown> {
  const found = new Map<string, Readonly<Record<string, unknown>>>()
  for (const [via, some] of Map.groupBy(new Set(names), name => name.split('.')[0]!)) {
    for (const target of shapeOf(ledger).refs.find(ref => ref.name === via)!.to) {
      const fields = o.register.ledgers.get(target)!.fields
      const brought = Object.fromEntries(some.map(name => name.split('.')[1]!).map(name => [name, fields[name]!]))
      const rows = await read.all<Row>(sql`select id, ${join(Object.keys(toRow(brought, {})).map(name => ident(name)))} from ${ident(target)}
        where id in ${among(read.dialect, drafts.map(draft => String(draft.after[via])))}`)
      for (const row of rows) found.set(`${via} ${String(row['id'])}`, fromRow(brought, row))
    }
  }
  return (after, name) => {
    const [via = '', far = ''] = name.split('.')
    return found.get(`${via} ${String(after[via])}`)?.[far] ?? null
  }
}
