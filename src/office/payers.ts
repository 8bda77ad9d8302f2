import type { Fields, Options } from '#model/field.ts'

/** Who pays: a partner's money is never the union's. */
export const PAYERS = {
  union: { label: '工会', aka: ['工会经费', '本级工会'] },
  superior: { label: '上级工会', aka: ['上级', '市总工会', '市总', '县总工会', '县总', '省总'] },
  government: { label: '政府', aka: ['财政', '镇政府', '民政'] },
  firm: { label: '企业', aka: ['公司', '厂里', '厂方'] },
  donation: { label: '捐赠', aka: ['捐款', '慈善', '爱心捐助'] },
} as const satisfies Options

/** A line of money: from whom, how much, for what. */
export const payment = {
  source: { kind: 'choice', label: '来源', required: 'later', of: PAYERS },
  amount: { kind: 'money', label: '金额', required: true },
  item: { kind: 'text', label: '用途' },
} as const satisfies Fields
