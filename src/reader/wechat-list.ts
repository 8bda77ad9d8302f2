import { parsePeriod, sayPeriod } from '#kit/period.ts'
import type { Finding } from './finding.ts'
import { folded } from './folded.ts'
import { whereabouts, wordsAt } from './whereabouts.ts'

/** Lines of a message that is still read on a telephone. */
const MOST = 20

/** 微信清单: what wants looking at in a report, a line each, what is sure first; to be pasted into WeChat for who wrote it. */
export function wechatList(text: string, { title, period, findings }: { title: string; period: string; findings: readonly Finding[] }): string {
  const head = `${title}（${sayPeriod(parsePeriod(period))}）核对：`
  if (findings.length === 0) return `${head}没有发现要改的地方`
  const where = whereabouts(text)
  const told = folded(text, findings)
  const ordered = [...told.filter(isSure), ...told.filter(finding => !isSure(finding))]
  const room = ordered.length > MOST - 1 ? MOST - 2 : MOST - 1
  const lines = ordered.slice(0, room).map((finding, i) => `${i + 1}. ${where(finding)}“${wordsAt(text, finding)}”：${advice(finding)}`)
  return [`${head}${findings.length}处`, ...lines, ...ordered.length > room ? [`另有${ordered.length - room}条，见批注稿`] : []].join('\n')
}

/** What a finding says in one go: whether it is sure, what is wrong, and what to put there instead. */
export function advice({ sure, say, instead }: Pick<Finding, 'sure' | 'say' | 'instead'>): string {
  const right = instead?.text.trim()
  return `${sure === 'suspect' ? '（请核实）' : ''}${say}${right && !say.includes(right) ? `可改为“${right}”。` : ''}`
}

function isSure({ sure }: Finding): boolean {
  return sure === 'sure'
}
