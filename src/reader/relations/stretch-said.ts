import type { Told } from './told.ts'

/** Which stretch of the year a figure is told of, by the words before it in its sentence: 上半年, 三季度, 5月; empty where none is said. */
export function stretchSaid({ claims, sentences, text }: Told, at: number): string {
  const { sentence, start } = claims[at]!
  return text.slice(sentences[sentence]!.start, start).split('；').at(-1)!.match(STRETCH)?.at(-1) ?? ''
}

const STRETCH = /[上下]半年|[一二三四]季度|[当本]月|\d+月份?|截至[^，。]*|第[一二三四五六七八九十\d]+[期批次]/g

/** Whether two figures are told of one stretch of the year, as far as their sentences say: what stands 截至6月底 stands of the whole of it. */
export function ofOneStretch(told: Told, a: number, b: number): boolean {
  return within(told, a) === within(told, b)
}

/** Whether each is told of a stretch of its own: 上半年 and 下半年. */
export function ofTwoStretches(told: Told, a: number, b: number): boolean {
  return within(told, a) !== '' && within(told, b) !== '' && !ofOneStretch(told, a, b)
}

function within(told: Told, at: number): string {
  return stretchSaid(told, at).replace(/^截至.*/, '')
}

/** 2009年…联合工会7家 … 至2015年，联合工会6家: whether the years named last before them are two. */
export function ofTwoYears({ claims, text }: Told, a: number, b: number): boolean {
  const [one, other] = [a, b].map((at) => text.slice(Math.max(0, claims[at]!.start - NEAR), claims[at]!.start).match(/\d{4}年/g)?.at(-1))
  return one !== undefined && other !== undefined && one !== other
}

/** So far before a figure its year is looked for, in characters. */
const NEAR = 120
