import type { Meaning } from './vocabulary.ts'

/** What a figure may mean, with a score in 0…2, and what speaks for it: its own words (the name they hold), the whole or part it stands under, a share's base. */
export type Match = { meaning: Meaning; score: number; by: By; name: string }

export type By = 'words' | 'part' | 'carried' | 'share'
