import { ledger } from '#model/ledger.ts'

/** 报告数: what a past report said, for years before the ledgers. It has no indicators, so that nothing ever adds it to what the ledgers count. */
export const reported = ledger({
  id: 'reported', label: '报告数', unit: '项', day: 'period', title: ['source', 'means'], keys: [['source', 'period', 'start']],
  fields: {
    period: { kind: 'date', span: true, label: '数据期间', required: true },
    source: { kind: 'text', label: '出自报告', required: true },
    means: { kind: 'text', label: '什么数', required: true },
    value: { kind: 'decimal', label: '报告数值', required: true, help: '金额以元计' },
    measure: { kind: 'text', label: '计量单位', help: '百分比填%' },
    said: { kind: 'text', label: '报告原文', required: true },
    words: { kind: 'text', label: '前后的话', required: true },
    indicator: { kind: 'text', names: 'figure', label: '指标编号' },
    start: { kind: 'count', label: '起始字位', required: true },
    end: { kind: 'count', label: '结束字位', required: true },
  },
  rules: [{ ok: r => r.period !== '?', say: '请写明这个数是哪一段时间的，例如2024年', at: 'period' }],
})
