/** Words of time, with offsets. `when` is what they say of themselves; `resolve` sets them beside a report. */
export type DateWord = { start: number; end: number; text: string; when: When | null }

export type When =
  /** Ends as printPeriod knows them without the year (H1, Q3, -08, -08上, -08-18); '' is the whole year. */
  | { kind: 'calendar'; year?: Year; from: string; to: string; toYear?: Year }
  | { kind: 'lunar'; year?: Year; month: number; day: number; lastDay: number }
  | { kind: 'years'; back: number }
  | { kind: 'month'; offset: number }
  | { kind: 'report' }
  | { kind: 'year-before' }

/** A year of the calendar, or its distance from the year the report ends in. */
export type Year = { is: number } | { offset: number }
