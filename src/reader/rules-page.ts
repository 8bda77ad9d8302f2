import { sayPeriod } from '#kit/period.ts'
import type { About, Rule } from './finding.ts'
import { sayKnown } from './meaning/taken.ts'

/** The rules as an officer reads them: docs/manual/核对规则.md. */
export function rulesPage(rules: readonly Rule[]): string {
  const groups = Map.groupBy(rules, ({ group }) => group)
  return [
    '# 核对规则', '', INTRODUCTION, '',
    ...GROUPS.flatMap((name) => [`## ${name}`, '', ...(groups.get(name) ?? []).flatMap(section)]),
    `一共${rules.length}条。`, '',
  ].join('\n')
}

const GROUPS: readonly Rule['group'][] = ['数字', '文字', '体例']

const INTRODUCTION = `报告核对时，凡是要看一眼的地方都按下面的规则提示；没有提示的就是没有发现问题，不等于写得一定对。

- “要改”的，文字本身或台账已经说明错了；“请核实”的，多半有问题，也可能另有原因，看过觉得没问题就不用改。
- 知道该怎么写的，提示里带着改好的文字；不知道的只指出位置，由您来定。
- 这一页由程序里的规则生成，不是手写的。`

function section({ title, advice, example: { wrong, right, about = {} } }: Rule): string[] {
  return [`### ${title}`, '', advice, '', ...beside(about), '这样写会提示：', '', ...quoted(wrong), '', '改成这样就不提示：', '', ...quoted(right), '']
}

/** What else has to be known for the example to be a fault. */
function beside({ period, others = [], figures = [], yearUnknown }: About): string[] {
  const known = figures.flatMap(({ label, ledger, last }) => [ledger, last].flatMap((figure) => figure && figure.value !== null ? [`${sayKnown(label, figure)}。`] : []))
  return [
    ...new Set(known), ...(period && !figures.length ? [`报告期间是${sayPeriod(period)}。`] : []), ...(yearUnknown ? ['报告是哪一年的，还没有人说。'] : []),
    ...others.flatMap(({ title, text }) => [`《${title}》里写的是：`, '', ...quoted(text)]),
  ].flatMap((line, at, all) => at === all.length - 1 ? [line, ''] : [line])
}

// A pasted fault may mean something in Markdown: it stands as a block of code.
function quoted(text: string): string[] {
  return ['```text', ...text.split('\n'), '```']
}
