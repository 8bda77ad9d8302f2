import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 任职: a person's role in a union or body, from–to. */
export const post = ledger({
  id: 'post', label: '任职', unit: '人', title: ['name', 'post'], keys: [['name', 'post', 'from']],
  fields: {
    name: { kind: 'text', label: '姓名', required: true },
    post: {
      kind: 'choice', label: '职务', required: true,
      of: {
        chair: '主席', vice: '副主席', member: '委员', auditChair: '经审委主任', auditor: '经审委员', women: '女职工委员会主任',
        mediator: '调解员', supervisor: '劳动法律监督员', inspector: '劳动保护监督检查员', officer: '专职工会工作者',
      },
    },
    female: { kind: 'flag', label: '女', aka: ['女性'] },
    fullTime: { kind: 'flag', label: '专职' },
    other: { kind: 'text', label: '兼任' },
    from: { kind: 'date', label: '任职日期', required: 'later' },
    until: { kind: 'date', label: '离任日期' },
  },
  rules: [inOrder('from', 'until', '离任日期早于任职日期，请核对')],
  indicators: {
    held: { label: '在任人次', unit: '人次', aka: ['在任职务'], stock: 'from', until: 'until', by: 'post' },
    fullTime: { label: '专职工会工作人员', unit: '人', units: ['名'], aka: ['专职', '专职人员', '配备专职人员', '专职工会干部', '专职干部', '专职副主席'], stock: 'from', until: 'until', where: { fullTime: true }, distinct: 'name' },
    women: { label: '女工会干部', unit: '人', units: ['名'], aka: ['女干部'], stock: 'from', until: 'until', where: { female: true }, distinct: 'name' },
    people: { label: '工会干部', unit: '人', units: ['名'], stock: 'from', until: 'until', distinct: 'name' },
  },
})
