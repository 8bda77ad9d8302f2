import type { CheckedText, SentClaim } from '../../doors.ts'

/** The text with what the ledger has in place of one claim, as the server will find it: it is shown at once, and checked anew behind it. */
export function replaced(checked: CheckedText, index: number): CheckedText {
  const { instead } = checked.claims[index]!
  if (!instead) throw new Error('nothing to put in its place')
  const { start, end, text } = instead
  const by = text.length - (end - start)
  const right = ({ instead: _done, ...claim }: SentClaim): SentClaim => ({ ...claim, start, end: start + text.length, text, verdict: 'agrees', rule: 'ledger' })
  return {
    ...checked, text: checked.text.slice(0, start) + text + checked.text.slice(end),
    claims: checked.claims.map((claim, i) => i === index ? right(claim) : claim.start < end ? claim : moved(claim, by)),
  }
}

function moved(claim: SentClaim, by: number): SentClaim {
  const { start, end, instead } = claim
  return { ...claim, start: start + by, end: end + by, ...(instead && { instead: { ...instead, start: instead.start + by, end: instead.end + by } }) }
}
