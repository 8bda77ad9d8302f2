import type { Day } from '#kit/day.ts'
import { refuse } from '#kit/refusal.ts'
import type { Register } from '#model/register.ts'
import { zero } from '#office/zero.ts'
import { lexiconOf } from '#reader/propose/lexicon.ts'
import { nameFinder } from '#reader/propose/names.ts'
import { propose, type Proposed } from '#reader/propose/propose.ts'
import { stepOf, type Draft, type Proposal } from '#reader/propose/proposal.ts'
import { general } from '#reader/words/general.ts'
import type { Actor } from '#records/actor.ts'
import type { DoorFault } from '#records/draft.ts'
import type { Office } from '#records/office.ts'
import { knownNames } from './known-names.ts'

/** A record that a note tells of, with what the door says to it; the same with the next likely ledger, where there is a doubt. */
export type Noted = Omit<Proposal, 'also'> & Held & { also: (Draft & Held)[] }
type Held = { label: string; faults: DoorFault[]; /** The record that is there already under the same key. */ existing?: string }
export type Note = Omit<Proposed, 'proposals'> & { proposals: Noted[] }

type Asked = {
  office: Pick<Office, 'list' | 'check'>
  register: Register
  actor: Actor
  today: Day
  union: { id: string; called: string }
  text: string
}

/** A typed sentence or pasted chat as records to confirm, each held to the door as every way in is. Nothing is stored. */
export async function readNote({ office, register, actor, today, union, text }: Asked): Promise<Note> {
  if (text.trim() === '') throw refuse('invalid', '请写下或粘贴要登记的内容', 'text')
  if (text.length > LONGEST) throw refuse('invalid', `内容有${text.length}个字，一次最多${LONGEST}个，请分几次粘贴`, 'text')
  const { words } = lexiconOf(register)
  const everyday = (word: string) => general.has(word) || words(word, 0)?.word === word
  const { proposals, ...read } = propose(text, { register, today, names: nameFinder(await knownNames(office, register, actor), everyday), union, zero: zero.id })
  const steps = proposals.flatMap(one => [one, ...one.also]).map(stepOf)
  if (steps.length > MOST) throw refuse('invalid', `读出的记录太多（${proposals.length}条），请分几次粘贴`, 'text')

  const checked = steps.length === 0 ? [] : await office.check(actor, steps)
  let next = 0
  const held = <D extends Draft>(draft: D): D & Held => {
    const { faults, existing } = checked[next++]!
    return { ...draft, label: register.ledgers.get(draft.ledger)!.label, faults, ...(existing !== undefined && { existing }) }
  }
  return { ...read, proposals: proposals.map(({ also, ...one }) => ({ ...held(one), also: also.map(held) })) }
}

const LONGEST = 20_000
const MOST = 200
