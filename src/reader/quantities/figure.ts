import { tidy } from '#kit/interval.ts'
import { clauseEnds } from '../marks.ts'
import type { Kind, Quantity } from '../quantity.ts'
import { HALVED, SCALES } from '../words/units.ts'
import { unitless } from './bare.ts'
import { coinsAt, tenthAt } from './coins.ts'
import { counts } from './counts.ts'
import { fraction } from './fraction.ts'
import { half, zero } from './in-words.ts'
import { kindOf } from './kind.ts'
import { approximatorAround } from './loose.ts'
import { readNumeral } from './numeral.ts'
import type { Numeral } from './written-number.ts'
import { neighbours, readRange } from './range.ts'
import { made } from './shape.ts'
import { readUnit, type UnitWord } from './unit.ts'

/** Where a figure stands: inside a long quotation Chinese numerals are rhetoric; `last` is the figure before it. */
export type Setting = { quoted?: boolean; last?: Quantity | undefined }

/** The figure whose number begins at `at`, or null. */
export function readFigure(text: string, at: number, { quoted, last }: Setting = {}): Quantity | null {
  const special = zero(text, at) ?? fraction(text, at) ?? half(text, at)
  if (special) return special
  const number = readNumeral(text, at)
  if (!number || (quoted && number.script === 'chinese')) return null
  const range = readRange(text, at, number) ?? neighbours(text, at, number)
  const upper = range?.number ?? number
  const unit = readUnit(text, upper.end, upper.script) ?? onlyHere(text, upper)
  if (!unit) return unitless(text, at, number, last)
  if (!counts(text, at, range ? upper : number, unit, last)) return null
  return whole(text, at, upper, unit, { low: range?.low, last })
}

// What measures after digits does so after characters where it says how many people (再添五百会员; 百万职工 is a name) or closes a list (教师9人、医生3人两类，).
function onlyHere(text: string, number: Numeral): UnitWord | null {
  const unit = number.script === 'chinese' ? readUnit(text, number.end, 'arabic') : null
  const crowd = unit?.noun && unit.kind === 'person' && number.value >= 100 && !number.bare
  return crowd || (unit?.unit === '类' && number.value > 1 && clauseEnds(text, unit.end)) ? unit : null
}

/** Kinds that are measured, not counted: a printed integer of them is a rounded one. */
const MEASURED: Kind[] = ['money', 'percent', 'percentage_point']

function whole(text: string, start: number, number: Numeral, unit: UnitWord, { low, last }: { low: number | undefined; last: Quantity | undefined }): Quantity {
  const kind = kindOf(unit, text, start, last)
  const scale = tidy(number.scale * (SCALES[unit.unit] ?? 1))
  const halved = unit.loose === '半' || (HALVED.includes(unit.unit) && text[unit.end] === '半')
  const coins = unit.unit === '元' && low === undefined ? coinsAt(text, unit.end) : null
  const tenth = unit.unit === '成' && number.script === 'chinese' ? tenthAt(text, unit.end) : null
  const value = tidy(number.value + (halved ? 0.5 : 0) + (coins?.yuan ?? 0) + (tenth ?? 0) / 10)
  const end = coins?.end ?? (tenth || (halved && unit.loose !== '半') ? unit.end + 1 : unit.end)
  const word = number.approximator ?? (unit.loose && unit.loose !== '半' ? '余' : undefined) ?? approximatorAround(text, start, end, kind, number.bare)
  const measured = MEASURED.includes(kind) || number.step < 1 || scale !== 1
  const step = halved ? 0 : measured ? (coins ? 0.01 : number.step) : 0
  const span = low ?? (number.max === undefined ? undefined : number.value)
  return made(text, start, end, {
    unit: number.scaleWord + unit.unit, quantity: kind, scale, word,
    ...(span === undefined ? { value } : { min: span, max: number.max ?? value }), step, loose: number.max !== undefined,
  })
}
