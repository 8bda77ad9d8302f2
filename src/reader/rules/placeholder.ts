import { boldSpans } from '../bold.ts'
import type { Found, Rule } from '../finding.ts'
import { beginning, ending, listed } from '../lookup.ts'
import { isDigit, isLatin } from '../marks.ts'
import { spanAt, type Span } from '../sentences.ts'
import { BLANK_HEADS, FAMILY_NAMES, OWN, SIGNED, TO_FILL } from '../words/blanks.ts'

/** Blanks of a form that nobody filled in. Lost digits of a figure (__人次) are told by the rule of lost numbers. */
export const placeholder: Rule = {
  name: 'placeholder',
  title: '空白处没有填写',
  group: '体例',
  advice: '套用旧稿或范文时留下的“××镇”“20xx年”“（此处填写）”一类空白没有填；请逐处填上，或者删去。',
  example: { wrong: '××镇总工会开展了夏送清凉活动。', right: '云浦镇总工会开展了夏送清凉活动。' },
  find: ({ text, figures }) => {
    const lost = figures.filter((figure) => figure.lost === 'masked')
    return [...masked(text), ...toFill(text), ...unnamed(text), ...undated(text)].filter(({ start }) => spanAt(lost, start) < 0)
  },
}

const HEAD = beginning(listed(BLANK_HEADS))
const SIGN = ending(listed(SIGNED))

/** A box before other marks is no part of them: 要求□20xx年. */
const RUN = /□+(?![\dxX×*＊])|[0-9０-９]*[xXｘＸ×*＊_＿○〇◯]+[0-9０-９]*/g

function masked(text: string): Found[] {
  const found: Found[] = []
  const bold = boldSpans(text)
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const blank = { start: index, end: index + run.length }
    if (spanAt(bold, index) >= 0 || !isBlank(text, blank, run)) continue
    const span = withHead(text, blank)
    found.push({ ...span, sure: 'sure', say: `“${text.slice(span.start, span.end)}”是没有填写的空白，请填上或删去。`, evidence: [] })
  }
  return found
}

// A blank stands for a word: no part of a Latin word or address, no product, no hidden person, no line to sign on.
function isBlank(text: string, { start, end }: Span, run: string): boolean {
  const [before, after] = [text[start - 1] ?? '\n', text[end] ?? '\n']
  const marks = run.replace(/[0-9０-９]/g, '')
  if (isLatin(before) || isLatin(after) || '@./:'.includes(before) || /[.@]/.test(after)) return false
  if (isHidden(text, start, run)) return false
  if (/^[_＿]+$/.test(marks)) return marks.length > 1 && !SIGN(text, start) && !/[：:]\s*$/.test(text.slice(Math.max(0, start - 3), start))
  if (marks.length === 1) return isAlone(text, start, end, run)
  return !/^(?:[〇○]+|□+)$/.test(marks) || (HEAD(text, end) !== null && !/[一二三四五六七八九]/.test(before))
}

// One mark alone must stand before what it leaves unnamed: ×镇, x月x日, 202×年.
function isAlone(text: string, start: number, end: number, run: string): boolean {
  if (run.length > 1) return /^[12]\d{1,2}[xXｘ×]$/.test(run) && text[end] === '年'
  return 'xXｘＸ×'.includes(run) && HEAD(text, end) !== null && !isDigit(text[start - 1])
}

// 138****1234, 8888××××, 王××
function isHidden(text: string, start: number, run: string): boolean {
  if (/^\d{3,}[*×xX]+\d{2,}$|^\d{3,}[*×xX]{3,}$/.test(run)) return true
  return /^[*＊×xX]{1,2}$/.test(run) && FAMILY_NAMES.includes(text[start - 1] ?? '\n') && HEAD(text, start + run.length)?.word.length !== 1
}

function withHead(text: string, { start, end }: Span): Span {
  const open = '[〔［(（'.includes(text[start - 1] ?? '\n') && ']〕］)）'.includes(text[end] ?? '\n')
  const head = HEAD(text, open ? end + 1 : end)
  return { start: open ? start - 1 : start, end: (open ? end + 1 : end) + (head?.word.length ?? 0) }
}

function toFill(text: string): Found[] {
  return Array.from(text.matchAll(/[（(【［[][^（）()【】［］[\]\n]{1,30}[）)】］\]]/g))
    .filter(({ 0: note }) => TO_FILL.some((word) => note.slice(1).startsWith(word) || note.slice(1).startsWith(`数字${word}`)))
    .map(({ 0: note, index }) => ({ start: index, end: index + note.length, sure: 'sure', say: `“${note}”是留着待填的话，请填上内容并删去。`, evidence: [] }))
}

// 某某镇 names no town; 某某同志 may stay unnamed on purpose.
function unnamed(text: string): Found[] {
  return Array.from(text.matchAll(/(?<!某)某某(?!某)/g)).flatMap(({ index }) => {
    const head = HEAD(text, index + 2)?.word
    if (!head || !OWN.includes(head)) return []
    const said = `某某${head}`
    return [{ start: index, end: index + said.length, sure: 'suspect', say: `“${said}”没有写明是哪里，请填上名称。`, evidence: [] }]
  })
}

// A date to be written on by hand, 　年　月　日, that was not.
function undated(text: string): Found[] {
  return Array.from(text.matchAll(/(?<=^[ \t　]*)年[ \t　]+月[ \t　]+日/gm), ({ 0: said, index }) => ({
    start: index, end: index + said.length, sure: 'sure', say: '落款的日期没有填，请填上。', evidence: [],
  }))
}
