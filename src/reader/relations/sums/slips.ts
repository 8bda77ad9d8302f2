import { tidy } from '#kit/interval.ts'
import type { Misfit } from './misfit.ts'
import { overlapping } from './overlapping.ts'
import { isPlain } from '../plain.ts'
import { nominal, slipped } from '../surprise.ts'
import { comparable, type Told } from '../told.ts'

/**
 * 覆盖企业903家，单签的139家，区域性合同覆盖516家，行业性合同覆盖258家: all figures of one unit of a sentence, with no word that they are all of the one
 * before them, but for one digit of it. Only of so many digits that it is hardly chance.
 */
export function slips(told: Told): Misfit[] {
  const { claims, sentences } = told
  return [...told.inSentence].flatMap(([sentence, own]): Misfit[] => {
    const plain = own.filter((at) => isPlain(told, at))
    const rows = [...Map.groupBy(plain, (at) => claims[at]!.same).values()]
    return rows.flatMap((row): Misfit[] => {
      const beside = sentences[sentence - 1]?.paragraph === sentences[sentence]!.paragraph ? told.inSentence.get(sentence - 1) ?? [] : []
      const before = beside.filter((at) => comparable(claims[at]!, claims[row[0]!]!))
      const splits = [[...(before.length === 1 ? before : []), ...row], row].map(([whole = -1, ...parts]) => ({ whole, parts, weight: 8 }))
      return splits.filter(({ whole, parts }) => isSlip(told, whole, parts))
    })
  })
}

/** Fewer parts, or a whole of fewer digits, come near by chance. */
const FEWEST = 3
const DIGITS = 3

function isSlip(told: Told, whole: number, parts: readonly number[]): boolean {
  const { claims } = told
  if (parts.length < FEWEST || !isPlain(told, whole)) return false
  const said = nominal(claims[whole]!)
  const sum = tidy(parts.reduce((made, at) => made + nominal(claims[at]!), 0))
  const digits = String(claims[whole]!.value).replace('.', '').replace(/0+$/, '').length
  const like = ![whole, ...parts].some((at) => overlapping(told, at) || claims[at]!.before.startsWith('其中') || claims[at]!.planned || claims[at]!.approx)
  return digits >= DIGITS && like && sum !== said && slipped(sum, said) && Math.abs(sum - said) <= said * 0.12
}
