import { weekday, type Day } from '#kit/day.ts'

export type Reminding = { name: string; due: Day; today: Day; asked: number; missing: readonly string[]; contact: string | null }

/** What is pasted into the group: how many have returned their sheet, who has not yet, and until when. */
export function reminder({ name, due, today, asked, missing, contact }: Reminding): string {
  const signed = contact === null ? '' : `（${contact}）`
  if (missing.length === 0) return `【${name}】${asked}家都报齐了，谢谢大家支持！${signed}`
  const late = today > due
  const counted = `应报${asked}家，已报${asked - missing.length}家。`
  const asks = late ? `截止时间（${sayDay(due)}）已过，请抓紧补报` : due === today ? `今天（${sayDay(due)}）是最后一天，请今天发过来` : `请在${sayDay(due)}前发过来`
  return [
    `【${name}】${counted}还有${missing.length}家没有报：`, `${missing.join('、')}。`, `${asks}，填好的表直接发群里或发给我都行；已经发过的不用再发。有困难请说一声，谢谢！${signed}`,
  ].join('\n')
}

/** 10月8日（周三） */
export function sayDay(day: Day): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month}月${date}日（周${'一二三四五六日'[weekday(day) - 1]}）`
}
