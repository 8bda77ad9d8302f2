import type { Period } from '#kit/period.ts'
import { optionLabel, type Fields, type Options, type Part } from '#model/field.ts'
import type { Want } from '#model/figure.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { KeptIndicator, Register } from '#model/register.ts'

/** Every figure that can be asked of a union and a period: each indicator whole, then each part of its split. */
export function everyWant(register: Register, about: { union: string; period: Period }, ledger?: string): Want[] {
  return [...register.indicators.values()].filter(i => ledger === undefined || i.ledger.id === ledger)
    .flatMap(i => [{ ...about, indicator: i.id }, ...splitsOf(i).map(split => ({ ...about, indicator: i.id, split }))])
}

/** The want that a text names: 'dispute.received', or 'dispute.received:injury' for a part of its split. */
export function wantNamed<About>(text: string, about: About): About & Pick<Want, 'indicator' | 'split'> {
  const [indicator = '', split] = text.split(':')
  return { ...about, indicator, ...(split !== undefined && { split }) }
}

export function wantName({ indicator, split }: Pick<Want, 'indicator' | 'split'>): string {
  return split === undefined ? indicator : `${indicator}:${split}`
}

/** What a want is called: 受理劳动争议（工伤）. */
export function wantLabel(register: Register, { indicator, split }: Pick<Want, 'indicator' | 'split'>): string {
  const i = register.indicators.get(indicator)
  return !i ? indicator : split === undefined ? i.label : `${i.label}（${optionLabel(optionsOf(i) ?? {}, split)}）`
}

/** The parts an indicator is split into, 未填 ('') last. */
export function splitsOf(i: KeptIndicator): string[] {
  const of = optionsOf(i)
  return of ? [...Object.keys(of), ''] : []
}

function optionsOf(i: KeptIndicator): Options | undefined {
  if (!('by' in i) || typeof i.by !== 'string') return undefined
  const field = fieldsOf(i.ledger).map(fields => fields[i.by as string]).find(field => field?.kind === 'choice')
  return field?.kind === 'choice' ? field.of : undefined
}

function fieldsOf(ledger: AnyLedger): Fields[] {
  return [...Object.values((ledger.parts ?? {}) as Record<string, Part>).map(part => part.fields), ledger.fields as Fields]
}
