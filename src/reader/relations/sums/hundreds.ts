import { meets, total } from '#kit/interval.ts'
import { OVERLAPPING } from '../../words/relations.ts'
import type { Relation } from '../relation.ts'
import type { Told } from '../told.ts'

/** 基础占30%，操作占70%; 从文化看，初中及以下61.4%，高中29.5%，大专以上9.1%: shares of one thing make a hundred. Only where no count stands beside them; shares that may overlap are left alone. */
export function hundreds({ claims, inSentence, sentences, text }: Told): Relation[] {
  return [...inSentence].flatMap(([sentence, own]) => {
    const percents = own.filter((index) => claims[index]!.quantity === 'percent')
    const sorted = percents.length > 2 && SORTED.test(text.slice(sentences[sentence]!.start, claims[percents[0]!]!.start))
    const row = sorted ? percents : percents.filter((index) => /占(?:比|总?分值?)?(?:为|的)?$/.test(claims[index]!.before))
    if (row.length < 2 || row.some((index, at) => at > 0 && index !== row[at - 1]! + 1)) return []
    const sum = total(row.map((index) => claims[index]!))
    const holds = sum.low < 100 && sum.high > 100
    const apart = !row.some((index) => OVERLAPPING.some((word) => claims[index]!.before.includes(word)))
    // 理论知识占40%，实际操作占70%: what a mark is made of, whatever they make.
    const mark = row.every((index) => MARKED.test(claims[index]!.before))
    const meant = holds || (apart && (mark || meets(sum, { low: 95, high: 105 })))
    return meant ? [{ kind: 'sum', figures: row, total: null, totalConstant: 100, holds, sure: holds } as const] : []
  })
}

const MARKED = /理论|操作|实操|笔试|面试|答辩|答题|评委|投票|平时|测评|考核/

/** All are sorted by something, and nothing but the name of the first sort stands before its share. */
const SORTED = /^(?:从|按)[^，。；\d]{1,8}(?:看|分|分析|划分|来说)，[^，。；其]{1,10}$/
