import { baseFields, type Base } from '../base.ts'
import { tableOf } from '../columns.ts'
import { optionWords, type Field, type Fields } from '../field.ts'
import type { AnyLedger, Clock, Leaving, State } from '../ledger.ts'
import { isRowRule, type Rule } from '../rules.ts'
import { summed } from '../sums.ts'
import { repeated, targetsOf, unlessField, type Faults, type Known } from './known.ts'
import { whereFaults } from './where-faults.ts'

/** All of a ledger but its indicators. */
export function* ledgerFaults(ledger: AnyLedger, known: Known): Faults {
  const fields = ledger.fields
  yield* nameFaults(ledger)
  for (const [at, each] of [['', fields], ...Object.entries(ledger.parts).map(([part, { fields }]) => [`${part}.`, fields] as const)] as const) {
    for (const [name, field] of Object.entries(each)) yield* fieldFaults(field, `${ledger.id}.${at}${name}`, known)
  }
  if (ledger.day !== undefined) yield* unlessField(fields, ledger.day, `${ledger.id}.day`, 'date')
  for (const [at, names] of [['title', ledger.title], ['unnamed', ledger.unnamed ?? []]] as const) {
    for (const name of names) if (name !== 'union') yield* unlessField(fields, name, `${ledger.id}.${at}`)
  }
  for (const name of ledger.keys.flat()) yield* unlessField(fields, name, `${ledger.id}.keys`)
  for (const name of ledger.spell ?? []) yield* unlessField(fields, name, `${ledger.id}.spell`, 'date')
  for (const name of ledger.totals ?? []) yield* unlessField(fields, name, `${ledger.id}.totals`, 'choice', 'ref', 'flag')
  if (ledger.totals && ledger.day === undefined) yield `${ledger.id}.totals: a 汇总 needs the ledger's day for its period`
  if (typeof ledger.zero === 'string') yield* unlessField(fields, ledger.zero, `${ledger.id}.zero`, 'choice')
  for (const [name, { to }] of Object.entries(ledger.links)) if (!known.ledgers.has(to)) yield `${ledger.id}.links.${name}: no ledger ${to}`
  if (ledger.tree) yield* unlessField(fields, ledger.tree.until, `${ledger.id}.tree`, 'date')
  if (typeof ledger.restricted === 'string') yield* unlessField(fields, ledger.restricted, `${ledger.id}.restricted`, 'ref')
  yield* bodyFaults(ledger)
  yield* sumFaults(ledger)
  yield* stepFaults(ledger, known)
  for (const [name, clock] of Object.entries(ledger.clocks ?? {})) yield* clockFaults(ledger, clock, `${ledger.id}.clocks.${name}`, known)
  for (const [i, rule] of ledger.rules.entries()) yield* ruleFaults(ledger, rule, `${ledger.id}.rules.${i}`, known)
}

const base: Record<keyof Base, true> = {
  id: true, book: true, union: true, state: true, about: true, form: true, times: true, covers: true, told: true, same: true,
  outside: true, files: true, bright: true, remark: true, extra: true, entered: true, version: true,
}

/** Names become columns and members of one object: they may not clash there, nor with what every record has. */
function* nameFaults(ledger: AnyLedger): Faults {
  const names = [...Object.keys(ledger.fields), ...Object.keys(ledger.parts), ...Object.keys(ledger.links)]
  yield* repeated([...Object.keys(base), ...names], ledger.id)
  for (const name of [ledger.id, ...names, ...Object.values(ledger.parts).flatMap(part => Object.keys(part.fields))]) {
    if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) yield `${ledger.id}: ${name} is no plain name`
  }
  for (const { table, columns } of tableOf(ledger)) yield* repeated(columns.map(column => column.name), `table ${table}`)
}

