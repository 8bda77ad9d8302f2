import type { Register } from '#model/register.ts'
import type { RegisterRule } from '#model/rules.ts'
import { slotFaults } from '#model/slots.ts'
import { namesIn } from '#office/template-record.ts'
import { fault, standing, type Draft } from './draft.ts'

type Slots = Extract<RegisterRule, { slots: string }>
type Row = Readonly<Record<string, unknown>>

/** Words of rows whose slots mean no figure, and names that are no ledger's: 第3段的{dispute.recieved}没有这个指标，最像的是…. */
export function checkSlots(register: Register, { slots: part, in: fields, only, say, strength }: Slots, drafts: readonly Draft[]): void {
  const labels = new Set([...register.ledgers.values()].map(({ label }) => label))
  for (const draft of standing(drafts)) {
    for (const [i, row] of (draft.after[part] as readonly Row[]).entries()) {
      const found = [
        ...fields.flatMap(name => slotFaults(register, String(row[name] ?? '')).map(words => ({ name, words }))),
        ...only === undefined ? [] : namesIn(row[only]).filter(name => !labels.has(name)).map(name => ({ name: only, words: `的“${name}”不是台账名称，请照左边目录里的写` })),
      ]
      // A name that is no ledger's leaves its section empty; it is told and taken.
      for (const { name, words } of found) fault(draft, say.replace('{row}', String(i + 1)) + words, `${part}.${i}.${name}`, name === only ? 'warn' : strength)
    }
  }
}
