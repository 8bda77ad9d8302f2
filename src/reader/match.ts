import { likeness, unlinked, type Surroundings } from './likeness.ts'
import type { Meaning } from './vocabulary.ts'
import { doing, joining, leaning, passing, topics } from './words/doing.ts'
import { REACHES } from './words/periods.ts'

/** A figure of a text as matching needs it; units as printed. */
export type Said = { unit: string; quantity: string; sentence: number; planned: boolean } & Surroundings
/** What a figure may mean, with a score in 0…2, and what speaks for it: its own words (the name they hold), the whole or part it stands under, a share's base. */
export type Match = { meaning: Meaning; score: number; by: By; name: string }
export type By = 'words' | 'part' | 'carried' | 'share'

const ENOUGH = 0.66
const CLOSE = 0.08

/**
 * Finds for each figure what it may mean, best first, by its words alone: never by its value, or a wrong digit would
 * find another meaning. A 其中 is read under the figure before it, a bare amount under the thing before it.
 */
export function match(figures: readonly Said[], meanings: readonly Meaning[]): Match[][] {
  const all: Match[][] = []
  const close: Match[][] = []
  const wholes = new Map(meanings.filter(m => m.split === undefined).map(m => [m.indicator, m]))
  for (const [i, said] of figures.entries()) {
    const earlier = sameSentence(figures, close, i)
    const scored = meanings.filter(m => unitFits(said, m)).map(meaning => ({ meaning, ...scoreOf(said, meaning, earlier, wholes) })).filter(m => m.score >= ENOUGH)
    all.push(longerFirst(scored.sort((a, b) =>
      b.score - a.score || a.meaning.breadth - b.meaning.breadth || Number(accompanied(said, b.meaning)) - Number(accompanied(said, a.meaning)))))
    close.push(likely(all.at(-1)!))
  }
  return all
}

/** 实名登记的会员: a name of which the best one is only the tail says more, and was meant. */
function longerFirst(matches: Match[]): Match[] {
  const [best] = matches
  const longer = best && best.name !== '' && matches.find(m => m.name.length > best.name.length && m.name.endsWith(best.name) && m.score > best.score - NEARLY)
  if (!longer) return matches
  const others = matches.filter(m => m !== longer && m !== best)
  return [{ ...longer, score: best.score }, ...others, { ...best, score: best.score - CLOSE }].sort((a, b) => b.score - a.score)
}
const NEARLY = 0.16

/** Those that fit about as well as the best. */
export function likely(matches: readonly Match[]): Match[] {
  return matches.filter(m => m.score > matches[0]!.score - CLOSE)
}

type Earlier = { said: Said; matches: Match[] }[]

function sameSentence(figures: readonly Said[], matched: readonly Match[][], i: number): Earlier {
  const list: Earlier = []
  for (let j = i - 1; j >= 0 && figures[j]!.sentence === figures[i]!.sentence; j--) list.push({ said: figures[j]!, matches: matched[j]! })
  return list
}

function scoreOf(said: Said, meaning: Meaning, earlier: Earlier, wholes: ReadonlyMap<string, Meaning>): Omit<Match, 'meaning'> {
  const { name, fit } = bestName(said, meaning)
  const kin = kinship(meaning, earlier)
  const near = unlinked(said.near)
  const other = unexplained(near, meaning, [...joining, ...passing]) || (meaning.level && unexplained(near, meaning, doing)) || repeated(said, meaning, earlier)
    || ofAnother(said, meaning, earlier) || (kin === 0 && leansElsewhere(said, name))
  const scores: Record<By, number> = {
    words: fit - (other ? 0.5 : 0) - (joinedUnsaid(said, meaning) ? 0.3 : 0), part: partScore(said, meaning, earlier),
    carried: Math.max(carriedScore(said, meaning, earlier), reachedScore(said, meaning, earlier)), share: shareScore(said, meaning, earlier, wholes),
  }
  const by = (Object.keys(scores) as By[]).reduce((best, one) => scores[one] > scores[best] ? one : best)
  return { score: scores[by] <= 0 ? 0 : scores[by] + kin, by, name: by === 'words' ? name : '' }
}

function bestName(said: Said, meaning: Meaning): { name: string; fit: number } {
  const alone = meaning.level && meaning.split === undefined && !said.planned
  let best = { name: '', fit: 0 }
  for (const name of meaning.names) {
    const fit = likeness(name, said, alone)
    if (fit > best.fit) best = { name, fit }
  }
  return best
}

/** 调解 before 劳资纠纷41起 tells of which whole it is a part. */
function accompanied({ near }: Said, { verbs }: Meaning): boolean {
  return verbs.some(verb => near.includes(verb))
}

/** A part of what the union only took part in must be told so. */
function joinedUnsaid(said: Said, meaning: Meaning): boolean {
  return meaning.verbs.length > 0 && meaning.verbs.every(verb => JOINING.has(verb)) && !accompanied(said, meaning)
}
const JOINING = new Set([...joining.map(verb => verb.replace('^', '')), '组队', '参加'])

