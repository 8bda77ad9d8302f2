/** ① to ⑳, then (21). */
export function sayNo(no: number): string {
  return no <= 20 ? String.fromCodePoint(0x245f + no) : `(${no})`
}
