import type { Fields } from './field.ts'

/**
 * What every record carries besides the fields of its ledger. `union` never changes, save in the
 * ledger of unions itself, where it is the superior. Of a 汇总 (`form: 'total'`) `times` says how
 * often (null: not known; a detail is always 1), and `covers` whether it replaces the details of its
 * kind and months or adds to them.
 */
export type Base = {
  id: string
  book: string
  union: string | null
  state: string | null
  about: string | null
  form: Form
  times: number | null
  covers: Covers | null
  told: string | null
  same: string | null
  outside: string | null
  files: string[]
  bright: string | null
  remark: string | null
  extra: Record<string, string>
  entered: string
  version: number
}
export type Form = 'detail' | 'total'
export type Covers = 'included' | 'extra'

/** The base fields an officer may type, in the order of the end of every form. */
export const baseFields = {
  about: { kind: 'ref', to: ['union', 'employer'], label: '涉及单位', aka: ['涉及企业', '涉及村', '所在村'] },
  form: { kind: 'choice', label: '登记方式', of: { detail: '明细', total: '汇总' } },
  times: { kind: 'count', label: '次数', aka: ['件数', '期数'], units: ['次', '期', '场', '届', '起', '件', '例', '批', '家次', '家', '户次', '户', '份', '条', '项'] },
  covers: { kind: 'choice', label: '与明细关系', of: { included: '已含明细', extra: '另计' } },
  told: { kind: 'text', label: '提供人', aka: ['数据来源'] },
  same: { kind: 'text', label: '同一事项' },
  outside: { kind: 'text', label: '线下审签', aka: ['外部批复', '批复文号'] },
  files: { kind: 'files', label: '附件' },
  bright: { kind: 'long', label: '亮点' },
  remark: { kind: 'long', label: '备注' },
} as const satisfies Fields

/** A record as the doors give and take it: base, fields, and parts as lists of rows. */
export type LedgerRecord = Base & Readonly<Record<string, unknown>>
