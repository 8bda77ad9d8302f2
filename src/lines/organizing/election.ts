import { addMonths } from '#kit/day.ts'
import { findDate } from '#kit/period.ts'
import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'
import { electionReport } from './forms.ts'

/** 换届选举: one election of one body, who stood and who was elected, and until when its term runs. */
export const election = ledger({
  id: 'election', label: '换届选举', unit: '次', day: 'day',
  title: ['union', 'body', 'day'],
  keys: [['body', 'term']],
  fields: {
    day: { kind: 'date', label: '选举日期', required: true, aka: ['换届日期', '日期', '会议日期'] },
    body: {
      kind: 'choice', label: '选举机构', required: true, usual: 'committee', aka: ['机构'],
      of: { committee: { label: '工会委员会' }, audit: { label: '经费审查委员会', aka: ['经审委', '经审委员会'] }, women: { label: '女职工委员会', aka: ['女工委'] } },
    },
    term: { kind: 'count', label: '第几届', required: 'later', aka: ['届', '届次'], units: ['届'] },
    years: { kind: 'choice', label: '任期', required: 'later', of: { three: { label: '三年', aka: ['3年', '3'] }, five: { label: '五年', aka: ['5年', '5'] } } },
    ends: { kind: 'date', label: '届满日期', aka: ['任期届满'] },
    former: { kind: 'ref', to: 'election', label: '上一届选举', aka: ['上届选举'], help: '批复以后，上一届的结束日期自动填好' },
    renewed: { kind: 'date', label: '本届结束日期', aka: ['下一届选举日期', '换届以后的日期'], help: '下一届选举的日期；工会撤销的，填撤销日期' },
    due: { kind: 'count', label: '应到代表', aka: ['应到会员', '应到'], units: ['人', '名'] },
    present: { kind: 'count', label: '实到代表', aka: ['实到会员', '实到', '到会代表', '到了'], units: ['人', '名'] },
    asked: { kind: 'date', label: '请示日期' },
    approved: { kind: 'date', label: '批复日期' },
    approval: { kind: 'text', label: '批复文号', aka: ['文号'] },
  },
  parts: {
    candidates: {
      label: '候选人',
      fields: { name: { kind: 'text', label: '姓名', required: true, aka: ['候选人'] }, votes: { kind: 'count', label: '得票', aka: ['票数', '得票数'], units: ['票'] } },
    },
    elected: {
      label: '当选人',
      fields: { name: { kind: 'text', label: '姓名', required: true, aka: ['当选人'] }, post: { kind: 'text', label: '当选职务', aka: ['职务'] } },
    },
  },
  states: {
    held: { label: '已选举', on: 'day' },
    approved: { label: '已批复', on: 'approved' },
  },
  steps: {
    approve: {
      label: '批复', from: ['held'], to: 'approved', needs: ['approved'], asks: ['approval', 'former'],
      leaves: [
        { ledger: 'union', onto: 'union', values: { termEnds: 'ends' }, onward: ['termEnds'], where: { body: 'committee' } },
        { ledger: 'election', onto: 'former', values: { renewed: 'day' } },
      ],
    },
  },
  derived: { ends: r => termEnd(r.day, r.years) },
  forms: { electionReport },
  rules: [
    atMost('present', 'due', '实到代表多于应到代表，请核对'),
    inOrder('day', 'ends', '届满日期早于选举日期，请核对'),
    inOrder('day', 'renewed', '本届结束日期早于选举日期，请核对'),
    { ok: r => r.candidates.every(one => one.votes === null || r.present === null || one.votes <= r.present), say: '有候选人的得票多于实到代表，请核对', at: 'candidates' },
    { ok: r => r.candidates.length === 0 || r.elected.every(({ name }) => r.candidates.some(one => one.name === name)), say: '当选人中有人不在候选人名单里，请核对姓名，另选他人的请补进候选人', at: 'elected' },
    { notAfter: 'ends', of: 'union', their: 'termEnds', say: '工会组织里这个工会的“本届届满”还是上一届的；委员会换届批复以后，会自动改成这一届的', strength: 'warn' },
    { notBefore: 'day', of: 'former', their: 'day', say: '上一届选举的日期晚于这一次，请核对选的是哪一次' },
    { follows: 'term', by: 'day', same: ['union', 'body'], say: '届次和上一次选举不衔接，请核对是第几届', strength: 'warn' },
  ],
  indicators: {
    held: { label: '完成换届选举', unit: '家', units: ['个', '次'], aka: ['换届选举', '换届', '现已换届', '按期换届', '完成换届', '指导换届', '按时换届', '如期换届', '换届选举工作', '进行换届', '任期届满进行换届', '任期届满换届', '村联合工会顺利换届', '顺利换届', '联合工会换届', '进行换届选举', '进行了换届选举', '企业工会进行换届选举'], flow: 'day', where: { body: 'committee' } },
    elected: {
      label: '换届当选', unit: '人', units: ['名'], aka: ['选举产生委员', '当选委员', '选举产生工会委员', '选出委员', '当选主席', '连任主席', '新主席', '当选为工会委员', '当选工会委员', '当选'], flow: 'day', of: 'elected',
      where: { body: 'committee' }, distinct: 'name',
    },
    delegates: { label: '换届到会代表', unit: '人', units: ['名'], flow: 'day', where: { body: 'committee' }, sum: 'present' },
    expired: { label: '届满未换届工会', unit: '家', units: ['个'], aka: ['届满未换届', '到期未换届', '任期届满的工会', '超期未换届'], stock: 'ends', until: 'renewed', where: { body: 'committee' } },
  },
})

/** A term runs from the election for three or five years to the day; of an inexact day nothing is reckoned. */
function termEnd(day: string | null, years: 'three' | 'five' | null): string | null {
  const held = findDate(day)
  return held && years && held.first === held.last ? addMonths(held.first, years === 'three' ? 36 : 60) : null
}
