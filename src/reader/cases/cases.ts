import { events } from './events.ts'
import { loose } from './loose.ts'
import { lost } from './lost.ts'
import { mixed } from './mixed.ts'
import { money } from './money.ts'
import { notFigures } from './not-figures.ts'
import { one } from './one.ts'
import { people } from './people.ts'
import { shares } from './shares.ts'
import { things } from './things.ts'
import { time } from './time.ts'
import { unions } from './unions.ts'

/**
 * Sentences with every figure marked: {as printed=value unit kind bound}. A value is a number, low~high, or ? for lost digits; a unit of none is -.
 * Everything outside the braces, numerals included, is no figure. The sentences are invented; the labels were set by hand from the labelling rules.
 */
export const cases: Readonly<Record<string, readonly string[]>> = { events, loose, lost, mixed, money, one, people, shares, things, time, unions, ...notFigures }
