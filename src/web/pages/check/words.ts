import { sayFigure } from '#model/say.ts'
import type { SentClaim } from '../../doors.ts'
import type { Verdict } from './step.ts'

/** In the order in which they are to be looked at. */
export const verdicts: Readonly<Record<Verdict, string>> = { differs: '不一致', doubtful: '存疑', unchecked: '无从核对', agrees: '一致' }

/** The same for who sees the marks for the first time. */
export const meanings: Readonly<Record<Verdict, string>> = {
  differs: '与台账的数不同，旁边写着台账的数', doubtful: '与文中别的数对不上，或者数字没有写全', unchecked: '台账里没有，或者说的是打算', agrees: '与台账的数相同，约数在范围以内',
}

/** What was found of a claim, in one sentence. */
export function sayVerdict({ verdict, rule, sure }: SentClaim): string {
  const guessed = sure === 'suspect'
  switch (verdict) {
    case 'agrees': return guessed ? '与台账一致。指的是哪一项，是按上下文推断的。' : '与台账一致。'
    case 'differs': return guessed ? '可能与台账不一致。指的是哪一项，是按上下文推断的，请先看是不是这一项。' : '与台账不一致，请核实哪个对。'
    case 'doubtful': return rule === 'lost-number' ? '数字没有写全，补上才能核对。' : guessed ? '与文中别的数可能对不上，请看一看。' : '与文中别的数对不上。'
    case 'unchecked': return UNCHECKED[rule] ?? '无从核对。'
  }
}

const UNCHECKED: Readonly<Record<string, string>> = {
  planned: '说的是打算做的，不与台账核对。', 'no-data': '台账里没有人登记过，无从核对。', 'no-indicator': '台账里没有这一项，无从核对。',
}

/** What the ledger has, money as the text has it; nothing where no figure was meant. */
export function sayLedger({ figure, unit }: Pick<SentClaim, 'figure' | 'unit'>): string {
  return figure ? sayFigure(figure, { money: unit.startsWith('万') ? '万元' : '元' }) : ''
}
