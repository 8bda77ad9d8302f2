import { sayPeriod, type Period } from '#kit/period.ts'
import { ruleFor } from '#law/rules.ts'
import { sayArticle } from '#law/say.ts'
import { optionLabel, type Field } from '#model/field.ts'
import type { Belonging, Cohort, Either, Lacking, Latest, Ratio } from '#model/indicator.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import { splitLabel, splitOf } from '#model/splits.ts'
import type { Where } from '#model/where.ts'
import { choicesOf } from './leaves.ts'
import { indicatorOf, overRows, wordsOf, type Knowledge, type RowIndicator } from './compile/knowledge.ts'
import { find, namesOf, type Names } from './compile/names.ts'
import { dateOf, isOver } from './compile/date.ts'
import { whereWords } from './where-words.ts'

/** The rule behind a figure in an officer's words: 受理日期在2025年1—8月内，案由为工伤，标的金额合计. */
export function ruleWords(know: Knowledge, i: KeptIndicator, period: Period, split?: string): string {
  const told = i.rule === undefined ? derived(know, i, period, split) : [i.rule]
  return [...told, ...split === undefined ? [] : [partRule(know, i, split)]].join('，')
}

/** What a part of a split is called: its option, or 未填案由. */
export function partWords(know: Knowledge, i: KeptIndicator, split: string): string {
  return splitLabel(splitAs(know, i), split)
}

/** The rule of a cohort, and its numerator and denominator as figures of their own. */
export function cohortWords(know: Knowledge, i: RowIndicator & Cohort, period: Period): { rule: string; done: PartOfRate; found: PartOfRate } {
  const names = namesOf(i.ledger, 'r')
  const where = (test: Cohort['where']) => whereWords(know.register.ledgers, test, names)
  const sum = (of: string | undefined) => of === undefined ? [] : [sumWords(of, false, names)]
  const unit = (of: string | undefined) => of === undefined ? i.ledger.unit : unitOf(find(names, of.split('.')[0] ?? '').field)
  const taken = [...dateWords(i, names, period), ...where(i.where)]
  // Of what was closed in the period it need not be said that it was closed by its end.
  const by = i.done.by === i.cohort ? [] : [`${find(names, i.done.by).field.label}不晚于${endOf(period)}或不详`]
  const finished = [...by, ...where(i.done.where)]
  const doneSum = i.done.sum ?? i.sum
  return {
    rule: `${[...taken, ...sum(i.sum)].join('，')}；其中${[...finished, ...sum(doneSum)].join('，')}`,
    done: { label: `${i.label}（分子）`, unit: unit(doneSum), rule: [...taken, ...finished, ...sum(doneSum)].join('，') },
    found: { label: `${i.label}（分母）`, unit: unit(i.sum), rule: [...taken, ...sum(i.sum)].join('，') },
  }
}
type PartOfRate = { label: string; unit: string; rule: string }

function derived(know: Knowledge, i: KeptIndicator, period: Period, split?: string): string[] {
  if ('ratio' in i) return [(i as Ratio).ratio.map(id => indicatorOf(know, id).label).join('÷')]
  if ('either' in i) return [eitherWords(know, i, period)]
  if (!overRows(i)) return []
  if ('cohort' in i) return [cohortWords(know, i, period).rule]
  const { among, where, measure } = lastingWords(know, i, split)
  return [...among, ...dateWords(i, namesOf(i.ledger, 'r', wordsOf(i).of), period), ...where, ...'lacking' in i ? lackingWords(know, i, period) : [], ...measure]
}

type Lasting = Record<'among' | 'where' | 'measure', readonly string[]>
/** Whatever the period, an indicator of a register says the same of its conditions; hundreds of figures say it at once. */
const lasting = new WeakMap<RowIndicator, Map<string | undefined, Lasting>>()

function lastingWords(know: Knowledge, i: RowIndicator, split?: string): Lasting {
  const known = lasting.get(i) ?? new Map<string | undefined, Lasting>()
  lasting.set(i, known)
  const found = known.get(split) ?? conditionWords(know, i, split)
  if (known.size < MOST) known.set(split, found)
  return found
}

/** Parts of a split are options, but may come from anywhere. */
const MOST = 200

