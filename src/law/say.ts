import { isUnverified, topics, type LawRule } from './rules.ts'
import type { Length, Share } from './version.ts'

/** What a rule gives, in words: 10个工作日, 60天，可延长30天, 三分之二以上, 过半数, 25人; 未定 where nobody knows. */
export function sayRule({
  id, length, shortest, extension, number, most, share, exceed, money,
}: Pick<LawRule, 'id' | 'length' | 'shortest' | 'extension' | 'number' | 'most' | 'share' | 'exceed' | 'money'>): string {
  const { unit = '', rate = false } = topics[id] ?? {}
  if (length) return `${shortest ? `${sayLength(shortest)}至` : ''}${sayLength(length)}${extension ? `，可延长${sayLength(extension)}` : ''}`
  if (number !== undefined) return `${number}${most === undefined ? '' : `—${most}`}${unit}`
  if (share) return rate ? sayShare(share) : exceed ? share.join() === '1,2' ? '过半数' : `超过${sayShare(share)}` : `${sayShare(share)}以上`
  return money === undefined ? '未定' : `${money / 100}元`
}

/** The article, and that it is still to be verified: 企业民主管理规定（待核实）. */
export function sayArticle({ article, grade }: Pick<LawRule, 'article' | 'grade'>): string {
  return `${article}${isUnverified({ grade }) ? '（待核实）' : ''}`
}

/** 还有3天, 今天, 已超2天. */
export function sayLeft({ daysLeft }: { daysLeft: number }): string {
  return daysLeft < 0 ? `已超${-daysLeft}天` : daysLeft === 0 ? '今天' : `还有${daysLeft}天`
}

export function sayLength(length: Length): string {
  if ('years' in length) return `${length.years}年`
  if ('months' in length) return `${length.months}个月`
  return 'days' in length ? `${length.days}天` : `${length.workdays}个工作日`
}

function sayShare([part, whole]: Share): string {
  if (whole === 1) return `${part}倍`
  if (part === 1 && whole === 2) return '半数'
  return whole <= 5 ? `${'零一二三四五'[whole]}分之${'零一二三四五'[part]}` : `${part * 100 / whole}%`
}
