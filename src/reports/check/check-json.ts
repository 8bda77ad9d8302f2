import type { Finding } from '#reader/finding.ts'
import { whereabouts } from '#reader/whereabouts.ts'
import type { Check, CheckedClaim } from './check.ts'

/** A checked report for other programs. docs/check-json.md describes it; what is in it stays, what is new is added. */
export function checkJson(text: string, { union, period, assumed, claims, relations, findings }: Check): object {
  const where = whereabouts(text)
  return {
    union, period, assumed, text, claims: claims.map(claimJson), findings: findings.map(finding => findingJson(finding, where(finding))),
    relations: relations.map(({ kind, figures, total, totalConstant, slogan, items, holds, sure }) => ({
      kind, figures, total, ...(totalConstant !== undefined && { constant: totalConstant }), ...(slogan && { slogan }), ...(items && { items }), holds, sure,
    })),
  }
}

function claimJson({ figure, instead, ...claim }: CheckedClaim): object {
  const { start, end, text, value, unit, amount, measure, approx, indicator, ledger, verdict, rule, sure, period, scope, planned, whole, candidates } = claim
  const reported = figure?.trail.reported ?? null
  return {
    start, end, text, value, unit, amount, measure, approx, indicator, ledger, reported, verdict, rule, sure, period, scope, planned, whole, instead: instead ?? null, candidates,
  }
}

function findingJson({ start, end, rule, sure, say, evidence, instead, other }: Finding, place: string): object {
  return { start, end, place, rule, sure, say, evidence, instead: instead ?? null, other: other ?? null }
}
