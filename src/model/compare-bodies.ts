import { common } from '#kit/alignment.ts'
import { canonical } from '#kit/canonical.ts'
import { bodyText, type Block, type Body } from './body.ts'

/** A block of two versions side by side; of one that was altered the words, each as it was kept, taken out or put in. */
export type BlockChange =
  | { how: 'same' | 'added' | 'removed'; block: Block }
  | { how: 'changed'; before: Block; after: Block; words: readonly WordChange[] }
export type WordChange = { how: 'same' | 'added' | 'removed'; text: string }

/** What became of a body, in the order of the later one; what was taken out stands where it stood. */
export function compareBodies(before: Body, after: Body): BlockChange[] {
  const earlier = new Map(before.map(block => [block.id, block]))
  const later = new Set(after.map(block => block.id))
  const changes: BlockChange[] = []
  let from = 0
  const removeUntil = (id: string | undefined) => {
    const at = before.findIndex((block, i) => i >= from && block.id === id)
    const end = id === undefined ? before.length : at
    for (const block of before.slice(from, Math.max(from, end))) if (!later.has(block.id)) changes.push({ how: 'removed', block })
    if (end >= from) from = end
  }
  for (const block of after) {
    const was = earlier.get(block.id)
    if (was) removeUntil(block.id)
    if (!was) changes.push({ how: 'added', block })
    else if (canonical(was) === canonical(block)) changes.push({ how: 'same', block })
    else changes.push({ how: 'changed', before: was, after: block, words: compareWords(bodyText([was]), bodyText([block])) })
  }
  removeUntil(undefined)
  return changes
}

/** Character by character, for Chinese knows no words; numbers and Latin words are one. */
export function compareWords(before: string, after: string): WordChange[] {
  const [a, b] = [piecesOf(before), piecesOf(after)]
  const made: { how: WordChange['how']; text: string }[] = []
  const put = (how: WordChange['how'], text: string) => {
    const last = made.at(-1)
    if (last?.how === how) last.text += text
    else if (text !== '') made.push({ how, text })
  }
  let [x, y] = [0, 0]
  for (const [i, j] of [...common(a, b), [a.length, b.length] as const]) {
    put('removed', a.slice(x, i).join(''))
    put('added', b.slice(y, j).join(''))
    if (i < a.length) put('same', a[i]!)
    ;[x, y] = [i + 1, j + 1]
  }
  return made
}

function piecesOf(text: string): string[] {
  return text.match(/[0-9.]+|[A-Za-z]+|[^]/gu) ?? []
}
