import { accompanied, against } from './against.ts'
import { carriedScore, PART, partScore, reachedScore, shareScore, wholesTold } from './beside.ts'
import { AVERAGE, hear, standing, type Earlier, type Heard, type Said } from './heard.ts'
import { likeness, OTHER_WORDS } from './likeness.ts'
import { profiles, type Holding } from './profiles.ts'
import { catalogues, namesMet, type Catalogue } from './pieces.ts'
import { unitOf } from '../quantity.ts'
import type { Meaning } from './vocabulary.ts'
import { CLOSE, ENOUGH, told, type Fitting, type Match } from './scored.ts'
import { explained, senseScores, sensing } from './sensed.ts'
import { LEAST, weighed } from './weighed.ts'
import { attending, topics } from '../words/doing.ts'

/**
 * Finds for one figure after the other what it may mean, best first, by its words alone: never by its value, or a wrong digit would
 * find another meaning. A 其中 is read under the figure before it, a bare amount under the thing before it.
 */
export function* matching(all: readonly Said[], meanings: readonly Meaning[]): Generator<Match[], void> {
  const figures = all.map(standing)
  const close: Match[][] = []
  const byUnit = catalogues(meanings)
  const wholes = new Map(meanings.filter(m => m.split === undefined).map(m => [m.indicator, m]))
  const firsts: (Meaning | undefined)[] = []
  const known = profiles(meanings)
  const sense = sensing(known)
  for (const [i, figure] of figures.entries()) {
    const unit = unitOf(figure)
    const asked = byUnit.get(unit)
    const matches = asked ? heldAgainst(asked, known.byUnit.get(unit)!, figure, sameSentence(figures, close, i), meantBefore(figures, firsts, i)) : []
    firsts.push(matches[0]?.meaning)
    close.push(told(matches))
    yield matches
  }

  function heldAgainst(asked: Catalogue, holding: Holding, figure: Said, earlier: Earlier, topics: readonly Meaning[]): Match[] {
    const said = hear(figure)
    const before = { earlier, told: wholesTold(earlier), wholes }
    const named = new Map(Array.from(namesMet(asked, said), ([meaning, names]) => [meaning, bestName(said, meaning, names)]))
    const sensed = sense(figure, topics[0])
    const meant = senseScores(sensed, holding)
    const leans = leaning(said, before)
    // All others, nearly all that there are, are neither named nor meant, nor told by what stands before.
    const possible = asked.meanings.filter(meaning => named.has(meaning) || (meant.get(meaning)?.score ?? -Infinity) > LEAST || leans(meaning))
    const fitting = possible.map(meaning => ({ meaning, ...scoreOf(said, meaning, attended(said, meaning, named, earlier), before) }))
    const last = lastTold(earlier)
    const enough = fitting.filter(m => m.score >= ENOUGH).sort((a, b) => inOrder(a, b) || by(accompanied(said, b.meaning), accompanied(said, a.meaning)))
    return weighed({
      said, fitting, byLetters: longerFirst(enough, last?.ledger), meant, explains: ({ profile }) => explained(sensed, profile), topics, wholes: before.told,
      held: meaning => last !== undefined && meaning.units.includes('人') && sameOption(meaning, last),
      against: meaning => against(said, meaning, nameOf(named, meaning).name, earlier, kinship(meaning, earlier) > 0),
    })
  }
}

function inOrder(a: Match | Fitting, b: Match | Fitting): number {
  return b.score - a.score || a.meaning.breadth - b.meaning.breadth
}

function by(a: boolean, b: boolean): number {
  return Number(a) - Number(b)
}

/** What is known before a figure is read: those before it in the sentence, the wholes they may mean, and all wholes by their names. */
type Before = { earlier: Earlier; told: ReadonlySet<string>; wholes: ReadonlyMap<string, Meaning> }

function sameSentence(figures: readonly Said[], matched: readonly Match[][], i: number): Earlier {
  const list: { said: Said; matches: Match[] }[] = []
  for (let j = i - 1; j >= 0 && i - j <= REACH && figures[j]!.sentence === figures[i]!.sentence; j--) list.push({ said: figures[j]!, matches: matched[j]! })
  return list
}
/** What the figures before it in its sentence are likeliest to mean, the nearest first, were it but a hint. */
function meantBefore(figures: readonly Said[], firsts: readonly (Meaning | undefined)[], i: number): Meaning[] {
  const found: Meaning[] = []
  for (let j = i - 1; j >= 0 && i - j <= REACH && figures[j]!.sentence === figures[i]!.sentence; j--) if (firsts[j]) found.push(firsts[j]!)
  return found
}
/** Figures of one sentence farther apart than this tell nothing of one another. */
const REACH = 40

function scoreOf(said: Heard, meaning: Meaning, { name, fit }: Named, { earlier, told, wholes }: Before): Omit<Fitting, 'meaning'> {
  if (said.each && !meaning.names.some(name => AVERAGE.test(name))) return NOTHING
  const part = partScore(said, meaning, told, wholes)
  const carried = Math.max(carriedScore(said, meaning, earlier), reachedScore(said, meaning, earlier))
  const share = shareScore(said, meaning, earlier, wholes)
  if (fit === 0 && part.fit === 0 && carried === 0 && share === 0) return NOTHING
  const kin = kinship(meaning, earlier)
  const scores: Record<Fitting['by'], number> = { words: fit === 0 ? 0 : fit - against(said, meaning, name, earlier, kin > 0), part: part.fit, carried, share }
  const best = BY.reduce((best, one) => scores[one] > scores[best] ? one : best)
  const stands = said.standing && meaning.level && best === 'words' && said.near.includes(name) ? STANDS : 0
  return { score: scores[best] <= 0 ? 0 : scores[best] + kin + stands, by: best, name: best === 'words' ? name : best === 'part' ? part.name : '' }
}
/** 新增会员80人，现有会员5135人: what there is now is no more of what was added. */
const STANDS = 0.15
const BY: readonly Fitting['by'][] = ['words', 'part', 'carried', 'share']
const NOTHING = { score: 0, by: 'words', name: '' } as const

