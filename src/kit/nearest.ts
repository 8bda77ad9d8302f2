/**
 * The known names most like the word, best first, for “没有找到‘宏新’，是不是：宏兴村联合工会？”; none if nothing is like it.
 * What most names have in common (工会, 有限公司) is no evidence: characters and pairs weigh less the more names have them.
 */
export function nearest(word: string, known: Iterable<string>, most = 3): string[] {
  const names = [...new Set(known)].map((name) => ({ name, grams: grams(name) }))
  const holders = new Map<string, number>()
  for (const { grams } of names) for (const gram of grams) holders.set(gram, (holders.get(gram) ?? 0) + 1)
  const held = (gram: string) => holders.get(gram) ?? 1
  const weight = (some: Iterable<string>) => [...some].reduce((sum, gram) => sum + 1 / held(gram), 0)
  const telling = Math.max(most, names.length / 2)

  const wanted = grams(word)
  const whole = weight(wanted)
  const scored = names.flatMap(({ name, grams }) => {
    const shared = [...wanted].filter((gram) => grams.has(gram))
    if (!shared.some((gram) => held(gram) <= telling)) return []
    const [asked, found] = [plain(word), plain(name)]
    // Names are told apart at their beginning, and it is rarely mistyped.
    const start = asked[0] === found[0] ? 0.25 : 0
    return [{ name, score: weight(shared) / whole + fit(asked, found) + start }]
  })
  scored.sort((a, b) => b.score - a.score || a.name.length - b.name.length)
  const worth = (scored[0]?.score ?? 0) * 0.6
  return scored.slice(0, most).filter(({ score }) => score >= worth).map(({ name }) => name)
}

/** How much of the shorter text stands in the longer, 0–1: edits against its best-fitting stretch (Sellers). */
function fit(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let row = new Array<number>(long.length + 1).fill(0)
  for (let i = 0; i < short.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < long.length; j++) {
      const swap = row[j]! + (short[i] === long[j] ? 0 : 1)
      next.push(Math.min(swap, row[j + 1]! + 1, next[j]! + 1))
    }
    row = next
  }
  return 1 - Math.min(...row) / short.length
}

function grams(text: string): Set<string> {
  const letters = [...plain(text)]
  return new Set(letters.flatMap((letter, i) => [letter, letter + (letters[i + 1] ?? '')]))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
}
