import { Paragraph, TextRun } from 'docx'
import { linePitch, textWidth } from './page.ts'
import { paragraph, width } from './text.ts'

/** 红头: 发文机关标志 (宏兴镇总工会文件), and below it the number of the paper (宏工〔2025〕8号). */
export type RedHead = { issuer: string; number?: string }

/** The name 35 mm below the edge of the type area, as large as one line holds; the number two lines below, and 4 mm below that the red line. */
export function redHead({ issuer, number = '' }: RedHead): Paragraph[] {
  const size = Math.min(LARGEST, Math.floor(textWidth(false) / 20 / Math.max(1, width(issuer))))
  return [
    new Paragraph({ style: 'Issuer', spacing: { before: 1984, line: size * 24, lineRule: 'exact' }, children: [new TextRun({ text: issuer, size: size * 2 })] }),
    paragraph('Number', number, { spacing: { before: 2 * linePitch }, border: { bottom: { style: 'single', size: 12, color: RED, space: 11 } } }),
  ]
}

const LARGEST = 50
const RED = 'FF0000'

/** 主送机关 as it is written above the text. */
export function addressed(to: string): string {
  return `${to}：`
}

/** A title in lines of about one length, never parted within a word, a number or a name in 《》. */
export function titleLines(title: string): string[] {
  const count = Math.ceil(width(title) / TITLE)
  if (count <= 1 || title.includes('\n')) return [title]
  const places = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)].map(({ index }) => index).filter(at => mayPart(title.slice(0, at), title.slice(at)))
  const cuts = Array.from({ length: count - 1 }, (_, i) => nearestTo(places, title, (i + 1) / count)).filter(at => at !== undefined)
  const ends = [...new Set([...cuts, title.length])]
  return ends.map((end, i) => title.slice(ends[i - 1] ?? 0, end))
}

/** Characters of 22 points in a line. */
const TITLE = 20
/** So many characters further off a place is taken where the sense itself parts: 工作总结｜和2026年工作计划. */
const LESS = 3

function mayPart(before: string, after: string): boolean {
  const open = (before.match(/[《（“]/g)?.length ?? 0) > (before.match(/[》）”]/g)?.length ?? 0)
  return before !== '' && !open && !/[\d和及与《（“]$/.test(before) && !/^[年月日届次号的、，》）”]/.test(after)
}

function nearestTo(places: readonly number[], title: string, share: number): number | undefined {
  const off = (at: number) => Math.abs(width(title.slice(0, at)) - width(title) * share) + (/^(?:[和及与“《]|关于)/.test(title.slice(at)) ? 0 : LESS)
  return places.toSorted((a, b) => off(a) - off(b))[0]
}
