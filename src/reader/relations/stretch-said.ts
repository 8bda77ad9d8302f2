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
