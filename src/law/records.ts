import type { LawField } from './version.ts'

/** Records themselves: how long what proves care with personal data is kept. */
export const records: LawField = {
  label: '台账与个人信息',
  topics: {
    'privacy.assessment': { label: '个人信息保护影响评估报告保存', of: '评估', versions: [{ from: '2021-11-01', length: { years: 3 }, article: '个人信息保护法第五十六条', grade: 'S', remark: '至少' }] },
  },
}
