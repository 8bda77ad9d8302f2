import { parsePeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import type { Field } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Where } from '#model/where.ts'
import { ledgerNamed } from '#sheets/ledger-of.ts'
import { command } from '../command.ts'
import { atDesk, unionOf } from '../desk.ts'
import { print, printJson, table } from '../screen.ts'

export const list = command({
  usage: '台账 [栏=值…]',
  help: '按条件列出记录，新的在前；没有日期的台账按名称的拼音排。条件写成 栏=值，如 案由=工伤、用人单位=明德纺织厂；几个条件都要满足。',
  words: [1, Infinity],
  options: {
    union: { value: '工会', help: '这个工会和它下属的' },
    period: { value: '期间', help: '日期在这段时间里的' },
    text: { value: '文字', help: '名称或文字栏里有这几个字的' },
    limit: { value: '条数', number: [1, 500], help: '最多列几条，默认 50' },
    after: { value: '位置', help: '接着上一页，写上一页给出的位置' },
    json: { help: '用 JSON 写出' },
  },
  async run({ words: [name = '', ...tests], options }) {
    const ledger = ledgerNamed(register, name)
    const { union, period, text, after, limit } = options
    const page = await atDesk(options, { mode: 'read', who: 'list' }, async at => at.office.list(at.actor, ledger.id, {
      ...(union !== undefined && { union: (await unionOf(at, union)).id }), ...(period !== undefined && { period: parsePeriod(period) }),
      ...(text !== undefined && { text }), ...(after !== undefined && { after }), ...(limit !== undefined && { limit }),
      where: Object.assign({}, ...tests.map(test => conditionOf(ledger, test))) as Where,
    }))
    if (options.json) return printJson(page), 0
    const fields = Object.entries(ledger.fields).filter(([name]) => page.records.some(record => record[name] !== null)).slice(0, 8)
    const cell = (field: Field, value: unknown) => field.kind === 'ref' ? page.names[String(value)] ?? '' : faces[field.kind].print(value, field)
    table([
      ['工会', ...fields.map(([, field]) => field.label)],
      ...page.records.map(record => [page.names[record.union ?? ''] ?? '', ...fields.map(([name, field]) => cell(field, record[name]).slice(0, 24))]),
    ]).forEach(print)
    print(`共${page.total}条${page.next === undefined ? '' : `，下一页加 --after '${page.next}'`}`)
    return 0
  },
})

/** '案由=工伤' as a condition; the value is read as a form would read it. */
function conditionOf(ledger: AnyLedger, test: string): Where {
  const at = test.indexOf('=')
  const [word, text] = at < 0 ? [test, ''] : [test.slice(0, at).trim(), test.slice(at + 1).trim()]
  if (word === 'state' || word === '状态') {
    const found = Object.entries<{ label: string }>(ledger.states ?? {}).find(([state, { label }]) => state === text || label === text)
    if (!found) throw refuse('invalid', `${ledger.label}没有“${text}”这个状态`, word)
    return { state: found[0] } as Where
  }
  const found = Object.entries(ledger.fields).find(([name, field]) => name === word || field.label === word)
  if (at < 0 || !found) throw refuse('invalid', `条件“${test}”看不懂，请写成 栏=值，${ledger.label}的栏有：${Object.entries(ledger.fields)
    .map(([name, { label }]) => `${name}（${label}）`)
    .join('、')}`, word)
  const [name, field] = found
  return { [name]: text === '' ? { known: false } : faces[field.kind].parse(text, field, { at: name }) } as Where
}
