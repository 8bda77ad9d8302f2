import { parseFrame, type Node } from './frame.ts'
import { formOf } from './indicator.ts'
import type { KeptIndicator } from './kept-indicator.ts'
import { splitLabel, splitOf, splitsOf } from './splits.ts'

/** The indicators that slots may name, by full id. */
export type Known = { indicators: ReadonlyMap<string, KeptIndicator> }

/** A sentence of the office's own as a tree of a frame, with the stop at its end; names of figures have become their ids. */
export type OwnSentence = { nodes: Node[]; stop: string }

/**
 * The office's own words with slots: a paragraph a line, a sentence up to its stop; without a slot it stands as it is. A slot is the id of a figure or its
 * label; of two figures of one label the first is meant. Throws on what is no frame; ask `slotFaults` first.
 */
export function ownSentences(known: Known, text: string): OwnSentence[][] {
  return paragraphs(text).map(line => sentencesOf(line).map(({ words, stop }) => ({ nodes: words.includes('{') ? parseFrame(named(known, words), '') : [{ text: words }], stop })))
}

/** What is wrong with them, each in one Chinese sentence that begins with the words themselves: “{…}”…. */
export function slotFaults(known: Known, text: string): string[] {
  return paragraphs(text).flatMap(sentencesOf).filter(({ words }) => words.includes('{')).flatMap(({ words }) => {
    const unknown = slotsIn(words).flatMap(slot => slotFault(known, slot) ?? [])
    if (unknown.length > 0) return unknown
    try {
      const nodes = parseFrame(named(known, words), '')
      return partsFault(known, nodes)
    } catch {
      return [`“${words}”里的括号不成对，请核对{}、[]和<>`]
    }
  })
}

function paragraphs(text: string): string[] {
  return text.split('\n').map(line => line.trim()).filter(line => line !== '')
}

/** Stops inside of brackets end no sentence. */
function sentencesOf(line: string): { words: string; stop: string }[] {
  return Array.from(line.matchAll(/((?:\[[^\]]*\]|\{[^}]*\}|[^。！？])+)([。！？]*)/g), ([, words = '', stop = '']) => ({ words, stop }))
}

/** The slots of figures: fields and labels of parts are none. */
function slotsIn(words: string): string[] {
  return Array.from(words.matchAll(/\{([^{}=]+)\}/g), ([, slot = '']) => slot).filter(slot => slot !== 'label' && !WORDS.has(slot))
}

/** What stands for the union and the period, as in a title. */
const WORDS: ReadonlySet<string> = new Set(['union', 'period'])

function slotFault({ indicators }: Known, slot: string): string | null {
  const { name, part, compared } = partsOf(slot)
  const found = indicatorOf({ indicators }, name)
  if (!found) {
    const near = nearest({ indicators }, name)
    return `的{${slot}}没有这个指标，${near ? `最像的是{${near.id}}（${near.ledger.label}·${near.label}）` : '请从指标里选一个'}`
  }
  if (compared && formOf(found) !== 'flow') return `的{${slot}}是时点数，没有上年同期可比，请去掉~`
  if (part !== undefined && !keyOf(found, part)) {
    const own = splitsOf(found).map(key => splitLabel(found, key)).filter(label => label !== '')
    return `的{${slot}}没有“${part}”这一类，${own.length > 0 ? `可以写${own.slice(0, 6).join('、')}` : `${found.label}不分类`}`
  }
  return null
}

/** What a choice lists must be split that way. */
function partsFault(known: Known, nodes: readonly Node[], each?: string): string[] {
  return nodes.flatMap((node): string[] => {
    if ('group' in node) return partsFault(known, node.group, each)
    if ('each' in node) return partsFault(known, node.body, node.each)
    if ('label' in node && each === undefined) return ['的{label}要写在<>里面']
    if ('figure' in node && each !== undefined && node.split === undefined && splitOf(known.indicators.get(node.figure)!)?.name !== each) return [
      `的<${each}|…>和{${node.figure}}的分类对不上，请核对`,
    ]
    return []
  })
}

/** The words with labels of figures and of their parts replaced by ids, as a frame has them. */
function named(known: Known, words: string): string {
  return words.replace(/\{([^{}=]+)\}/g, (whole, slot: string) => {
    const { name, part, compared } = partsOf(slot)
    const found = indicatorOf(known, name)
    return found ? `{${found.id}${part === undefined ? '' : `:${keyOf(found, part)}`}${compared ? '~' : ''}}` : whole
  })
}

function partsOf(slot: string): { name: string; part?: string; compared: boolean } {
  const [name = '', part] = slot.replace(/~$/, '').split(/[:：]/).map(words => words.trim())
  return { name, ...(part !== undefined && { part }), compared: slot.endsWith('~') }
}

function indicatorOf({ indicators }: Known, name: string): KeptIndicator | undefined {
  return indicators.get(name) ?? [...indicators.values()].find(({ label }) => label === name)
}

function keyOf(indicator: KeptIndicator, part: string): string | undefined {
  return splitsOf(indicator).find(key => key !== '' && (key === part || splitLabel(indicator, key) === part))
}

/** The indicator whose id or label has most in common with a name that means none. */
function nearest({ indicators }: Known, name: string): KeptIndicator | undefined {
  const likeness = (one: KeptIndicator) => Math.max(alike(name, one.id), alike(name, one.label))
  return [...indicators.values()].map(one => ({ one, like: likeness(one) })).filter(({ like }) => like >= LEAST).toSorted((a, b) => b.like - a.like)[0]?.one
}

/** Less than that is a guess. */
const LEAST = 0.4

/** Twice the pairs of letters that both have, by all of them. */
function alike(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)]
  return left.length + right.length === 0 ? 0 : 2 * left.filter(pair => right.includes(pair)).length / (left.length + right.length)
}

function pairs(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2).toLowerCase())
}
