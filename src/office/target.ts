import { nearest } from '#kit/nearest.ts'
import { findDate } from '#kit/period.ts'
import type { Options } from '#model/field.ts'
import { ledger, type AnyLedger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { measureOptions, measuresOf } from './measures.ts'

/** Whether at least so many are asked for, or at most: a rule of every target. */
export const DIRECTIONS = { least: { label: '不少于', aka: ['达到', '以上', '至少'] }, most: { label: '不超过', aka: ['控制在', '以内', '至多'] } } as const satisfies Options

/** 目标, with nothing to measure it by: a template for its own types and tests. */
export const target = targetOf([])

/**
 * 目标: what is to be reached, by when, by whom. With an indicator of these ledgers how far it is is computed and never
 * typed; without one it is a task that is done on a day.
 */
export function targetOf(ledgers: readonly AnyLedger[]) {
  const measures = measuresOf(ledgers)
  const measureOf = ({ indicator }: { indicator: string | null }) => measures.get(indicator ?? '')
  const choice = (label: string, of: Options) => ({ kind: 'choice', label, of }) as const
  return ledger({
    id: 'target', label: '目标', unit: '项', day: 'set', title: ['what'], keys: [['what', 'period']], by: 'lead',
    fields: {
      what: { kind: 'text', label: '目标内容', required: true, aka: ['目标', '任务内容'] },
      source: {
        kind: 'choice', label: '目标来源', required: true, usual: 'own',
        of: { superior: { label: '上级下达', aka: ['上级文件', '任务书'] }, plan: { label: '工作计划', aka: ['年度计划', '计划'] }, own: { label: '本级自定', aka: ['自定'] } },
      },
      document: { kind: 'ref', to: 'document', label: '依据文件', aka: ['上级文件'] },
      plan: { kind: 'ref', to: 'plan', label: '依据计划' },
      set: { kind: 'date', label: '确定日期', required: true, aka: ['下达日期', '日期'] },
      period: { kind: 'date', span: true, label: '考核期间', required: true, aka: ['期间', '年度'], help: '从什么时候算到什么时候，例如2025年' },
      due: { kind: 'date', label: '完成期限', required: true, aka: ['期限', '时限'] },
      owner: { kind: 'text', label: '责任人', required: 'later', aka: ['负责人', '责任人（职务）', '责任部门'] },
      indicator: { ...choice('指标', measureOptions(measures)), aka: ['考核指标', '衡量指标'], help: '选了指标，完成多少由台账算；做完才算的任务不选' },
      split: { kind: 'text', label: '其中', aka: ['指标其中'], help: '只算指标的一部分时填，例如工伤' },
      direction: { ...choice('要求', DIRECTIONS), usual: 'least' },
      value: { kind: 'decimal', label: '目标值', aka: ['目标数', '指标值'], help: '金额以元计，比率填百分之几' },
      base: { kind: 'decimal', label: '基数', aka: ['上年数'] },
      baseOf: { kind: 'date', span: true, label: '基数期间', help: '填了期间，基数由台账算，例如2024年' },
      done: { kind: 'date', label: '完成日期', help: '没有指标的任务，做完了填' },
      result: { kind: 'text', label: '完成情况' },
    },
    parts: {
      milestones: {
        label: '分解',
        fields: {
          whose: { kind: 'ref', to: 'union', label: '哪个村或企业', aka: ['村', '单位'] }, by: { kind: 'date', label: '到什么时候', aka: ['时间', '月份'] },
          value: { kind: 'decimal', label: '分解数', required: true, aka: ['数量'] }, owner: { kind: 'text', label: '谁负责' },
        },
      },
    },
    rules: [
      { ok: r => r.period !== '?', say: '请写明考核哪一段时间，例如2025年', at: 'period' },
      inOrder('period', 'due', '完成期限早于考核期间的开始，请核对'),
      { ok: r => r.value === null || r.indicator !== null, say: '填了目标值，要选一个指标才算得出进度；做完才算的任务不用填目标值', at: 'value' },
      { ok: r => r.indicator === null || r.value !== null, say: '选了指标，请填目标值', at: 'value' },
      { ok: r => r.split === null || splitKey(measureOf(r), r.split) !== null, say: r => saySplit(measureOf(r), r.split!), at: 'split' },
      { ok: r => !measureOf(r)?.rate || r.base !== null || r.baseOf !== null, say: '比率目标要有基数：填上年的比率，或填基数期间由台账算', at: 'base' },
      { ok: r => r.indicator === null || r.done === null, say: '有指标的目标由台账算是否完成，不用填完成日期', at: 'done' },
      { ok: r => r.milestones.length === 0 || r.indicator !== null, say: '没有指标的任务不用分解，请选指标，或分成几个目标登记', at: 'milestones' },
      { ok: r => partsFit(r, measureOf(r)?.adds === true), say: '分解的数加起来超过了目标值，请核对', at: 'milestones' },
      { ok: r => r.milestones.every(({ by }) => startOf(by) <= endOf(r.due)), say: '有的分解时间晚于完成期限，请核对', at: 'milestones' },
      { ok: r => r.source !== 'superior' || r.document !== null, say: '上级下达的目标，请补依据文件', at: 'document', strength: 'later' },
    ],
    indicators: {
      set: { label: '确定目标', unit: '项', units: ['个', '条'], aka: ['年初确定目标', '年初确定的目标', '目标任务', '确定工作目标'], flow: 'set', by: 'source' },
      met: { label: '完成目标', unit: '项', units: ['个', '条'], aka: ['完成目标任务', '目标完成', '完成工作目标'], reached: 'set', rule: '确定日期在期内，到期末已达到目标值或已做完' },
      rate: { label: '目标完成率', unit: '%', aka: ['目标任务完成率'], ratio: ['target.met', 'target.set'] },
    },
  })
}

/** The key of the part that is named so, null where the indicator has none such. */
export function splitKey(measure: { splits: Readonly<Record<string, string>> } | undefined, name: string): string | null {
  return Object.entries(measure?.splits ?? {}).find(([key, label]) => label === name || key === name)?.[0] ?? null
}

function saySplit(measure: ReturnType<ReturnType<typeof measuresOf>['get']>, name: string): string {
  const known = Object.values(measure?.splits ?? {})
  const like = nearest(name, known)
  if (known.length === 0) return '这个指标不分类，“其中”请留空'
  return `指标里没有“${name}”这一类，${like.length > 0 ? `是不是：${like.join('、')}` : `可以填：${known.slice(0, 8).join('、')}`}`
}

type Parted = { milestones: readonly { whose: string | null; value: number | null }[]; value: number | null; direction: string | null }

/** Parts of a number that adds up are together no more than it – villages apart from months –, those of a rate each. */
function partsFit({ milestones, value, direction }: Parted, adds: boolean): boolean {
  if (value === null || direction === 'most') return true
  const sum = (some: typeof milestones) => some.reduce((all, one) => all + Math.round((one.value ?? 0) * 1000), 0) / 1000
  if (!adds) return milestones.every(one => (one.value ?? 0) <= value)
  return [milestones.filter(one => one.whose !== null), milestones.filter(one => one.whose === null)].every(some => sum(some) <= value)
}

const startOf = (date: string | null) => findDate(date)?.first ?? ''
const endOf = (date: string | null) => findDate(date)?.last ?? '9999'
