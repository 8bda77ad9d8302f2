import type { Span } from '../sentences.ts'
import { TO_COME } from './words/chat.ts'

/** Whether a clause speaks of what is still to come. */
export function isToCome(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).replace(PAPERS, '').replace(SIGNING, '')
  return TO_COME.some(word => { const at = words.indexOf(word); return at >= 0 && words[at + word.length] !== '了' })
}

/** A plan that is a paper is there, whatever it plans. */
const PAPERS = /(?:工作|月度?|年度|半年)计划|通过[^，。；]{0,8}方案/g

/** 接龙报名: the list that follows is of those who did. */
const SIGNING = /(?<=接龙.*)报名|报名(?=.*接龙)/g
