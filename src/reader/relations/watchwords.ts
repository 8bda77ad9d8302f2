import { slogans } from '../slogan.ts'
import type { Span } from '../sentences.ts'
import { inFront } from './in-front.ts'
import { items, lineEnd, listFrom } from './items.ts'
import type { Listed } from './lists.ts'
import type { Relation } from './relation.ts'
import { stepped } from './steps.ts'
import type { Told } from './told.ts'

/** 四个结合，即…相结合，…相结合; “四查”活动，即查…; 班子、制度等五上墙: a watchword with its list. */
export function watchwords({ text, claims }: Told): Relation[] {
  const all = [...slogans(text), ...quoted(text)].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const apart = all.filter((slogan, at) => at === 0 || slogan.start >= all[at - 1]!.end)
  const figures = new Set(claims.map((claim) => claim.start))
  return apart.filter(({ start }) => !figures.has(start)).flatMap((slogan): Relation[] => {
    const relation = watched(text, slogan)
    return relation ? [{ kind: 'list_count', figures: [], total: null, slogan: { start: slogan.start, end: slogan.end }, ...relation }] : []
  })
}

type Watchword = Span & { count: number; word: string }

const QUOTED = [/[“"‘「]([二两三四五六七八九十])(个|大|张|项|条|种|把|步)?([\u4e00-\u9fff]{1,4})[”"’」]/g]

/** Without quotation marks only where the list follows at once: 四查活动，即…; 五个加强：…. */
const OPEN = [/(?<!第)([二两三四五六七八九十])(个|大)?([\u4e00-\u9fff]{2})(?=(?:活动|要求|标准|工作)?(?:：|，?即))/g, /(?<!第)([二两三四五六七八九十])(个|大)?([\u4e00-\u9fff])(?=(?:活动|要求|标准|工作)(?:：|，?即))/g]

const NUMBERS = '一二三四五六七八九十'

// Whatever else stands in quotation marks behind a number: “六有”, “三个聚焦”.
function quoted(text: string): Watchword[] {
  return [...QUOTED, ...OPEN].flatMap((form) => [...text.matchAll(form)]).map((found) => {
    const [, number, ge = '', word] = found as unknown as [string, string, string?, string?]
    const start = found.index + found[0].indexOf(number)
    return { start, end: start + 1 + ge.length + word!.length, count: number === '两' ? 2 : NUMBERS.indexOf(number) + 1, word: word! }
  })
}

// The pieces that carry the word are counted; before 五上墙 the pieces of the list.
function watched(text: string, slogan: Watchword): Listed | null {
  const quote = '”"’」'.includes(text[slogan.end] ?? ' ') ? 1 : 0
  const from = slogan.end + quote
  const opened = /^[^，。；\n]{0,12}?(?:，?即|：|:|，?分别是|，?就是)|^，/.exec(text.slice(from, from + 20))
  if (opened) {
    const pieces = items(text, from + opened[0].length, lineEnd(text, from, from + 300), '，、；')
    const carrying = pieces.filter((item) => text.slice(item.start, item.end).includes(slogan.word))
    if (carrying.length >= 2) return { items: carrying, holds: carrying.length === slogan.count, sure: true }
    // “五步法”，即摸底、要约、协商、审议、公示
    const named = listFrom(text, from + opened[0].length, lineEnd(text, from, from + 300))
    if (named.items.length === slogan.count) return { ...named, holds: true, sure: true }
  }
  // 还有“三个不够”, at the end of a heading: the steps below it.
  if (/^[^，。；：\n]{0,8}[：。]?\s*\n\s*(?=一[是要])/.test(text.slice(from, from + 40))) return stepped(text, from, from + 40, slogan.count)
  const start = quote && '“"‘「'.includes(text[slogan.start - 1] ?? ' ') ? slogan.start - 1 : slogan.start
  let clause = start
  while (clause > 0 && start - clause < 80 && !'，。；：\n'.includes(text[clause - 1]!)) clause--
  if (text[start - 1] !== '等') return null
  const front = inFront(text, { start, end: slogan.end }, clause, slogan.count, { deeds: true })
  return front?.items!.length === slogan.count ? front : null
}
