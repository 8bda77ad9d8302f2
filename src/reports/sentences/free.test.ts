import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { wantName } from '#model/figure.ts'
import { read } from '#reader/read.ts'
import { understand } from '#reader/understand.ts'
import { vocabulary } from '#reader/meaning/vocabulary.ts'
import { aidSentences } from './aid.ts'
import { cultureSentences } from './culture.ts'
import { freeSentences, laterSentences } from './free.ts'
import { freshHands, lastHands, newestHands, otherHands } from './other-hands.ts'
import { lifeSentences } from './life.ts'
import { organizingSentences } from './organizing.ts'
import { plainHands, plainHandsLater } from './plain-hands.ts'
import { rightsSentences } from './rights.ts'
import { firstRound, fourthRound, secondRound, thirdRound } from './rounds.ts'
import { safetySentences } from './safety.ts'
import { scrapedSentences } from './scraped.ts'
import { elderRound, newsRound, plainRound, streetRound, terseRound } from './unseen.ts'

const meanings = vocabulary(register)

type Judged = { figure: string; label: string; first: string | null; three: readonly string[]; hint: boolean }

/** The figures of a labelled sentence, each with its label and what the reader takes it to be first; null for nothing of the union's ledgers. */
function judged(labelled: string): Judged[] {
  const labels = Array.from(labelled.matchAll(/\{([^|}]*)\|([^}]*)\}/g), ([, figure, label]) => ({ figure: figure!, label: label! }))
  const reading = read(labelled.replaceAll(/\{([^|}]*)\|[^}]*\}/g, '$1'))
  assert.equal(reading.figures.length, labels.length, `${labelled}: ${reading.figures.map(({ text }) => text).join(' ')}`)
  const understood = understand(reading, meanings, { union: '云浦镇总工会' })
  return labels.map((one, i) => {
    const { scope, leftover, meanings, matches } = understood[i]!
    const first = leftover ? meanings[0] : matches[0]?.meaning
    const three = (leftover ? meanings : matches.map(match => match.meaning)).slice(0, 3).map(wantName)
    return { ...one, first: scope === null && first ? wantName(first) : null, three: scope === null ? three : [], hint: !leftover && matches[0]?.hint === true }
  })
}

const all = [
  ['the sentences it was mended by', freeSentences], ['those written later', laterSentences], ['those by other hands', otherHands], ['the last ones', lastHands],
  ['the fresh ones', freshHands], ['the newest', newestHands],
  ['those of a plain hand', plainHands], ['those of a plain hand read later', plainHandsLater],
  ['those of aid', aidSentences], ['those of the organization', organizingSentences], ['those of honours, places and all lines', cultureSentences],
  ['those of rights and agreements', rightsSentences],
  ['those of safety and training', safetySentences],
  ['those of publicity, money and papers', lifeSentences],
  ['those of a first round', firstRound], ['those of a second', secondRound], ['those of a third', thirdRound], ['those of a fourth', fourthRound],
  ['those of the web', scrapedSentences],
] as const

for (const [name, sentences] of all) {
  const figures = sentences.flatMap(judged)
  const ledgers = figures.filter(({ label }) => !'-~?'.includes(label))
  test(`of ${name} the right indicator is named first`, t => {
    const wrong = ledgers.filter(({ label, first }) => first !== label)
    t.diagnostic(`${ledgers.length - wrong.length} of ${ledgers.length}`)
    assert.ok(wrong.length <= ledgers.length * 0.05, wrong.map(({ figure, label, first }) => `${figure}: ${label}, taken for ${first}`).join('\n'))
  })
  test(`of ${name} nothing is made of what no ledger has or is another’s`, () => {
    assert.deepEqual(figures.filter(({ label, first, hint }) => '-~'.includes(label) && first !== null && !hint), [])
  })
  test(`${name} name indicators that there are`, () => {
    const known = new Set(meanings.map(wantName))
    assert.deepEqual(ledgers.filter(({ label }) => !known.has(label)), [])
  })
}

/** Not mended to the letter: each is held to a floor under what it was read with. */
const unseen = [
  ['a plain hand', plainRound, 0.9], ['the hand of a newsletter', newsRound, 0.88], ['a street', streetRound, 0.85], ['a terse hand', terseRound, 0.75], ['an elder', elderRound, 0.8],
] as const

for (const [name, sentences, floor] of unseen) {
  const figures = sentences.flatMap(judged).filter(({ label }) => !'-~?'.includes(label))
  test(`of a round by ${name} the right indicator is named first, and nearly always among the three that are shown`, t => {
    const wrong = figures.filter(({ label, first }) => first !== label)
    t.diagnostic(`${figures.length - wrong.length} of ${figures.length}`)
    assert.ok(wrong.length <= figures.length * (1 - floor), wrong.map(({ figure, label, first }) => `${figure}: ${label}, taken for ${first}`).join('\n'))
    const shown = figures.filter(({ label, three }) => three.includes(label))
    assert.ok(shown.length >= figures.length * 0.85, `${shown.length} of ${figures.length}`)
  })
}

test('they speak of every indicator', () => {
  const told = new Set(all.flatMap(([, sentences]) => sentences.flatMap(judged)).map(({ label }) => label.split(':')[0]))
  assert.deepEqual([...register.indicators.keys()].filter(id => !told.has(id)), [])
})

test('what follows a part that is only called 其他 is understood like anything else', () => {
  const told = judged('信访接待{30件|petition.received}，其中其他{6件|petition.received:other}，已办结{5件|petition.finished}。')
  assert.deepEqual(told.map(({ first }) => first), told.map(({ label }) => label))
})
