import { ballGame } from './ball-game.ts'
import { childrenBirthday } from './children-birthday.ts'
import { familyDay } from './family-day.ts'
import { fireDrill } from './fire-drill.ts'
import { knowledgeContest } from './knowledge-contest.ts'
import { labourDay } from './labour-day.ts'
import type { Preset } from './preset.ts'
import { skillContest } from './skill-contest.ts'
import { womenDay } from './women-day.ts'

export const presets: readonly Preset[] = [childrenBirthday, familyDay, womenDay, labourDay, skillContest, ballGame, knowledgeContest, fireDrill]

/** Those that suit an activity, the likeliest first: by a word of its title, then by its festival, then by its kind; the others follow. */
export function suited(presets: readonly Preset[], { title, kind, feast }: { title: string; kind: string | null; feast: string | null }): Preset[] {
  const fit = ({ words = [], kinds, ...one }: Preset) =>
    Number(words.some(word => title.includes(word))) * 4 + Number(feast !== null && one.feast === feast) * 2 + Number(kind !== null && kinds.includes(kind))
  return presets.toSorted((a, b) => fit(b) - fit(a))
}
