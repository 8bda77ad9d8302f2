import { addDays } from '#kit/day.ts'
import { findDate } from '#kit/period.ts'
import { nation, ruleOn, type Law } from '#law/law.ts'
import { addWorkdays } from '#law/workdays.ts'
import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { RANKS } from '#office/ranks.ts'
import { publicNotice, winners } from './forms.ts'
import { HONOURS } from './kinds.ts'
import { parts } from './selection-parts.ts'

/** 评选推荐: from the notice over nomination, review and 公示 to the award, which enters those chosen in the roll of honours. */
export const selection = ledger({
  id: 'selection', label: '评选推荐', unit: '项', day: 'day',
  title: ['title', 'day'],
  keys: [['title', 'day']],
  fields: {
    day: { kind: 'date', label: '启动日期', required: true, aka: ['发文日期', '通知日期', '日期'] },
    title: { kind: 'text', label: '评选名称', required: true, aka: ['评选', '评选活动', '推荐名称'] },
    term: { kind: 'count', label: '第几届', aka: ['届', '届次'], units: ['届'] },
    honour: { kind: 'text', label: '荣誉称号', required: 'later', aka: ['称号', '评选称号'] },
    kind: { kind: 'choice', label: '荣誉类别', required: 'later', aka: ['类别'], of: HONOURS },
    rank: { kind: 'choice', label: '授予级别', required: 'later', aka: ['级别', '评选级别'], of: RANKS },
    places: { kind: 'count', label: '表彰名额', required: 'later', aka: ['名额', '评选名额', '推荐名额'], units: ['名', '人', '个', '位', '家'] },
    number: { kind: 'text', label: '通知文号', aka: ['文号', '评选文号'] },
    mobilised: { kind: 'date', label: '动员日期' },
    nominated: { kind: 'date', label: '推荐日期', aka: ['推荐截止日期', '上报日期'] },
    surveyed: { kind: 'date', label: '考察日期', aka: ['走访座谈日期', '走访日期'] },
    reviewed: { kind: 'date', label: '评审日期', aka: ['评选日期', '评审会日期'] },
    posted: { kind: 'date', label: '公示开始', aka: ['公示日期', '公示起始日期'] },
    ended: { kind: 'date', label: '公示结束', aka: ['公示截止日期', '公示结束日期'] },
    awarded: { kind: 'date', label: '表彰日期', aka: ['授予日期', '命名日期'] },
    award: { kind: 'text', label: '表彰文号', aka: ['表彰文件'] },
    ceremony: { kind: 'ref', to: 'activity', label: '表彰会', aka: ['表彰大会'] },
    stopped: { kind: 'date', label: '停止日期', aka: ['取消日期'] },
  },
  parts,
  states: {
    noticed: { label: '已发通知', on: 'day' },
    nominated: { label: '已推荐', on: 'nominated' },
    reviewed: { label: '已评审', on: 'reviewed' },
    posted: { label: '公示', on: 'posted' },
    awarded: { label: '已表彰', on: 'awarded', final: true },
    stopped: { label: '已停止', on: 'stopped', final: true },
  },
  steps: {
    nominate: { label: '推荐', from: ['noticed'], to: 'nominated', needs: ['nominated'], asks: ['surveyed'] },
    review: { label: '评审', from: ['noticed', 'nominated'], to: 'reviewed', needs: ['reviewed'], asks: ['surveyed'] },
    post: { label: '公示', from: ['nominated', 'reviewed'], to: 'posted', needs: ['posted'], asks: ['ended'] },
    award: {
      label: '表彰', from: ['reviewed', 'posted'], to: 'awarded', needs: ['awarded', 'honour'], asks: ['ended', 'award', 'ceremony'],
      leaves: [{
        ledger: 'honour', each: 'chosen', back: 'selection',
        values: {
          day: 'awarded', title: 'honour', kind: 'kind', rank: 'rank', number: 'award', ceremony: 'ceremony',
          name: 'chosen.name', unit: 'chosen.unit', workshop: 'chosen.workshop', bonus: 'chosen.bonus',
        },
      }],
    },
    stop: { label: '停止', from: ['noticed', 'nominated', 'reviewed', 'posted'], to: 'stopped', needs: ['stopped'] },
  },
  clocks: {
    publicity: { label: '公示期满', rule: 'honours.publicity', starts: ['posted'], stops: 'ended' },
  },
  forms: { publicNotice, winners },
  rules: [
    inOrder('day', 'nominated', '推荐日期早于启动日期，请核对'),
    inOrder('nominated', 'reviewed', '评审日期早于推荐日期，请核对'),
    inOrder('reviewed', 'posted', '公示开始早于评审日期，请核对'),
    inOrder('posted', 'ended', '公示结束早于公示开始，请核对'),
    inOrder('ended', 'awarded', '表彰日期早于公示结束，请核对'),
    inOrder('day', 'awarded', '表彰日期早于启动日期，请核对'),
    { ok: r => isOnce(r.nominees) && isOnce(r.chosen), say: '同一个人或单位在名单里出现了两次，一次评选只能表彰一次，请核对姓名和单位', at: 'chosen' },
    { ok: r => r.chosen.every(one => one.name !== null || one.unit !== null || one.workshop !== null), say: '入选名单里有空行，请填写姓名，或入选的单位、班组', at: 'chosen' },
    { ok: r => r.places === null || r.chosen.length <= r.places, say: '入选名单多于公布的名额，请核对名单和名额', at: 'chosen' },
    { ok: r => r.awarded === null || r.places === null || r.chosen.length >= r.places, say: '入选名单少于公布的名额，请确认是不是漏了人', at: 'chosen', strength: 'warn' },
    {
      ok: r => r.nominees.length === 0 || r.chosen.every(one => r.nominees.some(other => isSame(one, other))),
      say: '入选名单里有人不在推荐名单里，请核对，另外推荐的请补进推荐名单', at: 'chosen', strength: 'warn',
    },
    { ok: r => r.awarded === null || r.objections.every(one => one.found !== null), say: '有异议还没写核查结果，请先核查再表彰', at: 'objections', strength: 'warn' },
    { ok: (r, law) => isPosted(r, law), say: '公示不满规定的工作日，请核对公示起止日期', at: 'ended', strength: 'warn' },
    { ok: r => r.award === null || r.awarded !== null, say: '有表彰文号，请补表彰日期；记不清可填“不详”', at: 'awarded', strength: 'later' },
  ],
  indicators: {
    held: { label: '开展评选', unit: '项', units: ['次', '个'], aka: ['评选活动', '组织评选', '评选表彰活动', '开展评选推荐'], flow: 'day', by: 'kind' },
    nominated: { label: '推荐评选对象', unit: '名', units: ['人', '个', '位'], aka: ['推荐人选', '推荐候选人', '推荐对象', '推荐候选'], flow: 'nominated', of: 'nominees' },
    posted: { label: '公示评选结果', unit: '次', units: ['项'], aka: ['公示评选', '张榜公示'], flow: 'posted' },
    objected: { label: '公示收到异议', unit: '件', units: ['条', '起'], aka: ['收到异议', '公示异议'], flow: 'on', of: 'objections' },
    completed: { label: '完成评选表彰', unit: '项', units: ['次', '个'], aka: ['评选表彰'], flow: 'awarded' },
    open: { label: '正在进行的评选', unit: '项', units: ['个', '次'], aka: ['未完成的评选'], stock: 'day', until: 'awarded', where: { stopped: { known: false } } },
  },
})

type Named = { name: string | null; unit: string | null; workshop: string | null }

/** A person is the same in another workshop of the unit. */
function isSame(a: Named, b: Named): boolean {
  return a.name === b.name && a.unit === b.unit && (a.name !== null || a.workshop === b.workshop)
}

function isOnce(list: readonly Named[]): boolean {
  return list.every((one, i) => list.findIndex(other => isSame(one, other)) === i)
}

/** From the first day on which it may have hung to the last, both included. Of a year whose holidays are not known a little too short may pass. */
function isPosted({ posted, ended }: { posted: string | null; ended: string | null }, law: Law = nation): boolean {
  const [from, until] = [findDate(posted), findDate(ended)]
  const length = from && ruleOn(law, 'honours.publicity', from.first)?.length
  return !from || !until || !length || !('workdays' in length) || until.last >= addWorkdays(law.calendar, addDays(from.first, -1), length.workdays)
}
