import type { Claim } from '../../claim.ts'
import { isName, items } from './items.ts'
import type { Listed } from './listed.ts'

/** 六家企业，如甲、乙、丙、丁、戊等: some or all of those that were counted, named behind 如; never a contradiction, since examples need not be all. */
export function examples(text: string, { end, after }: Claim, count: number): Listed | null {
  const lead = LEAD.exec(after + text.slice(end + after.length, end + after.length + FARTHEST))
  if (!lead) return null
  const start = end + lead[0].length
  const said = text.slice(start, start + LONGEST)
  const stop = start + (/等|[，。；！？\n）)]/.exec(said)?.index ?? said.length)
  const found = items(text, start, stop, '、')
  const named = found.length >= FEWEST && found.length <= count && found.every((item) => item.end - item.start <= 12 && isName(text, item))
  return named ? { items: found, ...(text[stop] === '等' && { open: true }), holds: true, sure: false } : null
}

/** From the count to its examples: 家企业如, 家企业开展了协商，如; 如期, 如下 and the like are other words. */
const LEAD = /^[\u4e00-\u9fff“”]{0,16}?[，（(]?(?:例如|比如|(?<![例比诸])如)(?![下期何实此果意数约同今])[：:]?/

/** Two names may be a pair by chance. */
const FEWEST = 3

/** How far behind its count a list of examples may begin, and how long it may be, in characters. */
const FARTHEST = 24
const LONGEST = 120
