import type { Field } from '#model/field.ts'

/**
 * What an input is given and gives back. Its value is what an officer typed, as text, or as the program's own value where
 * nothing is typed (choices, flags, files, references); null is empty. The faces of the kinds read both.
 */
export type InputProps<F extends Field = Field> = {
  id: string
  field: F
  value: unknown
  onChange: (value: unknown) => void
  /** What records are called to which the value points. */
  names: Readonly<Record<string, string>>
  /** The id of what is said below it. */
  describedBy: string
  wrong: boolean
  /** Of dates typed without a year. */
  year: number
  /** Opens a record that is to be entered together with this one; not everywhere possible. */
  onNew?: (ledger: string, name: string) => void
  /** The record whose value it is, once it is saved. */
  of?: { ledger: string; id: string }
  /** Where room is scarce, as in a row of a part. */
  tight?: boolean
  /** A photo tells the day on which it was taken. */
  onDay?: (day: string) => void
}
