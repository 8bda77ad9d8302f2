import { baseFields } from '../base.ts'
import type { Field, Fields } from '../field.ts'
import { needs, parseFrame, type Node } from '../frame.ts'
import { formOf } from '../indicator.ts'
import type { LinePhrase } from '../phrase.ts'
import { splitOf } from '../splits.ts'
import type { Faults, Known } from './known.ts'
import { whereFaults } from './where-faults.ts'

/** A phrase whose slots are all indicators, options or fields that exist, and whose ways all stand or fall with one figure. */
export function* phraseFaults(phrase: LinePhrase, known: Known): Faults {
  const ledger = known.ledgers.get(phrase.ledger)
  if (!ledger) return yield `${phrase.id}: no ledger ${phrase.ledger}`
  if (phrase.frames.length === 0) yield `${phrase.id}: no frame`
  const part = phrase.each?.of
  if (part !== undefined && !ledger.parts[part]) return yield `${phrase.id}: no part ${part}`
  const fields: Fields = { ...baseFields, ...ledger.fields, ...part !== undefined && ledger.parts[part]!.fields }
  yield* whereFaults(ledger, fields, phrase.each?.where, phrase.id, known)
  const first = new Set<string | undefined>()
  for (const frame of phrase.frames) {
    const place = `${phrase.id} “${frame}”`
    try {
      const nodes = parseFrame(frame, phrase.ledger)
      yield* nodeFaults(fields, nodes, place, known)
      first.add(needs(nodes)[0]?.indicator)
      if (phrase.each && needs(nodes).some(need => need.before)) yield `${place}: a single record is not compared with the year before`
      if (part !== undefined && needs(nodes).length > 0) yield `${place}: the rows of a part have no figures of their own`
    } catch (error) {
      yield `${place}: ${(error as Error).message}`
    }
  }
  if (first.size > 1) yield `${phrase.id}: its frames begin with different figures, ${[...first].join(' and ')}`
}

/** `each` is the choice whose parts are being told. */
function* nodeFaults(fields: Fields, nodes: readonly Node[], place: string, known: Known, each?: string): Faults {
  for (const node of nodes) {
    if ('figure' in node) yield* figureFaults(node, place, known, each)
    else if ('compared' in node) yield* comparedFaults(node, place, known)
    else if ('field' in node) yield* fieldFaults(fields, node.field, place)
    else if ('group' in node) yield* nodeFaults(fields, node.group, place, known, each)
    else if ('label' in node && each === undefined) yield `${place}: a label of no part`
    else if ('each' in node) {
      if (needs(node.body).length === 0) yield `${place}: no figure is said of the parts of ${node.each}`
      yield* nodeFaults(fields, node.body, place, known, node.each)
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

function* fieldFaults(fields: Fields, name: string, place: string): Faults {
  if (name === 'verb' || name === 'deed') {
    if (!Object.values(fields).some(speaks)) yield `${place}: no choice has a verb`
  } else if (!(name in fields)) yield `${place}: no field ${name}`
}

function speaks(field: Field): boolean {
  return field.kind === 'choice' && Object.values(field.of).some(option => typeof option === 'object' && option.verb !== undefined)
}
