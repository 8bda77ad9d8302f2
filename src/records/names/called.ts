import { faces, isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { absent } from '#model/where.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import { ofOne } from '../of-one.ts'

/** What a record is called in lists, links and sentences; references in its title by what `names` calls them. */
export function calledOf(ledger: AnyLedger, record: Readonly<Record<string, unknown>>, names: ReadonlyMap<string, string> = new Map()): string {
  const { fields } = ledger
  const named = ledger.unnamed === undefined || !absent(record[ledger.title[0]!])
  const words = (named ? ledger.title : ledger.unnamed!).map(name => {
    const [field, value] = [fields[name], record[name]]
    if (value === null || value === undefined) return ''
    if (!field) return names.get(String(value)) ?? ''
    if (field.kind === 'ref') return names.get(String(value)) ?? ''
    return isPersonal(field) ? faces[field.kind].mask!(String(value)) : faces[field.kind].print(value, field)
  })
  const title = once(ledger, words.filter(word => word !== '').join(' ')).slice(0, 100)
  if (title !== '') return title
  const day = ledger.day ? faces.date.print(record[ledger.day] ?? null, fields[ledger.day]!) : ''
  return day === '' ? ledger.label : `${day}${ledger.label}`
}

/** A title of several fields without the words that it has said already: 明德纺织厂工资专项集体合同 is not followed by 工资专项集体合同. */
export function once(ledger: AnyLedger, title: string): string {
  return ledger.title.length === 1 ? title : title.split(' ').reduce((said, word) => word.length > 1 && said.includes(word) ? said : `${said} ${word}`)
}

/** What records of a ledger are called, as their rows have it; those that are not there are left out. What is to be held is asked for each time. */
export async function namesIn(read: Read, ledger: string, ids: Iterable<string>, lock = sql``): Promise<Map<string, string>> {
  const asked = new Set(ids)
  const find = () => read.all<{ id: string; called: string }>(sql`select id, called from ${ident(ledger)} where id in ${among(read.dialect, asked)}${lock}`)
  const rows = lock.text === '' ? await ofOne(read, `called ${ledger}`, asked, [ledger], find) : await find()
  return new Map(rows.map(row => [row.id, row.called]))
}