/** 发展会员97人，其中货车司机31人: a part of what happened is no part of what stands. */
function ofAnother(said: Said, meaning: Meaning, [last]: Earlier): boolean {
  const above = last?.matches[0]?.meaning
  return meaning.level && meaning.split !== undefined && above !== undefined && /^[，、\s]*其中/.test(said.near) && above.indicator !== meaning.indicator
}

/** 签订集体合同38份，覆盖企业154家: what leans on work that no ledger has is not what leans on another. */
function leansElsewhere({ near, earlier }: Said, name: string): boolean {
  return leaning.some(verb => name.startsWith(verb) || near.startsWith(verb)) && topics.some(topic => earlier.includes(topic) && !name.includes(topic))
}

/** Two items of one split are never the same part: 愿意建的3家，再努力愿建的6家. */
function repeated(said: Said, meaning: Meaning, earlier: Earlier): boolean {
  return meaning.split !== undefined && earlier.some(({ said: other, matches: [first] }) =>
    other.unit === said.unit && first !== undefined && first.meaning.split === meaning.split && first.meaning.ledger === meaning.ledger)
}

/** 由88%提高到91%: what is reached is the same thing. */
function reachedScore(said: Said, meaning: Meaning, [last]: Earlier): number {
  const reached = REACHES.some(word => said.near.replace(/^[，、\s]+|[了约近\s]+$/g, '') === word)
  return reached && last?.said.unit === said.unit && last.matches.some(m => m.meaning === meaning) ? 1 : 0
}

/** A list goes on with the same thing: 新建村联合工会2个、企业工会5个. */
function kinship(meaning: Meaning, earlier: Earlier): number {
  const last = earlier[0]?.matches.map(m => m.meaning) ?? []
  return last.some(m => m.indicator === meaning.indicator) ? 0.1 : last.some(m => m.ledger === meaning.ledger) ? 0.05 : 0
}

/** 其中外来务工人员56人: a part of the figure before it, which the part's own words alone would not tell. */
function partScore(said: Said, meaning: Meaning, earlier: Earlier): number {
  if (!meaning.whole) return 0
  const under = earlier.find(e => e.matches.some(m => m.meaning.indicator === meaning.whole && m.meaning.split === undefined))
  if (!under) return 0
  const names = meaning.split === undefined ? [...meaning.asPart, ...meaning.names] : meaning.names
  // Named right here: what was said of an earlier figure names none of this one.
  const fit = Math.max(...names.map(name => likeness(name, said, false, '')), 0)
  return fit === 0 ? 0 : fit + 0.25
}

/** 工伤15起597752元: a figure without words of its own speaks of the part named before it. */
function carriedScore(said: Said, meaning: Meaning, earlier: Earlier): number {
  if (meaning.split === undefined || said.after !== '' && earlier[0]?.said.unit === said.unit || !/^[、，\s]*(?:涉及)?(?:金额|标的|款项|计|共)*$/.test(said.near)) return 0
  const before = earlier[0]?.matches.find(m => m.meaning.split === meaning.split && m.meaning.ledger === meaning.ledger)
  const wholeTold = earlier.some(e => e.matches.some(m => m.meaning.indicator === meaning.indicator && m.meaning.split === undefined))
  return before ? wholeTold ? 1.1 : 0.8 : 0
}

/** 女会员2696人，占52.5%, or 女会员占会员总数的52.5%: a share is named by what it is the share of. */
function shareScore(said: Said, meaning: Meaning, earlier: Earlier, wholes: ReadonlyMap<string, Meaning>): number {
  const share = /^(.*)占(?:比|.{0,4}总数|.{0,4}总人数|全部)?(?:为|的|达)?$/.exec(said.near)
  const top = meaning.shareOf && wholes.get(meaning.shareOf)
  if (!share || !top) return 0
  if (!share[1]) return earlier[0]?.matches.some(m => m.meaning.indicator === top.indicator && m.meaning.split === undefined) ? 1.1 : 0
  const parted = earlier.some(e => e.matches.some(m => m.meaning.indicator === top.whole)) ? top.asPart : []
  return [...top.names, ...parted].some(name => share[1]!.endsWith(name)) ? 1 : 0
}

/** 培训会员200人 tells of a training, 配合开展检查3次 of another's round: a verb that the meaning does not hold. */
function unexplained(near: string, meaning: Meaning, verbs: readonly string[]): boolean {
  return verbs.some(verb => (verb.startsWith('^') ? near.trimStart().startsWith(verb.slice(1)) : near.includes(verb)) && !meaning.names.some(name => name.includes(verb.replace('^', ''))))
}

function unitFits(said: Said, meaning: Meaning): boolean {
  if (said.quantity === 'money') return meaning.units[0] === '元'
  if (said.quantity === 'percent') return meaning.units[0] === '%'
  return meaning.units.includes(said.unit.replace(/^[万亿]/, ''))
}
