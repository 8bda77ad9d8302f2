import { sayFigure } from '#model/say.ts'
import type { CheckedText, SentClaim } from '../../sent.ts'
import type { Group, Place } from './places.ts'

/** In the order in which they are to be looked at. */
export const groups: Readonly<Record<Exclude<Group, 'passed'>, string>> = { mend: '要改', look: '请核实', open: '查不了', fine: '一致' }

/** The same for who sees the marks for the first time. */
export const meanings: typeof groups = {
  mend: '与台账或文中别的数不符，或者文字有错，写明该改成什么', look: '可能有问题，请看一看对不对', open: '台账里没有，或者说的是打算，没有可比的数', fine: '与台账的数相同，约数在范围以内',
}

/** What there is to say of a place, in a few words. */
export function sayPlace({ claims }: CheckedText, { claim, findings }: Place): string {
  return findings.length > 0 ? [...new Set(findings.map(({ title }) => title))].join('；') : claim === undefined ? '' : sayVerdict(claims[claim]!)
}

/** Of a figure at which nothing is found, in one sentence. */
export function sayVerdict({ verdict, rule, sure, scope, corrected }: SentClaim): string {
  if (verdict === 'unchecked' && rule === 'no-indicator' && corrected) return '您更正过：这不是台账里的数。'
  if (verdict === 'unchecked') return rule === 'other-scope' && scope ? `说的是${scope}，不是本工会的数，不与台账核对。` : UNCHECKED[rule] ?? '没有可比的数。'
  if (verdict === 'doubtful' && rule !== 'lost-number') return '与文中别的数对不上。'
  if (verdict !== 'agrees') return '您已看过，认为没问题。'
  return rule === 'reported' ? '与往年报告的数一致。' : sure === 'suspect' ? '与台账一致。指的是哪一项，是按上下文推断的。' : '与台账一致。'
}

const UNCHECKED: Readonly<Record<string, string>> = {
  planned: '说的是打算做的，不与台账核对。', 'no-data': '台账里没有人登记过，没有可比的数。', 'no-indicator': '台账里没有这一项，没有可比的数。',
  'other-scope': '说的不是本工会的数，不与台账核对。', 'year-unclear': '是哪一年的不清楚，先不比。',
  'some-rows': '是表里各行的合计，表里未必列全，不拿来比。',
  'one-event': '说的是其中一次活动，台账里是各次合计的数，不拿来比。',
}

/** What a figure is held against, money as the text has it: 台账49起, 报告数47起. Nothing where there is nothing. */
export function sayBase(claim: Known): string {
  const known = sayKnown(claim)
  return known && `${claim.reported ? '报告数' : '台账'}${known}`
}

/** The same without its source. */
export function sayKnown({ figure, unit }: Known): string {
  return figure ? sayFigure(figure, { money: unit.startsWith('万') ? '万元' : '元' }) : ''
}

type Known = Pick<SentClaim, 'figure' | 'unit' | 'reported'>
