import { oneOf } from './lookup.ts'

/** Characters that stand where digits were: 20xx, __人次, **家. */
export const MASKS = 'xXｘＸ×＊*_＿□○〇■◯\ufffd'
export const isMask = oneOf(MASKS)
const WITHIN = oneOf('□■○◯*＊\ufffd')
const STAR = oneOf('*＊')
const LETTER = oneOf('xX×')

const CLAUSE_END = oneOf('，。；、！？：,;!?:\n\r）)”"’】')

/** Whether a clause ends at `at`: punctuation or the end of the text. */
export function clauseEnds(text: string, at: number): boolean {
  return at >= text.length || CLAUSE_END(text, at)
}

/** Where the clause that holds `at` begins, at most 40 characters back; 、 parts no clause. */
export function clauseStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 40 && (!clauseEnds(text, start - 1) || text[start - 1] === '、')) start--
  return start
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && DIGIT(char, 0)
}

const DIGIT = oneOf('0123456789０１２３４５６７８９')

export function isLatin(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-zＡ-Ｚａ-ｚ]/.test(char)
}

/** The separators of a range: 4—8, 4-8, 4～8, 四至八, 4到8. */
export const RANGE_MARKS = '—–-－―─~～〜至到'
export const isRangeMark = oneOf(RANGE_MARKS)

// □5240人, **3600人次**: a box or asterisks before whole digits are a bullet or emphasis.
function isOrnament(text: string, at: number): boolean {
  let end = at
  while (end - at < 3 && ORNAMENT(text, end)) end++
  return end > at && isDigit(text[end])
}

const ORNAMENT = oneOf('□■◯*＊')

// 纠纷N起, but no N95 and no 1+N
function isPlaceholder(text: string, at: number): boolean {
  return PLACEHOLDER(text, at) && isHan(text[at - 1]) && isHan(text[at + 1])
}

const PLACEHOLDER = oneOf('NＮ')

export function isHan(char: string | undefined): boolean {
  const code = char?.charCodeAt(0) ?? 0
  return code >= 0x4e00 && code <= 0x9fff
}

/** Nothing else begins a mask: nearly every character of a text is asked for. */
const BEGINS = oneOf(`${MASKS}0123456789０１２３４５６７８９NＮ?[［（(【`)

// 工资共?2万元: the first digit was not copied.
function isUnread(text: string, at: number): boolean {
  return text[at] === '?' && isDigit(text[at + 1]) && (at === 0 || UNREAD_BEHIND.test(text[at - 1]!))
}

const UNREAD_BEHIND = /^[，、；\n]$|^(?![吗呢么吧哪])[\u4e00-\u9fff]$/

function pastDigits(text: string, at: number): number {
  return isDigit(text[at]) ? pastDigits(text, at + 1) : at
}

/** []户, （　）人: a blank to be filled in. */
const EMPTY_BRACKETS = /^(?:\[[ 　]*\]|［[ 　]*］|（[ 　]*）|\([ 　]*\)|【[ 　]*】)/

// xx.x万元
function maskedPoint(text: string, start: number, at: number): boolean {
  return text[at] === '.' && at > start && isMask(text, at - 1) && isMask(text, at + 1)
}

// ** *人: what was copied put a blank between them.
function partedStars(text: string, start: number, at: number): boolean {
  return at > start && text[at] === ' ' && STAR(text, at - 1) && STAR(text, at + 1)
}

// 23×500元, 58户×600元
function times(text: string, at: number): boolean {
  return TIMES(text, at) && isDigit(text[at + 1]) && (isDigit(text[at - 1]) || /\d[\u4e00-\u9fff]{1,2}$/.test(text.slice(Math.max(0, at - 3), at)))
}

const TIMES = oneOf('×*＊')

/** The end of a run of mask characters (with digits among them) that begins at `at`; `at` itself when there is none. */
export function maskEnd(text: string, at: number): number {
  if (!BEGINS(text, at)) return at
  if (isOrnament(text, at)) return at
  if (isPlaceholder(text, at)) return at + 1
  if (isUnread(text, at)) return pastDigits(text, at + 1)
  const blank = EMPTY_BRACKETS.exec(text.slice(at, at + 6))
  if (blank) return at + blank[0].length
  let end = at
  let masks = 0
  while (end < text.length && end - at < 8 && (isDigit(text[end]) || isMask(text, end) || maskedPoint(text, at, end) || partedStars(text, at, end)) && !times(text, end)) {
    if (isMask(text, end)) masks++
    end++
  }
  // A lone x may be part of a word or a sign of multiplication: it masks only where neither letter nor digit is beside it. A lone box or
  // star may be a mark before a line: it masks only within one.
  const alone = masks === 1 && end - at === 1
  if (alone && WITHIN(text, at) && isHan(text[at - 1]) && isHan(text[end])) return end
  if (alone && (!LETTER(text, at) || isLatin(text[end]) || isLatin(text[at - 1]) || isDigit(text[at - 1]))) return at
  return masks > 0 ? end : at
}
