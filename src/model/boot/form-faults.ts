import type { Fields } from '../field.ts'
import { framesOf, wordsIn, type Form, type FormGround } from '../form.ts'
import { slotPaths } from '../form-path.ts'
import { parseFrame, type Node } from '../frame.ts'
import type { AnyLedger } from '../ledger.ts'
import { unlessField, type Faults, type Known } from './known.ts'

/** Forms whose slots all lead to fields, and whose tables are of parts that exist. */
export function* formFaults(ledger: AnyLedger, known: Known): Faults {
  for (const [name, form] of Object.entries(ledger.forms)) {
    const place = `${ledger.id}.forms.${name}`
    if (form.each !== undefined && !Object.values(ledger.parts)
      .some(({ fields }) => form.each! in fields)) yield `${place}: no part has ${form.each}, and there is no paper for each`
    yield* tableFaults(ledger, form, place)
    yield* addedFaults(ledger, form, place)
    for (const { frame, ground } of framesOf(form)) {
      const at = `${place} “${frame}”`
      try {
        yield* slotFaults(ledger, form, parseFrame(frame, ledger.id), ground, at, known)
      } catch (error) {
        yield `${at}: ${(error as Error).message}`
      }
    }
  }
}

function* tableFaults(ledger: AnyLedger, form: Form, place: string): Faults {
  for (const block of form.blocks) {
    if (block.when !== undefined && !(block.when in ledger.fields) && !(block.when in ledger.parts)) yield `${place}: no field or part ${block.when}`
    if ('boxes' in block && block.boxes.some(row => row.length < 1 || row.length > 3)) yield `${place}: a row of boxes holds one to three`
    if (!('table' in block)) continue
    if (block.of !== undefined && !(block.of in ledger.parts)) yield `${place}: no part ${block.of}`
    if (block.of === undefined && !form.list && block.empty === undefined) yield `${place}: a table of no part, and the form is of no list`
    if (block.of !== undefined && form.list) yield `${place}: the table of a list is of its records, not of a part`
  }
}

/** Only a column of a bare path is added, and only money, numbers and people. */
function* addedFaults(ledger: AnyLedger, form: Form, place: string): Faults {
  for (const block of form.blocks) {
    if (!('table' in block)) continue
    const fields: Fields = block.of === undefined ? ledger.fields : ledger.parts[block.of]?.fields ?? {}
    for (const name of block.sums ?? []) {
      if (!block.table.some(column => wordsIn(column) === `{=${name}}`)) yield `${place}: no column ${name} to be added`
      else yield* unlessField(fields, name, place, 'money', 'count', 'people')
    }
  }
}

function* slotFaults(ledger: AnyLedger, form: Form, nodes: readonly Node[], ground: FormGround, place: string, known: Known): Faults {
  for (const node of nodes) {
    if ('group' in node) yield* slotFaults(ledger, form, node.group, ground, place, known)
    else if ('field' in node) {
      const paths = slotPaths(known.ledgers, ledger, ground, node.field)
      if (paths.includes(undefined)) yield `${place}: no field ${node.field}`
      // Hundreds of rows are printed, and what they point to is known by name only.
      else if (paths.some(path => path?.to) && (typeof ground === 'object' || (form.list && ground === 'record'))) yield `${place}: a table tells nothing of the records that its rows refer to, so not ${node.field}`
    } else if (!('text' in node)) yield `${place}: a form tells fields, no figures`
  }
}
