import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 工会机构: committees and groups with their members. Who sits on several of them is one person. */
export const body = ledger({
  id: 'body', label: '工会机构', unit: '个',
  title: ['union', 'name'],
  keys: [['kind', 'name']],
  fields: {
    name: { kind: 'text', label: '机构名称', required: true, aka: ['名称', '机构', '委员会', '小组'] },
    kind: {
      kind: 'choice', label: '机构类别', required: true, aka: ['类别'],
      of: {
        work: { label: '工作委员会', aka: ['工会工作委员会'] },
        audit: { label: '经费审查委员会', aka: ['经审委', '经审委员会', '经审小组'] },
        women: { label: '女职工委员会', aka: ['女工委', '女职工组织'] },
        inspection: { label: '劳动保护监督检查委员会', aka: ['劳动监察组', '安全监督组', '劳动安全监督组', '劳动保护监督检查'] },
        mediation: { label: '劳动争议调解组织', aka: ['劳动争议调解委员会', '争议调解组', '调解委员会', '调解小组', '劳动争议调解小组'] },
        law: { label: '劳动法律监督委员会', aka: ['法律监督委员会', '劳动法律监督组织'] },
        warning: { label: '劳动关系预警小组', aka: ['预警协调小组', '劳动关系预警协调小组'] },
        talks: { label: '工资协商指导小组', aka: ['集体协商指导小组', '协商指导小组'] },
        contest: { label: '劳动竞赛领导小组', aka: ['竞赛领导小组', '劳动竞赛委员会'] },
        trade: { label: '行业工作委员会', aka: ['行业工委'] },
        other: { label: '其他机构', aka: ['其他'] },
      },
    },
    founded: { kind: 'date', label: '设立日期', required: 'later', aka: ['成立日期', '建立日期'] },
    ended: { kind: 'date', label: '撤销日期' },
    approval: { kind: 'text', label: '设立文号', aka: ['文号'] },
    duties: { kind: 'long', label: '职责' },
  },
  parts: {
    members: {
      label: '组成人员',
      fields: {
        name: { kind: 'text', label: '姓名', required: true },
        post: {
          kind: 'choice', label: '职务',
          of: { head: { label: '组长', aka: ['主任', '负责人'] }, deputy: { label: '副组长', aka: ['副主任'] }, member: { label: '成员', aka: ['委员', '组员'] } },
        },
        other: { kind: 'text', label: '单位和职务', aka: ['兼任', '单位'] },
      },
    },
  },
  rules: [inOrder('founded', 'ended', '撤销日期早于设立日期，请核对')],
  indicators: {
    standing: { label: '工会机构', unit: '个', aka: ['工会专门委员会', '专门委员会', '工会工作机构'], stock: 'founded', until: 'ended', by: 'kind' },
    people: { label: '工会机构成员', unit: '人', units: ['名'], aka: ['专门委员会委员', '机构成员'], stock: 'founded', until: 'ended', of: 'members', distinct: 'name' },
    womens: { label: '女职工组织', unit: '个', units: ['家'], aka: ['女职工委员会', '建立女职工组织', '建立女职工委员会', '成立女职工委员会', '女工委', '女职工委'], stock: 'founded', until: 'ended', where: { kind: 'women' } },
    mediations: {
      label: '劳动争议调解组织', unit: '个', units: ['家'], aka: ['劳动争议调解委员会', '建立劳动争议调解组织', '建立劳动争议调解委员会', '调解组织', '调委会', '建立调解委员会', '调解委员会', '调解小组', '劳动争议调解小组', '建立调解组织'], stock: 'founded', until: 'ended',
      where: { kind: 'mediation' },
    },
    mediators: { label: '调解组织成员', unit: '人', units: ['名'], aka: ['调解网络人员'], stock: 'founded', until: 'ended', of: 'members', where: { kind: 'mediation' }, distinct: 'name' },
    trades: { label: '行业工作委员会', unit: '个', units: ['家'], aka: ['行业工委'], stock: 'founded', until: 'ended', where: { kind: 'trade' } },
  },
})
