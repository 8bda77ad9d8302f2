import type { Figure } from '#model/figure.ts'
import type { Claim } from '#reader/claim.ts'
import { judge, proseValue, type Verdict } from '#reader/judge.ts'
import { disciplines } from '#reader/words/doing.ts'
import type { Understood } from '#reader/understand.ts'
import { isMaskedYear, isOtherYear } from '#reader/time/years.ts'

/**
 * What is to be said of a figure, given what the ledgers have for each reading of its period and each of its meanings. A sentence
 * may name a day and yet sum up the report: it agrees when either reading does.
 */
export function verdictOf(claim: Claim, readings: readonly Figure[][], { sure, leftover, scope }: Understood): Verdict {
  const judged = readings.map(figures => named(judge(claim, leftover ? onlyOne(figures) : figures, sure && !leftover)))
  if (claim.lost) return { ...judged[0], verdict: 'doubtful', rule: 'lost-number', sure: 'sure' }
  if (scope !== null) return unchecked('other-scope')
  if (readings.length === 0 && claim.time && isOtherYear(claim.time)) return unchecked('year-unclear')
  if (!readings[0]?.length) return unchecked(claim.planned ? 'planned' : 'no-indicator')
  const told = judged.find(v => v.verdict === 'agrees') ?? judged.find(v => v.verdict === 'differs') ?? judged[0]!
  if (told.verdict === 'differs' && claim.time && isMaskedYear(claim.time)) return unchecked('year-unclear')
  if (told.verdict === 'differs' && claim.cell?.ofRows) return unchecked('some-rows')
  return told.verdict === 'differs' && (isOfOneEvent(claim) || isOfOneDiscipline(claim, told.figure)) ? unchecked('one-event') : told
}

/** 40人参加市第二届“企业之歌”大赛: of one of them, where the ledgers have the sum of all. */
function isOfOneEvent({ quantity, before, after }: Claim): boolean {
  return quantity === 'person' && [before, after].some(words => /(?:第[一二三四五六七八九十百\d]+|首)届[^，。；届]{0,16}(?:[赛节展演]|运动会|晚会|联欢会)/.test(words))
}

/** 篮球赛1次, where the ledger has five 体育比赛; six of them would be too many. */
function isOfOneDiscipline({ quantity, before, after, high }: Claim, figure: Figure | undefined): boolean {
  return quantity === 'event' && disciplines.some(word => (before + after.split(/[，。；、]/)[0]).includes(word)) && high < (figure ? proseValue(figure) ?? 0 : 0)
}

/** What only a past report knows is never told as the ledger's. */
function named(verdict: Verdict): Verdict {
  return verdict.figure?.trail.reported === undefined ? verdict : { ...verdict, rule: 'reported' }
}

function unchecked(rule: string): Verdict {
  return { verdict: 'unchecked', rule, sure: 'sure' }
}

/** Of the parts left over, the one that is not empty; none where several could be meant. */
function onlyOne(figures: readonly Figure[]): Figure[] {
  const filled = figures.filter(figure => figure.value)
  return filled.length === 1 ? filled : []
}
