import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { scoreSheet } from './forms.ts'
import { points } from './scoring.ts'

/** 考核评分: the score sheet of one union under a scheme: what the ledgers give, what the union gives itself, what was given after a check. */
export const assessment = ledger({
  id: 'assessment', label: '考核评分', unit: '份', day: 'scored', title: ['scheme', 'union'], keys: [['scheme', 'scored']],
  fields: {
    scheme: { kind: 'ref', to: 'scheme', label: '考核方案', required: 'later', aka: ['方案'] },
    scored: { kind: 'date', label: '自评日期', required: true, aka: ['日期'] },
    scorer: { kind: 'text', label: '自评人' },
    self: { kind: 'decimal', label: '自评得分', aka: ['自评分'] },
    checked: { kind: 'date', label: '核定日期' },
    checker: { kind: 'text', label: '核定人', aka: ['考核人'] },
    given: { kind: 'decimal', label: '核定得分', aka: ['核定分', '考核得分'] },
  },
  parts: {
    rows: {
      label: '得分',
      fields: {
        what: { kind: 'text', label: '考核内容', required: true, aka: ['内容', '项目'] },
        weight: { kind: 'decimal', label: '分值', required: true, aka: ['满分'] },
        counted: { kind: 'decimal', label: '台账算得', aka: ['系统得分'] },
        self: { kind: 'decimal', label: '自评分' },
        given: { kind: 'decimal', label: '核定分' },
        why: { kind: 'text', label: '说明', aka: ['扣分原因', '得分依据'] },
      },
    },
  },
  states: {
    scored: { label: '已自评', on: 'scored' },
    checked: { label: '已核定', on: 'checked', final: true },
  },
  steps: { confirm: { label: '核定', from: ['scored'], to: 'checked', needs: ['checked'], asks: ['checker'], by: 'lead' } },
  forms: { scoreSheet },
  derived: { self: r => sumOf(r.rows, 'self'), given: r => sumOf(r.rows, 'given') },
  rules: [
    inOrder('scored', 'checked', '核定日期早于自评日期，请核对'),
    { ok: r => over(r.rows) === null, say: r => `“${over(r.rows) ?? ''}”的得分多于分值，请核对`, at: 'rows' },
  ],
  indicators: {
    scored: { label: '完成考核自评', unit: '份', units: ['次', '个'], aka: ['考核自评', '目标考核自评'], flow: 'scored' },
  },
})

type Row = { what: string | null; weight: number | null; self: number | null; given: number | null }

function sumOf(rows: readonly Row[], name: 'self' | 'given'): number | null {
  const known = rows.flatMap(row => row[name] ?? [])
  return known.length === 0 ? null : points(known.reduce((sum, n) => sum + n, 0))
}

function over(rows: readonly Row[]): string | null {
  return rows.find(({ weight, self, given }) => weight !== null && Math.max(self ?? 0, given ?? 0) > weight)?.what ?? null
}
