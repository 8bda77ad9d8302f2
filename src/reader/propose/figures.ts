import { tidy } from '#kit/interval.ts'
import { ending } from '../lookup.ts'
import { clauseEnds, isDigit, isLatin } from '../marks.ts'
import { readNumeral } from '../quantities/numeral.ts'
import { quantities } from '../quantities.ts'
import type { Kind, Quantity } from '../quantity.ts'
import type { Span } from '../sentences.ts'
import { AFTER, BEFORE } from '../words/approximators.ts'
import { overlaps } from './overlaps.ts'

/** A number in a note. `says` is what was written of it, 约 and 左右 included; `value` its amount in 元 or in single units, where it is exact. */
export type Figure = Span & { kind: Kind; unit: string; says: string; value: number | null; near: string; after: string; earlier: string }

/** All of them but those inside of other marks, left to right, each with the words around it. Notes leave out measure words: 标的68000 is one. */
export function figuresIn(text: string, taken: readonly Span[]): Figure[] {
  const free = (span: Span) => !overlaps(taken, span)
  // 420 会员388, 花了8400 企业出的: what stands behind a space is the label of the next number, or told of another.
  const cut = (q: Quantity) => {
    const gap = isDigit(text[q.end]) || (q.quantity === 'organization' && q.unit.length > 1) ? text.slice(q.start, q.end).search(/\s/) : -1
    return gap < 0 ? q : { ...q, end: q.start + gap, unit: '', quantity: 'other' as const }
  }
  const read = quantities(text).filter(free).map(cut).map(q => ({
    start: q.start, end: q.end, kind: isMoney(text, q) ? 'money' as const : q.quantity, unit: q.unit,
    value: q.approx || q.value === null ? null : typeof q.amountYuan === 'number' ? q.amountYuan : tidy(q.value * q.scale),
  }))
  const all = [...read, ...bareNumbers(text, [...taken, ...read].sort((a, b) => a.start - b.start))].sort((a, b) => a.start - b.start).map(sound)
  return all.map((figure, i) => {
    const words = around(text, all, i)
    const more = figure.kind === 'other' && figure.unit === '' && IN_ALL.test(words.near) && all[i - 1]?.kind === 'money'
    return { ...figure, ...(more && { kind: 'money' as const }), says: saying(text, figure), ...words }
  })
}

/** A row of digits too long to be an amount stays as it is written. */
function sound<F extends Bare>(figure: F): F {
  return figure.value !== null && figure.value > LARGEST ? { ...figure, value: null } : figure
}
/** Up to here every digit of an amount is kept. */
const LARGEST = 1e11

/** 900块 and 8万 with nothing behind them are money, and so are bare numbers behind 欠, 付 and the like. */
function isMoney(text: string, { start, end, unit }: Span & { unit: string }): boolean {
  if (unit === '块') return !/[\u4e00-\u9fff]/.test(text[end] ?? '，') || MONEY_NEXT.test(text.slice(end, end + 2))
  return /^[万千]$/.test(unit) || (unit === '' && MONEY_CUE.test(text.slice(Math.max(0, start - 4), start)))
}

type Bare = Omit<Figure, 'says' | 'near' | 'after' | 'earlier'>

function bareNumbers(text: string, taken: readonly Span[]): Bare[] {
  const found: Bare[] = []
  for (let at = 0; at < text.length; at++) {
    const number = isDigit(text[at]) || SPOKEN.test(text.slice(at, at + 2)) ? readNumeral(text, at) : null
    if (!number) continue
    const listed = /^\s?$/.test(text[at - 1] ?? ' ') && '、.．)）'.includes(text[number.end] ?? ' ')
    const stands = !listed && /[\u4e00-\u9fff：:，\s]/.test(text[at - 1] ?? ' ') && (clauseEnds(text, number.end) || /[\s\u4e00-\u9fff]/.test(text[number.end]!))
      && text[at - 1] !== '第'
    const span = { start: at, end: number.end, unit: number.scaleWord }
    const figure: Bare = { ...span, kind: isMoney(text, span) ? 'money' : 'other', value: number.approximator || LOOSE_BEFORE(text, at) ? null : number.value * number.scale }
    // In characters it counts only where it is clearly money: 欠一万二, and not 一千次.
    if (stands && (number.script === 'arabic' || figure.kind === 'money') && !isLatin(text[number.end]) && number.end - at < 10 && !overlaps(taken, figure)) found.push(figure)
    at = Math.max(at, number.end - 1)
    while (isDigit(text[at + 1])) at++
  }
  return found
}

/** How amounts in characters begin. */
const SPOKEN = /^[一两二三四五六七八九][百千万]/

/** 500块慰问金 is money, 3块黑板 is not. */
const MONEY_NEXT = /^(?:的?钱|慰问|补助|补贴|奖金|赔偿|工资|现金|红包|罚款)/
/** Right before a number without a measure word these make money of it. */
const MONEY_CUE = /(?:[欠赔付给款薪费钱额补资偿花收交缴捐投拨领][^，。；\s]{0,3}|每人|人均)$/
/** …and these of one that follows money. */
const IN_ALL = /(?:共|合计|共计|总计)$/

const LOOSE_BEFORE = ending(Object.entries(BEFORE).filter(([, says]) => says !== null))

function saying(text: string, { start, end, value }: Bare): string {
  if (value !== null) return text.slice(start, end)
  const before = LOOSE_BEFORE(text, start)?.word.length ?? 0
  const after = Object.keys(AFTER).filter(word => text.startsWith(word, end)).reduce((most, word) => Math.max(most, word.length), 0)
  return text.slice(start - before, end + after)
}

/** No word farther from a number is taken to speak of it. */
const REACH = 30

function around(text: string, all: readonly Span[], i: number): Pick<Figure, 'near' | 'after' | 'earlier'> {
  const { start, end } = all[i]!
  const back = stretch(text, start, -1)
  const near = Math.max(back, all[i - 1]?.end ?? 0)
  const ahead = Math.min(stretch(text, end, 1), all[i + 1]?.start ?? text.length)
  // 8.13签 涨5%: behind a space the words of one figure begin.
  const words = /\S+\s*$/.exec(text.slice(near, start))?.[0] ?? ''
  return { near: words, after: text.slice(end, ahead), earlier: text.slice(Math.max(0, near - REACH), near) }
}

/** To the clause's end, or as far as words reach. */
function stretch(text: string, at: number, step: 1 | -1): number {
  let to = at
  while (Math.abs(to - at) < REACH && (step > 0 ? to < text.length && !clauseEnds(text, to) : to > 0 && !clauseEnds(text, to - 1))) to += step
  return to
}