function* fieldFaults(field: Field, place: string, known: Known): Faults {
  if (field.kind === 'ref') for (const to of [field.to].flat()) if (!known.ledgers.has(to)) yield `${place}: no ledger ${to}`
  if (field.kind !== 'choice' && field.kind !== 'choices') return
  yield* repeated(Object.keys(field.of).flatMap(key => [...new Set([key, ...optionWords(field.of, key)])]), place)
  const words = Object.keys(field.of).flatMap(key => optionWords(field.of, key))
  if (field.kind === 'choices') for (const word of words) if (/[、,;\n]/.test(word.normalize('NFKC'))) yield `${place}: “${word}” holds a mark that separates choices`
}

function* bodyFaults({ id, body, fields, states = {}, steps }: AnyLedger): Faults {
  if (!body) return
  for (const state of [...body.open, body.sealed]) if (!(state in states)) yield `${id}.body: no state ${state}`
  if (body.open.includes(body.sealed)) yield `${id}.body: what is sealed is not written any more`
  if (!Object.values(steps).some(step => step.to === body.sealed)) yield `${id}.body: no step leads to ${body.sealed}`
  yield* unlessField(fields, body.seal, `${id}.body`, 'text')
  for (const name of body.fixed) yield* unlessField(fields, name, `${id}.body`)
}

function* sumFaults(ledger: AnyLedger): Faults {
  for (const { name, part, column } of summed(ledger)) {
    const place = `${ledger.id}.sums.${name}`
    const found = ledger.parts[part]
    yield* unlessField(ledger.fields, name, place, 'count', 'money')
    if (!found) yield `${place}: no part ${part}`
    else if (column !== undefined) yield* unlessField(found.fields, column, place, ledger.fields[name]?.kind ?? 'count')
  }
}

const doorWords = ['create', 'change', 'remove', 'declareZero']

function* stepFaults(ledger: AnyLedger, known: Known): Faults {
  const states: Readonly<Record<string, State>> = ledger.states ?? {}
  for (const [name, { on }] of Object.entries(states)) if (on !== undefined) yield* unlessField(ledger.fields, on, `${ledger.id}.states.${name}`, 'date')
  for (const [name, step] of Object.entries(ledger.steps)) {
    const place = `${ledger.id}.steps.${name}`
    if (doorWords.includes(name)) yield `${place}: the door uses this word itself`
    if (ledger.states ? !step.from || step.to === undefined : step.from ?? step.to) yield `${place}: a step leads from state to state where there are states`
    for (const state of [...step.from ?? [], step.to ?? []].flat()) if (!(state in states)) yield `${place}: no state ${state}`
    yield* whereFaults(ledger, ledger.fields, step.when, place, known)
    for (const field of [...step.needs ?? [], ...step.asks ?? [], ...Object.keys(step.sets ?? {})]) yield* unlessField(ledger.fields, field, place)
    for (const leaving of step.leaves ?? []) yield* leavingFaults(ledger, leaving, `${place}.leaves`, known)
  }
}

function* leavingFaults(ledger: AnyLedger, leaving: Leaving, place: string, known: Known): Faults {
  const { ledger: other, values, fixed, each, back, as, within, unless, when, onto, onward = [], where, parts = {}, notBefore = {} } = leaving
  const there = known.ledgers.get(other)
  if (!there) return yield `${place}: no ledger ${other}`
  const rows = each === undefined ? {} : ledger.parts[each]?.fields
  if (!rows) return yield `${place}: no part ${each}`
  const own = { ...ledger.fields, ...Object.fromEntries(Object.entries(rows).map(([name, field]) => [`${each}.${name}`, field])) }
  for (const name of [...Object.keys(values), ...Object.keys(fixed ?? {})]) yield* unlessField(there.fields, name, `${place}, in ${other}`)
  if (back !== undefined) yield* unlessField(there.fields, back, `${place}, in ${other}`, 'ref')
  for (const name of [...Object.values(values), unless, when]) if (name !== undefined && name !== 'union') yield* unlessField(own, name, place)
  if (each !== undefined && as !== undefined) yield `${place}: of many records left none is the one that ${as} points to`
  for (const name of [as, within, onto]) if (name !== undefined && !(name === 'union' && onto === other)) yield* unlessField(ledger.fields, name, place, 'ref')
  yield* whereFaults(ledger, ledger.fields, where, place, known)
  for (const theirs of [...onward, ...Object.keys(notBefore)]) yield* unlessField(there.fields, theirs, `${place}, in ${other}`, 'date')
  for (const ours of Object.values(notBefore)) yield* unlessField(ledger.fields, ours, place, 'date')
  for (const [theirs, ours] of Object.entries(parts)) if (!(theirs in there.parts) || !(ours in ledger.parts)) yield `${place}: ${other}.${theirs} and ${ours} are not both parts`
}

