import type { Claim } from '../../claim.ts'
import { endAlike, isName, listFrom } from './items.ts'
import type { Listed } from './listed.ts'
import { nounBefore } from '../noun.ts'
import type { Told } from '../told.ts'

/** 表彰先进集体8个、先进个人22名。先进集体是：甲、乙、…: names that a later sentence lists, called as the number calls them. */
export function called(told: Told, index: number, count: number): Listed | null {
  const { text, claims, sentences } = told
  const { end, sentence } = claims[index]! satisfies Claim
  const noun = nounBefore(told, index).slice(-4)
  if (!NAMED.test(noun) || count < FEWEST) return null
  const last = sentences[Math.min(sentences.length, sentence + REACH) - 1]!
  const lead = new RegExp(`${noun}(?:分别)?(?:是|为|有|名单如下)(：?)`).exec(text.slice(end, last.end))
  if (!lead) return null
  const start = end + lead.index + lead[0].length
  const found = listFrom(text, start, start + text.slice(start, last.end).search(/[。；]|$/))
  const plainly = lead[1] === '：' || endAlike(text, found.items)
  const names = plainly && found.items.length >= FEWEST && !found.open && found.items.every((item) => item.end - item.start <= NAME && isName(text, item))
  if (!names || Math.abs(found.items.length - count) > 2) return null
  return { ...found, holds: found.items.length === count, sure: found.items.length === count }
}

/** Four characters of what is counted say which list is of it; a mark among them is none. */
const NAMED = /^[\p{L}\p{N}]{4}$/u

/** Two names may be a pair by chance, and no name is longer, in characters. */
const FEWEST = 3
const NAME = 20

/** So many sentences on, its own counted in. */
const REACH = 4
