/** A filled form as it is laid on paper: words alone, for Word and for the browser alike. */
export type FormPage = { title: string; under?: string; landscape?: true; blocks: PageBlock[] }

export type PageBlock =
  | { kind: 'boxes'; rows: PageBox[][] }
  | { kind: 'text'; lines: string[] }
  /** `widths` are parts of the width; `sum` is the row below, where something was added. */
  | { kind: 'table'; head: string[]; widths: number[]; numbers: boolean[]; rows: string[][]; sum?: string[] }
  | { kind: 'sign'; names: string[]; dated: boolean }
  | { kind: 'right'; lines: string[] }
  | { kind: 'note'; text: string }

/** `lines`: how many it is high at least; `foot`: what stands at its lower right. */
export type PageBox = { label: string; text: string; lines: number; foot?: string }

/** A row of boxes has twelve parts: two for each label, the rest for what is written. */
export function boxWidths(row: readonly unknown[]): { label: number; text: number } {
  return { label: 2, text: 12 / row.length - 2 }
}