function* clockFaults(ledger: AnyLedger, clock: Clock, place: string, known: Known): Faults {
  const dates = [...clock.starts, clock.stops, ...(clock.pause ?? []), ...(clock.instead?.starts ?? [])]
  const fields = clock.of === undefined ? ledger.fields : ledger.parts[clock.of]?.fields
  if (!fields) return yield `${place}: no part ${clock.of}`
  for (const date of dates) yield* unlessField(fields, date, place, 'date')
  if (clock.named !== undefined) yield* unlessField(fields, clock.named, place, 'text')
  if (clock.extended !== undefined) yield* unlessField(fields, clock.extended, place, 'flag')
  yield* whereFaults(ledger, ledger.fields, clock.instead?.when, place, known)
  if (typeof clock.rule !== 'string') {
    const { by, of } = clock.rule
    yield* unlessField(ledger.fields, by, place, 'choice')
    if (ledger.fields[by]?.kind === 'choice') yield* whereFaults(ledger, ledger.fields, { [by]: Object.keys(of) }, place, known)
  }
  if (clock.ahead && clock.ahead.toSorted((a, b) => b - a).join() !== clock.ahead.join()) yield `${place}.ahead: the earliest comes first`
}

function* ruleFaults(ledger: AnyLedger, rule: Rule, place: string, known: Known): Faults {
  const own = ledger.fields
  const all: Fields = { ...baseFields, ...own }
  if (isRowRule(rule)) {
    if (!(rule.at in own) && !(rule.at in base) && !(rule.at in ledger.parts)) yield `${place}: no field or part ${rule.at}`
  } else if ('unique' in rule) {
    for (const name of rule.unique) yield* unlessField(all, name, place)
  } else if ('alike' in rule) {
    for (const name of rule.alike) yield* unlessField(all, name, place)
  } else if ('noOverlap' in rule) {
    for (const name of rule.noOverlap) yield* unlessField(own, name, place, 'date')
    for (const name of rule.same) if (name !== 'union') yield* unlessField(all, name, place)
  } else if ('follows' in rule) {
    yield* unlessField(own, rule.follows, place, 'count')
    yield* unlessField(own, rule.by, place, 'date')
    for (const name of rule.same) if (name !== 'union') yield* unlessField(all, name, place)
  } else if ('slots' in rule) {
    const rows = ledger.parts[rule.slots]?.fields
    if (!rows) yield `${place}: no part ${rule.slots}`
    else for (const name of [...rule.in, ...rule.only === undefined ? [] : [rule.only]]) yield* unlessField(rows, name, place, 'text', 'long')
  } else if ('within' in rule) {
    yield* unlessField(own, rule.within, place, 'money')
    if (ledger.day === undefined) yield `${place}: the law of which day, where ${ledger.id} has none`
    yield* whereFaults(ledger, own, rule.when, place, known)
    if (rule.times !== undefined) yield* whereFaults(ledger, own, { [rule.times]: { known: true } }, place, known)
  } else {
    yield* unlessField(own, 'notBefore' in rule ? rule.notBefore : rule.notAfter, place, 'date')
    const targets = targetsOf(ledger, rule.of, known)
    if (targets.length === 0) yield `${place}: ${rule.of} refers to nothing`
    for (const target of targets) yield* unlessField(target.fields, rule.their, `${place}, in ${target.id}`, 'date')
  }
}
