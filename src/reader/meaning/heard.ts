import { unlinked, type Surroundings } from './likeness.ts'
import { beginning, listed, type Lookup } from '../lookup.ts'
import { NARROWER } from '../words/general.ts'
import type { Match } from './scored.ts'
import { altogetherNow, doing, gathering, joining, lately, now, passing, uncounted } from '../words/doing.ts'
import { REACHES } from '../words/periods.ts'

/** A figure of a text as matching needs it; units as printed. */
export type Said = { unit: string; quantity: string; sentence: number; planned: boolean } & Surroundings

/** The same with what its words tell by themselves, found once: every meaning of the register is held against it. */
export type Heard = Said & {
  /** Verbs before it that make it another's or no count of ours, and those that make it no level. */
  passing: readonly string[]
  doing: readonly string[]
  /** It opens with 其中. */
  within: boolean
  /** Only a word of reaching stands before it: 提高到91%. */
  reached: boolean
  /** It tells what there is now: 现有会员, 会员达到, 会员总数. */
  standing: boolean
  /** A word that tells of some of them only stands before it or behind it. */
  narrower: boolean
  /** No more than 标的, 涉及金额 or nothing stands before it. */
  bare: boolean
  /** An amount for each one or each day, which is no sum: 每户慰问金500元, 3000元/人, 日均服务300人次. */
  each: boolean
  /** What it is said to be among: 会员 of 会员中农民工1705人; null where it is not. */
  among: string | null
  /** What a share is of: 会员总数 of 占会员总数的52%; '' where it is of the figure before, null where it is no share. */
  shareOf: string | null
}

/** A figure that stands earlier in the sentence, the nearest first, and what it may mean. */
export type Earlier = readonly { said: Said; matches: readonly Match[] }[]

export function hear(said: Said): Heard {
  const near = unlinked(said.near)
  const clause = said.earlier.split(/[，；：]/).at(-1)!
  return {
    ...said, passing: [...opening(near), ...met(near, PASSING)], doing: met(near, DOING), within: /^[，、\s]*(?:其中|[（(])/.test(said.near),
    each: A_DAY.test(near) || said.quantity === 'money' && (EACH.test(near) || (EACH.test(clause) && !/[共总]/.test(near)) || /^[/／]/.test(said.after)),
    reached: REACHES.includes(said.near.replace(/^[，、\s]+|[了约近\s]+$/g, '')),
    standing: STANDING.test(said.near), narrower: SOME.test(said.near) || SOME.test(said.after),
    bare: /^[、，\s]*(?:涉及|涉案)?(?:金额|标的|额|款项|计|共)*$/.test(said.near), among: /^(.{2,}?)(?:当中|之中|中|里)[，、]?(?=.)/.exec(said.near)?.[1] ?? null,
    shareOf: /^(.*)占(?:比|.{0,4}总数|.{0,4}总人数|全部)?(?:为|的|达)?$/.exec(said.near)?.[1] ?? null,
  }
}

/** 目前已组建工会71家, 组建有工会71家; 目前我镇已建工会71家，发展会员2100人: what was gathered until now is what there is. */
export function standing<T extends Said>(said: T): T {
  const { near, earlier } = said
  const untilNow = BY_NOW.test(near) || BUILT.test(earlier) && !lately.some(word => earlier.includes(word))
  return untilNow && GATHERED.test(near) ? { ...said, near: near.replace(GATHERED, now[0]!) } : said
}
const GATHERED = new RegExp(`^(?:.*[已共]经?|[，\\s]*)(?:${gathering.join('|')}|建立|成立)[了有]?|^.*[建成]有`)
const BY_NOW = new RegExp(`(?:目前|现在?|迄今|至今)[，：]?[^，。；新]{0,6}[已共]经?(?:${gathering.join('|')})|[建成]有`)
const BUILT = /^(?:截[至止]|到)?(?:目前|现在|迄今|至今)[^。；新]{0,10}[已共](?:建|有|组建|成立)[^。；新]*$/

/** 每户慰问金500元; 为每名职工发放500元慰问金和价值200元的慰问品. */
const EACH = /每(?:户|人|名|位|家|生)|[人户]均|平均/
/** 日均服务300人次. */
const A_DAY = /[日月年]均|每[天日周月]/
/** What a name holds that tells such an amount. */
export const AVERAGE = /均|每/

const STANDING = new RegExp(`^[，、\\s]*(?:${now.join('|')})|(?:${altogetherNow.join('|')})[了为有约近\\s]*$`)
const SOME = new RegExp(`“[^”]{1,10}”|${NARROWER.join('|')}`)
const PASSING = beginning(listed([...joining.filter(verb => !verb.startsWith('^')), ...passing, ...uncounted]))
const DOING = beginning(listed(doing))
const OPENING = joining.filter(verb => verb.startsWith('^')).map(verb => verb.slice(1))

function met(words: string, verbs: Lookup<true>): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const verb = verbs(words, at)
    if (verb) found.push(verb.word)
  }
  return found
}

function opening(words: string): string[] {
  const bare = words.trimStart()
  return OPENING.filter(verb => bare.startsWith(verb))
}
