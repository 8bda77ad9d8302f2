import type { Quantity } from '../quantity.ts'

/**
 * What slipped where a number is ten, a hundred or ten thousand times what it should be, or that small a part of it, in words;
 * null where the two lie otherwise apart. `near` leaves room for what a year may change: 1 for the same figure.
 */
export function slip({ value, scale, quantity }: Quantity, right: number, near = 1): string | null {
  if (value === null || value === 0 || right === 0) return null
  const said = value * scale
  const times = Math.max(said / right, right / said)
  const places = [4, 3, 2, 1].find(place => times / 10 ** place <= near && times / 10 ** place >= 1 / near || isClose(times, 10 ** place))
  if (places === undefined || Math.min(said, right) < SMALL) return null
  if (quantity === 'money' && places === 4) return said > right ? '把元写成了万元' : '把万元写成了元'
  const much = places === 1 ? '一个' : '几个'
  if (said < right) return `少写了${much}零，或多了小数点`
  return Number.isInteger(value) ? `多写了${much}零，或丢了小数点` : `多写了${much}零`
}

/** Numbers smaller than this grow tenfold in a good year. */
const SMALL = 5

function isClose(a: number, b: number): boolean {
  return Math.abs(a / b - 1) < 0.02
}
