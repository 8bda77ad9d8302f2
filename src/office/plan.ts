import { findDate } from '#kit/period.ts'
import type { Options } from '#model/field.ts'
import { ledger, type AnyLedger } from '#model/ledger.ts'
import { measureOptions, measuresOf } from './measures.ts'
import { DIRECTIONS, splitKey } from './target.ts'
import { kindsOf } from './zero.ts'

/** What an item of a plan stems from. */
export const SOURCES = {
  target: { label: '未完成目标', aka: ['目标'] }, clock: { label: '到期事项', aka: ['时限', '法定时限'] }, weakness: { label: '补短板', aka: ['存在不足', '改进措施'] },
  task: { label: '上级任务', aka: ['上级文件'] }, festival: { label: '节日', aka: ['节日慰问'] }, duty: { label: '例行工作', aka: ['常规工作'] },
  last: { label: '上年同期', aka: ['去年同期', '上年同月'] }, own: { label: '自定', aka: ['本级自定'] },
} as const satisfies Options

/** 工作计划, with no ledgers to do its work in: a template for its own types and tests. */
export const plan = planOf([])

/**
 * 工作计划 of a month, half a year or a year. Each 计划事项 says what, for whom, until when, by whom, and what it stems from; `ledger`
 * and `kind` tell by which record it is seen to be done. Approved, those that name an indicator become targets.
 */
export function planOf(ledgers: readonly AnyLedger[]) {
  const measures = measuresOf(ledgers)
  const dated = ledgers.filter(one => one.day !== undefined)
  const choice = (label: string, of: Options) => ({ kind: 'choice', label, of }) as const
  return ledger({
    id: 'plan', label: '工作计划', unit: '份', day: 'period', title: ['kind', 'period'], keys: [['kind', 'period']], unheard: true,
    fields: {
      kind: {
        kind: 'choice', label: '计划种类', required: true, usual: 'monthly',
        of: { monthly: { label: '月计划', aka: ['月度工作计划', '每月工作计划'] }, half: { label: '半年计划', aka: ['半年工作计划'] }, annual: { label: '年度计划', aka: ['全年计划', '年度工作计划'] } },
      },
      period: { kind: 'date', span: true, label: '计划期间', required: true, aka: ['所属期', '月份'], help: '例如2025年9月' },
      drafted: { kind: 'date', label: '起草日期' },
      approved: { kind: 'date', label: '审定日期' },
      approver: { kind: 'text', label: '审定人' },
    },
    parts: {
      items: {
        label: '计划事项',
        fields: {
          what: { kind: 'text', label: '事项', required: true, aka: ['工作内容', '计划事项'] },
          object: { kind: 'text', label: '对象', required: 'later', aka: ['针对对象', '范围'] },
          due: { kind: 'date', label: '完成时间', required: 'later', aka: ['时间', '完成期限'] },
          owner: { kind: 'text', label: '责任人', required: 'later', aka: ['负责人'] },
          source: { ...choice('来源', SOURCES), usual: 'own' },
          origin: { kind: 'text', label: '缘由' },
          ledger: { ...choice('记在哪本台账', Object.fromEntries(dated.map(({ id, label }) => [id, label]))) },
          kind: choice('类别', kindsOf(dated.filter(one => one.zero))),
          indicator: { ...choice('指标', measureOptions(measures)), help: '填了指标和目标值，审定后就成为目标' },
          split: { kind: 'text', label: '其中', help: '只算指标的一部分时填，例如工伤' },
          direction: choice('要求', DIRECTIONS),
          value: { kind: 'decimal', label: '目标值' },
          base: { kind: 'decimal', label: '基数' },
          done: { kind: 'date', label: '完成日期' },
        },
      },
    },
    states: { draft: { label: '起草' }, approved: { label: '审定', on: 'approved' } },
    steps: {
      approve: {
        label: '审定', from: ['draft'], to: 'approved', needs: ['approved'], asks: ['approver'], by: 'lead',
        leaves: [{
          ledger: 'target', each: 'items', when: 'items.indicator', back: 'plan', fixed: { source: 'plan' }, notBefore: { set: 'period' },
          values: {
            what: 'items.what', set: 'approved', period: 'period', due: 'items.due', owner: 'items.owner',
            indicator: 'items.indicator', split: 'items.split', direction: 'items.direction', value: 'items.value', base: 'items.base',
          },
        }],
      },
    },
    rules: [
      { ok: r => r.period !== '?', say: '请写明是哪一段时间的计划，例如2025年9月', at: 'period' },
      first('items', item => (item.indicator === null) === (item.value === null), '要同时填指标和目标值，或两样都不填'),
      first('items', item => item.split === null || splitKey(measures.get(item.indicator ?? ''), item.split) !== null, '的“其中”不是这个指标的一类，请核对'),
      first('items', item => !measures.get(item.indicator ?? '')?.rate || item.base !== null, '的指标是比率，请填基数（上年的比率）'),
      first('items', (item, { period }) => lastOf(item.due) >= (findDate(period)?.first ?? ''), '的完成时间早于计划期间，请核对'),
      first('items', item => item.kind === null || kindsIn(ledgers, item.ledger).includes(item.kind), '的类别不是这本台账的，请重选'),
      first('items', (item, { state }) => state !== 'approved' || item.due !== null, '没有完成时间，补上再审定'),
      first('items', (item, { state }) => state !== 'approved' || item.owner !== null, '没有责任人，补上再审定'),
    ],
  })
}

type Item = Record<'what' | 'due' | 'owner' | 'ledger' | 'kind' | 'indicator' | 'split', string | null> & Record<'value' | 'base', number | null>
type Whole = { items: readonly Item[]; period: string | null; state: string | null }

/** A rule that every item keeps; the first that does not is named by its place and words. */
function first<At extends string>(at: At, keeps: (item: Item, plan: Whole) => boolean, wrong: string) {
  const place = (r: Whole) => r.items.findIndex(item => !keeps(item, r))
  return { ok: (r: Whole) => place(r) < 0, say: (r: Whole) => `第${place(r) + 1}项“${r.items[place(r)]?.what ?? ''}”${wrong}`, at }
}

function kindsIn(ledgers: readonly AnyLedger[], id: string | null): string[] {
  const found = ledgers.find(one => one.id === id)
  const field = typeof found?.zero === 'string' ? found.fields[found.zero] : undefined
  return field?.kind === 'choice' ? Object.keys(field.of) : []
}

function lastOf(date: string | null): string {
  return findDate(date)?.last ?? '9999'
}
