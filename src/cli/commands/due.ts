import { refuse } from '#kit/refusal.ts'
import { isDay } from '#kit/day.ts'
import { sayArticle, sayLeft } from '#law/say.ts'
import { register } from '#lines/register.ts'
import { dayOf } from '#records/history/moment.ts'
import { command, type Options } from '../command.ts'
import { atDesk, unionOf } from '../desk.ts'
import { print, printJson, table } from '../screen.ts'

export const dueOptions = {
  union: { value: '工会', help: '这个工会和它下属的' },
  within: { value: '天数', number: [0, 3660], help: '多少天内到期的，默认 30；已超期的总会列出' },
  today: { value: '日期', help: '算到哪一天，默认今天，写成 2025-08-18' },
  place: { value: '区划代码', help: '按哪个地方的规定，如 330282；默认按账套设置的地方' },
  json: { help: '用 JSON 写出' },
} as const satisfies Options

export const due = command({
  usage: '',
  help: '正在走的法定时限，最急的在前：哪条记录、哪天到期、还剩几天、依据哪一条。',
  words: [0, 0],
  options: dueOptions,
  async run({ options }) {
    const today = options.today ?? dayOf(new Date().toISOString())
    if (!isDay(today)) throw refuse('invalid', `--today “${today}”不是真实的日期，请写成 2025-08-18 这样`, 'today')
    const found = await atDesk(options, { mode: 'read', who: 'due' }, async at => at.office.due(at.actor, {
      today, law: await at.office.law(at.actor, options.place === undefined ? {} : { place: options.place }), within: options.within ?? 30,
      ...(options.union !== undefined && { union: (await unionOf(at, options.union)).id }),
    }))
    if (options.json) return printJson(found), 0
    table(found.map(({ label, ledger, record, row, ...end }) => [
      end.due, sayLeft(end), row ? `${label}“${row.name}”` : label, `${register.ledgers.get(ledger)!.label}“${record['called']}”`, sayArticle(end),
    ])).forEach(print)
    if (found.length === 0) print('没有将到期的时限')
    return 0
  },
})