/** Whether what stands before a figure may tell that it means a thing which no word at the figure names: its whole, its ledger, what it is a share of. */
function leaning({ among, shareOf }: Heard, { earlier, told }: Before): (meaning: Meaning) => boolean {
  const ledgers = new Set(earlier.flatMap(({ matches }) => matches.map(({ meaning }) => meaning.ledger)))
  return ({ ledger, whole, shareOf: base }) => ledgers.has(ledger) || whole !== undefined && (among !== null || told.has(whole)) || shareOf !== null && base !== undefined
}

type Named = { name: string; fit: number }

function nameOf(named: ReadonlyMap<Meaning, Named>, meaning: Meaning): Named {
  return named.get(meaning) ?? NAMELESS
}
const NAMELESS: Named = { name: '', fit: 0 }

function bestName(said: Heard, meaning: Meaning, names: readonly string[]): Named {
  const alone = meaning.level && meaning.split === undefined && !said.planned
  let best = { name: '', fit: 0 }
  for (const name of names) {
    const fit = likeness(name, said, alone) * (meaning.names.includes(name) ? 1 : OTHER_WORDS)
    if (fit > best.fit) best = { name, fit }
  }
  return best
}

/** A list goes on with the same thing: 新建村联合工会2个、企业工会5个; and who took part is told of what was held: 拔河比赛1场，120人参赛. */
function kinship(meaning: Meaning, earlier: Earlier): number {
  const [last] = earlier
  if (!last) return 0
  const kin = last.matches.some(m => m.meaning.indicator === meaning.indicator) ? 0.1 : last.matches.some(m => m.meaning.ledger === meaning.ledger) ? 0.05 : 0
  const held = lastTold(earlier)
  return kin + (held && sameOption(meaning, held) ? SAME : 0)
}

/**
 * 拔河比赛1场，120人参赛: those who took part are told in the same words whatever it was; what was held, told right before, says of
 * which kind they are. The words are those of any kind's, or no more than 参加: who 参加医疗互助 took part in something else.
 */
function attended({ near, after }: Heard, meaning: Meaning, named: ReadonlyMap<Meaning, Named>, earlier: Earlier): Named {
  const own = nameOf(named, meaning)
  const held = lastTold(earlier)
  if (!held || !meaning.units.includes('人') || !sameOption(meaning, held)) return own
  const others = [...named].filter(([other]) => other.split === undefined && isSibling(other, meaning)).map(([, found]) => found)
  const another = topics.some(topic => near.includes(topic))
  const plain = !another && attending.some(verb => near.startsWith(verb) || after.replace(/[，。；、]+$/, '').endsWith(verb)) ? { name: '', fit: ATTENDED } : own
  return [own, ...others, plain].reduce((best, one) => one.fit > best.fit ? one : best)
}
const ATTENDED = 0.7

/** One that takes another option of the same choice. */
function isSibling(one: Meaning, other: Meaning): boolean {
  const alike = one.ledger === other.ledger && one.units[0] === other.units[0]
  return alike && Object.keys(other.only).some(field => field in one.only && one.only[field] !== other.only[field])
}

/** What the nearest figure before means that means anything. */
function lastTold(earlier: Earlier): Meaning | undefined {
  return earlier.find(one => one.matches.length > 0)?.matches[0]?.meaning
}

/** Another indicator of the same ledger that takes the same option only. */
function sameOption(one: Meaning, other: Meaning): boolean {
  return one.split === undefined && one.ledger === other.ledger && one.indicator !== other.indicator && one.units[0] !== other.units[0]
    && Object.entries(one.only).some(([field, option]) => other.only[field] === option)
}
const SAME = 0.1

/**
 * 实名登记的会员, 追回工资: a name of which the best one is only the tail says more, and was meant; all the more where the figure
 * before is of its ledger: 提供法律援助6件，挽回经济损失19万元.
 */
function longerFirst(matches: Fitting[], told: string | undefined): Fitting[] {
  const [best] = matches
  if (!best || best.name === '') return matches
  const less = best.by === 'part' ? PART + NEARLY : NEARLY
  const isTold = (m: Fitting) => m.meaning.ledger === told && best.meaning.ledger !== told && topics.some(topic => m.name.includes(topic))
  const enough = (m: Fitting) => best.score - (isTold(m) ? Math.max(less, TOLD) : less)
  const longer = matches.find(m => m.name.length > best.name.length && m.name.endsWith(best.name) && m.score > enough(m))
  if (!longer) return matches
  const others = matches.filter(m => m !== longer && m !== best)
  return [{ ...longer, score: best.score }, ...others, { ...best, score: best.score - CLOSE }].sort((a, b) => b.score - a.score)
}
const NEARLY = 0.16
const TOLD = 0.3
