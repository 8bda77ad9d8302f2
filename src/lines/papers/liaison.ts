import { ledger } from '#model/ledger.ts'

/** 对外联系: who came, where the union went, and which office or bank it talked with; the meetings of the union itself are 活动. */
export const liaison = ledger({
  id: 'liaison', label: '对外联系', unit: '次', day: 'day',
  title: ['partner', 'subject', 'day'],
  keys: [['partner', 'subject', 'day']],
  fields: {
    day: { kind: 'date', label: '联系日期', required: true, aka: ['日期', '时间', '交流日期'] },
    kind: {
      kind: 'choice', label: '联系方式', required: true, aka: ['方式', '类别'],
      of: {
        came: { label: '来访交流', aka: ['兄弟乡镇来访', '接待来访团', '来我镇学习', '来考察', '来学习', '过来学习', '来参观', '过来参观', '来取经'] },
        went: { label: '外出考察', aka: ['出访', '外出学习', '考察学习', '学习考察', '取经', '参观学习'] },
        consulted: { label: '部门会商', aka: ['会商', '商量', '沟通', '协作', '对接'] },
      },
    },
    partner: { kind: 'text', label: '对方单位', required: 'later', aka: ['对方', '单位', '交流单位', '部门', '兄弟乡镇'] },
    subject: { kind: 'text', label: '联系内容', required: 'later', aka: ['内容', '主题', '事项', '交流内容'] },
    place: { kind: 'place', label: '地点' },
    people: { kind: 'people', label: '参加人员', aka: ['人数', '参加人数'] },
    result: { kind: 'text', label: '结果', aka: ['达成的意见', '成果'] },
    cost: { kind: 'money', label: '费用', aka: ['经费'] },
  },
  totals: ['kind'],
  zero: 'kind',
  indicators: {
    exchanges: { label: '交流互访', unit: '次', units: ['批', '场', '回'], aka: ['对外交流', '开展交流互访', '学习交流', '互访交流', '外出学习考察'], flow: 'day', where: { kind: ['came', 'went'] }, by: 'kind' },
    consulted: { label: '与有关部门会商', unit: '次', units: ['回', '场'], aka: ['部门会商', '与税务部门协商', '与部门协商', '与有关部门协商', '与税务部门会商'], flow: 'day', where: { kind: 'consulted' } },
    people: { label: '参加交流', unit: '人', units: ['名'], aka: ['交流互访人员', '参加考察学习'], flow: 'day', where: { kind: ['came', 'went'] }, sum: 'people.total' },
  },
})
