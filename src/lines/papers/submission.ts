import { ledger } from '#model/ledger.ts'

/** 计划考核报送: the papers that are due year after year – each month's plan, the half year, the assessment – and when each was sent. */
export const submission = ledger({
  id: 'submission', label: '计划考核报送', unit: '份', day: 'due',
  title: ['kind', 'period'],
  keys: [['kind', 'period', 'receiver']],
  fields: {
    kind: {
      kind: 'choice', label: '材料种类', required: true, usual: 'monthly', aka: ['种类', '材料', '报送材料'],
      of: {
        monthly: { label: '月度工作计划', aka: ['每月工作计划', '月度计划', '月计划', '月工作计划', '工作计划'] }, start: { label: '年初部署', aka: ['年度工作要点', '年初工作计划', '工作要点'] },
        halfPlan: { label: '半年工作计划', aka: ['半年计划', '上半年工作计划', '下半年工作计划'] },
        half: { label: '年中检查', aka: ['年中总结', '半年小结', '半年总结'] }, final: { label: '年末考核', aka: ['年终总结', '全年总结', '年度考核', '考核自评'] },
      },
    },
    period: { kind: 'date', span: true, label: '所属期', required: true, aka: ['月份', '计划月份', '年度', '期间'] },
    receiver: { kind: 'text', label: '报送单位', aka: ['报送对象', '报给', '收件单位'] },
    due: { kind: 'date', label: '报送期限', required: true, aka: ['期限', '截止日期', '应报日期'] },
    sent: { kind: 'date', label: '报送日期', aka: ['上报日期', '报出日期', '已报日期'] },
    score: { kind: 'decimal', label: '自评得分', aka: ['自评分', '得分'] },
  },
  parts: {
    items: {
      label: '考核项目',
      fields: {
        item: { kind: 'text', label: '项目', required: true }, full: { kind: 'decimal', label: '满分', required: true },
        score: { kind: 'decimal', label: '自评分' }, evidence: { kind: 'text', label: '依据' },
      },
    },
  },
  clocks: { sending: { label: '材料报送', rule: 'due.set', starts: ['due'], stops: 'sent' } },
  derived: { score: r => r.items.length > 0 && r.items.every(one => one.score !== null) ? sum(r.items) : null },
  rules: [
    { ok: r => r.items.every(one => one.score === null || one.full === null || one.score <= one.full), say: '有考核项目的自评分高于满分，请核对', at: 'items' },
    { ok: r => r.items.every(one => one.score === null || one.score === 0 || !!one.evidence), say: '有自评分的考核项目，请补依据', at: 'items', strength: 'later' },
  ],
  indicators: {
    due: { label: '应报送材料', unit: '份', units: ['次', '期'], flow: 'due', by: 'kind' },
    sent: { label: '报送计划考核材料', unit: '份', units: ['次', '期'], aka: ['报送材料', '上报材料', '上报计划总结', '上报总结计划', '上报总结', '报送总结'], flow: 'sent', by: 'kind' },
    plans: { label: '报送月度工作计划', unit: '份', units: ['次', '期'], aka: ['报送每月工作计划', '每月工作计划', '上报每月工作计划', '上报月度工作计划', '报送月度计划', '上报工作计划', '月度工作计划', '报送工作计划'], flow: 'sent', where: { kind: 'monthly' } },
    rate: { label: '材料报送率', unit: '%', aka: ['计划报送率', '工作计划报送率'], cohort: 'due', done: { by: 'sent' } },
    open: { label: '未报送材料', unit: '份', units: ['次'], aka: ['到期未报送材料'], stock: 'due', until: 'sent' },
  },
})

/** In hundredths, so that no sum of tenths has a tail. */
function sum(items: readonly { score: number | null }[]): number {
  return items.reduce((all, { score }) => all + Math.round((score ?? 0) * 100), 0) / 100
}
