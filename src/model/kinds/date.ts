import { readDate } from '#kit/date-input.ts'
import { parsePeriod, precision, printPeriod, sayPeriod } from '#kit/period.ts'
import { face, labelled, plain, typed, wrong } from './face.ts'

/** A moment with its precision, as printPeriod writes it, or '?' (不详). Stored as first and last day, '?' in both for 不详. */
export const date = face<string>({
  cells: [['', 'text'], ['to', 'text']],
  parse(input, field, hint) {
    const text = typeof input === 'string' ? input : typed(input, field, hint)
    return labelled(field, hint, () => readDate(text, {
      ...(hint.year !== undefined && { year: hint.year }),
      ...(hint.month !== undefined && { month: hint.month }),
      serial: hint.serial ?? typeof input === 'number',
    }))
  },
  print: value => {
    if (value === '?') return '不详'
    const period = parsePeriod(value)
    return precision(period) === 'day' ? period.first : sayPeriod(period)
  },
  store: value => {
    if (value === '?') return ['?', '?']
    const { first, last } = parsePeriod(value)
    return [first, last]
  },
  load: ([first, last]) => first === '?' ? '?' : printPeriod({ first: String(first), last: String(last) }),
})

/** An hour of the day, 'HH:MM'. */
export const time = face(plain<string>('text', (input, field, hint) => {
  const found = readTime(typed(input, field, hint).replace(/\s/g, ''))
  if (found === null) throw wrong(field, input, '不是钟点，请写成9:30或14:05这样', hint)
  return found
}, value => value))

function readTime(text: string): string | null {
  // A sheet keeps an hour as a fraction of the day: 0.5 is noon.
  const share = /^0\.\d+$/.test(text) ? Math.round(Number(text) * 1440) : null
  if (share !== null) return share < 1440 ? clock(Math.floor(share / 60), share % 60) : null
  const found = /^(凌晨|早上|上午|中午|下午|傍晚|晚上|晚)?(\d\d?)(?::(\d\d)(?::\d\d)?|[时点](?:(\d\d?)分?|(半)|整)?)$/.exec(text)
  if (!found) return null
  const [, part = '', hour = '', minutes, spoken, half] = found
  return clock(inDay(Number(hour), part), half ? 30 : Number(minutes ?? spoken ?? 0))
}

/** 晚上12点 belongs to the next day and is no hour of this one. */
function inDay(hour: number, part: string): number {
  if (hour === 12) return part === '凌晨' ? 0 : part.includes('晚') ? 24 : 12
  const afternoon = part === '下午' || part.includes('晚') || (part === '中午' && hour < 3)
  return afternoon && hour < 12 ? hour + 12 : hour
}

function clock(hour: number, minute: number): string | null {
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
}
