/** Its numbers, or dots, are no part of the text. */
export type List = { kind: 'list'; ordered?: true; items: Words[] }

/** `widths` are parts of the text width; without them columns are as wide as their words ask for. */
export type Table = { kind: 'table'; head: Words[]; rows: Words[][]; widths?: number[] }

/** Text, or runs of it that differ in how they look or have a comment. */
export type Words = string | readonly Run[]

export type Run = { text: string; bold?: true; comment?: Comment }

export type Comment = { author: string; text: string }

/** Keeps a comment and tells its number. */
export type Note = (comment: Comment) => number
