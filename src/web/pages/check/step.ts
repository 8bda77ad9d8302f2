/**
 * From one place to the next (1) or the one before (-1) in the order given, around its ends. Who stands outside of it comes to
 * the nearest one that follows in the text, or stands before. -1 where there is none at all.
 */
export function step(order: readonly number[], current: number, by: 1 | -1): number {
  if (order.length === 0) return -1
  const at = order.indexOf(current)
  if (at >= 0) return order[(at + by + order.length) % order.length]!
  const outside = order.toSorted((a, b) => a - b)
  return by === 1 ? outside.find(place => place > current) ?? outside[0]! : outside.findLast(place => place < current) ?? outside.at(-1)!
}
