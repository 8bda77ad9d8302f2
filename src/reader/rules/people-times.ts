import type { Claim } from '../claim.ts'
import type { Found, Rule } from '../finding.ts'
import type { Reading } from '../read.ts'
import { ending, listed } from '../lookup.ts'
import { STANDING, STANDING_ALONE } from '../words/mixed.ts'

/** 人次 counts visits and 人 counts heads: members are no 人次, and of so many 人 no part can be 人次. */
export const peopleTimes: Rule = {
  name: 'people-times',
  title: '人和人次用混',
  group: '数字',
  advice: '会员、职工总数数的是人，培训、活动可以数人次，同一个人来两次算两人次；请看清原来数的是什么，统一写法。',
  example: { wrong: '全镇现有会员5135人次。', right: '全镇现有会员5135人。' },
  find: (reading) => reading.figures.flatMap((figure, index) => standing(figure, reading) ?? partOf(reading.figures[index - 1], figure) ?? []),
}

const STAND = ending(listed(STANDING))

const COUNTS_TIMES = /(?:涉及|惠及|服务|参加|参与|培训|接待)[^，。；]*、[^，。；]*$/

function standing(figure: Claim, { text, sentences }: Reading): Found | null {
  const end = figure.before.replace(/(?:共有|共|有|为|达到|达|约|近|数)+$/, '').length
  const stands = STAND(figure.before, end) || STANDING_ALONE.includes(figure.before.slice(0, end).replace(/^[、，]/, ''))
  // 涉及企业8家、职工220人次: each case counts those in it.
  if (figure.unit !== '人次' || !stands || COUNTS_TIMES.test(text.slice(sentences[figure.sentence]!.start, figure.start))) return null
  const { start, text: said } = figure
  return {
    start, end: figure.end, sure: 'suspect', say: `“${said}”似应为“${said.replace('人次', '人')}”：会员、职工数的是人，不是人次。`, evidence: [],
    instead: { start, end: figure.end, text: said.replace('人次', '人') },
  }
}

// 参加300人，其中女职工120人次
function partOf(whole: Claim | undefined, part: Claim): Found | null {
  if (!whole || whole.sentence !== part.sentence || whole.unit !== '人' || part.unit !== '人次' || !/其中[^，。；]{0,12}$/.test(part.before)) return null
  return { start: part.start, end: part.end, sure: 'suspect', say: `前面是“${whole.text}”，其中却是“${part.text}”，人和人次用混了，请统一。`, evidence: [{ start: whole.start, end: whole.end }] }
}
