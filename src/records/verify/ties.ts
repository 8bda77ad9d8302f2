import { columnOf } from '#model/kinds/kinds.ts'
import type { Register } from '#model/register.ts'
import { ident, join, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { shapeOf, treeOf, type Ref } from '../shape.ts'
import { closure } from '../tree.ts'

/** Rows of parts and ties that belong to no record, and references that point to none. */
export async function looseEnds(read: Read, register: Register): Promise<string[]> {
  const flaws: string[] = []
  const lost = async (say: string, from: Sql, where: Sql) => {
    const { n } = (await read.get<{ n: number }>(sql`select count(*) as n from ${from} where ${where}`))!
    if (n > 0) flaws.push(`有${n}处${say}，请从备份恢复`)
  }
  const tree = treeOf(register)
  for (const ledger of register.ledgers.values()) {
    const { refs, parts, links } = shapeOf(ledger)
    const owner = (book: Sql, record: Sql) => sql`not exists (select 1 from ${ident(ledger.id)} r where r.id = ${record} and r.book = ${book})`
    const pointing = async (refs: readonly Ref[], table: string) => {
      for (const { name, label, to } of refs) await lost(`${ledger.label}的${label}所指的记录不存在`, sql`${ident(table)} x`, nowhere(sql`x.${ident(columnOf(name))}`, to))
    }
    await pointing([...refs, { name: 'union', label: '所属工会', to: [tree.id] }, { name: 'same', label: '同一事项', to: [ledger.id] }], ledger.id)
    for (const part of parts) {
      await lost(`${part.label}不属于任何${ledger.label}`, sql`${ident(part.table)} x`, owner(sql`x.book`, sql`x.record`))
      await pointing(part.refs, part.table)
    }
    await lost(`关联不属于任何${ledger.label}`, sql`link x`, sql`x.ledger = ${ledger.id} and ${owner(sql`x.book`, sql`x.record`)}`)
    for (const [name, { label, to }] of links) await lost(
      `${ledger.label}的${label}所指的记录不存在`, sql`link x`, sql`x.ledger = ${ledger.id} and x.name = ${name} and ${nowhere(sql`x.target`, [to])}`,
    )
  }
  const known = join([...register.ledgers.values()]
    .flatMap(ledger => shapeOf(ledger).links.map(([name]) => sql`(ledger = ${ledger.id} and name = ${name})`))
    .concat(sql`1 = 0`), ' or ')
  await lost('关联的种类不明', sql`link`, sql`not (${known})`)
  return flaws
}

/** The kept closure of the tree of unions against the one that its rows give. */
export async function treeFlaws(read: Read, register: Register): Promise<string[]> {
  const tree = treeOf(register)
  const kept = sql`select ancestor, descendant, depth from union_tree`
  const given = sql`select * from (${closure(tree, sql``)}) c`
  const wrong = await read.all<{ descendant: string; called: string | null }>(sql`
    select distinct d.descendant, u.called from (
      select * from (${kept} except ${given}) a union all select * from (${given} except ${kept}) b
    ) d left join ${ident(tree.id)} u on u.id = d.descendant`)
  return wrong.map(({ descendant, called }) => `工会“${called ?? descendant}”在上下级关系表中的位置与名册不符，请从备份恢复`)
}

function nowhere(column: Sql, to: readonly string[]): Sql {
  return sql`${column} is not null and ${join(to.map(target => sql`not exists (select 1 from ${ident(target)} t where t.id = ${column})`), ' and ')}`
}
