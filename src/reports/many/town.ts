import type { Figure } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { wantLabel } from '#figures/every.ts'
import { printPeriod, type Period } from '#kit/period.ts'
import { isRefusal, refuse } from '#kit/refusal.ts'
import { legible } from '#reader/legible.ts'
import { read, type Reading } from '#reader/read.ts'
import { statedPeriod } from '#reader/time/stated-period.ts'
import type { Ask } from '../check/ask.ts'
import { check, type Check } from '../check/check.ts'
import type { Sources } from '../writing/sources.ts'
import type { Named } from './named.ts'
import { calledBy, whose } from './whose.ts'

/** One of several reports: whose it is and what was made of it. */
export type Town = {
  file: string
  /** The union's name; of one that is in no register the name that the report gives itself, else that of its file. */
  called: string
  union: { id: string; name: string } | null
  /** Unions it may be of, where it is not clear. */
  near: readonly string[]
  /** Why it could not be read, or was not held against ledgers. */
  say: string | null
  /** Null where it could not be read. */
  held: Held | null
}
export type Held = { text: string; period: string; reading: Reading; check: Check }

/** How reports are looked at. `find` says which union is meant by the first name that means one; without it none is held against ledgers. */
export type Looking = {
  period?: Period
  /** Of those that do not tell theirs. */
  otherwise?: Period
  find?(names: readonly string[]): Promise<Named>
  /** The union a person said a file is of. */
  chosen?(file: string): { id: string; name: string } | undefined
  sources?: Pick<Sources, 'figures'>
  known?(union: { id: string; name: string }): Promise<Ask['known']>
}

/** Looks at one report; `text` gives what is in the file, or refuses, which is told and stops nothing else. */
export async function lookAt(register: Register, file: string, text: () => Promise<string>, looking: Looking): Promise<Town> {
  let called = calledBy(file, '')
  try {
    const words = legible(await text())
    called = calledBy(file, words)
    const period = looking.period ?? statedPeriod(words) ?? looking.otherwise
    if (!period) throw refuse('invalid', '没有写明是哪段时间的，请在标题里写上年份，或另选期间', 'period')
    const found = await find(file, words, looking)
    const union = 'union' in found ? found.union : null
    const near = 'near' in found ? found.near : []
    const known = union && await looking.known?.(union)
    const sources = union && looking.sources ? looking.sources : nobody(register)
    const checked = await check(register, sources, { union: union ?? { id: '', name: called }, period, text: words, ...(known && { known }) })
    return {
      file, union, called: union?.name ?? called, near, say: looking.find && !union ? unclear(whose(file, words)[0], near) : null,
      held: { text: words, period: printPeriod(period), reading: read(words, { period }), check: checked },
    }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { file, called, union: null, near: [], say: error.say, held: null }
  }
}

async function find(file: string, text: string, { find, chosen }: Looking): Promise<Named> {
  const union = chosen?.(file)
  return union ? { union } : find ? find(whose(file, text)) : { near: [] }
}

function unclear(name: string | undefined, near: readonly string[]): string {
  const like = near.length > 0 ? `（最像的是${near.join('、')}）` : ''
  const why = name === undefined ? `看不出是哪个工会的报告${like}` : `工会组织里没有“${name}”${like}`
  return `${why}，只读了数，没有和台账核对；${name === undefined || near.length > 0 ? '请把工会全名写进文件名或标题' : '要核对，请先登记这个工会'}`
}

/** The ledgers of a union that has none. */
function nobody(register: Register): Pick<Sources, 'figures'> {
  return {
    figures: async wants => wants.map((want): Figure => {
      const { unit, ledger } = register.indicators.get(want.indicator)!
      return { ...want, label: wantLabel(register, want), unit, value: null, asOf: {}, trail: { ledger: ledger.id, rule: '', details: 0, totals: 0, replaced: 0, straddling: 0 } }
    }),
  }
}
