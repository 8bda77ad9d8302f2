import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { programmeForm } from './programme-form.ts'
import { scheduleFields } from './fields.ts'

/**
 * 活动方案: what is to happen, hour by hour, who does it and what it costs, before an activity is held. It begins from the
 * activity's record; once approved it fills that record: day, hour, place, budget and programme.
 */
export const programme = ledger({
  id: 'programme', label: '活动方案', unit: '份', day: 'day',
  title: ['title', 'day'],
  keys: [['title', 'day']],
  fields: {
    title: { kind: 'text', label: '方案名称', required: true, aka: ['名称', '方案'] },
    activity: { kind: 'ref', to: 'activity', label: '活动', required: 'later', aka: ['所属活动', '对应活动'], help: '先登记活动，再写它的方案；审定后日期、流程和预算写回那一条' },
    day: { kind: 'date', label: '活动日期', required: 'later', aka: ['日期', '时间'] },
    begins: { kind: 'time', label: '开始时间', aka: ['几点开始'] },
    place: { kind: 'place', label: '地点', aka: ['活动地点'] },
    who: { kind: 'text', label: '参加人员', aka: ['参加对象', '活动对象'] },
    heads: { kind: 'count', label: '预计人数', aka: ['人数'], units: ['人', '名'] },
    theme: { kind: 'text', label: '活动主题', aka: ['主题'] },
    aim: { kind: 'long', label: '活动目的', aka: ['目的', '目的意义'] },
    safety: { kind: 'long', label: '安全预案', required: 'later', aka: ['安全措施', '应急预案'] },
    budget: { kind: 'money', label: '预算合计', aka: ['经费预算合计', '总预算'] },
    approved: { kind: 'date', label: '审定日期' },
    approver: { kind: 'text', label: '审定人', aka: ['批准人'] },
  },
  parts: {
    schedule: { label: '流程', fields: scheduleFields },
    duties: {
      label: '分工',
      fields: {
        group: { kind: 'text', label: '小组', required: true, aka: ['组别'] }, duty: { kind: 'text', label: '职责', required: true, aka: ['任务'] },
        who: { kind: 'text', label: '负责人', aka: ['人员', '责任人'] },
      },
    },
    games: {
      label: '游戏',
      fields: {
        ages: { kind: 'choice', label: '年龄段', of: { small: '3—5岁', middle: '6—8岁', big: '9—12岁', all: '大人小孩一起' } },
        name: { kind: 'text', label: '游戏名称', required: true, aka: ['名称'] }, minutes: { kind: 'count', label: '时长', units: ['分钟'] },
        how: { kind: 'text', label: '玩法' }, things: { kind: 'text', label: '道具' },
      },
    },
    items: {
      label: '经费预算',
      fields: {
        item: { kind: 'text', label: '项目', required: true }, price: { kind: 'money', label: '单价' }, number: { kind: 'count', label: '数量' }, measure: { kind: 'text', label: '单位' },
        amount: { kind: 'money', label: '金额', required: true, help: '单价乘以数量' },
      },
    },
    materials: {
      label: '物料',
      fields: {
        item: { kind: 'text', label: '物品', required: true, aka: ['物料名称'] }, number: { kind: 'count', label: '数量' },
        measure: { kind: 'text', label: '单位' }, who: { kind: 'text', label: '准备人', aka: ['负责人'] },
      },
    },
  },
  states: { draft: { label: '起草' }, approved: { label: '审定', on: 'approved' } },
  steps: {
    approve: {
      label: '审定', from: ['draft'], to: 'approved', needs: ['approved', 'day'], asks: ['approver'],
      leaves: [{ ledger: 'activity', onto: 'activity', values: { day: 'day', begins: 'begins', place: 'place', budget: 'budget' }, parts: { schedule: 'schedule' } }],
    },
    reopen: { label: '退回修改', from: ['approved'], to: 'draft' },
  },
  rules: [
    { ok: r => r.items.every(({ price, number, amount }) => price === null || number === null || amount === price * number), say: '经费预算里有一项的单价乘以数量不等于金额，请核对', at: 'items' },
    {
      ok: r => r.schedule.every(({ at, minutes }, i) => { const next = r.schedule[i + 1]?.at; return !at || !next || end(at, minutes) <= end(next, 0) }),
      say: '流程里有一项还没完，下一项就开始了，请核对时间', at: 'schedule', strength: 'warn',
    },
    inOrder('approved', 'day', '审定日期晚于活动日期，请核对', 'warn'),
  ],
  sums: { budget: ['items', 'amount'] },
  forms: { plan: programmeForm },
  indicators: {
    drawn: { label: '制定活动方案', unit: '份', units: ['个'], aka: ['编制活动方案', '拟订活动方案'], flow: 'day' },
    approved: { label: '审定活动方案', unit: '份', units: ['个'], aka: ['批准活动方案'], flow: 'approved' },
  },
})

/** In minutes of the day. */
function end(at: string, minutes: number | null): number {
  return Number(at.slice(0, 2)) * 60 + Number(at.slice(3)) + (minutes ?? 0)
}
