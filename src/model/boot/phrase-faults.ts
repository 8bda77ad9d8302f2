import { baseFields } from '../base.ts'
import type { Field } from '../field.ts'
import { needs, parseFrame, type Node } from '../frame.ts'
import { formOf } from '../indicator.ts'
import type { AnyLedger } from '../ledger.ts'
import type { LinePhrase } from '../phrase.ts'
import { splitOf } from '../splits.ts'
import type { Faults, Known } from './known.ts'
import { whereFaults } from './where-faults.ts'

/** A phrase whose slots are all indicators, options or fields that exist, and whose ways all stand or fall with one figure. */
export function* phraseFaults(phrase: LinePhrase, known: Known): Faults {
  const ledger = known.ledgers.get(phrase.ledger)
  if (!ledger) return yield `${phrase.id}: no ledger ${phrase.ledger}`
  if (phrase.frames.length === 0) yield `${phrase.id}: no frame`
  yield* whereFaults(ledger, { ...baseFields, ...ledger.fields }, phrase.each?.where, phrase.id, known)
  const first = new Set<string | undefined>()
  for (const frame of phrase.frames) {
    const place = `${phrase.id} “${frame}”`
    try {
      const nodes = parseFrame(frame, phrase.ledger)
      yield* nodeFaults(ledger, nodes, place, known)
      first.add(needs(nodes)[0]?.indicator)
      if (phrase.each && needs(nodes).some(need => need.before)) yield `${place}: a single record is not compared with the year before`
    } catch (error) {
      yield `${place}: ${(error as Error).message}`
    }
  }
  if (first.size > 1) yield `${phrase.id}: its frames begin with different figures, ${[...first].join(' and ')}`
}

/** `each` is the choice whose parts are being told. */
function* nodeFaults(ledger: AnyLedger, nodes: readonly Node[], place: string, known: Known, each?: string): Faults {
  for (const node of nodes) {
    if ('figure' in node) yield* figureFaults(node, place, known, each)
    else if ('compared' in node) yield* comparedFaults(node, place, known)
    else if ('field' in node) yield* fieldFaults(ledger, node.field, place)
    else if ('group' in node) yield* nodeFaults(ledger, node.group, place, known, each)
    else if ('label' in node && each === undefined) yield `${place}: a label of no part`
    else if ('each' in node) {
      if (needs(node.body).length === 0) yield `${place}: no figure is said of the parts of ${node.each}`
      yield* nodeFaults(ledger, node.body, place, known, node.each)
    }
  }
}

/** Everything said once for each part of a split must be split that way. */
function* figureFaults({ figure, split }: { figure: string; split?: string }, place: string, known: Known, each: string | undefined): Faults {
  const indicator = known.indicators.get(figure)
  if (!indicator) return yield `${place}: no indicator ${figure}`
  const own = splitOf(indicator)
  if (split !== undefined && (!own || !(split in own.of))) yield `${place}: ${figure} has no part ${split}`
  if (split === undefined && each !== undefined && own?.name !== each) yield `${place}: ${figure} is not split by ${each}`
}

/** Only what happened in a period has the same days of the year before. */
function* comparedFaults({ compared, split }: { compared: string; split?: string }, place: string, known: Known): Faults {
  const indicator = known.indicators.get(compared)
  yield* figureFaults({ figure: compared, ...(split !== undefined && { split }) }, place, known, undefined)
  if (indicator && formOf(indicator) !== 'flow') yield `${place}: ${compared} is no flow, and is not compared with the year before`
}

function* fieldFaults(ledger: AnyLedger, name: string, place: string): Faults {
  if (name === 'verb' ? !Object.values(ledger.fields).some(speaks) : !(name in ledger.fields)) {
    yield name === 'verb' ? `${place}: no choice of ${ledger.id} has a verb` : `${place}: no field ${name}`
  }
}

function speaks(field: Field): boolean {
  return field.kind === 'choice' && Object.values(field.of).some(option => typeof option === 'object' && option.verb !== undefined)
}
