import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'
import { householdFile } from './forms.ts'
import { fields, parts } from './household-fields.ts'

/** 困难职工档案: a household in need, from the day its file is opened to the day it leaves; counted in 户 and 人. */
export const household = ledger({
  id: 'household', label: '困难职工档案', unit: '户', day: 'opened', restricted: 'handler',
  title: ['head'],
  keys: [['identity'], ['head', 'employer']], spell: ['opened', 'closed'],
  fields, parts,
  states: {
    filed: { label: '在档', on: 'opened' },
    reported: { label: '已上报', on: 'reportedOn' },
    decided: { label: '已审批', on: 'decidedOn' },
    left: { label: '已退出', on: 'closed', final: true },
  },
  steps: {
    report: { label: '上报', from: ['filed'], to: 'reported', needs: ['reportedOn'] },
    decide: { label: '登记审批结果', from: ['reported'], to: 'decided', needs: ['decision', 'decidedOn'], asks: ['fileNumber'] },
    leave: { label: '退出', from: ['filed', 'reported', 'decided'], to: 'left', needs: ['closed', 'why'] },
    reopen: { label: '重新建档', from: ['left'], to: 'filed', by: 'lead' },
  },
  clocks: { review: { label: '年度复核', rule: 'aid.review', starts: ['opened', 'reviewed'], stops: 'closed' } },
  sums: { income: ['incomes', 'amount'], rigid: ['spending', 'amount'] },
  derived: { net: r => netOf(r) },
  rules: [
    inOrder('opened', 'closed', '退出日期早于建档日期，请核对'),
    inOrder('opened', 'reviewed', '复核日期早于建档日期，请核对'),
    inOrder('reportedOn', 'decidedOn', '审批日期早于上报日期，请核对'),
    inOrder('closed', 'revisited', '回访日期早于退出日期，请核对'),
    atMost('rigid', 'income', '年刚性支出多于年收入，请确认', 'warn'),
    { ok: r => r.size === null || r.members.length < Math.max(r.size, 1), say: '家庭成员连户主多于家庭人口，请核对', at: 'members' },
    { ok: r => (r.causes?.length ?? 0) <= 3, say: '次要致困原因最多选三项，请删去几项', at: 'causes' },
    { ok: r => r.cause === null || !r.causes?.includes(r.cause), say: '次要致困原因里又有主要原因，请去掉一个', at: 'causes' },
    { ok: r => !isMeasured(r) || r.class !== 'deep' || r.net! < r.line!, say: '人均月净收入不低于低保标准，够不上深度困难，请核对类别', at: 'class', strength: 'warn' },
    { ok: r => !isMeasured(r) || r.class !== 'relative' || (r.net! >= r.line! && r.net! < 2 * r.line!), say: '相对困难是人均月净收入在低保标准的一倍到两倍之间，请核对类别', at: 'class', strength: 'warn' },
    { ok: r => r.class === null || r.standard !== null, say: '请写明困难类别按哪一套口径认定', at: 'standard', strength: 'later' },
    { ok: r => r.closed === null || r.why !== null, say: '已退出，请补退出原因', at: 'why', strength: 'later' },
  ],
  forms: { file: householdFile },
  indicators: {
    standing: { label: '在档困难职工', unit: '户', units: ['名'], aka: ['建档困难职工', '困难职工建档', '困难职工档案', '在档困难职工家庭', '建档困难职工家庭', '建档立卡困难职工', '在册困难职工', '建立困难职工档案', '特困职工'], stock: 'opened', until: 'closed', by: 'class' },
    people: { label: '在档困难职工家庭人口', unit: '人', units: ['名'], aka: ['建档困难职工家庭人口', '困难职工家庭人口', '困难家庭人口'], stock: 'opened', until: 'closed', sum: 'size' },
    laidOff: { label: '在档下岗职工', unit: '户', aka: ['下岗困难职工'], stock: 'opened', until: 'closed', where: { work: 'laidOff' } },
    retired: { label: '在档退休职工', unit: '户', aka: ['退休困难职工'], stock: 'opened', until: 'closed', where: { work: 'retired' } },
    opened: { label: '新建困难职工档案', unit: '户', units: ['名'], aka: ['新增建档', '新建档', '新建档困难职工', '新增困难职工档案', '新增建档困难职工'], flow: 'opened', by: 'class' },
    reported: { label: '上报困难职工', unit: '户', units: ['名', '人'], aka: ['向上级上报困难职工', '上报市总困难职工', '上报县总困难职工'], flow: 'reportedOn' },
    approved: { label: '上级批准困难职工档案', unit: '户', aka: ['批准建档', '审批通过困难职工'], flow: 'decidedOn', where: { decision: 'approved' } },
    left: { label: '退出帮扶困难职工', unit: '户', units: ['名'], aka: ['困难职工退出', '退出困难职工档案', '销档困难职工'], flow: 'closed', by: 'why' },
    lifted: { label: '困难职工脱困', unit: '户', units: ['名'], aka: ['脱困困难职工', '实现脱困', '实现解困脱困', '解困脱困'], flow: 'closed', where: { why: 'lifted' } },
  },
})

type Means = { income: number | null; rigid: number | null; size: number | null }

/** In 分, half up; a household without income but with rigid spending is below nothing. */
function netOf({ income, rigid, size }: Means): number | null {
  return income === null || rigid === null || !size ? null : Math.max(0, Math.round((income - rigid) / 12 / size))
}

/** Whether the class can be held against the line: only by the definition of net income. */
function isMeasured(r: { net: number | null; line: number | null; standard: string | null }): boolean {
  return r.net !== null && r.line !== null && r.standard === 'net'
}
