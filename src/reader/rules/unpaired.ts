import type { Found, Rule } from '../finding.ts'
import { isDigit, isLatin } from '../marks.ts'

/** A quotation mark, bracket or title mark without its partner. */
export const unpaired: Rule = {
  name: 'unpaired',
  title: '引号或括号不成对',
  group: '体例',
  advice: '引号、括号、书名号只有一半；请补上另一半，或者删去这一半。',
  example: { wrong: '开展了“暖冬行动慰问活动，走访8户。', right: '开展了“暖冬行动”慰问活动，走访8户。' },
  find: ({ text }) => [...halves(text), ...straight(text)],
}

const KINDS: readonly (readonly [open: string, close: string, name: string])[] = [
  ['“', '”', '引号'], ['‘', '’', '引号'], ['《', '》', '书名号'], ['（(', '）)', '括号'], ['【', '】', '括号'], ['〔［[', '〕］]', '括号'], ['「', '」', '引号'],
]
const KIND = new Map<string, { kind: number; opens: boolean }>()
for (const [kind, [open, close]] of KINDS.entries()) {
  for (const mark of open) KIND.set(mark, { kind, opens: true })
  for (const mark of close) KIND.set(mark, { kind, opens: false })
}

/** Nobody nests marks deeper. */
const DEEPEST = 20

type Open = { kind: number; at: number; line: number }

// What is open at the end of a line may be closed in the next one: some programs break lines anywhere.
function halves(text: string): Found[] {
  const found: Found[] = []
  let open: Open[] = []
  let line = 0
  const alone = (at: number) => found.push(half(text, at))
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') {
      if (text[at - 1] === '\n') continue
      for (const one of open.filter((mark) => mark.line < line)) alone(one.at)
      open = open.filter((mark) => mark.line === line)
      line++
      continue
    }
    const mark = KIND.get(text[at]!)
    if (!mark) continue
    const same = open.findLastIndex(({ kind }) => kind === mark.kind)
    if (mark.opens) {
      if (same >= 0 && '“‘《'.includes(text[at]!)) {
        // A quotation of several paragraphs opens each of them anew.
        if (!(open[same]!.line < line && '\n'.includes(text[at - 1] ?? '\n'))) alone(open[same]!.at)
        open.splice(same, 1)
      }
      open.push({ kind: mark.kind, at, line })
      if (open.length > DEEPEST) alone(open.shift()!.at)
    } else if (same >= 0) {
      for (const one of open.splice(same).slice(1)) alone(one.at)
    } else if (!isListMark(text, at) && !isApostrophe(text, at)) alone(at)
  }
  for (const one of open) alone(one.at)
  return found
}

function half(text: string, at: number): Found {
  const { kind, opens } = KIND.get(text[at]!)!
  const name = KINDS[kind]![2]
  return { start: at, end: at + 1, sure: 'sure', say: opens ? `这里的前${name}没有配后${name}，请补上或删去。` : `这里的后${name}没有配前${name}，请补上或删去。`, evidence: [] }
}

// 1） a) 二)
function isListMark(text: string, at: number): boolean {
  return '）)'.includes(text[at]!) && /(?:^|[\s。；;：:，,])(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z])$/.test(text.slice(Math.max(0, at - 3), at))
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && (isLatin(text[at - 1]) || isDigit(text[at + 1]))
}


// " opens and closes alike: an odd number of them in a paragraph leaves one alone. 5" is a size.
function straight(text: string): Found[] {
  const found: Found[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const marks = Array.from(line.matchAll(/(?<!\d)"/g), ({ index }) => from + index)
    const last = marks.at(-1)
    if (last !== undefined && marks.length % 2 === 1) {
      found.push({ start: last, end: last + 1, sure: 'sure', say: '这一段的引号不成对，请补上缺的一半，或者删去多的一半。', evidence: marks.slice(0, -1).map((start) => ({ start, end: start + 1 })) })
    }
    from += line.length + 1
  }
  return found
}
