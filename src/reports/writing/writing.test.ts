import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { openDesk } from '../../../test/desk.ts'
import { check } from '../check/check.ts'
import { knownOf } from '../check/known.ts'
import { render } from './render.ts'
import { reportText } from './report-text.ts'

/* What can be held of the writing itself, over the ledgers of two townships whole, and over what is left of them by the half year. */
const towns = { yunpu: '云浦镇总工会', panling: '磐岭乡总工会' } as const
const lengths = [undefined, 800, 4000] as const

for (const [folder, name] of Object.entries(towns)) {
  describe(name, async () => {
    const root = fileURLToPath(new URL(`../../../demo/${folder}`, import.meta.url))
    const desk = await openDesk()
    await desk.load(globSync('*.csv', { cwd: root }).map(file => ({ ledger: basename(file, '.csv'), file: join(root, file) })))
    const union = await desk.union(name)
    const known = await knownOf(desk.asking.office, desk.asking.actor, union.id)
    for (const [template, words] of [['annual', '2025'], ['half-year', '2025H1'], ['warmth', '2025']] as const) {
      test(`${template} ${words}`, async () => {
        const period = parsePeriod(words)
        const texts = await Promise.all(lengths.map(async length => reportText(await render(register, desk.sources, {
          template, union, period, ...length !== undefined && { length },
        }))))
        for (const text of texts) assert.deepEqual(faultsOf(text), [], text)
        for (const text of [texts[0]!, texts.at(-1)!]) {
          const { claims } = await check(register, desk.sources, { union, period, text, known })
          assert.deepEqual(claims.filter(({ verdict }) => verdict === 'differs').map(({ start, text: words }) => `${text.slice(start - 12, start)}【${words}】`), [])
        }
        // Where there is more to tell than was ordered, the text has that length.
        const whole = texts[0]!.length
        for (const [i, length] of lengths.entries()) {
          if (length === undefined) continue
          const most = Math.min(whole, length)
          assert.ok(texts[i]!.length <= length * 1.15 && texts[i]!.length >= most * 0.85, `${length} ordered, ${texts[i]!.length} written of ${whole}`)
        }
      })
    }
  })
}

/** Doubled stops, clauses of nothing, ids, words of the program, neighbours that begin alike. */
function faultsOf(text: string): string[] {
  const doubled = text.match(/[，。；、：]{2,}|（[）、，]|[（、][。；]|[0-9a-f]{8}-[0-9a-f]{4}|undefined|null|NaN|[{}[\]<>|]/g) ?? []
  const empty = text.match(/其中[，。；、]|(?:^|[，；。])(?:共|占|比上年)[，。；]|(?<![0-9.])0[起人家次户元]/gm) ?? []
  const alike = text.split('\n').flatMap(line => {
    const sentences = line.split('。').filter(words => words !== '')
    return sentences.filter((words, i) => i > 0 && words.slice(0, 2) === sentences[i - 1]!.slice(0, 2))
  })
  return [...doubled, ...empty, ...alike]
}
