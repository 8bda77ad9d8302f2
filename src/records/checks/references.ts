import type { LedgerRecord } from '#model/base.ts'
import { columnOf } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { ident, join, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import { openTo } from './admit.ts'
import { among } from '../among.ts'
import { calledOf, namesIn } from '../names/called.ts'
import { fault, isSound, standing, type Draft } from '../draft.ts'
import type { Open } from '../open.ts'
import { holding } from '../rows.ts'
import { shapeOf, treeOf, type Ref } from '../shape.ts'

/** Everything a draft points to is there. Returns what it is called, for titles. */
export async function checkReferences(read: Read, { register }: Open, drafts: readonly Draft[]): Promise<Map<string, string>> {
  const { id: tree } = treeOf(register) // whose rows the lock of the tree holds
  const pointing = standing(drafts).map(draft => ({ draft, targets: targetsOf(draft.ledger, draft.after, tree) }))
  const asked = new Map<string, Set<string>>()
  for (const { targets } of pointing) for (const { to, id } of targets) for (const ledger of to) (asked.get(ledger) ?? asked.set(ledger, new Set()).get(ledger)!).add(id)

  const names = new Map<string, string>()
  const home = new Map<string, string>()
  const keep = (ledger: string, id: string, called: string) => void (names.set(id, called), home.set(id, ledger))
  for (const [ledger, ids] of asked) for (const [id, called] of await namesIn(read, ledger, ids, ledger === tree ? sql`` : holding(read, 'for key share'))) keep(ledger, id, called)
  for (const { ledger, id, after } of drafts) {
    if (after) keep(ledger.id, id, calledOf(ledger, after, names))
    else home.delete(id)
  }

  for (const { draft, targets } of pointing) {
    for (const { to, id, label, at } of targets) {
      if (!to.includes(home.get(id) ?? '')) fault(draft, `${label}所指的记录不存在，可能已被删除，请重新选择`, at)
    }
  }
  return names
}

/** What is removed is pointed to by none that stays. Records of the import `going` go too, though not with this write. */
export async function checkUnreferenced(read: Read, { register }: Open, actor: Actor, drafts: readonly Draft[], going?: string): Promise<void> {
  const removed = drafts.filter(draft => !draft.after && isSound(draft))
  const here = new Set(drafts.map(draft => draft.id))
  for (const [ledger, some] of Map.groupBy(removed, draft => draft.ledger.id)) {
    const ids = among(read.dialect, some.map(draft => draft.id))
    const staying = going === undefined ? sql`` : sql` where not exists (select 1 from change c where c.record = p.id and c.batch = ${going})`
    const found = await read.all<Pointer>(sql`select * from (${join(pointersTo(register, ledger, ids), ' union all ')}) p${staying}`)
    const outside = Map.groupBy(found.filter(row => !here.has(row.id)), row => row.target)
    for (const draft of some) {
      const pointers = outside.get(draft.id)
      if (!pointers) continue
      const own = register.ledgers.get(pointers[0]!.ledger)!
      const open = await openTo(read, actor, own, pointers.filter(row => row.ledger === own.id))
      const first = pointers.find(row => open.has(row.id))
      const many = new Set(pointers.map(row => row.id)).size
      const which = first ? `${own.label}“${first.called}”${many > 1 ? `等${many}${own.unit}` : ''}` : `${many}${own.unit}不归您处理的${own.label}`
      fault(draft, `还有${which}用到它，不能删除，请先改正或删除那些记录`, 'id')
    }
  }
}

type Pointer = { target: string; ledger: string; id: string; called: string; union: string | null }
type Target = { to: readonly string[]; id: string; label: string; at: string }

function targetsOf(ledger: AnyLedger, record: LedgerRecord, tree: string): Target[] {
  const { refs, parts, links } = shapeOf(ledger)
  const found: Target[] = []
  const of = (refs: readonly Ref[], row: Readonly<Record<string, unknown>>, path = '') => {
    for (const { name, label, to } of refs) if (typeof row[name] === 'string') found.push({ to, id: row[name], label, at: path + name })
  }
  if (record.union !== null) found.push({ to: [tree], id: record.union, label: ledger.tree ? '上级工会' : '工会', at: 'union' })
  of(refs, record)
  for (const part of parts) if (part.refs.length > 0) (record[part.name] as Record<string, unknown>[]).forEach((row, i) => of(part.refs, row, `${part.name}.${i}.`))
  for (const [name, { label, to }] of links) (record[name] as string[]).forEach((id, i) => found.push({ to: [to], id, label, at: `${name}.${i}` }))
  return found
}

/** One select for every column of the register that may point into a ledger. */
function pointersTo(register: Register, target: string, ids: Sql): Sql[] {
  return [...register.ledgers.values()].flatMap(ledger => {
    const { refs, parts, links } = shapeOf(ledger)
    const into = (refs: readonly Ref[]) => refs.filter(ref => ref.to.includes(target)).map(ref => columnOf(ref.name))
    const own = [...into(refs), ...target === treeOf(register).id ? ['union'] : [], ...ledger.id === target ? ['same'] : []]
    const one = (column: Sql, from: Sql) => sql`select ${column} as target, ${ledger.id} as ledger, r.id, r.called, r."union" from ${from} where ${column} in ${ids}`
    const rows = sql`${ident(ledger.id)} r`
    return [
      ...own.map(column => one(ident('r', column), rows)),
      ...parts.flatMap(part => into(part.refs).map(column => one(ident('p', column), sql`${ident(part.table)} p join ${rows} on r.id = p.record`))),
      ...links.some(([, link]) => link.to === target) ? [one(sql`l.target`, sql`link l join ${rows} on r.id = l.record`)] : [],
    ]
  })
}
