import type { Day } from '#kit/day.ts'

/** How long a rule gives. Working days leave out weekends and holidays and count the days that are made up for. */
export type Length = { years: number } | { months: number } | { days: number } | { workdays: number }

/** An exact share: two thirds is [2, 3]. */
export type Share = readonly [part: number, whole: number]

/**
 * What a rule says at a place, from a day on. `place` is a prefix of the area code: absent for the nation, '33' Zhejiang,
 * '3302' Ningbo; the longest that fits stands. Grades: S statute read, R official notice or form read, X secondary text,
 * – not found, A settled by the administrator; X and – are shown as 待核实 until that.
 */
export type Version = Partial<Value> & {
  place?: string
  from: Day
  until?: Day
  article: string
  grade: 'S' | 'R' | 'X' | '–' | 'A'
  /** What an officer has to know besides; shown behind the value. */
  remark?: string
}

type Value = {
  length: Length
  /** The shortest where the law gives a range; `length` is then the longest. */
  shortest: Length
  /** How much longer it may become. */
  extension: Length
  /** A threshold or a count, in the topic's unit. */
  number: number
  /** The most where the law gives a range; `number` is then the least. */
  most: number
  share: Share
  /** The share has to be exceeded: 过半数; where it is absent the share itself is enough: 三分之二以上. */
  exceed: true
  /** In 分. */
  money: number
}

/** What a rule is about, wherever it stands. */
export type Topic = {
  label: string
  /** What the time runs from, or what a share is of. */
  of?: string
  unit?: string
  /** The share is a rate or a ceiling, not something to be reached. */
  rate?: true
  /**
   * Which way the time runs. Absent: it ends so long after the day. `before`: what has to be done is due so long before it.
   * `last`: it may be done in the last such stretch before the day, and is due on it. `until`: it is due on the day, and one is
   * reminded so long before.
   */
  counts?: 'before' | 'last' | 'until'
  /** The topic whose rules hold where this one has none that is nearer: wage agreements are collective agreements. */
  wider?: string
  versions: readonly Version[]
}

export type LawField = { label: string; topics: Readonly<Record<string, Topic>> }
