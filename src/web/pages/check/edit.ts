import type { Span } from '#reader/sentences.ts'
import type { CheckedText, SentClaim } from '../../sent.ts'

export type Instead = Span & { text: string }

/** The text with one place put right, as the server will find it: it is shown at once, and checked anew behind it. */
export function replaced(checked: CheckedText, instead: Instead): CheckedText {
  const { start, end, text } = instead
  const by = text.length - (end - start)
  const whole = checked.text.slice(0, start) + text + checked.text.slice(end)
  const moved = <T extends Moving>(one: T): T => one.start < end ? one : shifted(one, by)
  const grown = (claim: SentClaim): SentClaim => {
    const span = { start: Math.min(claim.start, start), end: Math.max(claim.end, end) + by }
    return { ...holds(instead, claim) ? right(claim) : claim, ...span, text: whole.slice(span.start, span.end) }
  }
  return {
    ...checked, text: whole, claims: checked.claims.map(claim => meets(claim, instead) ? grown(claim) : moved(claim)),
    findings: checked.findings.filter(finding => !meets(finding, instead)).map(finding => ({ ...moved(finding), evidence: finding.evidence.map(moved) })),
  }
}

/** The same with several places, none of which lies in another. */
export function allReplaced(checked: CheckedText, all: readonly Instead[]): CheckedText {
  return all.toSorted((a, b) => b.start - a.start).reduce(replaced, checked)
}

type Moving = Span & { instead?: Instead }

function shifted<T extends Moving>(one: T, by: number): T {
  const { start, end, instead } = one
  return { ...one, start: start + by, end: end + by, ...(instead && { instead: { ...instead, start: instead.start + by, end: instead.end + by } }) }
}

function right({ instead: _done, ...claim }: SentClaim): SentClaim {
  return { ...claim, verdict: 'agrees', rule: 'ledger' }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
