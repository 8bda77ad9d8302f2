import { wantName } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { splitLabel } from '#model/splits.ts'
import type { Match } from './scored.ts'
import type { Understood } from '../understand.ts'
import type { Meaning } from './vocabulary.ts'

/** An indicator that a figure may be, and in one Chinese sentence why. */
export type Candidate = { indicator: string; label: string; reason: string }

const MOST = 3

/** The likeliest things a figure may be, for a person to choose from: at most three, best first. */
export function candidates(register: Register, { matches, meanings, leftover, corrected, around }: Understood): Candidate[] {
  if (leftover) return meanings.slice(0, MOST).map(meaning => ({ ...called(register, meaning), reason: '别的几部分都说到了，剩下的是这一部分' }))
  const words = (around.near + around.after).replaceAll(/[\s，。；：]/g, '').slice(-LONGEST)
  return matches.slice(0, MOST).map(match => {
    const { indicator, label } = called(register, match.meaning)
    return { indicator, label, reason: corrected ? `以前更正过：这样写说的是${label}` : reasonOf(match, words, label) }
  })
}

const LONGEST = 16

function reasonOf({ by }: Match, words: string, label: string): string {
  switch (by) {
    case 'words': return words ? `“${words}”说的是${label}` : `前面的话说的是${label}`
    case 'senses': return `“${words}”没有原样登记的说法，意思最接近${label}`
    case 'part': return `“${words}”是前面那个数的一部分：${label}`
    case 'carried': return `接着前面那一项说的：${label}`
    case 'share': return `占前面那个数的比例：${label}`
  }
}

function called(register: Register, meaning: Meaning): Pick<Candidate, 'indicator' | 'label'> {
  const i = register.indicators.get(meaning.indicator)!
  const label = i.ledger.label === i.label ? i.label : `${i.ledger.label}·${i.label}`
  return { indicator: wantName(meaning), label: `${label}${meaning.split === undefined ? '' : `（${splitLabel(i, meaning.split)}）`}` }
}
