import type { LawField } from './version.ts'

/** Records themselves: the days that papers set, and how long what proves care with personal data is kept. */
export const records: LawField = {
  label: '台账与个人信息',
  topics: {
    'due.set': {
      label: '文件、通知或约定所定的期限', of: '期限', counts: 'until',
      versions: [{ from: '1950-01-01', length: { months: 1 }, article: '按文件、通知或约定', grade: 'R', remark: '提前一个月起提醒' }],
    },
    'privacy.assessment': { label: '个人信息保护影响评估报告保存', of: '评估', versions: [{ from: '2021-11-01', length: { years: 3 }, article: '个人信息保护法第五十六条', grade: 'S', remark: '至少' }] },
  },
}
