import { beginning } from '../lookup.ts'
import type { Sentence } from '../sentences.ts'
import { CONTAINERS, NOT_INSIDE, OPENERS } from '../words/relations.ts'
import { counts, nounBefore, related } from './noun.ts'
import { before, comparable, isCount, type Told } from './told.ts'

/** Where parts begin. `whole`: they are said to be all of it. `named`: the figure the words name as their whole (会员中女会员…). */
export type Opener = { at: number; whole: boolean; named?: number }

/** Every opener of a sentence, in order; `own` are the figures of the sentence. */
export function openers(told: Told, sentence: Sentence, own: readonly number[]): Opener[] {
  return [...words(told.text, sentence), ...inside(told, own), ...ordinals(told, own)].sort((a, b) => a.at - b.at)
}

const OPENER = beginning(Object.entries(OPENERS))

function words(text: string, { start, end }: Sentence): Opener[] {
  const found: Opener[] = []
  for (let at = start; at < end; at++) {
    const word = OPENER(text, at)
    // 含 opens parts only behind a comma or bracket; elsewhere it ends another word.
    if (!word || (word.word.length === 1 && !/[（(，：]/.test(text[at - 1] ?? ''))) continue
    found.push({ at, whole: word.says.whole })
    at += word.word.length - 1
  }
  return found
}

const INSIDE = new RegExp(`([\\u4e00-\\u9fff]{0,10}?(${CONTAINERS.join('|')}))(里面|里头|里|当中|中)(?!${NOT_INSIDE.join('|')})，?[^，。；：]{0,12}$`)

/** 47个|企业调委会中，作用好的只有29个. */
const GROUP = new RegExp(`^([\\u4e00-\\u9fff“”]{0,14}?)(?:里面|里头|里|当中|中)(?!${NOT_INSIDE.join('|')})，?[^，；：。]{0,14}$`)

// 会员中女会员2315人; 抽查的15家企业中有4家: the noun before 中 says which figure is the whole.
function inside(told: Told, own: readonly number[]): Opener[] {
  return own.flatMap((index): Opener[] => {
    const claim = told.claims[index]!
    if (!isCount(claim)) return []
    const from = Math.max(told.sentences[claim.sentence]!.start, told.claims[index - 1]?.end ?? 0, claim.start - 30)
    const lead = told.text.slice(from, claim.start)
    const last = told.claims[index - 1]
    const group = last && from === last.end && comparable(last, claim) ? GROUP.exec(lead) : null
    if (group) return [{ at: from + group[1]!.length, whole: false, named: index - 1 }]
    const found = INSIDE.exec(lead)
    if (!found) return []
    const wholes = before(told, index, 3).filter((other) => comparable(told.claims[other]!, claim))
    const noun = found[2]!
    const named = wholes.findLast((other) => counts(told, other, found[1]!)) ?? wholes.findLast((other) => counts(told, other, noun))
      ?? wholes.findLast((other) => related(nounBefore(told, other), found[1]!))
    return named === undefined ? [] : [{ at: from + found.index + found[1]!.length, whole: false, named }]
  })
}

// 第一期58人，第二期63人 behind 培训2期、121人: so many as were announced are all.
function ordinals(told: Told, own: readonly number[]): Opener[] {
  const { claims } = told
  const first = own.find((index) => /第一./.test(claims[index]!.before))
  const at = first === undefined ? -1 : own.indexOf(first)
  const second = own[at + 1]
  if (first === undefined || second === undefined || !/第二./.test(claims[second]!.before) || !comparable(claims[first]!, claims[second]!)) return []
  const start = claims[first]!.start - claims[first]!.before.length + claims[first]!.before.indexOf('第一')
  return [{ at: start, whole: true }]
}
