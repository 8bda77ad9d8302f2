/** An instant as officers say it, by the clock of China: 2025年8月18日14:05. One that somebody spoilt is said as it stands. */
export function sayMoment(at: string): string {
  if (Number.isNaN(Date.parse(at))) return at
  const parts = new Map(format.formatToParts(new Date(at)).map(part => [part.type, part.value]))
  return `${parts.get('year')}年${parts.get('month')}月${parts.get('day')}日${parts.get('hour')}:${parts.get('minute')}`
}

/** The day on which an instant fell in China. */
export function dayOf(at: string): string {
  return dayAt(Date.parse(at))
}

/** The day that it is in China: every request asks. */
export function today(): string {
  const now = Date.now()
  if (now < day.from || now >= day.from + DAY) day = { from: now - (now + EAST) % DAY, name: dayAt(now) }
  return day.name
}

const EAST = 8 * 3600_000
const DAY = 24 * 3600_000
let day = { from: -Infinity, name: '' }

function dayAt(ms: number): string {
  return new Date(ms + EAST).toISOString().slice(0, 10)
}

const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
})
