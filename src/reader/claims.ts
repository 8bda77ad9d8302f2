import { once } from '#kit/once.ts'
import type { Period } from '#kit/period.ts'
import type { Claim } from './claim.ts'
import { dates, resolve } from './time/dates.ts'
import type { DateWord } from './time/when.ts'
import { beginning, ending, listed, oneOf } from './lookup.ts'
import type { Quantity } from './quantity.ts'
import { spanAt, type Sentence, type Span } from './sentences.ts'
import { REACHES } from './words/periods.ts'
import { DONE, DONE_HEADINGS, NOT_PLANNED, PLANNED, PLANNED_HERE, PLAN_HEADINGS } from './words/plans.ts'
import { DEEDS } from './words/verbs.ts'
import { isOtherYear } from './time/years.ts'

/** Sets each quantity into its sentence. `report` is the period the report covers; without it words of time stay words. */
export function claims(text: string, found: readonly (Quantity & Pick<Claim, 'cell'>)[], list: readonly Sentence[], report?: Period): Claim[] {
  const times = timesBySentence(text, list)
  const above = headingsAbove(list)
  const days = once((time: DateWord) => report ? resolve(time, report) : null)
  const headsPlans = once((heading: number) => planHeading(text.slice(list[heading]!.start, list[heading]!.end)))
  // The lowest heading that says which.
  const headedPlanned = (headings: readonly number[]) => headings.map(headsPlans).findLast((plans) => plans !== null) ?? false
  return found.map((quantity, index) => {
    const sentence = spanAt(list, quantity.start)
    const clause = clauseOf(list[sentence]!, quantity)
    const from = Math.max(clause.start, found[index - 1]?.end ?? 0)
    const to = Math.min(clause.end, found[index + 1]?.start ?? text.length)
    const time = quantity.cell ? dates(quantity.cell.when)[0] ?? null : timeOf(text, times, list, sentence, clause, quantity)
    const period = time && days(time)
    const headings = above[sentence]!
    return {
      ...quantity, sentence, clause, before: text.slice(from, quantity.start).trimEnd(), after: text.slice(quantity.end, to).trimStart(),
      verbs: [...deeds(text, back(quantity, clause), quantity.start), ...deeds(text, quantity.end, saidBehind(text, quantity, clause))],
      headings, time, period, planned: quantity.cell?.planned
        || (saidPlanned(text, list[sentence]!, clause, quantity) ?? (isLater(period, report) || headedPlanned(headings))),
    }
  })
}

/** No word farther from a figure than this, in characters, is taken to speak of it. */
const REACH = 120

/** …and no sentence takes longer to open, in characters. */
const OPENING = 60

function back(figure: Span, within: Span): number {
  return Math.max(within.start, figure.start - REACH)
}

function ahead(figure: Span, within: Span): number {
  return Math.min(within.end, figure.end + REACH)
}

