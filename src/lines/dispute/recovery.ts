import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'

/** What is not a dispute as well: a linked case tells its people and money there. */
const OWN = { dispute: { known: false } } as const

/** 讨薪: wages that were owed and recovered, mostly with other offices. One that became a dispute is linked, and counted only there. */
export const recovery = ledger({
  id: 'recovery', label: '讨薪', unit: '起', day: 'received',
  title: ['employer', 'received'],
  keys: [['number'], ['employer', 'received']],
  fields: {
    number: { kind: 'text', label: '编号' },
    received: { kind: 'date', label: '求助日期', required: true, aka: ['日期', '受理日期', '登记日期'] },
    employer: { kind: 'ref', to: 'employer', label: '涉及企业', required: 'later', aka: ['欠薪单位', '企业', '单位', '用人单位'] },
    reason: {
      kind: 'choice', label: '讨薪类型', aka: ['类型', '原因'],
      of: {
        late: '一般欠薪', project: { label: '工程欠薪', aka: ['工程款'] }, closed: { label: '停产关门欠薪', aka: ['关门停产', '老板跑路', '跑路', '关门', '倒闭', '停产', '老板找不到'] },
        overtime: '加班工资', other: '其他欠薪',
      },
    },
    people: { kind: 'people', label: '讨薪职工', aka: ['被欠薪职工', '涉及职工', '人数', '涉及人数'] },
    owed: { kind: 'money', label: '讨薪金额', aka: ['欠薪金额'] },
    partners: { kind: 'text', label: '会同单位', aka: ['联合单位', '协同单位'] },
    ended: { kind: 'date', label: '办结日期', aka: ['到位日期', '追回日期'] },
    recovered: { kind: 'money', label: '追回金额', aka: ['讨回金额', '追回工资'] },
    paid: { kind: 'count', label: '领到工资职工', aka: ['领到工资'], units: ['人', '名'] },
    dispute: { kind: 'ref', to: 'dispute', label: '已立案的劳动争议', help: '已作劳动争议登记的，人数和金额只在那里计算' },
  },
  states: {
    open: { label: '受理', on: 'received' },
    settled: { label: '办结', on: 'ended', final: true },
  },
  steps: {
    settle: { label: '办结', from: ['open'], to: 'settled', needs: ['ended'], asks: ['recovered', 'paid', 'partners'] },
  },
  rules: [
    inOrder('received', 'ended', '办结日期早于求助日期，请核对'),
    atMost('recovered', 'owed', '追回金额大于讨薪金额，请核对两个数'),
    { ok: r => r.paid === null || r.people?.total == null || r.paid <= r.people.total, say: '领到工资的职工多于讨薪职工，请核对', at: 'paid' },
    { ok: r => !r.recovered || r.ended !== null, say: '已有追回金额，请补办结日期；记不清可填“不详”', at: 'ended', strength: 'later' },
  ],
  totals: ['reason'],
  zero: true,
  indicators: {
    cases: { label: '受理讨薪求助', unit: '起', units: ['件', '例'], aka: ['讨薪求助', '讨薪案件', '农民工讨薪', '处理欠薪', '欠薪求助', '协助讨薪', '欠薪案件', '拖欠工资案件', '处理拖欠工资', '讨薪'], flow: 'received', where: OWN, by: 'reason' },
    workers: {
      label: '讨薪涉及职工', unit: '人', units: ['名'], aka: ['被欠薪职工', '被拖欠工资职工', '帮助讨薪职工', '讨薪职工', '为职工讨薪', '职工讨薪', '讨薪'],
      flow: 'received', where: OWN, sum: 'people.total',
    },
    migrants: {
      label: '讨薪涉及外来务工人员', unit: '人', units: ['名'], aka: ['农民工讨薪', '讨薪农民工', '被欠薪农民工', '被拖欠工资农民工', '帮农民工讨薪', '帮助农民工讨薪', '协助农民工讨薪', '农民工讨薪水', '为农民工讨薪', '农民工追讨欠薪'], flow: 'received',
      where: OWN, sum: 'people.migrants',
    },
    owed: { label: '讨薪欠薪金额', unit: '元', aka: ['讨薪求助欠薪金额', '被欠薪金额', '涉及欠薪', '涉案金额'], flow: 'received', where: OWN, sum: 'owed' },
    settled: { label: '办结讨薪', unit: '起', units: ['件'], aka: ['讨薪办结', '成功讨薪', '结案', '已经结案'], flow: 'ended', where: OWN },
    recovered: { label: '讨薪追回工资', unit: '元', aka: ['协助讨回工资', '帮助讨回工资', '帮助农民工讨回工资', '帮农民工讨回工资', '讨薪讨回工资', '讨薪领到工资', '讨薪水', '农民工讨薪', '农民工讨薪水', '讨回薪水', '追讨薪水', '帮农民工要回工资', '职工讨薪', '讨薪', '要回血汗钱', '讨回血汗钱', '民工追讨工资', '为民工讨回工资', '追回欠薪', '讨回欠薪', '追讨欠薪', '讨回被拖欠的工资', '讨回了被拖欠的工资', '追回被拖欠的工资', '追回拖欠工资', '农民工讨回拖欠工资', '农民工追回拖欠工资', '农民工追讨工资', '农民工讨回工资', '挽回损失'], flow: 'ended', where: OWN, sum: 'recovered' },
    paid: { label: '领到被欠工资职工', unit: '人', units: ['名'], aka: ['领到工资', '拿到工资职工', '领到被欠工资'], flow: 'ended', where: OWN, sum: 'paid' },
    open: { label: '在办讨薪', unit: '起', units: ['件'], aka: ['尚未办结的讨薪', '讨薪未办结', '正在办理', '有序办理'], stock: 'received', until: 'ended', where: OWN },
  },
})
