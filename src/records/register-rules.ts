import { findDate, type Period } from '#kit/period.ts'
import { fromRow, toRow } from '#model/columns.ts'
import type { Row } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { isRowRule, type RegisterRule } from '#model/rules.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from './among.ts'
import { fault, standing, type Draft } from './draft.ts'
import type { Open } from './open.ts'
import { shapeOf, treeOf } from './shape.ts'
import { surelyOverlap, twins } from './twins.ts'

/** The declared rules that look at other records, each with one query for all drafts of its ledger. */
export async function checkRegisterRules(read: Read, o: Open, drafts: readonly Draft[]): Promise<void> {
  for (const [ledger, some] of Map.groupBy(drafts, draft => draft.ledger)) {
    for (const rule of ledger.rules) {
      if (isRowRule(rule)) continue
      for (const draft of await broken(read, o, ledger, rule, some, drafts)) fault(draft, rule.say, fieldOf(rule), rule.strength)
    }
  }
}

type Of<K extends string> = Extract<RegisterRule, Readonly<Record<K, unknown>>>

function broken(read: Read, o: Open, ledger: AnyLedger, rule: RegisterRule, drafts: readonly Draft[], whole: readonly Draft[]): Promise<Draft[]> {
  if ('unique' in rule) return repeated(read, o, ledger, rule.unique, drafts)
  if ('noOverlap' in rule) return overlapping(read, o, ledger, rule, drafts)
  if ('notBefore' in rule) return tooEarly(read, o, ledger, rule, drafts, whole)
  return alike(read, o, ledger, rule.alike, drafts)
}

function fieldOf(rule: RegisterRule): string {
  return 'unique' in rule ? rule.unique[0]! : 'noOverlap' in rule ? rule.noOverlap[0] : 'notBefore' in rule ? rule.notBefore : rule.alike[0]!
}

async function repeated(read: Read, o: Open, ledger: AnyLedger, fields: readonly string[], drafts: readonly Draft[]): Promise<Draft[]> {
  const found = await twins(read, o.keys, ledger, drafts, fields, 'book')
  return drafts.filter(draft => (found.get(draft) ?? []).length > 0)
}

async function overlapping(read: Read, o: Open, ledger: AnyLedger, { noOverlap: [from, until], same }: Of<'noOverlap'>, drafts: readonly Draft[]): Promise<Draft[]> {
  const stretch = (row: Readonly<Record<string, unknown>>) => {
    const start = findDate(row[from])
    return start && row[until] !== '?' ? { from: start, until: findDate(row[until]) } : null
  }
  const found = await twins(read, o.keys, ledger, drafts, same.filter(name => name !== 'union'), same.includes('union') ? 'union' : 'book', [from, until])
  return drafts.filter(draft => {
    const own = draft.after && stretch(draft.after)
    return own && found.get(draft)?.some(twin => {
      const other = stretch(twin.values)
      return other && surelyOverlap(own, other)
    })
  })
}

/** Ours lies wholly before theirs: joined before the union was founded. */
async function tooEarly(read: Read, o: Open, ledger: AnyLedger, { notBefore, of, their }: Of<'notBefore'>, drafts: readonly Draft[], whole: readonly Draft[]): Promise<Draft[]> {
  const checked = standing(drafts)
  const targets = of === 'union' ? [treeOf(o.register).id] : shapeOf(ledger).refs.find(ref => ref.name === of)!.to
  const begun = new Map<string, Period>()
  for (const target of targets) {
    const field = { [their]: o.register.ledgers.get(target)!.fields[their]! }
    const rows = await read.all<Row>(sql`select id, ${join(Object.keys(toRow(field, {})).map(name => ident(name)))} from ${ident(target)}
      where id in ${among(read.dialect, checked.map(draft => String(draft.after[of])))}`)
    for (const row of rows) keep(String(row['id']), fromRow(field, row)[their])
  }
  for (const { id, ledger, after } of whole) if (targets.includes(ledger.id)) keep(id, after?.[their])
  return checked.filter(({ after }) => {
    const [own, other] = [findDate(after[notBefore]), begun.get(String(after[of]))]
    return own && other && own.last < other.first
  })

  function keep(id: string, value: unknown): void {
    const period = findDate(value)
    if (period) begun.set(id, period)
  }
}

/** Perhaps one event told by two offices, unless it was said that it is. */
async function alike(read: Read, o: Open, ledger: AnyLedger, fields: readonly string[], drafts: readonly Draft[]): Promise<Draft[]> {
  const found = await twins(read, o.keys, ledger, drafts, fields, 'all', ['form', 'same'])
  return standing(drafts).filter(({ after }) => after.form === 'detail' && after.same === null)
    .filter(draft => found.get(draft)?.some(({ values }) => values['form'] === 'detail' && values['same'] !== draft.id))
}
