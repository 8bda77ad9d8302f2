import type { Fields } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { alias } from '#office/alias.ts'
import type { Name } from '#reader/propose/name.ts'
import type { Actor } from '#records/actor.ts'
import type { Listing } from '#records/lists/listing.ts'
import type { Office } from '#records/office.ts'
import { treeOf } from '#records/shape.ts'

/** What a note may name: of the actor's own unions, firms and people, all that other records point to and that has a name. */
export async function knownNames(office: Pick<Office, 'list'>, register: Register, actor: Actor): Promise<Name[]> {
  const tree = treeOf(register).id
  const aliases = Map.groupBy(await all(office, actor, alias.id), ({ record }) => String(record['of']))
  const found = await Promise.all([...pointedTo(register)].map(async ledger => {
    const [title] = ledger.title
    const person = ledger.fields[String(title)]!.label === '姓名'
    return (await all(office, actor, ledger.id)).map(({ record, names }): Name => ({
      ledger: ledger.id, id: record.id, called: String(record['called']),
      ...(record.union !== null && ledger.id !== tree && { union: { id: record.union, called: names[record.union] ?? '' } }),
      aka: [...person ? [String(record[String(title)])] : [], ...(aliases.get(record.id) ?? []).map(({ record }) => String(record['name']))],
      ...(person && { person }),
    }))
  }))
  return found.flat()
}

/** Ledgers that fields point to and whose records are called by a text of their own; what is called by its case number names nothing in speech. */
function pointedTo(register: Register): Set<AnyLedger> {
  const targets = [...register.ledgers.values()].flatMap(ledger => Object.values(ledger.fields).flatMap(field => field.kind === 'ref' ? field.to : []))
  return new Set([...new Set(targets)].map(id => register.ledgers.get(id)!).filter(({ title, fields }) => {
    const field = (fields as Fields)[String(title[0])]
    return field?.kind === 'text' && field.required === true
  }))
}

type Row = { record: Awaited<ReturnType<Office['list']>>['records'][number]; names: Record<string, string> }

async function all(office: Pick<Office, 'list'>, actor: Actor, ledger: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: string | undefined, more = true; more;) {
    const asked: Listing = { order: 'called', up: true, limit: 500, ...(after !== undefined && { after }) }
    const page = await office.list(actor, ledger, asked)
    rows.push(...page.records.map(record => ({ record, names: page.names })))
    after = page.next
    more = after !== undefined
  }
  return rows
}
