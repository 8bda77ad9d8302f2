import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 放假安排: a holiday and the days worked for it, entered where the program does not know the year yet, or where the year's notice was changed. */
export const holiday = ledger({
  id: 'holiday', label: '放假安排', unit: '次', day: 'from', title: ['name', 'from'], by: 'administrator',
  keys: [['from']],
  fields: {
    name: { kind: 'text', label: '节日', required: true },
    from: { kind: 'date', label: '放假开始', required: true },
    until: { kind: 'date', label: '放假结束', help: '只放一天就空着' },
    source: { kind: 'text', label: '依据', help: '国务院办公厅当年的通知' },
  },
  parts: {
    worked: { label: '调休上班', fields: { day: { kind: 'date', label: '上班日期' } } },
  },
  rules: [inOrder('from', 'until', '放假结束早于开始，请核对')],
})
