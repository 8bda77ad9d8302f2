import { parsePeriod } from '#kit/period.ts'
import { wantLabel, wantNamed } from '#figures/every.ts'
import { register } from '#lines/register.ts'
import { check as checkText, type Check, type CheckedClaim } from '#reports/check.ts'
import { sourcesOf } from '#server/sources.ts'
import { command } from '../command.ts'
import { atDesk, unionOf } from '../desk.ts'
import { print, printJson } from '../screen.ts'
import { textOf } from '../text-file.ts'

export const check = command({
  usage: '文件',
  help: '逐个核对报告（.txt、.docx）里的数字：与台账一致、不一致、存疑、无从核对。有不一致的，退出码为 1。',
  words: [1, 1],
  options: {
    union: { value: '工会', help: '哪个工会的报告，默认最上级的' },
    period: { value: '期间', help: '报告说的是哪一段：2025、2025H1、2025-01..2025-08 这样', required: true },
    json: { help: '用 JSON 写出，位置按 UTF-16 计' },
  },
  async run({ words: [path = ''], options }) {
    const period = parsePeriod(options.period)
    const text = await textOf(path)
    const checked = await atDesk(options, { mode: 'read', who: 'check' }, async at =>
      checkText(register, sourcesOf(at), { union: await unionOf(at, options.union), period, text }))
    if (options.json) printJson({ ...checked, claims: checked.claims.map(({ figure: _figure, ...claim }) => claim) })
    else checkLines(checked, text).forEach(print)
    return checked.claims.some(({ verdict }) => verdict === 'differs') ? 1 : 0
  },
})

/** What needs a look comes first, each figure with the words around it; then how many of each. */
export function checkLines({ union, period, claims }: Check, text: string): string[] {
  const many = (verdict: CheckedClaim['verdict']) => claims.filter(claim => claim.verdict === verdict).length
  return [
    `${union} ${period}`,
    ...claims.filter(({ verdict }) => verdict === 'differs' || verdict === 'doubtful').map(claim => `${label(claim)}  ${around(text, claim)}  ${saying(claim, claims)}`),
    `一致${many('agrees')}个，不一致${many('differs')}个，存疑${many('doubtful')}个，无从核对${many('unchecked')}个`,
  ]
}

function label({ verdict, sure }: CheckedClaim): string {
  return (verdict === 'differs' ? '不一致' : '存疑') + (sure === 'suspect' ? '？' : '')
}

function around(text: string, { start, end }: CheckedClaim): string {
  return `…${text.slice(Math.max(0, start - 16), start)}【${text.slice(start, end)}】${text.slice(end, end + 8)}…`.replaceAll('\n', ' ')
}

function saying({ verdict, rule, indicator, ledger, unit, with: others = [] }: CheckedClaim, claims: readonly CheckedClaim[]): string {
  if (verdict === 'differs') return `台账中${wantLabel(register, wantNamed(indicator!, {}))}为${ledger}${unit.replace(/^万(?=元)/, '')}`
  if (rule === 'lost-number') return '数字缺失'
  return `与${others.map(i => `“${claims[i]!.text}”`).join('、')}对不上（${rule}）`
}
