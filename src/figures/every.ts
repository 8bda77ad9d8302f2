import type { Period } from '#kit/period.ts'
import type { Want } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { splitLabel, splitsOf } from '#model/splits.ts'

/** Every figure that can be asked of a union and a period: each indicator whole, then each part of its split. */
export function everyWant(register: Register, about: { union: string; period: Period }, ledger?: string): Want[] {
  return [...register.indicators.values()].filter(i => ledger === undefined || i.ledger.id === ledger)
    .flatMap(i => [{ ...about, indicator: i.id }, ...splitsOf(i).map(split => ({ ...about, indicator: i.id, split }))])
}

/** What a want is called: 受理劳动争议（工伤）. */
export function wantLabel(register: Register, { indicator, split }: Pick<Want, 'indicator' | 'split'>): string {
  const i = register.indicators.get(indicator)
  return !i ? indicator : split === undefined ? i.label : `${i.label}（${splitLabel(i, split)}）`
}
