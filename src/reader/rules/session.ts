import { dates } from '../time/dates.ts'
import type { Found, Rule } from '../finding.ts'
import type { Reading } from '../read.ts'
import { spanAt } from '../sentences.ts'
import { ordinals, type Ordinal } from '../ordinals.ts'

/** Terms and sessions that cannot both be right: a new committee elected by an old one's session, a later day with an earlier number, one event in two numbers. */
export const session: Rule = {
  name: 'session',
  title: '届次前后不一致',
  group: '文字',
  advice: '同一会议、同一赛事的届次对不上，或者“第二次会议”却选出了新一届；请查会议通知和批复改正。',
  example: {
    wrong: '8月1日召开镇工会第三届委员会第二次会议，选出了新一届领导班子。', right: '8月1日召开镇工会第三届委员会第一次会议，选出了新一届领导班子。',
  },
  find: (reading) => {
    const all = ordinals(reading.text, reading.sentences)
    return [...all.flatMap((one) => elects(reading, one) ?? []), ...backward(reading, all), ...twoNumbers(reading.text, all)]
  },
}

/** How far behind a session its election is told, in characters. */
const REACH = 120
const ELECTED = /选(?:举产生|举出|出|举)了?(?:新一届|第[一二三四五六七八九十\d]+届)/

// A new committee is elected by the congress, and then holds its first session.
function elects({ text, sentences }: Reading, one: Ordinal): Found | null {
  if (one.body === null || !one.body.endsWith('委员会') || one.session === null || one.session < 2) return null
  const index = spanAt(sentences, one.start)
  const [own, next] = [sentences[index]!, sentences[index + 1]]
  const elected = ELECTED.exec(text.slice(one.end, Math.min(one.end + REACH, next?.paragraph === own.paragraph ? next.end : own.end)))
  if (!elected) return null
  const start = one.end + elected.index
  return {
    start: one.start, end: one.end, sure: 'suspect', say: `“${text.slice(one.start, one.end)}”却“${elected[0]}”：新一届由代表大会选出，开的是第一次会议，请核对届次。`,
    evidence: [{ start, end: start + elected[0].length }],
  }
}

// Of the sessions of one body, the later day has the higher number.
function backward({ text, sentences }: Reading, all: readonly Ordinal[]): Found[] {
  if (all.length < 2) return []
  const days = new Map<number, string>()
  for (const { start, when } of dates(text)) {
    if (when?.kind === 'calendar' && when.from.length === 6 && !when.year) days.set(spanAt(sentences, start), when.from)
  }
  const dated = all.flatMap((one) => {
    const day = days.get(spanAt(sentences, one.start))
    return one.body !== null && day !== undefined && !one.otherYear ? [{ ...one, day }] : []
  })
  return [...Map.groupBy(dated, ({ owner, body }) => `${owner} ${body}`).values()].flatMap((same) => {
    const inTime = same.toSorted((a, b) => a.day.localeCompare(b.day))
    return inTime.flatMap((one, at): Found[] => {
      const before = inTime[at - 1]
      if (!before || before.day === one.day || rank(one) >= rank(before)) return []
      const [said, earlier] = [text.slice(one.start, one.end), text.slice(before.start, before.end)]
      return [{ start: one.start, end: one.end, sure: 'suspect', say: `“${said}”的日期在“${earlier}”之后，届次却在前，请核对。`, evidence: [{ start: before.start, end: before.end }] }]
    })
  })
}

function rank({ term, session: number }: Ordinal): number {
  return (term ?? 0) * 100 + (number ?? 0)
}

// 第四届“春风杯”象棋赛 and 第三届“春风杯”象棋赛 in one year's report.
function twoNumbers(text: string, all: readonly Ordinal[]): Found[] {
  const events = all.filter(({ event, otherYear }) => event !== null && !otherYear)
  return [...Map.groupBy(events, ({ owner, event }) => `${owner} ${event}`).values()].flatMap((same) => {
    const [first] = same
    return same.filter(({ term }) => term !== first!.term).slice(0, 1).map(({ start, end }) => ({
      start, end, sure: 'suspect' as const, say: `这里是“${text.slice(start, end)}”，前面是“${text.slice(first!.start, first!.end)}”，届数不一样，请核对。`,
      evidence: [{ start: first!.start, end: first!.end }],
    }))
  })
}
