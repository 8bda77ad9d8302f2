import { text } from 'node:stream/consumers'
import { refuse } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import type { Step } from '#records/draft.ts'
import { ledgerNamed } from '#sheets/ledger-of.ts'
import { command } from '../command.ts'
import { atDesk } from '../desk.ts'
import { note, print, printJson } from '../screen.ts'

export const add = command({
  usage: '台账 [记录]',
  help: [
    '记录是 JSON：一个对象，或几个对象的列表；不写就从标准输入读。几条要么都存，要么都不存。',
    '各栏用英文名，值照平常那样写："2025年8月18日"、"1.09万元"、"60人（女20，外来56）"、工会和企业的名称；union 是所属工会，state 是状态。',
    '例：niangjia add dispute \'{"union":"宏兴","received":"2025-08-18","cause":"工伤","sought":"3200元"}\'',
  ].join('\n'),
  words: [1, 2],
  options: { json: { help: '结果用 JSON 写出' } },
  async run({ words: [name = '', given], options }) {
    const ledger = ledgerNamed(register, name)
    const steps = stepsOf(ledger.id, given === undefined || given === '-' ? await text(process.stdin) : given)
    const written = await atDesk(options, { mode: 'write', alone: true, who: 'add' }, ({ office, actor }) => office.write(actor, steps))
    for (const { warnings } of written) for (const { say } of warnings) note(say)
    if (options.json) printJson(written)
    else print(`${ledger.label}：${written.map(({ outcome, id }) => `${outcome === 'unchanged' ? '已有' : '已登记'} ${id}`).join('，')}`)
    return 0
  },
})

function stepsOf(ledger: string, json: string): Step[] {
  let given: unknown
  try {
    given = JSON.parse(json)
  } catch (error) {
    throw refuse('invalid', `记录不是正确的 JSON（${(error as Error).message}），请检查引号、逗号和括号`)
  }
  const records = Array.isArray(given) ? given as unknown[] : [given]
  if (records.length === 0 || !records.every(one => typeof one === 'object' && one !== null && !Array.isArray(one))) throw refuse('invalid', '记录应是一个 JSON 对象，或几个对象的列表')
  return records.map(record => {
    const { id, state, ...values } = record as Record<string, unknown>
    return { ledger, do: 'create', values, ...(id !== undefined && { id: String(id) }), ...(state !== undefined && { state: String(state) }) }
  })
}
