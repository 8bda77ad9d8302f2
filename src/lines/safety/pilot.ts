import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** The five steps of a pilot in their order, as fields of the day on which each was taken. */
const STEPS = ['looked', 'talked', 'signed', 'followed', 'improved'] as const

/**
 * 安全试点: the union of a village takes part in the safety of its small firms, in five steps: look for hazards, talk, sign,
 * follow up, improve. Its accidents and disputes are those of the village’s own ledgers.
 */
export const pilot = ledger({
  id: 'pilot', label: '安全试点', unit: '个', day: 'begun',
  title: ['title', 'village'],
  keys: [['village', 'title']],
  fields: {
    begun: { kind: 'date', label: '试点开始日期', required: true, aka: ['日期', '开始日期', '启动日期'] },
    title: { kind: 'text', label: '试点内容', required: true, aka: ['内容', '名称', '试点名称'] },
    village: { kind: 'ref', to: 'union', label: '试点工会', required: 'later', aka: ['试点村', '试点单位', '村工会'] },
    place: { kind: 'place', label: '试点地点', aka: ['地点'] },
    partners: { kind: 'text', label: '会同单位', aka: ['联合单位'] },
    firms: { kind: 'count', label: '试点企业', aka: ['企业数', '试点家数', '参加企业'], units: ['家', '个'] },
    workers: { kind: 'people', label: '试点企业职工', aka: ['职工人数', '涉及职工'] },
    before: { kind: 'count', label: '试点前一年事故', aka: ['试点前事故'], units: ['起', '次', '件'], help: '试点前一年这些企业的工伤事故，和试点后对照' },
    looked: { kind: 'date', label: '查找隐患日期', aka: ['查找隐患', '排查隐患'] },
    hazards: { kind: 'count', label: '查找隐患数', aka: ['隐患'], units: ['处', '起', '条', '个', '项'] },
    talked: { kind: 'date', label: '民主协商日期', aka: ['协商', '民主协商'] },
    signed: { kind: 'date', label: '签订合同日期', aka: ['签合同', '签订协议日期'] },
    contracts: { kind: 'count', label: '签订安全合同', aka: ['签订合同', '合同份数'], units: ['份', '家'] },
    followed: { kind: 'date', label: '跟踪落实日期', aka: ['跟踪', '跟踪落实'] },
    improved: { kind: 'date', label: '持续改进日期', aka: ['改进', '持续改进', '总结日期'] },
    ended: { kind: 'date', label: '试点结束日期', aka: ['结束日期'] },
    result: { kind: 'long', label: '试点成效', aka: ['成效'] },
  },
  parts: {
    list: {
      label: '试点企业名单',
      fields: {
        employer: { kind: 'ref', to: 'employer', label: '企业', required: true },
        workers: { kind: 'count', label: '职工', units: ['人', '名'] },
        hazards: { kind: 'count', label: '查找隐患', units: ['处', '起', '条', '个', '项'] },
        contract: { kind: 'flag', label: '已签合同' },
        note: { kind: 'text', label: '情况' },
      },
    },
  },
  states: {
    begun: { label: '启动', on: 'begun' },
    looked: { label: '查找隐患', on: 'looked' },
    talked: { label: '民主协商', on: 'talked' },
    signed: { label: '签订合同', on: 'signed' },
    followed: { label: '跟踪落实', on: 'followed' },
    improved: { label: '持续改进', on: 'improved' },
    ended: { label: '结束', on: 'ended', final: true },
  },
  steps: {
    look: { label: '查找隐患', from: ['begun'], to: 'looked', needs: ['looked'], asks: ['hazards'] },
    talk: { label: '民主协商', from: ['begun', 'looked'], to: 'talked', needs: ['talked'] },
    sign: { label: '签订合同', from: ['looked', 'talked'], to: 'signed', needs: ['signed'], asks: ['contracts'] },
    follow: { label: '跟踪落实', from: ['signed'], to: 'followed', needs: ['followed'] },
    improve: { label: '持续改进', from: ['signed', 'followed'], to: 'improved', needs: ['improved'], asks: ['result'] },
    end: { label: '结束试点', from: ['begun', 'looked', 'talked', 'signed', 'followed', 'improved'], to: 'ended', needs: ['ended'], asks: ['result'] },
  },
  rules: [
    inOrder('begun', 'looked', '查找隐患日期早于试点开始日期，请核对'),
    ...STEPS.slice(1).map((step, i) => inOrder(STEPS[i]!, step, '试点五个步骤的日期前后颠倒，请核对')),
    inOrder('begun', 'ended', '试点结束日期早于开始日期，请核对'),
    { ok: r => r.contracts === null || r.firms === null || r.contracts <= r.firms, say: '签订的安全合同多于试点企业，请核对', at: 'contracts', strength: 'warn' },
    { ok: r => r.firms !== null, say: '请补试点企业数', at: 'firms', strength: 'later' },
    { notBefore: 'begun', of: 'village', their: 'founded', say: '试点开始时这个工会还没有成立，请核对' },
  ],
  sums: { firms: ['list'], hazards: ['list', 'hazards'] },
  indicators: {
    begun: { label: '启动安全试点', unit: '个', units: ['项', '处'], aka: ['新开展安全试点', '开展安全试点', '安全生产试点'], flow: 'begun' },
    running: { label: '进行中的安全试点', unit: '个', units: ['项', '处'], aka: ['安全试点', '在试点'], stock: 'begun', until: 'ended' },
    firms: { label: '安全试点企业', unit: '家', units: ['个'], aka: ['试点企业', '参与安全试点企业', '参加安全试点企业'], stock: 'begun', until: 'ended', sum: 'firms' },
    hazards: { label: '试点查找隐患', unit: '处', units: ['起', '条', '个', '项'], aka: ['试点企业查找隐患', '试点排查隐患', '试点企业隐患'], flow: 'looked', sum: 'hazards' },
    contracts: { label: '试点签订安全合同', unit: '份', units: ['家'], aka: ['签订安全生产合同', '签订安全合同', '签订安全管理合同'], flow: 'signed', sum: 'contracts' },
    before: { label: '试点前一年工伤事故', unit: '起', units: ['次', '件'], aka: ['试点前工伤事故', '试点前发生事故'], stock: 'begun', until: 'ended', sum: 'before' },
  },
})
