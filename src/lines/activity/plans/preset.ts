/**
 * A sort of activity and how it is usually run, as a plan begins: what an officer would otherwise copy from last year's file.
 * All of it is changed as one likes; money in 元.
 */
export type Preset = {
  id: string
  label: string
  /** The kinds of activity it is for, the festival, and words of a title by which it is told from others. */
  kinds: readonly string[]
  feast?: string
  words?: readonly string[]
  theme: string
  /** A sentence a line. */
  aims: readonly string[]
  who: string
  heads: number
  /** 14:00 */
  begins: string
  schedule: readonly (readonly [minutes: number, item: string, who?: string])[]
  duties: readonly (readonly [group: string, duty: string])[]
  /** `of`: how many; a head each, one for so many heads, or a fixed number. */
  items: readonly { item: string; price: number; of: Amount; measure: string }[]
  materials: readonly { item: string; of: Amount; measure: string }[]
  safety: readonly string[]
  games?: readonly { ages: 'small' | 'middle' | 'big' | 'all'; name: string; minutes: number; how: string; things: string }[]
}

export type Amount = number | 'head' | { each: number }
