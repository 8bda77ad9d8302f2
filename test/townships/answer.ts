import { parsePeriod } from '#kit/period.ts'
import { wantName, wantNamed, type Figure, type Want } from '#model/figure.ts'
import type { Run } from '#reports/writing/fill.ts'
import type { Desk } from '../desk.ts'
import type { Stated, Township } from './township.ts'

/** What the ledgers say to one number of a report; `sentence` is that of the summary which tells it. */
export type Answer = { one: Stated; figure?: Figure; sentence?: string; found?: boolean }

/** `told` holds what each phrase says of the township and its period. */
export async function answer(desk: Desk, town: Township, told: ReadonlyMap<string, readonly Run[]>, one: Stated): Promise<Answer> {
  if (one.words) {
    const [ledger, text] = one.words
    const records = await desk.sources.records(ledger, { union: (await desk.union(town.union)).id, period: YEARS })
    return { one, found: records.some(record => JSON.stringify(record).includes(text)) }
  }
  if (!('figure' in one)) return { one }
  const { id: union } = await desk.union(one.union ?? town.union)
  const record = one.record === undefined ? undefined : await desk.find(one.figure.split('.')[0]!, one.record)
  const want: Want = wantNamed(one.figure, { union, period: parsePeriod(one.period ?? town.period), ...(record !== undefined && { record }) })
  const [figure] = await desk.sources.figures([want])
  const isIt = (said: Figure) => wantName(said) === one.figure && said.value === one.value && said.union === union && (!record || said.trail.record === record)
  const tells = ({ figure: said }: Run) => said !== undefined && isIt(said)
  const sentence = [...told.values()].find(runs => runs.some(tells))?.map(({ text }) => text).join('')
  return { one, figure: figure!, ...(sentence !== undefined && { sentence }) }
}

/** All that the sheets of any township speak of. */
const YEARS = parsePeriod('2019..2026')
