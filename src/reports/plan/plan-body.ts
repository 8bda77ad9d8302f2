import { newId } from '#kit/id.ts'
import { findDate, precision, sayPeriod, type Period } from '#kit/period.ts'
import { bodyText, type Body, type Block, type Inline } from '#model/body.ts'
import { sayValue } from '#model/say.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { TargetNow } from '#figures/targets.ts'
import { STANDINGS } from '#office/standing.ts'
import { ATTENDING, EVERY_MONTH, GENERAL } from './item.ts'
import { inText } from '../writing/wording.ts'
import { boundOf } from '../body/to-body.ts'

/** A row of 计划事项 as the record holds it. */
type Row = { what: string; object: string | null; due: string | null; owner: string | null; source: string | null; origin: string | null; indicator: string | null }
type Plan = { record: LedgerRecord; period: Period; before: readonly TargetNow[] }

/**
 * A plan as a text: of a month its items in the order of their days; of a longer time first how last time's targets ended, then
 * the targets of this one, then its work month by month.
 */
export function planBody({ record, period, before }: Plan): Body {
  const rows = (record['items'] as Row[]).toSorted((a, b) => lastOf(a) < lastOf(b) ? -1 : lastOf(a) > lastOf(b) ? 1 : 0)
  if (record['kind'] === 'monthly') return [list(rows.map(row => [{ text: `${sentence(row, period)}。` }]))]
  const aims = rows.filter(({ indicator }) => indicator !== null)
  const work = rows.filter(({ indicator }) => indicator === null)
  return [
    ...before.length === 0 ? [] : [heading('上年目标完成情况'), ...resultsOf(before), list(before.map(resultOf))],
    ...aims.length === 0 ? [] : [heading('主要目标'), list(aims.map(row => [{ text: `${sentence(row, period)}。` }]))],
    ...work.length === 0 ? [] : [heading('工作安排'), ...byMonth(work, period)],
  ].map(numbered())
}

/** 云浦镇总工会2025年9月工作计划 */
export function planTitle(union: string, period: Period): string {
  return `${union}${sayPeriod(period)}工作计划`
}

/** Its text as it is copied: the items of a list with their numbers. */
export function planText(body: Body): string {
  return body.map(block => block.kind === 'list' ? block.items.map((runs, n) => `${n + 1}. ${runs.map(({ text }) => text).join('')}`).join('\n') : bodyText([block])).join('\n')
}

/** 走访慰问困难职工（困难职工家庭，春节前，责任人张晓梅） */
function sentence(row: Row, period: Period): string {
  const said = row.object === GENERAL || row.object === ATTENDING || row.what.includes(row.object ?? GENERAL)
  const told = [said ? null : row.object, dueWords(row, period), row.owner && `责任人${row.owner}`].filter(one => one !== null && one !== '')
  return `${row.what}${told.length > 0 ? `（${told.join('，')}）` : ''}`
}

/** 春节前, 9月20日前, 9月底前; a month, or ten days of it, as it is. */
function dueWords({ due, source, origin }: Row, period: Period): string | null {
  if (origin === EVERY_MONTH) return null
  const date = findDate(due)
  if (source === 'festival' && origin) return `${origin}前`
  if (!date) return null
  if (precision(date) !== 'day') return inText(date, period)
  const words = inText(date, period)
  return date.last === period.last || date.last.slice(8) >= '28' ? `${Number(date.last.slice(5, 7))}月底前` : `${words}前`
}

function resultsOf(before: readonly TargetNow[]): Block[] {
  const done = before.filter(({ standing }) => standing.state === 'done').length
  return [paragraph([{ text: `上年确定工作目标${before.length}项，完成${done}项。` }])]
}

/** 新增会员100人：实际80人，完成80% – the reached value bound to its figure; a task is done or not. */
function resultOf({ record, figure, value, unit, standing }: TargetNow): Inline[] {
  const done = standing.state === 'done'
  if (value === null || !figure) return [{ text: `${String(record['what'])}：${done ? '已完成' : '未完成'}。` }]
  if (figure.value === null) return [{ text: `${String(record['what'])}：台账无数据。` }]
  const said = sayValue(figure.value, unit)
  const counts = standing.share !== null && record['direction'] !== 'most' && unit !== '%'
  const ended = done ? '已完成' : counts ? `完成${sayValue(Math.round(standing.share! * 1000) / 10, '%')}` : standing.state === 'late' ? '未完成' : STANDINGS[standing.state]
  return [{ text: `${String(record['what'])}：实际` }, { text: said, figure: boundOf(figure, said) }, { text: `，${ended}。` }]
}

/** 1月：……；……。 A month in one paragraph, as officers write it; first what is done in each of them. */
function byMonth(rows: readonly Row[], period: Period): Block[] {
  const [always, once] = [rows.filter(({ origin }) => origin === EVERY_MONTH), rows.filter(({ origin }) => origin !== EVERY_MONTH)]
  const told = (when: string, some: readonly Row[]) => paragraph([{ text: `${when}：`, bold: true }, { text: `${some.map(row => sentence(row, period)).join('；')}。` }])
  return [
    ...always.length === 0 ? [] : [told('每月', always)],
    ...[...Map.groupBy(once, row => lastOf(row).slice(0, 7))].map(([month, some]) => told(month === '' ? '全年' : `${Number(month.slice(5))}月`, some)),
  ]
}

function lastOf({ due }: Row): string {
  return findDate(due)?.last ?? ''
}

function heading(text: string): Block {
  return { id: newId(), kind: 'heading', level: 1, runs: [{ text }] }
}
function paragraph(runs: Inline[]): Block {
  return { id: newId(), kind: 'paragraph', runs }
}
function list(items: Inline[][]): Block {
  return { id: newId(), kind: 'list', ordered: true, items }
}

/** 一、 before the first heading, 二、 before the next: the numbers are part of the text. */
function numbered(): (block: Block) => Block {
  let n = 0
  return block => block.kind === 'heading' ? { ...block, runs: [{ text: `${'一二三四五'[n++]}、${block.runs[0]!.text}` }] } : block
}
