import { SIMPLIFIED, TRADITIONAL } from './words/traditional.ts'

/**
 * A text as it is read: written in simplified characters, points as points, a line of it a paragraph, the cells of its tables parted by tabs. As long as the text
 * itself, so that what is found in the one stands in the other.
 */
export function plain(text: string): string {
  return joined(ruled(pointed(resumed(simplified(text)))))
}

/** A blank that no keyboard writes stands for what was no end of a line. */
const BLANK = '\u00a0'

const SIMPLE = new Map(Array.from(TRADITIONAL, (character, at) => [character, SIMPLIFIED[at]!]))
const OLD = new RegExp(`[${TRADITIONAL}]`, 'g')

function simplified(text: string): string {
  return text.replace(OLD, (character) => SIMPLE.get(character)!)
}

/**
 * A line that begins with ， goes on with the one before, whether or not the number of a page stands before it: 会员2736人 ¶ 2、，入会率93.7%; and so does one
 * behind a word that ends no sentence: 他又 ¶ 获得10万元.
 */
function resumed(text: string): string {
  return text.replace(RESUMED, (gap) => BLANK.repeat(gap.length)).replace(BROKEN, BLANK)
}

const RESUMED = /\n(?<=[^\n。！？]{8}\s*\n)\s*(?:\d{1,2}、)?(?=[，；,;](?!\d))/g
const BROKEN = /\n(?<=[^\n]{20}[又和与在为将由向把被从及并再以]\n)(?=[\u4e00-\u9fff\d])/g

/** 92。3%: a full stop that was typed for the point. */
function pointed(text: string): string {
  return text.replace(STOPPED, '.')
}

const STOPPED = /(?<=\d)。(?=\d+(?:%|％|万|亿))/g

/** Rows of | 项目 | 人数 |, with or without the outer lines, where at least two stand one upon the other. */
function ruled(text: string): string {
  return text.includes('|') ? text.replace(RULED, (rows) => rows.replace(/^([ \t]*)\|/gm, '$1 ').replace(/\|(?=[ \t|]*$)/gm, ' ').replaceAll('|', '\t')) : text
}

const RULED = /^[^|\n]*\|[^\n]*(?:\n[^|\n]*\|[^\n]*)+$/gm

/** Joins lines that were broken at one width, as pages are copied, where such a break parts a sentence. */
function joined(text: string): string {
  const lines = text.split('\n')
  const breaks = lines.map(() => '\n')
  for (let open = 0, at = 0; at <= lines.length; at++) {
    if (at < lines.length && lines[at]!.trim() !== '') continue
    for (const broken of brokenLines(lines.slice(open, at))) breaks[open + broken] = BLANK
    open = at + 1
  }
  return breaks.includes(BLANK) ? lines.map((line, at) => at < lines.length - 1 ? line + breaks[at]! : line).join('') : text
}

const FULL = { from: 40, to: 160, ragged: 8 } as const

/** Of lines that follow one another, those that end where the page did and not where a sentence does; none of fewer than three. */
function brokenLines(lines: readonly string[]): number[] {
  if (lines.length < 4 || lines.some((line) => line.length > FULL.to || line.includes('\t'))) return []
  const widths = lines.map(width)
  const widest = Math.max(...widths)
  if (widest < FULL.from || widest > FULL.to) return []
  const found = [...widths.keys()].filter((at) => widths[at]! >= widest - FULL.ragged && !ENDED.test(lines[at]!) && GOES_ON.test(lines[at + 1] ?? ''))
  return found.length < 3 ? [] : found
}

const ENDED = /[。！？：!?:”）)][\s]*$/
/** Neither set in nor begun with a list mark. */
const GOES_ON = /^(?![\s　]|[（(]?[一二三四五六七八九十\d]{1,3}[、．.）)]|第.{1,3}[章节条])./u

/** In columns: a Chinese character takes two. */
function width(line: string): number {
  let columns = line.length
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) > 0xff) columns++
  return columns
}
