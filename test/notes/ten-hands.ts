import type { Note } from '../notes.ts'
import { gathered } from './gathered.ts'
import { listed } from './listed.ts'
import { spoken } from './spoken.ts'
import { written } from './written.ts'

/** Sixty notes as ten people write them. */
export const tenHands: readonly Note[] = [...spoken, ...listed, ...written, ...gathered]
