/** Behind the mark that closes the one at `at`; `at` itself where the text runs on too far or another opens first. */
export function closing(text: string, at: number, marks: string, within: number): number {
  for (let end = at + 1; end <= at + within && end < text.length; end++) {
    const char = text[end]!
    if (marks.includes(char)) return end + 1
    if (char === '\n' || char === text[at]) return at
  }
  return at
}
