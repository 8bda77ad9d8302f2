import { baseFields, type LedgerRecord } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import type { Row } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { bodyOf, opened, type ChangeRow } from '../history/chain.ts'
import { same } from '../checks/duplicates.ts'
import { filesOf } from '../evidence.ts'
import { UNREADABLE } from '../keys/keys.ts'
import { once } from '../names/called.ts'
import type { Open } from '../open.ts'
import { inTheOpen } from '../opening.ts'
import { replacePersonal, whole } from '../record.ts'
import { assemble } from '../rows.ts'
import { cellFlaws } from './cells.ts'

/** Every row of a book is what its latest change left behind, and none is missing. */
export async function rowFlaws(
  read: Read, o: Open, book: string, standing: ReadonlyMap<string, { no: number; ledger: string }>, files: ReadonlySet<string>, count: (more: number) => void,
): Promise<string[]> {
  const flaws: string[] = []
  const met = new Set<string>()
  for (const ledger of o.register.ledgers.values()) {
    for (let from = ''; ;) {
      const rows = await read.all<Row>(sql`select * from ${ident(ledger.id)} where book = ${book} and id > ${from} order by id limit 500`)
      const changes = await changesOf(read, book, rows.flatMap(row => standing.get(String(row['id']))?.no ?? []))
      const records = await readable(read, o, ledger, rows)
      const agreeing = new Map<string, LedgerRecord>()
      for (const row of rows) {
        const [id, called] = [String(row['id']), `${ledger.label}“${row['called']}”`]
        met.add(id)
        const [record, change] = [records.get(id), changes.get(id)]
        const wrong = !change || change.ledger !== ledger.id ? [`${called}在台账中，历史里却没有登记它`]
          : !record ? [`${called}读不出来，被改动过`]
          : differing(o, ledger, record, change).map(label => `${called}的${label}与第${change.no}号变更所记不符，被改动过`)
        flaws.push(...wrong.map(flaw => `${flaw}，请从备份恢复`))
        if (wrong.length > 0) continue
        agreeing.set(id, record!)
        if (filesOf(ledger, record!).some(hash => !files.has(hash))) flaws.push(`${called}的附件没有登记，请从备份恢复`)
      }
      flaws.push(...await cellFlaws(read, o.keys, ledger, rows, agreeing))
      count(rows.length)
      if (rows.length < 500) break
      from = String(rows.at(-1)!['id'])
    }
  }
  for (const [id, { no, ledger }] of standing) if (!met.has(id)) flaws.push(`第${no}号变更之后应有的一条${o.register.ledgers.get(ledger)?.label ?? ledger}不在台账中，请从备份恢复`)
  return flaws
}

async function changesOf(read: Read, book: string, numbers: readonly number[]): Promise<Map<string, ChangeRow>> {
  if (numbers.length === 0) return new Map()
  const rows = await read.all<ChangeRow>(sql`select * from change where book = ${book} and no in (${join(numbers)})`)
  return new Map(rows.map(row => [row.record, row]))
}

/** The records of these rows, but for those whose cells make no sense any more. */
async function readable(read: Read, o: Open, ledger: AnyLedger, rows: readonly Row[]): Promise<Map<string, LedgerRecord>> {
  try {
    return new Map((await assemble(read, inTheOpen(o.keys), ledger, rows)).map(record => [record.id, record]))
  } catch (error) {
    if (rows.length <= 1) return new Map()
    const half = rows.length >> 1
    return new Map([...await readable(read, o, ledger, rows.slice(0, half)), ...await readable(read, o, ledger, rows.slice(half))])
  }
}

/** The labels of what differs. What the change no longer tells, by lawful deletion or a lost key, is compared only as being there. */
function differing(o: Open, ledger: AnyLedger, record: LedgerRecord, change: ChangeRow): string[] {
  const personal = opened(o.keys, change)
  const { after } = bodyOf(change, digest => personal?.values[digest] ?? UNREADABLE)
  if (!after) return ['内容']
  const expected = whole(ledger, after)
  const blind = JSON.stringify(expected).includes(UNREADABLE)
  const seen = (of: LedgerRecord) => blind ? replacePersonal(ledger, of, () => UNREADABLE) : of
  const [a, b] = [seen(record), seen(expected)]
  // A change keeps the title of its day.
  const retitled = record['called'] === once(ledger, String(expected['called']))
  return Object.keys(b).filter(name => !same(a[name], b[name]) && !(name === 'called' && retitled)).map(name => labelOf(ledger, name))
}

const BASE: Readonly<Record<string, string>> = { union: '所属工会', state: '状态', called: '标题', extra: '其他信息', entered: '录入时间', version: '版本号', book: '账套' }

function labelOf(ledger: AnyLedger, name: string): string {
  const field = ({ ...baseFields, ...ledger.fields } as Record<string, Field>)[name]
  return field?.label ?? ledger.parts?.[name]?.label ?? ledger.links?.[name]?.label ?? BASE[name] ?? name
}
