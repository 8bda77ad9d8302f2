import { refuse } from '#kit/refusal.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { openSheet } from './sheet.ts'

/** The ledger a word of a person names: its id or its label. */
export function ledgerNamed(register: Register, word: string): AnyLedger {
  const found = register.ledgers.get(word) ?? [...register.ledgers.values()].find(ledger => ledger.label === word)
  if (!found) throw refuse('missing', `没有“${word}”这个台账，可用的有：${listed(register)}`, 'ledger')
  return found
}

/** The ledger a sheet belongs to, by what it, its title or its file are called (`names`, the file last), else by the one whose columns its headings fit best. */
export function ledgerOf(register: Register, names: readonly string[], headings: readonly string[]): AnyLedger {
  const ledgers = [...register.ledgers.values()]
  const file = names.at(-1)!
  const found = names.map(name => calledIn(ledgers, nameOf(name))).find(ledger => ledger !== undefined) ?? fitting(ledgers, headings)
  if (!found) throw refuse('invalid', `看不出“${nameOf(file)}”是哪本台账，请用 --ledger 指明，可用的有：${listed(register)}`, file)
  return found
}

export function nameOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
}

/** The ledger that a sheet, a title or a file is called after. */
export function calledIn(ledgers: readonly AnyLedger[], name: string): AnyLedger | undefined {
  return ledgers.find(ledger => ledger.id === name || ledger.label === name)
    ?? ledgers.filter(ledger => name.includes(ledger.label)).sort((a, b) => b.label.length - a.label.length)[0]
}

/** All its required columns are there, and more of the headings are known than any other ledger knows. */
function fitting(ledgers: readonly AnyLedger[], headings: readonly string[]): AnyLedger | undefined {
  const known = ledgers.map(ledger => {
    const sheet = openSheet(ledger, { line: 1, cells: headings })
    return { ledger, many: sheet.faults.length > 0 ? 0 : sheet.meanings.filter(({ means }) => means === 'field').length }
  }).sort((a, b) => b.many - a.many)
  const [first, second] = known
  return first && first.many > 1 && first.many > (second?.many ?? 0) ? first.ledger : undefined
}

function listed(register: Register): string {
  return [...register.ledgers.values()].map(({ id, label }) => `${id}（${label}）`).join('、')
}
