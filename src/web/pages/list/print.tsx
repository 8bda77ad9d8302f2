import type { LedgerRecord } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import type { AnyLedger, State } from '#model/ledger.ts'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { printNow } from '../../show/on-paper.tsx'
import { sayValueOf, titleOf } from '../../show/value.tsx'
import { columnsOf, isNumber, type Column } from './columns.ts'
import { askedOf, type Sight } from './sight.ts'
import { PRINTED, wholeList } from './whole.ts'

/** Prints all that fits the conditions on A4 landscape, the heading on every page and 合计 at the end; `by` is the office that keeps it. Refuses more than a printer should be given. */
export async function printList(ledger: AnyLedger, sight: Sight, by: string): Promise<void> {
  const { records, names, total } = await wholeList(ledger, askedOf(sight))
  if (total > PRINTED) throw refuse('invalid', `符合条件的有${total}条，一次最多打印${PRINTED}条，请先按期间或工会筛选，或导出表格`)
  printNow(<Sheet ledger={ledger} sight={sight} by={by} records={records} names={names} />, 'on-list')
}

type SheetProps = { ledger: AnyLedger; sight: Sight; by: string; records: readonly LedgerRecord[]; names: Readonly<Record<string, string>> }

function Sheet({ ledger, sight, by, records, names }: SheetProps) {
  const columns = columnsOf(ledger).filter(({ name }) => sight.columns.includes(name))
  const totals = records.filter(record => record.form === 'total')
  return (
    <table>
      <caption>{ledger.label}台账{sight.period && `（${sayPeriod(parsePeriod(sight.period))}）`}<span className="by">单位：{names[sight.union ?? ''] ?? by}</span></caption>
      <thead>
        <tr><th>序号</th><th>名称</th><th>{ledger.tree ? '上级工会' : '所属工会'}</th>{ledger.states && <th>状态</th>}{columns.map(({ name, field }) => <th key={name}>{field.label}</th>)}</tr>
      </thead>
      <tbody>
        {records.map((record, i) => (
          <tr key={record.id}>
            <td>{i + 1}</td><td>
              {titleOf(ledger.id, record)}
              {record.form === 'total' && `（汇总${record.times === null ? '' : `${record.times}${ledger.unit}`}）`}
            </td><td>{names[record.union ?? '']}</td>
            {ledger.states && <td>{((ledger.states as Record<string, State>)[record.state ?? ''])?.label}</td>}
            {columns.map(({ name, field }) => <td key={name} className={isNumber(field.kind) ? 'number' : ''}>
              {field.kind === 'ref' ? names[String(record[name])] : sayValueOf(field, record[name])}
            </td>)}
          </tr>
        ))}
        {totals.length === 0 ? <Sum label="合计" ledger={ledger} columns={columns} records={records} /> : (
          <>
            <Sum label="明细合计" ledger={ledger} columns={columns} records={records.filter(record => record.form !== 'total')} />
            <Sum label="汇总合计" ledger={ledger} columns={columns} records={totals} />
          </>
        )}
      </tbody>
      <tfoot><tr><td colSpan={4 + columns.length} className="signs">制表人：　　　　　　审核人：　　　　　　日期：</td></tr></tfoot>
    </table>
  )
}

/** Details and totals are summed apart: a total may hold what stands in details as well. */
function Sum({ label, ledger, columns, records }: { label: string; ledger: AnyLedger; columns: readonly Column[]; records: readonly LedgerRecord[] }) {
  return (
    <tr className="sum">
      <th scope="row" colSpan={2}>{label} {records.length} 条</th><td />{ledger.states && <td />}
      {columns.map(({ name, field }) => <td key={name} className={isNumber(field.kind) ? 'number' : ''}>{sumOf(field, records.map(record => record[name]))}</td>)}
    </tr>
  )
}

/** Of amounts and counts; shares and measures have no sum. */
function sumOf(field: Field, values: readonly unknown[]): string {
  if (field.kind === 'people') {
    const heads = values.map(value => (value as { total?: number } | null)?.total).filter(n => typeof n === 'number')
    return heads.length === 0 ? '' : `${heads.reduce((a, b) => a + b, 0)}人`
  }
  if (field.kind !== 'money' && field.kind !== 'count') return ''
  const known = values.filter(value => typeof value === 'number')
  return known.length === 0 ? '' : sayValueOf(field, known.reduce((a, b) => a + b, 0))
}
