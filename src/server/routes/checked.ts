import type { Check, CheckedClaim } from '#reports/check/check.ts'
import { flag, integer, list, maybeText, number, object, orNull, text } from '../schema.ts'
import { figureSchema, sent } from './figures.ts'

const span = object({ start: integer, end: integer })
const instead = object({ start: integer, end: integer, text })
const claim = object({
  start: integer, end: integer, text, value: orNull(number), unit: text, indicator: maybeText, ledger: orNull(number), verdict: text, rule: text, sure: text, with: list(integer),
  figure: figureSchema, last: figureSchema, instead, words: text, amount: orNull(number), measure: text, approx: flag, period: maybeText,
  scope: maybeText, planned: flag, whole: orNull(integer), corrected: flag, reported: flag,
  candidates: list(object({ indicator: text, label: text, reason: text })),
}, ['with', 'figure', 'last', 'instead'])
const relation = object({ kind: text, figures: list(integer), total: orNull(integer), constant: number, items: integer, holds: flag, sure: flag }, ['constant', 'items'])
const finding = object(
  { start: integer, end: integer, rule: text, title: text, group: text, sure: text, say: text, evidence: list(span), instead, other: object({
    title: text, text, evidence: list(span),
  }) },
  ['instead', 'other'],
)

/** A checked text as it leaves. */
export const checkedSchema = object({
  text, union: text, unionId: text, unknownUnion: maybeText, period: text, assumed: flag, claims: list(claim), relations: list(relation),
  findings: list(finding),
})

export async function sentCheck({ claims, relations, findings, ...about }: Check): Promise<object> {
  const { rules } = await import('#reader/rules.ts')
  const byName = new Map(rules.map(rule => [rule.name, rule]))
  return {
    ...about, claims: claims.map(sentClaim), findings: findings.map(one => ({ ...one, title: byName.get(one.rule)?.title, group: byName.get(one.rule)?.group })),
    relations: relations.map(({ kind, figures, total, totalConstant, items, holds, sure }) => ({
      kind, figures, total, ...(totalConstant !== undefined && { constant: totalConstant }), ...(items && { items: items.length }), holds, sure,
    })),
  }
}

function sentClaim({ figure, last, ...claim }: CheckedClaim): object {
  return { ...claim, reported: figure?.trail.reported !== undefined, ...(figure && { figure: sent(figure) }), ...(last && { last: sent(last) }) }
}
