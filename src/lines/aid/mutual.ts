import { findDate } from '#kit/period.ts'
import { ruleOn, type Law } from '#law/law.ts'
import { sayRule } from '#law/say.ts'
import { reached } from '#law/share.ts'
import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'
import { PLANS } from './plans.ts'

/** 职工医疗互助参保: how many of those who may join have joined, a row a union or firm, plan and year. */
export const mutual = ledger({
  id: 'mutual', label: '医疗互助参保', unit: '批', day: 'day',
  title: ['plan', 'employer', 'day'],
  keys: [['employer', 'plan', 'day']],
  fields: {
    day: { kind: 'date', label: '参保日期', required: true, aka: ['日期', '参保时间', '缴费日期'] },
    plan: { kind: 'choice', label: '互助种类', required: 'later', usual: 'hospital', aka: ['险种', '种类', '互助项目'], of: PLANS },
    employer: { kind: 'ref', to: 'employer', label: '参保单位', aka: ['单位', '企业'] },
    base: { kind: 'count', label: '应参保职工', aka: ['应参保人数', '在职职工', '职工人数'], units: ['人', '名'] },
    joined: { kind: 'count', label: '参保职工', required: 'later', aka: ['参保人数', '参保', '实际参保', '参加人数', '参了', '已参保'], units: ['人', '名'] },
    fee: { kind: 'money', label: '参保费', aka: ['互助金', '缴费金额', '保费'] },
    subsidy: { kind: 'money', label: '工会补贴', aka: ['补贴', '工会补助'] },
    until: { kind: 'date', label: '保障期满', aka: ['到期日期', '期满日期'] },
  },
  rules: [
    inOrder('day', 'until', '保障期满早于参保日期，请核对'),
    atMost('joined', 'base', '参保职工多于应参保职工，请核对'),
    atMost('subsidy', 'fee', '工会补贴多于参保费，请核对'),
    { ok: r => r.joined === null || r.base !== null, say: '请补应参保职工数，不然说不清参保率', at: 'base', strength: 'later' },
    { ok: (r, law) => r.form === 'total' || isEnough(r, law), say: (r, law) => sayEnough(r.day, law), at: 'joined', strength: 'warn' },
  ],
  totals: ['plan'],
  zero: true,
  indicators: {
    joined: {
      label: '参加医疗互助', unit: '人', units: ['名', '人次'], flow: 'day', sum: 'joined', by: 'plan',
      aka: ['医疗互助参保', '参加住院医疗互助', '参加住院医疗互助保障', '职工医疗互助参保', '职工参加医疗互助', '办理职工医疗互助', '职工办理了医疗互助', '办理医疗互助', '职工医疗互助', '医疗互助', '互助保障参保', '办理互助保障', '参加互助保障', '参加互助', '互助保险参保', '参加互助保险', '大病互助参保', '参加大病互助', '住院医疗互助参保'],
    },
    base: { label: '医疗互助应参保职工', unit: '人', units: ['名'], aka: ['应参保职工', '应参保'], flow: 'day', sum: 'base' },
    counted: { label: '报了应参保数的参保职工', unit: '人', units: ['名'], flow: 'day', where: { base: { known: true } }, sum: 'joined' },
    rate: { label: '医疗互助参保率', unit: '%', aka: ['参保率', '互助参保率', '大病互助参保', '互助参保'], ratio: ['mutual.counted', 'mutual.base'] },
    fee: { label: '医疗互助参保费', unit: '元', aka: ['参保费', '互助金缴费'], flow: 'day', sum: 'fee' },
    subsidy: { label: '医疗互助工会补贴', unit: '元', aka: ['参保补贴'], flow: 'day', sum: 'subsidy' },
  },
})

/** Of a unit the share that the rules of the day ask for, or all of a small one; of what is not known nothing is said. */
function isEnough({ day, joined, base }: { day: string | null; joined: number | null; base: number | null }, law: Law | undefined): boolean {
  const on = findDate(day)?.first
  if (on === undefined || joined === null || base === null) return true
  const [share, small] = ['mutual.enrol', 'mutual.all'].map(id => ruleOn(law, id, on))
  return small?.number !== undefined && base <= small.number ? joined >= base : !share || reached(share, joined, base).reached
}

function sayEnough(day: string | null, law: Law | undefined): string {
  const [share, small] = ['mutual.enrol', 'mutual.all'].map(id => ruleOn(law, id, findDate(day)?.first))
  const all = small?.number === undefined ? [] : [`${small.number}人及以下的单位全员参保`]
  return `医疗互助要求${[...all, ...share ? [`${all.length > 0 ? '其他单位' : ''}参保达到${sayRule(share)}`] : []].join('，')}，请确认`
}
