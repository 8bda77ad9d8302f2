import { text as whole } from 'node:stream/consumers'
import { isDay, type Day } from '#kit/day.ts'
import { refuse } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import { baseFields } from '#model/base.ts'
import type { Fields, Parts } from '#model/field.ts'
import type { State } from '#model/ledger.ts'
import { stepOf, type Value } from '#reader/propose/proposal.ts'
import { readNote, type Note, type Noted } from '#sheets/note.ts'
import { command } from '../command.ts'
import { atDesk, unionOf } from '../desk.ts'
import { note, print, printJson, table } from '../screen.ts'

export const noting = command({
  usage: '[内容]',
  help: [
    '从一句话或粘贴的聊天记录里读出该登记到哪本台账、各栏填什么，并标明是从哪几个字读出的；不写内容就从标准输入读。',
    '不加 --save 或 --yes 什么也不存。',
    '例：niangjia note "今天上午宏兴村来人反映欠薪3200元，涉及3个人，已调解成功"',
  ].join('\n'),
  words: [0, 1],
  options: {
    union: { value: '工会', help: '没有写明时算哪个工会的，默认最上级的' },
    day: { value: '日期', help: '“今天”是哪一天，如 2025-08-20，默认今天' },
    save: { value: '序号', help: '把第几条存入台账，几条用逗号隔开' },
    yes: { help: '全部存入台账' },
    json: { help: '用 JSON 写出，位置按 UTF-16 计' },
  },
  async run({ words: [given], options }) {
    const text = given === undefined || given === '-' ? await whole(process.stdin) : given
    const today = dayOf(options.day)
    const saves = options.yes || options.save !== undefined
    return atDesk(options, { mode: saves ? 'write' : 'read', who: 'note' }, async at => {
      const { id, name } = await unionOf(at, options.union)
      const read = await readNote({ ...at, register, today, union: { id, called: name }, text })
      const chosen = saves ? chosenOf(read, options.yes ? undefined : options.save) : []
      if (chosen.length === 0) {
        if (options.json) printJson(read)
        else linesOf(read, text).forEach(print)
        return read.proposals.length > 0 ? 0 : 1
      }
      const written = await at.office.write(at.actor, chosen.map(stepOf))
      for (const { warnings } of written) for (const { say } of warnings) note(say)
      if (options.json) printJson(written)
      else written.forEach(({ outcome, id }, i) => print(`${chosen[i]!.label}：${outcome === 'unchanged' ? '已有' : '已登记'} ${id}`))
      return 0
    })
  },
})

function dayOf(given: string | undefined): Day {
  if (given === undefined) return new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
  if (!isDay(given)) throw refuse('invalid', `--day “${given}”不是日期，请写成 2025-08-20 这样`, 'day')
  return given
}

function chosenOf({ proposals }: Note, given: string | undefined): Noted[] {
  if (proposals.length === 0) throw refuse('missing', '没有读出可登记的内容，请换个说法，或直接到台账登记')
  if (given === undefined) return [...proposals]
  return given.split(/[,，、]/).map(word => {
    const found = /^\d+$/.test(word.trim()) ? proposals[Number(word) - 1] : undefined
    if (!found) throw refuse('invalid', `--save “${word}”不对，读出的是第1条${proposals.length > 1 ? `到第${proposals.length}条` : ''}`, 'save')
    return found
  })
}

function linesOf({ proposals, unread, unkept }: Note, text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replaceAll('\n', ' ').trim()
  return [
    ...proposals.flatMap((one, i) => [
      `第${i + 1}条 ${one.label}${one.sure ? '' : `（请核对${one.also.length > 0 ? `，也可能是：${one.also.map(other => other.label).join('、')}` : ''}）`}`,
      ...table(one.values.map(value => [
        `  ${labelOf(one.ledger, value)}`, value.field === 'state' ? stateOf(one.ledger, value.value) : value.value,
        value.marks.length > 0 ? `【${value.marks.map(cut).join('…')}】${value.sure ? '' : '？'}` : value.sure ? '' : '（原话没有写）？',
      ])),
      ...one.faults.map(({ strength, say }) => `  ${STRENGTH[strength]}：${say}`),
    ]),
    ...proposals.length > 0 ? [] : ['没有读出可登记的内容'],
    ...unread.length > 0 ? [`没有读入：${unread.map(cut).join('；')}`] : [],
    ...unkept.map(({ word, nearest }) => `“${word}”还没有专门的台账，最接近的是“${nearest}”`),
  ]
}

const STRENGTH = { refuse: '要改', warn: '请核对', later: '待补' } as const

function labelOf(ledger: string, { field, part, row = 0 }: Value): string {
  const { fields, parts } = register.ledgers.get(ledger) as unknown as { fields: Fields; parts?: Parts }
  if (part !== undefined) return `${parts![part]!.label}第${row + 1}行：${parts![part]!.fields[field]!.label}`
  return fields[field]?.label ?? (baseFields as Fields)[field]?.label ?? (field === 'union' ? '所属工会' : '状态')
}

function stateOf(ledger: string, state: string): string {
  return (register.ledgers.get(ledger)!.states as Readonly<Record<string, State>> | undefined)?.[state]?.label ?? state
}
