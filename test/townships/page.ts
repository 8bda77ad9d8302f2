import { parsePeriod, sayPeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { sayFigure } from '#model/say.ts'
import { splitLabel } from '#model/splits.ts'
import type { Answer } from './answer.ts'
import type { Township } from './township.ts'

/** What stands above the six tables. */
export const INTRODUCTION = [
  '由测试写成：台账的数和句子是程序对 `demo/` 里六套表格的回答，不是手写的。人名、企业名和镇名都是编的。',
  '', '- **说得出**：总结里有一句写到它。**有记录**：台账里有，数得出、查得到，但总结里没有专门一句。',
  '- **还没有**：报告写了，台账里数不出来，写明原因。',
  '- 报告里的数看不清的写作“○”；“近”“余”“多”的，台账里是实数。',
].join('\n')

const [TOLD, KEPT, MISSING] = ['说得出', '有记录', '还没有']

/** The table of one report, as lines of Markdown. */
export function tableOf(n: number, town: Township, answers: readonly Answer[]): string[] {
  const standings = answers.map(standingOf)
  const many = (standing: string) => standings.filter(one => one === standing).length
  return [
    `## 报告${n + 1}：${town.union}，${sayPeriod(parsePeriod(town.period))}`, '',
    `写到的数${answers.length}个：说得出${many(TOLD)}个，有记录${many(KEPT)}个，还没有${many(MISSING)}个。`, '',
    '| 写到的事 | 报告的数 | 台账的数 | 从哪里来 | | 总结里的一句 |', '|---|---|---|---|---|---|',
    ...answers.map((answer, i) => rowOf(town, answer, standings[i]!)), '',
  ]
}

function rowOf(town: Township, answer: Answer, standing: string): string {
  const { one, figure, sentence } = answer
  return `| ${[one.thing, one.says, figure ? sayFigure(figure) : '', sourceOf(town, answer), standing, sentence ?? one.why ?? ''].join(' | ')} |`
}

function standingOf({ one, sentence }: Answer): string {
  return one.why ? MISSING : sentence === undefined ? KEPT : TOLD
}

/** The figure with what narrows it, or the ledger in whose words it stands. */
function sourceOf(town: Township, { one }: Answer): string {
  if (one.words) return `“${register.ledgers.get(one.words[0])!.label}”里写着“${one.words[1]}”`
  if (!('figure' in one)) return ''
  const [id = '', split] = one.figure.split(':')
  const indicator = register.indicators.get(id)!
  const label = split === undefined ? indicator.label : `${indicator.label}·${splitLabel(indicator, split)}`
  const period = one.period === undefined || one.period === town.period ? undefined : sayPeriod(parsePeriod(one.period))
  const narrowed = [one.union, one.record, period].filter(text => text !== undefined)
  return `${label}（\`${one.figure}\`${narrowed.map(text => `，${text}`).join('')}）`
}
