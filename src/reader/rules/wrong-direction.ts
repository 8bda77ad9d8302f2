import type { Claim } from '../claim.ts'
import type { Found, Rule } from '../finding.ts'
import type { Reading } from '../read.ts'

/** 由27家增加到25家; 4.2%，比去年的4.5%提高: the two figures tell the contrary of the word between or behind them. */
export const wrongDirection: Rule = {
  name: 'wrong-direction',
  title: '增减方向与数字相反',
  group: '数字',
  advice: '写的是增加、提高，数却变小了（或者反过来）；请核对两个数，看看是不是写颠倒了。',
  example: { wrong: '参赛企业由去年的27家增加到25家。', right: '参赛企业由去年的27家减少到25家。' },
  find: (reading) => {
    // A change that does not come out has been told.
    const told = new Set(reading.relations.filter(({ holds }) => !holds).flatMap(({ figures, total }) => [...figures, total]))
    return reading.figures.flatMap((_, at) => told.has(at) || told.has(at + 1) ? [] : fromTo(reading, at) ?? against(reading, at) ?? [])
  },
}

const UP = '增加|增长|提高|提升|上升|发展|扩大|壮大|增|升|涨'
const DOWN = '减少|下降|降低|压缩|缩短|缩小|减|降'
const TO = new RegExp(`^[^，。；、\\d]{0,4}(?:(${UP})|${DOWN})(?:到|至|为)`)
const THAN = /^[，（][比较](?:去年|上年|上届|上期|上季度|上月|年初)(?:同期)?的$/
const BY = new RegExp(`^(?:(${UP}|多)|${DOWN}|少)了?(?![率幅])`)

// 由去年的|27家|增加到|25家
function fromTo({ figures, text }: Reading, at: number): Found | null {
  const [was, now] = [figures[at]!, figures[at + 1]]
  if (!now || !/[由从][^，。；、]{0,10}$/.test(was.before) || !comparable(was, now)) return null
  const said = TO.exec(text.slice(was.end, now.start))
  // 由每月3000元提高到每天150元, 减少到6月的15家中的9家: of another measure.
  const plain = said && /^(?:今年|目前|现在|\d{4}年[底末]?)?(?:同期)?的?$/.test(text.slice(was.end + said[0].length, now.start)) && !now.after.startsWith('中')
  return plain ? told(was, now, said[1] !== undefined, said[0]) : null
}

// 平均4.2%，|比去年的4.5%|提高0.3个百分点
function against({ figures, text, sentences }: Reading, at: number): Found | null {
  const [now, was] = [figures[at]!, figures[at + 1]]
  if (!was || !comparable(was, now) || !THAN.test(text.slice(now.end, was.start))) return null
  // 共1286.4万元，其中企业473.8万元，比上年的1120万元增长: of all of it.
  if (/其中|包括|分别/.test(text.slice(sentences[now.sentence]!.start, now.start))) return null
  const said = BY.exec(text.slice(was.end, was.end + 6))
  return said ? told(was, now, said[1] !== undefined, said[0]) : null
}

function comparable(a: Claim, b: Claim): boolean {
  return a.sentence === b.sentence && a.unit === b.unit && [a, b].every(({ value, approx }) => value !== null && !approx)
}

function told(was: Claim, now: Claim, up: boolean, word: string): Found | null {
  if (was.value === now.value || now.value! > was.value! === up) return null
  const way = up ? '反而小了' : '反而大了'
  return {
    start: now.start, end: now.end, sure: 'sure', say: `从“${was.text}”到“${now.text}”，数${way}，却写“${word.replace(/^[^，。；]*?(?=[增提上发扩壮升涨多减下降压缩少])/, '')}”，请核对。`,
    evidence: [{ start: was.start, end: was.end }],
  }
}
