/** A filled form as it is laid on paper: words alone, for Word and for the browser alike. */
export type FormPage = { title: string; under?: string; landscape?: true; blocks: PageBlock[] }

export type PageBlock =
  | { kind: 'boxes'; rows: PageBox[][] }
  | { kind: 'heading'; text: string }
  /** The name of an appendix; it begins a page. */
  | { kind: 'attached'; text: string }
  /** To whom a letter is. */
  | { kind: 'to'; text: string }
  | { kind: 'text'; lines: string[] }
  /** `widths` are parts of the width; `numbers` stand at the right; `sums` are the rows of what was added. */
  | { kind: 'table'; head: string[]; widths: number[]; numbers: boolean[]; rows: string[][]; sums: string[][] }
  | { kind: 'sign'; names: string[]; dated: boolean }
  | { kind: 'right'; lines: string[] }
  | { kind: 'note'; text: string }

/**
 * `spans`: how many of the twelve parts of the width are the label's and the text's; `lines`: how high it is at least; `foot`: what stands at its lower right;
 * `large`: words for the wall.
 */
export type PageBox = { label: string; text: string; spans: [label: number, text: number]; lines: number; foot?: string; large?: true }
