import type { Found, Rule } from '../finding.ts'
import { beginning } from '../lookup.ts'
import { ONCE, ONCE_WORDS, TWICE } from '../words/doubled.ts'

/** A word written twice over. */
export const doubledWord: Rule = {
  name: 'doubled-word',
  title: '字词重复',
  group: '文字',
  advice: '同一个字词连写了两遍；请删去一个。',
  example: { wrong: '改善了职工的的工作环境。', right: '改善了职工的工作环境。' },
  find: ({ text }) => {
    const found: Found[] = []
    for (let at = 1; at < text.length; at++) {
      const length = doubledAt(text, at)
      if (length === 0) continue
      const [start, end] = [at - length, at + length]
      const word = text.slice(at, end)
      found.push({
        start, end, sure: length > 2 ? 'suspect' : 'sure', say: `“${word}”写了两遍，请删去一个。`, evidence: [], instead: { start, end, text: word },
      })
      at = end - 1
    }
    return found
  },
}

const WORD = beginning(Object.entries(ONCE_WORDS))

/** Phrases of up to this many characters are held against what stands before them. */
const LONGEST = 8

// How long the word is that begins at `at` and also ends there; 0 where none does.
function doubledAt(text: string, at: number): number {
  const char = text[at]!
  const once = char === text[at - 1] ? ONCE[char] : undefined
  if (once) return around(once.before, text[at - 2]) || around(once.after, text[at + 1]) || text[at + 1] === char || text[at - 2] === char ? 0 : 1
  const word = WORD(text, at)
  if (word && text.endsWith(word.word, at) && !word.says.some((next) => text.startsWith(next, at + word.word.length))) return word.word.length
  for (let length = LONGEST; length > 2; length--) {
    if (text[at - length] === char && isPhrase(text, at, length)) return length
  }
  return 0
}

function around(chars: string, char: string | undefined): boolean {
  return char !== undefined && chars.includes(char)
}

// Characters of words only, and not one that only goes on (哈哈哈哈); what names a place or a body may head another name (村联合工会|工会主席).
function isPhrase(text: string, at: number, length: number): boolean {
  const phrase = text.slice(at, at + length)
  const twice = phrase.length === length && text.startsWith(phrase, at - length) && !TWICE.includes(phrase)
  return twice && /^[\u4e00-\u9fff]+$/.test(phrase) && new Set(phrase).size > 2 && !/[一二三四五六七八九十]/.test(phrase)
}
