import type { Day } from '#kit/day.ts'
import type { Span } from '../sentences.ts'
import { dayMarks, type DayMark } from './days.ts'

/** One message of a chat, or the whole of a typed note. `day` is when it was written; `told` is where the chat says so. */
export type Message = Span & { day: Day; told?: DayMark; sender?: Sender }
export type Sender = Span & { name: string }

/**
 * A pasted chat by its messages: lines like 张三 2025/8/18 09:12, a name above a line of date and hour, a date alone, or 张三：… of
 * someone known. Without any the text is one message of `today`. What `tells` of a record is no one's name: 主席例会 8月19日 14:30.
 */
export function messagesIn(text: string, today: Day, knows: (name: string) => boolean, tells: (words: string) => boolean = () => false): Message[] {
  const found: Message[] = []
  const all = lines(text)
  let head: Head = { from: 0, to: 0 }
  const close = (end: number) => {
    const { from, told, sender } = head
    if (text.slice(from, end).trim() !== '') found.push({ start: from, end, day: told?.period?.first ?? today, ...(told && { told }), ...(sender && { sender }) })
  }
  for (let i = 0; i < all.length; i++) {
    const next = headOf(text, all[i]!, today) ?? twoLined(text, all[i]!, all[i + 1], today) ?? spoken(text, all[i]!, knows)
    if (!next || (next.sender && tells(next.sender.name))) continue
    close(all[i]!.start)
    // An hour without a date is one of the day before it in the chat.
    const told = next.told ?? head.told
    head = { ...next, ...(told && { told }) }
    if (next.to > all[i]!.end) i++
  }
  close(text.length)
  return found
}

/** What stands above a message; it goes `to` the end of its line, and the message begins `from` there on. */
type Head = { from: number; to: number; told?: DayMark; sender?: Sender }

/** A head is a line of its own and no longer than this. */
const LONGEST = 48

function headOf(text: string, { start, end }: Span, today: Day): Head | null {
  if (end - start > LONGEST) return null
  const ruled = { start: start + /^[\s—–-]*/.exec(text.slice(start, end))![0].length, end: end - /[\s—–-]*$/.exec(text.slice(start, end))![0].length }
  const alone = dated(text, ruled, today, false)
  if (alone) return { from: end, to: end, ...alone }
  for (const gap of text.slice(start, end).matchAll(/\s+/g)) {
    const [before, behind] = [{ start, end: start + gap.index }, { start: start + gap.index + gap[0].length, end }]
    // In an export the day may come first, and is then written in full: 昨天 14:30 在村部开会 is no one's name.
    const orders = /^\d{4}[-/.]/.test(text.slice(start, end)) ? [[before, behind], [behind, before]] as const : [[before, behind]] as const
    for (const [name, rest] of orders) {
      const when = senderOf(text, name) && dated(text, rest, today, true)
      if (when) return { from: end, to: end, ...when, sender: senderOf(text, name)! }
    }
  }
  return null
}

/** A name on a line of its own above one of date and hour. */
function twoLined(text: string, line: Span, next: Span | undefined, today: Day): Head | null {
  const sender = next && senderOf(text, line)
  const when = sender && dated(text, next, today, true)
  return when ? { from: next.end, to: next.end, ...when, sender } : null
}

/** Nothing but a day with its hour, or an hour alone; or a day alone, where no hour is asked for. */
function dated(text: string, { start, end }: Span, today: Day, hour: boolean): { told?: DayMark } | null {
  const words = text.slice(start, end)
  if (/^(?:上午|下午|中午|晚上|凌晨|早上)?\s?\d{1,2}[:：]\d\d(?:[:：]\d\d)?$/.test(words)) return {}
  if (hour && !/\d[:：]\d\d/.test(words)) return null
  const [mark, ...more] = dayMarks(text, { start, end }, today)
  const whole = mark?.period && mark.period.first === mark.period.last && more.length === 0 && mark.start === start && mark.end === end
  return whole ? { told: mark } : null
}

function spoken(text: string, { start, end }: Span, knows: (name: string) => boolean): Head | null {
  const [name] = /^[^\s：:，。,]{2,8}(?=[：:])/.exec(text.slice(start, Math.min(end, start + 10))) ?? []
  return name !== undefined && knows(name) ? { from: start + name.length + 1, to: start, sender: { start, end: start + name.length, name } } : null
}

function senderOf(text: string, { start, end }: Span): Sender | null {
  const name = text.slice(start, end).replace(/[(（<].*$/, '')
  return name.length > 1 && end - start <= 30 && name.length <= 16 && !/[，。；：！？,;:!?]|\d{3,}/.test(name) ? { start, end: start + name.length, name } : null
}

function lines(text: string): Span[] {
  const found: Span[] = []
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start)
    const line = text.slice(start, stop < 0 ? text.length : stop)
    found.push({ start: start + line.length - line.trimStart().length, end: start + Math.max(line.trimEnd().length, line.length - line.trimStart().length) })
    start += line.length + 1
  }
  return found
}
