/** Parts that are said to be all of a whole and do not make it, with what speaks for that. */
export type Misfit = { parts: readonly number[]; whole: number; weight: number; sure?: true }
