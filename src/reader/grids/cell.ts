/**
 * What heading and row say of the figure in a cell, as words before a figure would. `whose` is the row's own. `ofRows`: it adds up the rows, which need not be
 * all that the union has.
 */
export type Cell = { words: string; when: string; whose: string | null; planned: boolean; ofRows: boolean }
