import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

const AID = ['writing', 'mediating', 'arbitrating', 'suing'] as const

/** 法律援助与咨询: questions answered, papers written, workers stood by before mediators, arbitrators and courts. */
export const advice = ledger({
  id: 'advice', label: '法律援助与咨询', unit: '件', day: 'day',
  title: ['kind', 'topic', 'day'],
  keys: [['number']],
  fields: {
    number: { kind: 'text', label: '编号', aka: ['援助编号'] },
    day: { kind: 'date', label: '受理日期', required: true, aka: ['日期', '咨询日期', '援助日期'] },
    kind: {
      kind: 'choice', label: '服务方式', required: true, aka: ['类别', '类型', '援助方式'],
      of: {
        asking: { label: '法律咨询', aka: ['法律问题咨询', '咨询法律'] }, writing: { label: '代写文书', aka: ['代书', '代写申请书'] },
        mediating: '代理调解', arbitrating: { label: '代理仲裁', aka: ['仲裁代理'] }, suing: { label: '代理诉讼', aka: ['诉讼代理', '代理官司'] },
      },
    },
    topic: {
      kind: 'choice', label: '事由', required: 'later', aka: ['内容', '事项'],
      of: { wages: '工资报酬', injury: '工伤', contract: '劳动合同', insurance: '社会保险', women: '女职工权益', other: '其他' },
    },
    people: { kind: 'people', label: '服务职工', aka: ['受援职工', '咨询人数', '人数'] },
    hardship: { kind: 'flag', label: '困难职工' },
    employer: { kind: 'ref', to: 'employer', label: '涉及单位名称', aka: ['企业', '用人单位'] },
    lawyer: { kind: 'text', label: '承办人', aka: ['律师', '援助律师', '承办律师'] },
    outcome: {
      kind: 'choice', label: '结果',
      of: {
        answered: { label: '当场答复', aka: ['已答复'] }, passed: { label: '转送援助机构', aka: ['转法律援助中心', '已转送'] }, agreed: '达成调解',
        won: { label: '胜诉', aka: ['裁决支持'] }, lost: { label: '败诉', aka: ['裁决不支持'] },
      },
    },
    ended: { kind: 'date', label: '办结日期', aka: ['结案日期'] },
    gained: { kind: 'money', label: '挽回金额', aka: ['挽回损失'] },
    dispute: { kind: 'ref', to: 'dispute', label: '对应劳动争议' },
  },
  states: {
    open: { label: '受理', on: 'day' },
    ended: { label: '办结', on: 'ended', final: true },
  },
  steps: { end: { label: '办结', from: ['open'], to: 'ended', needs: ['ended', 'outcome'], asks: ['gained'] } },
  rules: [
    inOrder('day', 'ended', '办结日期早于受理日期，请核对'),
    { ok: r => r.kind !== 'asking' || !r.gained, say: '法律咨询不填挽回金额，请改服务方式或清空金额', at: 'gained' },
  ],
  totals: ['kind'],
  zero: true,
  indicators: {
    aided: { label: '提供法律援助', unit: '件', units: ['起', '例', '次', '份'], aka: ['法律援助', '办理法律援助', '法律援助案件', '办理法律援助案件', '法律援助服务', '援助案件', '代理案件'], flow: 'day', where: { kind: AID }, by: 'kind' },
    aidedPeople: { label: '法律援助职工', unit: '人', units: ['名'], aka: ['援助职工', '受援职工', '法律援助受援职工'], flow: 'day', where: { kind: AID }, sum: 'people.total' },
    aidedMigrants: { label: '法律援助农民工', unit: '人', units: ['名'], aka: ['援助农民工', '受援农民工'], flow: 'day', where: { kind: AID }, sum: 'people.migrants' },
    asked: { label: '提供法律咨询', unit: '次', units: ['件', '起', '场'], aka: ['法律咨询', '解答法律咨询', '接受法律咨询'], flow: 'day', where: { kind: 'asking' }, by: 'topic' },
    askers: { label: '法律咨询职工', unit: '人次', aka: ['法律咨询', '提供法律咨询', '解答法律咨询', '接待法律咨询', '接受法律咨询'], flow: 'day', where: { kind: 'asking' }, sum: 'people.total', per: 'attendance' },
    ended: { label: '办结法律援助', unit: '件', units: ['起'], aka: ['法律援助办结'], flow: 'ended', where: { kind: AID } },
    gained: { label: '法律援助挽回金额', unit: '元', aka: ['法律援助挽回损失', '援助挽回经济损失', '法律援助挽回经济损失', '法律援助为职工挽回经济损失'], flow: 'ended', where: { kind: AID }, sum: 'gained' },
  },
})
