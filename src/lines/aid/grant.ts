import { ledger } from '#model/ledger.ts'
import { PAYERS } from '#office/payers.ts'

/** 帮扶救助: what a household is given for its living, an illness or a need of the day; 助学 has a ledger of its own, for it counts students. */
export const grant = ledger({
  id: 'grant', label: '帮扶救助', unit: '户次', day: 'day', restricted: 'handler',
  title: ['household', 'item', 'period'],
  fields: {
    day: { kind: 'date', label: '发放日期', required: true, aka: ['日期', '救助日期', '发放时间'] },
    household: { kind: 'ref', to: 'household', label: '困难职工', required: 'later', aka: ['户主姓名', '受助人', '救助对象', '姓名'] },
    item: {
      kind: 'choice', label: '救助项目', required: true, aka: ['项目', '帮扶项目', '救助类型'],
      of: {
        living: { label: '生活救助', aka: ['生活帮扶', '生活困难补助', '生活补助'] }, medical: { label: '医疗救助', aka: ['大病救助', '医疗帮扶', '医疗补助'] },
        temporary: { label: '临时救助', aka: ['临时帮扶', '应急救助', '临时困难补助'] },
      },
    },
    period: { kind: 'date', span: true, label: '救助期间', required: 'later', aka: ['所属期间', '年度'], help: '管哪一段的，例如2025年、2025年上半年' },
    people: { kind: 'count', label: '受益人数', aka: ['惠及人数', '人数'], units: ['人', '名'] },
    amount: { kind: 'money', label: '救助金额', required: 'later', aka: ['救助金', '金额', '帮扶金', '补助金', '发放救助金'] },
    source: { kind: 'choice', label: '资金来源', required: 'later', aka: ['来源', '出资方'], of: PAYERS },
    goods: { kind: 'text', label: '物品', aka: ['救助物品'] },
    handler: { kind: 'ref', to: 'post', label: '经办人' },
  },
  rules: [
    { unique: ['household', 'item', 'period'], say: '这一户这一期已有同一项救助，不能重复发放，请核对户主、项目和期间' },
    { within: 'amount', law: 'aid.living', when: { item: 'living' }, say: beyond('生活救助'), strength: 'warn' },
    { within: 'amount', law: 'aid.livingDeep', when: { item: 'living', 'household.class': 'deep' }, times: 'household.line', say: beyond('深度困难生活救助'), strength: 'warn' },
    {
      within: 'amount', law: 'aid.livingOther', when: { item: 'living', 'household.class': ['relative', 'accident'] }, times: 'household.line',
      say: beyond('生活救助'), strength: 'warn',
    },
    { within: 'amount', law: 'aid.medical', when: { item: 'medical' }, say: beyond('医疗救助'), strength: 'warn' },
    { within: 'amount', law: 'aid.temporary', when: { item: 'temporary' }, say: beyond('临时救助'), strength: 'warn' },
  ],
  totals: ['item', 'source'],
  zero: 'item',
  indicators: {
    grants: { label: '发放帮扶救助', unit: '户次', units: ['人次', '次'], aka: ['帮扶救助', '救助困难职工', '帮扶困难职工'], flow: 'day', by: 'item' },
    households: { label: '受助困难职工', unit: '户', units: ['名', '人'], aka: ['救助困难职工', '帮扶困难职工', '帮扶救助困难职工', '救助困难职工家庭', '资助困难职工'], flow: 'day', distinct: 'household' },
    money: { label: '发放救助金', unit: '元', aka: ['帮扶救助金', '救助金', '发放帮扶金', '帮扶金', '帮扶救助资金', '发放困难补助', '困难补助', '救助款', '补助金', '困难补助金', '发放补助'], flow: 'day', sum: 'amount', by: 'item' },
    funds: { label: '帮扶资金', unit: '元', aka: ['困难职工帮扶资金', '落实帮扶资金'], flow: 'day', sum: 'amount', by: 'source' },
    served: { label: '帮扶救助惠及', unit: '人', units: ['名'], aka: ['惠及困难职工', '惠及职工'], flow: 'day', sum: 'people' },
  },
})

function beyond(item: string): string {
  return `救助金额超过本地${item}的上限，请核对金额或附上审批`
}
