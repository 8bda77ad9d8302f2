import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 提法库: how the papers of a year put it, with the paper that says so; looked up when a summary is written. */
export const wording = ledger({
  id: 'wording', label: '提法库', unit: '条', day: 'from',
  title: ['words'],
  keys: [['words', 'year']],
  fields: {
    words: { kind: 'text', label: '提法', required: true, aka: ['规范提法', '表述', '口号'] },
    matter: {
      kind: 'choice', label: '提法类别', required: 'later', aka: ['类别'],
      of: {
        thought: { label: '指导思想', aka: ['总要求'] }, task: { label: '工作任务', aka: ['任务', '目标任务'] }, local: { label: '地方中心工作', aka: ['中心工作', '当地口号'] },
        name: { label: '名称简称', aka: ['规范名称', '简称'] },
      },
    },
    year: { kind: 'date', span: true, label: '提法年度', required: 'later', aka: ['年度'] },
    from: { kind: 'date', label: '启用日期', required: 'later', aka: ['日期', '开始使用'] },
    until: { kind: 'date', label: '停用日期', aka: ['停止使用'] },
    source: { kind: 'text', label: '出处', required: 'later', aka: ['出处文件', '来源', '文件'] },
    number: { kind: 'text', label: '出处文号', aka: ['文号', '发文字号'] },
    old: { kind: 'text', label: '原来的提法', aka: ['旧提法', '不再使用'] },
  },
  rules: [inOrder('from', 'until', '停用日期早于启用日期，请核对')],
  indicators: {
    standing: { label: '现行提法', unit: '条', units: ['个'], stock: 'from', until: 'until', by: 'matter' },
  },
})
