import type { Claim } from '../claim.ts'
import type { Surroundings } from './likeness.ts'
import type { Sentence } from '../sentences.ts'
import { sharing } from '../words/contexts.ts'
import { leaning } from '../words/doing.ts'

/** The words around each claim of a text; `list` are its sentences, claims are in order. Two side by side (38批64人次) share the words before. */
export function surroundings(text: string, claims: readonly Claim[], list: readonly Sentence[]): Surroundings[] {
  const found: Surroundings[] = []
  for (const [i, claim] of claims.entries()) {
    if (claim.cell) { found.push({ near: claim.cell.words, after: '', earlier: '' }); continue }
    const start = list[claim.sentence]?.start ?? 0
    const before = claims.slice(Math.max(0, i - 40), i).filter(other => other.sentence === claim.sentence)
    const near = before.at(-1)?.end === claim.start ? found[i - 1]!.near : ahead(claim.before, found[i - 1]?.near)
    found.push({ near, after: behind(claims, i), earlier: without(text, start, claim.start, before), beyond: beyond(claims, i) })
  }
  return found
}

/** What stands before a figure, from the item of a list on that it is in. */
function ahead(before: string, first: string | undefined): string {
  return besides.test(before) ? '' : shared(first, before) + before.slice(before.lastIndexOf('、') + 1)
}

/** 3家企业工会和1家合作社工会: what stands before 和 is of the figure before; 涉及 is a verb. */
const besides = /^[^，；、：]+(?:和|与|(?<![涉惠普波顾触])及)$/

/** 覆盖企业96家、职工1820名: an item of a list takes the verb that its first item opens with. */
function shared(first: string | undefined, before: string): string {
  return /^、[^、]+$/.test(before) && first?.match(leads)?.[0] || ''
}
const leads = new RegExp(`^[，；\\s]*(?:${leaning.join('|')})(?:了)?(?=.)`)

/** What stands behind a figure; items of a list before one verb share it: 36家企业、3100名职工参加竞赛 are firms that took part. */
function behind(claims: readonly Claim[], i: number): string {
  const { after: following, sentence, end } = claims[i]!
  // 三家|联合工会覆盖企业|88家: a number right behind takes the verb before it, and what stands between them.
  const all = claims[i + 1]?.start === end + following.length ? following.replace(toNext, '') : following
  // 86个（含联合工会|5个）: what a bracket tells of the next figure is none of this one.
  const after = /^[^（）]*(?=[（][^）]*$)/.exec(all)?.[0] ?? all
  // 快递员、骑手等|小哥加入了工会: what is listed is what stands behind 等.
  const [, head] = /、[^，；、]*?等(?:各?类)?([^，；、]{2,})$/.exec(after) ?? []
  if (head !== undefined && claims[i + 1]?.start !== end + following.length) return after
  const [noun] = after.split('、') as [string]
  if (noun === '' || noun.length + 1 !== after.length) return noun
  let last = i + 1
  while (last < i + 40 && claims[last]?.sentence === sentence && listed.test(claims[last]!.after)) last++
  const shared = claims[last]?.sentence === sentence ? claims[last]!.after.match(verb) : null
  return shared ? noun + shared[0] : noun
}
const toNext = new RegExp(`(?<=..)已?(?:${leaning.join('|')}|吸纳|新增|发展)了?[^，；、]+$`)
const listed = /^[^、，]+、$/
const verb = new RegExp(`(?<=.)(?:${sharing.join('|')}).*`)

/** 向43名|困难工友每人送上|800元|慰问金: what they were given. */
function beyond(claims: readonly Claim[], i: number): string {
  let words = ''
  for (let at = i; at < i + 40; at++) {
    const [{ after, end }, next] = [claims[at]!, claims[at + 1]]
    if (STOP.test(after) || next?.start !== end + after.length) break
    words += next.after.split(STOP)[0]! + ' '
  }
  return words
}
const STOP = /[。，；：、（）]/

/** The stretch with its figures left out, so that no name is found across a number. */
function without(text: string, start: number, end: number, figures: readonly Claim[]): string {
  let [words, at] = ['', start]
  for (const figure of figures) {
    words += text.slice(at, figure.start) + ' '
    at = figure.end
  }
  return words + text.slice(at, end)
}
