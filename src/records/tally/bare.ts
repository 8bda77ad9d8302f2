import { baseFields, type LedgerRecord } from '#model/base.ts'
import { fromRow, partTable, toRow } from '#model/columns.ts'
import type { Fields } from '#model/field.ts'
import type { Row } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { fieldsOf } from '#model/where.ts'
import { ident, join, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import { planOf } from './plan.ts'

/** Records as far as their sums depend on them: no title, nothing personal, only the parts that are counted. */
export async function bareRecords(read: Read, ledger: AnyLedger, where: Sql): Promise<LedgerRecord[]> {
  const { fields, parts, columns } = needOf(ledger)
  const rows = await read.all<Row>(sql`select ${columns} from ${ident(ledger.id)} r where ${where}`)
  if (rows.length === 0) return []
  const ids = among(read.dialect, parts.length === 0 ? [] : rows.map(row => String(row['id'])))
  const below = await Promise.all(parts.map(async part => {
    const found = await read.all<Row>(sql`select * from ${ident(partTable(ledger.id, part))} where record in ${ids} order by record, nth`)
    return [part, Map.groupBy(found, row => row['record'])] as const
  }))
  return rows.map(row => ({
    id: row['id'], union: row['union'], ...fromRow(fields, row),
    ...Object.fromEntries(below.map(([part, of]) => [part, (of.get(row['id']) ?? []).map(one => fromRow(ledger.parts[part]!.fields, one))])),
  }) as unknown as LedgerRecord)
}

type Need = { fields: Fields; parts: readonly string[]; columns: Sql }
const needs = new WeakMap<AnyLedger, Need>()

function needOf(ledger: AnyLedger): Need {
  let need = needs.get(ledger)
  if (need) return need
  const { kept, dates, undated } = planOf(ledger)
  const names = [
    ...ledger.totals ?? [], ...dates, ...undated.flatMap(({ where }) => fieldsOf(where)),
    ...kept.flatMap(({ date, i }) => [date, 'until' in i && i.until, i.by, i.sum?.split('.')[0], ...fieldsOf(i.where)]),
  ]
  const own = Object.fromEntries([...new Set(names)].flatMap(name => typeof name === 'string' && ledger.fields[name] ? [[name, ledger.fields[name]]] : []))
  const { form, times, covers, same } = baseFields
  const fields: Fields = { form, times, covers, same, ...own }
  need = {
    fields, parts: [...new Set(kept.flatMap(({ i }) => i.of ?? []))],
    columns: join(['id', 'union', ...Object.keys(toRow(fields, {}))].map(name => ident('r', name))),
  }
  needs.set(ledger, need)
  return need
}
