import { contains } from '#kit/interval.ts'
import type { Figure } from '#model/figure.ts'
import { sayFigure } from '#model/say.ts'
import { proseValue } from '../judge.ts'
import type { Quantity } from '../quantity.ts'
import type { Reprint } from '../reprint.ts'

/** What a figure of a text is taken to be, and what is known of it otherwise. */
export type Taken = {
  /** `dispute.received`, or `dispute.received:injury`; null where no ledger has such a thing. */
  meaning: string | null
  /** What that is called: 受理劳动争议. */
  label: string
  /** A level, which stands (会员), and nothing that happens over and over (培训). */
  level: boolean
  sure: boolean
  /** The days it tells of, as printed; those of the report where it names none. */
  period: string
  /** What it was held against. */
  ledger?: Figure
  /** The same a year before. */
  last?: Figure
  /** It says 减少 of what has grown, or the contrary. */
  opposite?: true
  /** What to put in its place, so that it says what is known. */
  instead?: Reprint
}

/** 台账里受理劳动争议是47起, or whose report says so; money as the text has it. */
export function sayKnown(label: string, figure: Figure, claim?: Pick<Quantity, 'unit'>): string {
  const { reported } = figure.trail
  return `${reported === undefined ? '台账里' : `《${reported}》（报告数）里`}${label}是${sayAs(figure, claim)}`
}

/** 5.2万元 beside 54万元, 52000元 beside 5400元. */
export function sayAs(figure: Figure, claim?: Pick<Quantity, 'unit'>): string {
  return sayFigure(figure, { money: claim?.unit.startsWith('万') ? '万元' : '元' })
}

/** Whether what is known of a figure lies outside what it says. */
export function isDifferent(claim: Quantity, taken: Taken | undefined): boolean {
  const value = taken?.ledger ? proseValue(taken.ledger) : null
  return value !== null && !claim.lost && (taken?.opposite === true || !contains(claim, value))
}
