import { register } from '#lines/register.ts'

/** The whole figures with which the phrases of the lines begin, in the order of a summary; each ledger's first ones. */
export function headlines(most = 18): string[] {
  const names = register.phrases.filter(phrase => phrase.each === undefined).map(phrase => {
    const slot = /\{([a-z]\w*(?:\.\w+)?)\}/i.exec(phrase.frames[0] ?? '')?.[1]
    return slot === undefined ? undefined : slot.includes('.') ? slot : `${phrase.ledger}.${slot}`
  })
  return [...new Set(names)].filter((name): name is string => name !== undefined && register.indicators.has(name)).slice(0, most)
}
