import { canonical } from '#kit/canonical.ts'
import { optionWords } from '#model/field.ts'
import { formOf, type Indicator } from '#model/indicator.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import type { Register } from '#model/register.ts'
import { splitLabel, splitOf } from '#model/splits.ts'
import { meets, type Where } from '#model/where.ts'
import { REMAINDER } from '../words/relations.ts'

/** Something a figure in prose may mean: an indicator, or one part of its split. */
export type Meaning = {
  indicator: string
  split?: string
  ledger: string
  /** Measure words under which it is met, its own first. */
  units: readonly string[]
  /** Names of the thing; of a part those of the part, which the whole's name may accompany. */
  names: readonly string[]
  /** Words that say enough when they stand as 其中… under the whole: 外来务工人员, 女职工. */
  asPart: readonly string[]
  /** What it is a part of: the indicator split, or the total of the same people. */
  whole?: string
  /** The figure whose share this percentage is: 占…% behind it means this. */
  shareOf?: string
  /** The only option of a choice that it takes: of 参加演练 the kind 演练, by which it belongs to 消防演练3次 told before it. */
  only: Readonly<Record<string, string>>
  /** A level, which no verb of doing introduces: 会员 is none of 培训会员200人. */
  level: boolean
  /** Words that tell of which whole a part is where the whole does not stand there: 调解 of 调解劳资纠纷41起. */
  verbs: readonly string[]
  /** What its ledger is called, and of a part also what its whole is. */
  ledgerLabel: string
  wholeLabel?: string
  /** How many parts the split has that it belongs to: where words say the same, what is told of fewer kinds is meant. */
  breadth: number
}

const known = new WeakMap<Register, readonly Meaning[]>()

/** Everything the register can be asked for, in its order: earlier definitions win ties. Made once for a register. */
export function vocabulary(register: Register): readonly Meaning[] {
  const meanings = known.get(register) ?? [...register.indicators.values()].flatMap(indicator => [meaning(register, indicator), ...partMeanings(indicator)])
  known.set(register, meanings)
  return meanings
}

function meaning(register: Register, i: KeptIndicator): Meaning {
  const whole = wholeOf(register, i)
  const head = headOf(register, i)
  const condition = whole === undefined || head ? null : narrowedBy(i, register.indicators.get(whole)!)
  return {
    indicator: i.id, ledger: i.ledger.id, units: [i.unit, ...(i.units ?? [])],
    // 消防演练 that are counted by themselves are called as among all that was held.
    names: [...new Set([i.label, ...(i.aka ?? []), ...(condition && splitOf(register.indicators.get(whole!)!)?.name === condition.field ? condition.words : [])])],
    asPart: head && whole ? register.words.senses[head] ?? [] : condition ? withHead(condition.words, i.label.slice(-2)) : [],
    ...(whole && { whole }),
    ...('ratio' in i && { shareOf: i.ratio[0] }),
    only: onlyOf(i), level: isLevel(register, i), verbs: [], ledgerLabel: i.ledger.label, breadth: 0,
  }
}

function partMeanings(i: KeptIndicator): Meaning[] {
  const by = splitOf(i)
  if (!by) return []
  const options = Object.keys(by.of).filter(option => possible(i, by.name, option))
  const part = {
    indicator: i.id, ledger: i.ledger.id, units: [i.unit, ...(i.units ?? [])], asPart: [], whole: i.id,
    only: onlyOf(i), level: formOf(i) !== 'flow', ledgerLabel: i.ledger.label, wholeLabel: i.label, breadth: options.length,
  }
  const wholes = [i.label, ...(i.aka ?? [])]
  const rest = { ...part, verbs: [...new Set(wholes.map(name => name.slice(0, 2)))] }
  return [{ ...rest, split: '', names: [splitLabel(i, '')] }, ...options.map(split => {
    // 其他 alone names a part only in the list of its whole: 走访其他13家企业 is of no kind called 其他.
    const { bare = [], own = [] } = Object.groupBy(optionWords(by.of, split), word => REMAINDER.includes(word) ? 'bare' : 'own')
    const names = [...withHead(own, i.label.slice(-2)), ...(part.level ? withHead(own, i.label) : [])]
    return { ...rest, split, only: { ...part.only, [by.name]: split }, names: [...new Set(names)], asPart: bare }
  })]
}

