import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 自有段落: what the office says in its own words, carried over from summary to summary until it is taken out of use. It holds no figures of its own. */
export const passage = ledger({
  id: 'passage', label: '自有段落', unit: '段', day: 'from',
  title: ['name'],
  keys: [['name', 'from']],
  fields: {
    name: { kind: 'text', label: '段落名称', required: true, aka: ['名称', '标题'] },
    place: {
      kind: 'choice', label: '放在哪里', required: true, aka: ['位置', '段落位置'],
      of: { opening: { label: '开头', aka: ['开头段', '总述', '导语'] }, practice: { label: '做法', aka: ['做法段', '主要做法'] }, plans: { label: '打算', aka: ['打算段', '下步打算', '结尾'] } },
    },
    theme: {
      kind: 'choice', label: '写在哪一部分', aka: ['部分', '章节'],
      of: {
        organizing: { label: '组建', aka: ['组织建设'] }, rights: '维权', consultation: { label: '协商', aka: ['协商民主'] }, safety: { label: '安全', aka: ['安全生产'] },
        skills: { label: '素质', aka: ['文体', '宣传'] }, aid: { label: '帮扶', aka: ['经费'] },
      },
      help: '做法写在这一部分的开头',
    },
    from: { kind: 'date', label: '启用日期', required: true, aka: ['开始使用', '日期'] },
    until: { kind: 'date', label: '停用日期', aka: ['停止使用'] },
    text: { kind: 'long', label: '正文', required: true, aka: ['内容', '段落内容'] },
  },
  rules: [
    inOrder('from', 'until', '停用日期早于启用日期，请核对'),
    { ok: r => r.place !== 'practice' || r.theme !== null, say: '做法段请选写在哪一部分', at: 'theme' },
  ],
})
