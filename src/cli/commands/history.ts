import { register } from '#lines/register.ts'
import type { Field, Fields } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import type { Change } from '#records/history/history.ts'
import { sayMoment } from '#records/history/moment.ts'
import { ledgerNamed } from '#sheets/ledger-of.ts'
import { command } from '../command.ts'
import { atDesk } from '../desk.ts'
import { print, printJson } from '../screen.ts'

export const history = command({
  usage: '台账 记录号',
  help: '这条记录的全部变更，新的在前：第几号、何时、何人、做了什么、改了哪几栏。',
  words: [2, 2],
  options: { json: { help: '用 JSON 写出' } },
  async run({ words: [name = '', id = ''], options }) {
    const ledger = ledgerNamed(register, name)
    const changes = await atDesk(options, { mode: 'read', who: 'history' }, ({ office, actor }) => office.history(actor, ledger.id, id))
    if (options.json) return printJson(changes), 0
    for (const change of changes) {
      print(`第${change.no}号 ${sayMoment(change.at)} ${change.whoName} ${change.label}${change.reason === null ? '' : `（${change.reason}）`}`)
      altered(ledger.fields, change).forEach(line => print(`  ${line}`))
    }
    return 0
  },
})

function altered(fields: Fields, { before, after }: Change): string[] {
  if (!before || !after) return []
  const print = (field: Field, value: unknown) => faces[field.kind].print(value, field) || '（空）'
  return Object.entries(fields).flatMap(([name, field]) => {
    const [old, now] = [print(field, before[name]), print(field, after[name])]
    return old === now ? [] : [`${field.label}：${old} → ${now}`]
  })
}
