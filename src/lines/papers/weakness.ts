import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 存在不足: what falls short, and the measure against it with who answers for it and until when; the summary tells the two as a pair. */
export const weakness = ledger({
  id: 'weakness', label: '存在不足', unit: '条', day: 'day',
  title: ['what', 'day'],
  keys: [['what', 'day']],
  fields: {
    day: { kind: 'date', label: '提出日期', required: true, aka: ['日期', '时间'] },
    what: { kind: 'text', label: '不足', required: true, aka: ['存在不足', '存在问题', '问题', '短板'] },
    area: {
      kind: 'choice', label: '工作方面', required: 'later', aka: ['方面', '领域'],
      of: {
        organizing: { label: '组织建设', aka: ['组建', '建会'] }, rights: { label: '维权', aka: ['劳动关系'] },
        consultation: { label: '协商民主', aka: ['工资协商', '民主管理'] }, safety: { label: '安全生产', aka: ['安全'] },
        skills: { label: '培训竞赛', aka: ['培训', '竞赛'] }, culture: { label: '文体活动', aka: ['文体'] }, aid: { label: '帮扶服务', aka: ['帮扶', '服务'] }, funds: { label: '经费', aka: ['资金'] },
        publicity: { label: '宣传', aka: ['宣传教育'] }, staff: { label: '队伍自身', aka: ['干部队伍', '自身建设', '人员'] },
      },
    },
    earlier: { kind: 'ref', to: 'weakness', label: '以前提过的', aka: ['上次提出', '上年同一不足'], help: '同一个不足以前提过，选那一条' },
    measure: { kind: 'text', label: '改进措施', required: 'later', aka: ['措施', '打算', '整改措施', '下步打算'] },
    object: { kind: 'text', label: '对象', aka: ['措施对象', '针对对象'] },
    owner: { kind: 'text', label: '责任人', aka: ['负责人', '牵头人'] },
    due: { kind: 'date', label: '完成期限', aka: ['期限', '时限', '完成时限'] },
    done: { kind: 'date', label: '改进日期', aka: ['完成日期', '整改日期'] },
    result: { kind: 'text', label: '改进情况', aka: ['完成情况', '结果'] },
  },
  clocks: { measure: { label: '改进措施', rule: 'due.set', starts: ['due'], stops: 'done' } },
  rules: [
    inOrder('day', 'due', '完成期限早于提出日期，请核对'),
    inOrder('day', 'done', '改进日期早于提出日期，请核对'),
    { ok: r => r.measure === null || r.due !== null, say: '有改进措施，请补完成期限', at: 'due', strength: 'later' },
    { ok: r => r.earlier === null || r.earlier !== r.id, say: '以前提过的不能选这一条自己，请另选', at: 'earlier' },
    { unique: ['what'], say: '同样的不足以前提过，请选“以前提过的”那一条，或写明这次有什么不同', strength: 'warn' },
  ],
  // None of them ends in 不足: before a number that word means less than it.
  indicators: {
    found: { label: '查找问题', unit: '条', units: ['个', '项', '点'], aka: ['查找不足之处', '查找工作短板', '梳理问题', '梳理工作短板'], flow: 'day', by: 'area' },
    repeated: { label: '再次提出的问题', unit: '条', units: ['个', '项'], aka: ['重复提出的问题', '以前提过的问题'], flow: 'day', where: { earlier: { known: true } } },
    open: { label: '未改进的问题', unit: '条', units: ['个', '项'], aka: ['尚未改进的问题', '尚未改进的短板'], stock: 'day', until: 'done' },
    improved: { label: '改进问题', unit: '条', units: ['个', '项'], aka: ['已改进问题', '改进工作短板'], flow: 'done' },
    rate: { label: '问题改进率', unit: '%', cohort: 'day', done: { by: 'done' } },
  },
})
