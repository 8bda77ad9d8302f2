import { tidy } from '#kit/interval.ts'
import { addsUp } from '../arithmetic.ts'
import { measure } from '../noun.ts'
import { nominal, slipped } from '../surprise.ts'
import { comparable, isCount, readable, type Told } from '../told.ts'

/**
 * 一、收入42.8万元 ¶ 二、支出31.6万元。收支相抵，结余10.2万元: of what came in and what went out, though each is told in a section of its own. Only where the three
 * fail to fit by a digit.
 */
export function ofAccounts(told: Told, by: number): { less: number; by: number; more: number }[] {
  const { claims, text } = told
  const { start } = claims[by]!
  if (!SETTLED.test(text.slice(Math.max(0, start - 20), start))) return []
  const [more, less] = [first(told, by, INTO), first(told, by, OUT)]
  if (more === undefined || less === undefined || addsUp(claims, [less, by], more)) return []
  const [into, out, left] = [more, less, by].map((at) => nominal(claims[at]!)) as [number, number, number]
  return slipped(tidy(into - out), left) || slipped(tidy(out + left), into) || slipped(tidy(into - left), out) ? [{ less, by, more }] : []
}

// All of it: the first that is called so in reach, before the kinds of it.
function first(told: Told, by: number, word: RegExp): number | undefined {
  for (let at = Math.max(0, by - FAR); at < by; at++) if (isTotal(told, at, by) && word.test(measure(told, at))) return at
  return undefined
}

const INTO = /(?:总|经费|合计)收入$|^收入$/
const OUT = /(?:总|经费|合计)支出$|^支出$/

function isTotal({ claims }: Told, at: number, by: number): boolean {
  const claim = claims[at]!
  return comparable(claim, claims[by]!) && readable(claim) && isCount(claim) && !claim.planned && !claim.approx && claim.value !== null
}

/** The account is closed by this figure. */
const SETTLED = /收支(?:相抵|两抵|品迭)[^。；\d]{0,8}(?:结余|节余|超支|盈余)[^。；，\d]{0,4}$/

/** Farther before, in figures, another account is told. */
const FAR = 20
