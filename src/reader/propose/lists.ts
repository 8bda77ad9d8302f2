import { statedField } from './fill/stated-rows.ts'
import type { Lexicon } from './lexicon.ts'
import { rank } from './rank.ts'
import { marksIn, type Clause, type Scene } from './scene.ts'

/** 发展会员9人、转出4人; 转入4 转出9: a clause of several kinds with a number each is a clause for each. */
export function kindsIn({ text, marks }: Scene, clause: Clause): Clause[] {
  const found: Clause[] = [{ ...clause }]
  let kind: Kind | null = null
  for (let start = clause.start; start < clause.end;) {
    const comma = text.slice(start, clause.end).search(/[、 ]/)
    const end = comma < 0 ? clause.end : start + comma
    const next = kindOf(marksIn(marks, [{ start, end }]))
    if (kind && next && kind.ledger === next.ledger && kind.option !== next.option) {
      found.at(-1)!.end = start - 1
      found.push({ ...clause, start, strong: false, listed: false })
      kind = next
    } else kind ??= next
    start = end + 1
  }
  return found
}

type Kind = { ledger: string; option: string }

/** The first kind of record that is named before a number. */
function kindOf({ words, figures, heads }: Scene['marks']): Kind | null {
  const number = Math.max(-1, ...figures.map(one => one.start), ...heads.map(one => one.start))
  const use = words.filter(word => word.end <= number).flatMap(word => word.uses).find(use => use.option)
  return use ? { ledger: use.ledger, option: use.option![1] } : null
}

/** （1）阿良冲件 隐患2 under 小作坊检查：items that name nothing but firms, of a ledger whose records have a row for each; 1、电线裸露 under 查出隐患2处. */
export function areRows(scene: Scene, lexicon: Lexicon, head: readonly Clause[], rows: readonly (readonly Clause[])[]): boolean {
  if (rows.some(row => told(scene, lexicon, row))) return false
  const [first] = rank(scene.text, lexicon, marksIn(scene.marks, [...head, ...rows.flat()]))
  const parts = Object.values(first?.ledger.parts ?? {})
  const said = head.map(({ start, end }) => scene.text.slice(start, end))
  if (parts.some(({ fields }) => said.some(words => words.includes(statedField(fields)?.[1].label ?? '\n')))) return true
  const fields = parts.flatMap(part => Object.values(part.fields))
  const targets = fields.flatMap(field => field.kind === 'ref' && field.required === true ? field.to : [])
  return rows.every(row => marksIn(scene.marks, row).names.some(name => name.means.some(one => targets.includes(one.ledger))))
}

/** The clauses of a list by its items; the first of them opens one. */
export function items(clauses: readonly Clause[]): Clause[][] {
  const rows: Clause[][] = []
  for (const clause of clauses) {
    if (clause.listed) rows.push([])
    rows.at(-1)!.push(clause)
  }
  return rows
}

/** Whether clauses name a kind of record at all. */
export function told(scene: Scene, lexicon: Lexicon, clauses: readonly Clause[]): boolean {
  return rank(scene.text, lexicon, marksIn(scene.marks, clauses)).some(one => one.anchor)
}
