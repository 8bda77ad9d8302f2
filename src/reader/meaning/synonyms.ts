import { SYNONYMS } from '../words/synonyms.ts'

const canonical = new Map(SYNONYMS.flatMap(([first, ...others]) => others.map(word => [bare(word), first!] as const)))
const any = new RegExp(SYNONYMS.flatMap(([, ...others]) => others).sort((a, b) => bare(b).length - bare(a).length).join('|'), 'g')

/** The words with the first of their synonyms for each: 追讨欠薪 and 讨回薪水 become one. */
export function inOneWord(words: string): string {
  return words.replaceAll(any, word => canonical.get(word)!)
}

/** A word without what may not stand before it. */
function bare(word: string): string {
  return word.replace(/^\(.*?\)/, '')
}