function conditionWords({ register: { ledgers } }: Knowledge, i: RowIndicator, split?: string): Lasting {
  const { of, by, sum, distinct } = wordsOf(i)
  const names = namesOf(i.ledger, 'r', of)
  // The part of a split says more than the condition on the same field.
  const where = Object.entries(wordsOf(i).where ?? {}).filter(([name]) => split === undefined || name !== by)
  return {
    among: 'among' in i && i.among ? [`${whereWords(ledgers, i.among, names).join('且')}的记录中`] : [],
    where: whereWords(ledgers, Object.fromEntries(where) as Where, names),
    measure: [
      ...of === undefined || sum !== undefined || distinct !== undefined ? [] : [`逐行计${i.ledger.parts[of]!.label}`],
      ...sum === undefined ? [] : [sumWords(sum, 'per' in i, names)],
      ...distinct === undefined ? [] : [`同一${find(names, distinct).field.label}只计一次`],
      ...'spread' in i ? [`取${find(names, i.spread).field.label}的最低和最高`] : [],
    ],
  }
}

function dateWords(i: RowIndicator, names: Names, period: Period): string[] {
  const { label } = find(names, dateOf(i)).field
  const when = !isOver(i) ? `${label}不晚于${endOf(period)}` : period.first === period.last ? `${label}为${said(period).whole}` : `${label}在${said(period).whole}内`
  return ['latest' in i ? `${eachWords(i, names)}只取${when}的最新一${i.each === 'record' ? '行' : '条'}` : when, ...untilWords(i, names)]
}

function untilWords(i: RowIndicator, names: Names): string[] {
  return 'until' in i && i.until ? [`${find(names, i.until).field.label}晚于该日或未填`] : []
}

function eachWords({ each, of }: Latest, names: Names): string {
  if (each === 'union') return '每个工会'
  return each === 'record' ? `每${names.ledger.unit}${names.ledger.label}的${of === undefined ? '' : names.ledger.parts[of]!.label}` : `每个${find(names, each).field.label}`
}

function lackingWords(know: Knowledge, i: KeptIndicator & Lacking, period: Period): string[] {
  const least = i.least && ruleFor(know.law.rules, i.least.threshold, know.law.place, period.last)
  const called = ({ ledger, where }: Belonging) => {
    const there = know.register.ledgers.get(ledger)!
    return [...whereWords(know.register.ledgers, where, namesOf(there, 'w')).map(words => `${words}的`), there.label].join('')
  }
  const size = i.least && `最近的${i.ledger.parts[i.least.part]!.label}`
  return [
    ...!i.least ? [] : [i.least.unsized ? `没有填${size}` : `${size}不少于${least ? `${least.number}（${sayArticle(least)}）` : '法定数'}`],
    ...i.without ? [`当日没有${called(i.without)}`] : [],
    ...i.having ? [`当日有${called(i.having)}`] : [],
  ]
}

function sumWords(sum: string, attendance: boolean, names: Names): string {
  const [name = '', head] = sum.split('.')
  const { field } = find(names, name)
  if (field.kind !== 'people') return `${field.label}合计`
  const who = head === 'women' ? '中的女性' : head === 'migrants' ? '中的外来务工人员' : ''
  return `${field.label}${who}合计（${attendance ? '只计按人次登记的' : '不计按人次登记的'}）`
}

function eitherWords(know: Knowledge, i: KeptIndicator & Either, period: Period): string {
  const basis = know.register.ledgers.get(i.basis.split('.')[0]!)!
  const ways = choicesOf(know, i, { indicator: i.id, union: '', period }).map(({ i: chosen, chosen: by }) => {
    const field = basis.fields[by!.choice]
    return `${field?.kind === 'choice' ? optionLabel(field.of, by!.way) : by!.way}取“${chosen.label}”`
  })
  return `各工会按其${basis.label}：${ways.join('，')}`
}

function partRule(know: Knowledge, i: KeptIndicator, split: string): string {
  return split === '' ? partWords(know, i, split) : `${splitOf(splitAs(know, i))!.label}为${partWords(know, i, split)}`
}

/** A choice between figures is split as they are. */
function splitAs(know: Knowledge, i: KeptIndicator): KeptIndicator {
  if ('either' in i) return splitAs(know, indicatorOf(know, Object.values((i as Either).either)[0] ?? ''))
  return 'ratio' in i ? splitAs(know, indicatorOf(know, (i as Ratio).ratio[0])) : i
}

function unitOf(field: Field): string {
  return field.kind === 'money' ? '元' : field.kind === 'people' ? '人' : ''
}

function endOf(period: Period): string {
  return said(period).end
}

/** Hundreds of figures are asked for with one and the same period. */
const words = new WeakMap<Period, { whole: string; end: string }>()

function said(period: Period): { whole: string; end: string } {
  let known = words.get(period)
  if (!known) words.set(period, known = { whole: sayPeriod(period), end: sayPeriod({ first: period.last, last: period.last }) })
  return known
}
