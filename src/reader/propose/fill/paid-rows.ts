import { optionLabel, optionWords, type Field, type Fields } from '#model/field.ts'
import { beginning, listed } from '../../lookup.ts'
import type { Figure } from '../figures.ts'
import type { Value } from '../proposal.ts'
import { PAID } from '../words/payers.ts'
import { typedOf } from './amounts.ts'
import { cell, used, type Row, type Telling } from './telling.ts'

/** Who paid how much, in a part of a choice and an amount: 工会3000 企业1500; one who paid the only amount told (由工会承担) paid it all. Null of any other part. */
export function paidRows(t: Telling, fields: Fields, have: readonly Value[]): Row[] | null {
  const [source, of] = Object.entries(fields).find((one): one is [string, Field & { kind: 'choice' }] => one[1].kind === 'choice' && one[1].required !== true) ?? []
  const [amount, money] = Object.entries(fields).find(([, field]) => field.kind === 'money' && field.required === true) ?? []
  if (source === undefined || of === undefined || amount === undefined || money === undefined) return null
  const sums = t.marks.figures.filter(figure => !used(have, figure) && typedOf(money, figure) !== null)
  const payers = payersIn(t, of)
  const own = payers.flatMap(payer => {
    const figure = sums.find(one => one.start >= payer.end && one.start - payer.end <= 1)
    return figure ? [{ payer, figure }] : []
  })
  const row = ({ key, start, end }: Payer, figure: Figure, shared: boolean): Row =>
    [cell(source, optionLabel(of.of, key), { start, end }), cell(amount, typedOf(money, figure)!, shared ? { start, end } : figure, !shared)]
  if (own.length > 0) return own.map(({ payer, figure }) => row(payer, figure, false))
  const alone = payers.filter(one => one.paid)
  const [whole, ...more] = sums.filter(figure => figure.kind === 'money')
  return alone.length === 1 && whole && more.length === 0 ? [row(alone[0]!, whole, true)] : []
}

/** The word of a choice, whether one of paying stands behind it, and where both end. */
type Payer = { key: string; start: number; end: number; paid: boolean }

function payersIn({ text, clauses, right }: Telling, { of }: Field & { kind: 'choice' }): Payer[] {
  const find = beginning(Object.keys(of).flatMap(key => optionWords(of, key).map(word => [word, key] as const)))
  return [...right, ...clauses].flatMap(clause => {
    const found: Payer[] = []
    for (let at = clause.start; at < clause.end; at++) {
      const word = find(text, at)
      if (!word) continue
      const paid = PAYING(text, at + word.word.length)
      const end = at + word.word.length + (paid?.word.length ?? 0)
      found.push({ key: word.says, start: at, end, paid: paid !== null })
      at = end - 1
    }
    return found
  })
}

const PAYING = beginning(listed(PAID))
