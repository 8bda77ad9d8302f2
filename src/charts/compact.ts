import { sayDigits } from '#model/say.ts'

const WAN = 10_000

/** A value as short as a chart needs it: 6.6万 of 66281.5元, 28.1 of a percentage, 48. */
export function compact(value: number, unit: string): string {
  const digits = sayDigits({ value, unit })
  return Math.abs(Number(digits)) < WAN ? digits : `${Math.round(Number(digits) / WAN * 10) / 10}万`
}
