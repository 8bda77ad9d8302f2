import type { Section, Template } from '../phrase.ts'
import { slotFaults } from '../slots.ts'
import { unlessField, type Faults, type Known } from './known.ts'
import { whereFaults } from './where-faults.ts'

/** A template whose ledgers, slots and lists exist. */
export function* templateFaults({ id, sections, record, appendix = [] }: Template, known: Known): Faults {
  for (const [i, section] of sections.entries()) yield* sectionFaults(section, `template ${id}, section ${i + 1}`, known)
  if (record?.ledger !== undefined && !known.ledgers.has(record.ledger)) yield `template ${id}: no ledger ${record.ledger}`
  for (const { ledger, fields, where } of appendix) {
    const found = known.ledgers.get(ledger)
    if (!found) yield `template ${id}: no ledger ${ledger}`
    else {
      for (const name of fields) yield* unlessField(found.fields, name, `template ${id}, in ${ledger}`)
      yield* whereFaults(found, found.fields, where, `template ${id}, in ${ledger}`, known)
    }
  }
}

function* sectionFaults({ only = [], text, tells }: Section, place: string, known: Known): Faults {
  for (const ledger of only) if (!known.ledgers.has(ledger)) yield `${place}: no ledger ${ledger}`
  for (const say of slotFaults(known, text ?? '')) yield `${place}: ${say}`
  if (tells !== undefined && only.length > 0) yield `${place}: what tells of a record is of no ledgers`
}
