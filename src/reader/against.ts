import type { Earlier, Heard } from './heard.ts'
import type { Meaning } from './vocabulary.ts'
import { joining, leaning, topics } from './words/doing.ts'

/** What speaks against a meaning although its words stand there, as a part of the score. `name` is the one that stands there. */
export function against(said: Heard, meaning: Meaning, name: string, earlier: Earlier, kin: boolean): number {
  const other = unexplained(said.passing, meaning) || (meaning.level && unexplained(said.doing, meaning)) || repeated(said, meaning, earlier)
    || ofAnother(said, meaning, earlier) || (!kin && leansElsewhere(said, name))
  return (other ? 0.5 : 0) + (joinedUnsaid(said, meaning) ? 0.3 : 0)
}

/** 调解 before 劳资纠纷41起 tells of which whole it is a part. */
export function accompanied({ near }: Heard, { verbs }: Meaning): boolean {
  return verbs.some(verb => near.includes(verb))
}

/** 培训会员200人 tells of a training, 配合开展检查3次 of another's round: a verb that the meaning does not hold. */
function unexplained(verbs: readonly string[], { names }: Meaning): boolean {
  return verbs.some(verb => !names.some(name => name.includes(verb)))
}

/** Two items of one split are never the same part: 愿意建的3家，再努力愿建的6家. */
function repeated({ unit }: Heard, { split, ledger }: Meaning, earlier: Earlier): boolean {
  return split !== undefined && earlier.some(({ said, matches: [first] }) =>
    said.unit === unit && first !== undefined && first.meaning.split === split && first.meaning.ledger === ledger)
}

/** 发展会员97人，其中货车司机31人: a part of what happened is no part of what stands. */
function ofAnother({ within }: Heard, { level, split, indicator }: Meaning, [last]: Earlier): boolean {
  const above = last?.matches[0]?.meaning
  return within && level && split !== undefined && above !== undefined && above.indicator !== indicator
}

/** 签订集体合同38份，覆盖企业154家: what leans on work that no ledger has is not what leans on another. */
function leansElsewhere({ leans, earlier }: Heard, name: string): boolean {
  return (leans || leaning.some(verb => name.startsWith(verb))) && topics.some(topic => earlier.includes(topic) && !name.includes(topic))
}

/** A part of what the union only took part in must be told so. */
function joinedUnsaid(said: Heard, meaning: Meaning): boolean {
  return meaning.verbs.length > 0 && meaning.verbs.every(verb => JOINING.has(verb)) && !accompanied(said, meaning)
}
const JOINING = new Set([...joining.map(verb => verb.replace('^', '')), '组队', '参加'])
