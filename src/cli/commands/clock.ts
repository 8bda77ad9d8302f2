import { isDay, type Day } from '#kit/day.ts'
import { nearest } from '#kit/nearest.ts'
import { refuse } from '#kit/refusal.ts'
import { deadline } from '#law/deadline.ts'
import { nation, type Law } from '#law/law.ts'
import { topics } from '#law/rules.ts'
import { sayArticle, sayLeft } from '#law/say.ts'
import { kindOf } from '#law/settled.ts'
import { asPublished } from '#records/calendar.ts'
import { dayOf } from '#records/history/moment.ts'
import { command } from '../command.ts'
import { atDesk } from '../desk.ts'
import { print, printJson, table } from '../screen.ts'
import { due, dueOptions } from './due.ts'

export const clock = command({
  usage: '[事项] [起算日期]',
  help: [
    '算一个法定时限，不登记：到哪天、还剩几天、依据哪一条。事项只写几个字也行，如 niangjia clock 调解期限 2025-08-18。',
    '不写事项就列出台账里正在走的时限（同 niangjia due）；只写“事项”两个字，列出能算哪些。写了 --data 的，按那里核定的法定口径和放假安排算。',
  ].join('\n'),
  words: [0, 2],
  options: {
    ...dueOptions,
    extended: { help: '已经依法延长' },
  },
  async run({ words: [words, since], options }) {
    if (words === undefined) return due.run({ words: [], options })
    const today = dayIn(options.today ?? dayOf(new Date().toISOString()), '--today ')
    if (words === '事项') return table(timed().map(([, { label, of = '' }]) => [label, `从${of}起算`])).forEach(print), 0
    const [rule, { label, of = '' }] = topicOf(words)
    if (since === undefined) throw refuse('invalid', `请写起算日期（${of}的那天），如 niangjia clock ${label} 2025-08-18`, 'since')
    const law: Law = options.data === undefined ? { ...nation, calendar: asPublished } : await atDesk(options, { mode: 'read', who: 'clock' }, at => at.office.law(at.actor))
    const end = deadline(options.place === undefined ? law : { ...law, place: options.place }, { rule, since: dayIn(since, ''), extended: options.extended }, today)
    if (!end) throw refuse('missing', `“${label}”在这个地方、这一天没有规定期限，请核对 --place，或由管理员在“法定口径”里核定`, 'rule')
    if (options.json) return printJson({ rule, label, since, ...end, article: sayArticle(end) }), 0
    table([[label, end.due, sayLeft(end), sayArticle(end)]]).forEach(print)
    if (end.opens !== undefined) print(`${end.opens}起可以办`)
    if (end.guessed !== undefined) print(`${end.guessed}年放假安排还没有公布，按周一至周五推算`)
    return 0
  },
})

/** The topics that are a length of time, be it one that nobody found yet. */
function timed(): [string, (typeof topics)[string]][] {
  return Object.entries(topics).filter(([id]) => kindOf(id) === 'length')
}

function topicOf(words: string): [string, (typeof topics)[string]] {
  const all = timed()
  const found = all.filter(([id, { label }]) => id === words || label === words)
  const like = found.length > 0 ? found : all.filter(([, { label }]) => label.includes(words))
  if (like.length === 1) return like[0]!
  const near = like.length > 0 ? like.map(([, { label }]) => label) : nearest(words, all.map(([, { label }]) => label))
  throw refuse('missing', like.length > 0
    ? `“${words}”有几项：${near.join('、')}，请写全`
    : `没有“${words}”这一项${near.length > 0 ? `，是不是：${near.join('、')}？` : '，用 niangjia clock 事项 看有哪些'}`, 'rule')
}

function dayIn(text: string, option: string): Day {
  if (!isDay(text)) throw refuse('invalid', `${option}“${text}”不是真实的日期，请写成 2025-08-18 这样`, 'since')
  return text
}
