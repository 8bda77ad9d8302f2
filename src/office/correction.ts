import { ledger } from '#model/ledger.ts'

/** 说法更正: what a wording in the reports of a union counts, as a person said; without an indicator it is nothing that a ledger has. */
export const correction = ledger({
  id: 'correction', label: '说法更正', unit: '条', title: ['words', 'means'], keys: [['words', 'measure']],
  fields: {
    words: { kind: 'text', label: '报告里的说法', required: true, help: '＿是数字所在的地方' },
    measure: { kind: 'text', label: '计量单位', required: true },
    means: { kind: 'text', label: '说的是', required: true },
    indicator: { kind: 'text', names: 'figure', label: '指标编号', help: '不是台账里的数就空着' },
  },
})