/** 快递员 and 快递员会员: a part is also called by its own name with the head of the whole's behind it. */
function withHead(names: readonly string[], head: string): string[] {
  return [...names, ...names.filter(name => !name.endsWith(head)).map(name => name + head)]
}

/** Its conditions that leave one option. */
function onlyOf(i: KeptIndicator): Record<string, string> {
  return Object.fromEntries(Object.entries('where' in i && i.where || {}).filter((one): one is [string, string] => typeof one[1] === 'string'))
}

/** An indicator that takes some options only can't be split into the others. */
function possible(i: KeptIndicator & { where?: Where }, by: string, option: string): boolean {
  const test = i.where?.[by]
  return test === undefined || meets(option, test)
}

/** What stands at a time, and is not added up over one. */
export function isLevel(register: Register, i: Indicator): boolean {
  if ('either' in i) return isLevel(register, register.indicators.get(firstOf(i))!)
  return ['stock', 'latest', 'lacking'].includes(formOf(i))
}

/** women or migrants: which heads an indicator sums, itself or through its 口径. */
function headOf(register: Register, i: Indicator): string | null {
  if ('either' in i) return headOf(register, register.indicators.get(firstOf(i))!)
  return /\.(women|migrants)$/.exec(sumOf(i))?.[1] ?? null
}

/** The total of which an indicator counts the women or the migrants: alike in everything but the heads. */
function wholeOf(register: Register, i: KeptIndicator): string | undefined {
  const all = [...register.indicators.values()]
  if (!headOf(register, i)) return all.find(other => other.ledger === i.ledger && narrowedBy(i, other)?.words.length)?.id
  if ('either' in i) {
    const whole = wholeOf(register, register.indicators.get(firstOf(i))!)
    return all.find(other => 'either' in other && firstOf(other) === whole)?.id
  }
  return all.find(other => sumOf(other).endsWith('.total') && likeness(other) === likeness(i))?.id
}

/** The words of the one condition that an indicator has more than another that is like it in all else: 女 of 女会员; null where they differ otherwise. */
function narrowedBy(i: KeptIndicator, whole: KeptIndicator): { field: string; words: string[] } | null {
  const more = Object.entries('where' in i && i.where || {}).filter(([name]) => !('where' in whole && whole.where && name in whole.where))
  const [[name, test] = []] = more
  if (more.length !== 1 || name === undefined || likeness(i, name) !== likeness(whole)) return null
  const field = i.ledger.fields[name]
  const words = field?.kind === 'choice' && typeof test === 'string'
    ? optionWords(field.of, test)
    : field?.kind === 'flag' && test === true ? [field.label, ...(field.aka ?? [])] : []
  return { field: name, words }
}

/** What an indicator counts, as a text to compare; without one condition, or what it sums. */
function likeness(i: KeptIndicator, without?: string): string {
  const { id: _id, label: _label, aka: _aka, unit: _unit, units: _units, rule: _rule, by: _by, where, ledger, ...rest } = { where: undefined, by: undefined, ...i }
  const conditions = Object.entries(where ?? {}).filter(([name]) => name !== without)
  return canonical([ledger.id, conditions, { ...rest, sum: sumOf(i).replace(/\.\w+$/, '') }])
}

function sumOf(i: Indicator): string {
  return 'sum' in i && typeof i.sum === 'string' ? i.sum : ''
}

function firstOf(i: { either: Readonly<Record<string, string>> }): string {
  return Object.values(i.either)[0]!
}