// 村联合工会12家（覆盖职工133人）: what a bracket behind it tells is told of another figure.
function saidBehind(text: string, figure: Span, within: Span): number {
  const end = ahead(figure, within)
  const bracket = text.slice(figure.end, end).search(/[（(]/)
  return bracket < 0 ? end : figure.end + bracket
}

const DEED = beginning(listed(DEEDS))
const PLAN = beginning<boolean>([...PLANNED.map((word) => [word, true] as const), ...NOT_PLANNED.map((word) => [word, false] as const)])
const DID = beginning(listed(DONE))
const TELLS = oneOf([...PLANNED, ...NOT_PLANNED, ...DONE].map((word) => word[0]).join(''))

function clauseOf(sentence: Sentence, quantity: Span): Span {
  return sentence.clauses[spanAt(sentence.clauses, quantity.start)] ?? sentence
}

function deeds(text: string, from: number, to: number): string[] {
  const found: string[] = []
  for (let at = from; at < to; at++) {
    const deed = DEED(text, at)
    if (!deed || at + deed.word.length > to) continue
    found.push(deed.word)
    at += deed.word.length - 1
  }
  return found
}

function timesBySentence(text: string, list: readonly Sentence[]): Map<number, DateWord[]> {
  const rows = new Map<number, DateWord[]>()
  for (const word of dates(text)) {
    const sentence = spanAt(list, word.start)
    const row = rows.get(sentence) ?? []
    row.push(word)
    rows.set(sentence, row)
  }
  return rows
}

// The last word of time before the figure in its clause, else the first behind it there, else the last before it in the sentence or paragraph:
// there no 去年, with which only something beside it is compared; nor one that stands behind 比 (比上年同期增加), save for what follows it in its
// clause. What is reached (由去年的88%提高到91%) is of the report's own time.
function timeOf(text: string, times: Map<number, DateWord[]>, list: readonly Sentence[], sentence: number, clause: Span, figure: Span): DateWord | null {
  const own = times.get(sentence) ?? []
  const inClause = own.filter((word) => word.start >= clause.start && word.start < clause.end)
  const earlier = (word: DateWord) => word.end <= figure.start
  const wide = (word: DateWord) => !(isOtherYear(word) && COMPARED.test(text.slice(word.start - 1, word.start)))
  const near = inClause.findLast(earlier) ?? inClause.find((word) => word.start >= figure.end && wide(word)) ?? own.findLast((word) => earlier(word) && wide(word))
  if (near) return isOtherYear(near) && reached(text, near, figure) ? null : near
  const { paragraph } = list[sentence]!
  for (let at = sentence - 1; at >= 0 && list[at]!.paragraph === paragraph; at--) {
    const last = times.get(at)?.findLast(word => !isOtherYear(word))
    if (last) return last
  }
  return null
}

const COMPARED = /[比较与同跟]$/
const REACHED = ending(listed(REACHES))

function reached(text: string, { end }: Span, figure: Span): boolean {
  const between = text.slice(end, figure.start).replace(/[\s了约近]+$/, '')
  return /[\d一二三四五六七八九十百]/.test(between) && REACHED(between, between.length) !== null
}

// The stack of headings over each sentence; the first sentence of a marked paragraph heads the rest of it.
function headingsAbove(list: readonly Sentence[]): number[][] {
  let open: { index: number; level: number; paragraph?: number }[] = []
  return list.map((sentence, index) => {
    open = open.filter((entry) => entry.paragraph === undefined || entry.paragraph === sentence.paragraph)
    const level = sentence.heading ?? sentence.mark?.level
    if (level !== undefined) open = open.filter((entry) => entry.level < level)
    const above = open.map((entry) => entry.index)
    if (level !== undefined) open = [...open, { index, level, ...(sentence.heading === undefined && { paragraph: sentence.paragraph }) }]
    return above
  })
}

function isLater(period: Period | null, report?: Period): boolean {
  return period !== null && report !== undefined && period.first > report.last
}

// What the clause says before the figure, behind it, then its item of the sentence, then how the sentence opens.
function saidPlanned(text: string, sentence: Span, clause: Span, figure: Span): boolean | null {
  if (isGround(text, sentence, figure)) return false
  // 超额完成了任务（新建5家、会员|600人）
  if (/(?:任务|目标|指标|计划)[（(][^（()）。]{0,24}$/.test(text.slice(Math.max(sentence.start, figure.start - 30), figure.start))) return true
  const own = plannedIn(text, back(figure, clause), figure.start) ?? plannedIn(text, figure.end, ahead(figure, clause))
  const from = back({ ...figure, start: clause.start }, sentence)
  const item = Math.max(from, text.lastIndexOf('；', clause.start - 1) + 1)
  const opening = sentence.start + /^[^：；]*/.exec(text.slice(sentence.start, Math.min(sentence.start + OPENING, clause.start)))![0].length
  return own ?? plannedIn(text, item, clause.start, PLANNED_HERE) ?? (item > opening ? plannedIn(text, sentence.start, opening, PLANNED_HERE) : null)
}

// 在今年新建12家、参保|1793人的基础上，再组建10家: what is built upon is there, whatever is planned on top of it.
function isGround(text: string, sentence: Span, { start, end }: Span): boolean {
  const behind = /^[^，。；]{0,12}的?基础上/.test(text.slice(end, end + 20)) || /^[^，。；\d]{0,8}、[^，。；]{0,16}的?基础上/.test(text.slice(end, end + 32))
  return behind && /(?:^|[，；。：])(?:要|将)?在(?![^，。；]*(?:任务|目标|计划|再))[^，。；]{0,32}$/.test(text.slice(Math.max(sentence.start, start - 40), start))
}

// Whether a heading is of plans; null where it says nothing of it, or heads both: 上半年工作总结暨下半年工作安排.
function planHeading(heading: string): boolean | null {
  const [plans, tells] = [PLAN_HEADINGS, DONE_HEADINGS].map((words) => words.some((word) => heading.includes(word)))
  return plans === tells ? null : plans!
}

// The last word that tells, done or planned; null where none but `silent` ones do.
function plannedIn(text: string, from: number, to: number, silent: readonly string[] = []): boolean | null {
  let said: boolean | null = null
  for (let at = from; at < to; at++) {
    // 按照“哪里有职工，哪里就要建立工会”的要求: what is quoted tells of nothing.
    if (text[at] === '“') at = endOfQuote(text, at, to)
    if (!TELLS(text, at)) continue
    const plan = PLAN(text, at)
    const did = plan ? null : DID(text, at)
    if (plan?.says && !silent.includes(plan.word)) said = true
    else if (did) said = false
    at += (plan ?? did)?.word.length ? (plan ?? did)!.word.length - 1 : 0
  }
  return said
}

function endOfQuote(text: string, start: number, to: number): number {
  const end = text.slice(start, to).indexOf('”')
  return end < 0 ? start : start + end
}
