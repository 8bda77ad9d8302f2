import { ledger } from '#model/ledger.ts'

/** 本期未开展: a true zero for a ledger and a period, which differs from nothing entered. */
export const zero = ledger({
  id: 'zero', label: '本期未开展', unit: '条', day: 'period', title: ['union', 'ledger', 'period'],
  keys: [['ledger', 'only', 'period']],
  fields: {
    ledger: { kind: 'text', label: '台账', required: true },
    only: { kind: 'text', label: '限于类别', help: '只有某一类未开展时填' },
    period: { kind: 'date', span: true, label: '期间', required: true },
    confirmedBy: { kind: 'text', label: '确认人' },
  },
  rules: [{ ok: r => r.period !== '?', say: '请写明是哪一段时间未开展，例如2025年上半年', at: 'period' }],
})
