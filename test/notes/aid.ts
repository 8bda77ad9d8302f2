import type { Note } from '../notes.ts'

/** Notes of help and services, as officers write them; labelled before the reader had met any: at first 14 of 16 ledgers and 80 % of the values were found. */
export const aid: readonly Note[] = [
  {
    text: '今天下午镇工会慰问困难职工6户，每户500元，工会出的，还送了米和油',
    records: [{ ledger: 'consolation', values: { day: '2025-08-20', whom: '困难职工', households: '6', 'lines.0.source': '工会' } }],
    rest: ['每户500元'],
  },
  {
    text: '8月15日送清凉到工地，慰问一线职工86人，饮料毛巾价值3200元',
    records: [{ ledger: 'consolation', values: { day: '2025-08-15', occasion: '高温送清凉', whom: '一线职工', people: '86', worth: '3200' } }],
  },
  {
    text: '8月12日到医院看望住院职工1名，送慰问金500元',
    records: [{ ledger: 'consolation', values: { day: '2025-08-12', occasion: '生病住院', whom: '患病职工', people: '1', amount: '500' } }],
  },
  {
    text: '宏兴村上半年走访慰问困难职工11户，发放慰问金5500元',
    records: [{ ledger: 'consolation', values: { union: '宏兴村联合工会', day: '2025H1', form: '汇总', whom: '困难职工', households: '11', amount: '5500' } }],
  },
  {
    text: '8月18日新建困难职工档案一户，户主赵水根，退休职工，因病，家里3口人',
    records: [{ ledger: 'household', values: { opened: '2025-08-18', head: '赵水根', work: '退休', cause: '本人患病', size: '3' } }],
  },
  {
    text: '8月6日发放医疗救助5000元，市总的钱',
    records: [{ ledger: 'grant', values: { day: '2025-08-06', item: '医疗救助', amount: '5000', source: '上级工会' } }],
  },
  {
    text: '8月19日临时救助800元，工会经费列支',
    records: [{ ledger: 'grant', values: { day: '2025-08-19', item: '临时救助', amount: '800', source: '工会' } }],
  },
  {
    text: '金秋助学：8月16日资助学生钱小禾，本科，3000元，工会经费',
    records: [{ ledger: 'study', values: { day: '2025-08-16', student: '钱小禾', stage: '本科', amount: '3000', source: '工会' } }],
  },
  {
    text: '8月10日为患病职工发起爱心募捐，126人捐款，收到捐款15600元，慈善中心资助1万元',
    records: [{ ledger: 'appeal', values: { day: '2025-08-10', title: '爱心募捐', people: '126', received: '15600', partner: '10000' } }],
  },
  {
    text: '金滚轴承8月1日住院医疗互助参保，应参保120人，参保118人，参保费9440元',
    records: [{ ledger: 'mutual', values: { day: '2025-08-01', plan: '住院医疗互助', employer: '云浦金滚轴承有限公司', base: '120', joined: '118', fee: '9440' } }],
  },
  {
    text: '8月14日住院医疗互助理赔一例，理赔金额1260元',
    records: [{ ledger: 'claim', values: { day: '2025-08-14', plan: '住院医疗互助', amount: '1260' } }],
  },
  {
    text: '8月7日转介低保1户3人，接收单位镇民政办',
    records: [{ ledger: 'support', values: { day: '2025-08-07', kind: '转介低保', households: '1', people: '3', partner: '镇民政办' } }],
  },
  {
    text: '8月5日结对帮扶，帮扶人镇工会副主席，帮扶对象钱阿毛',
    records: [{ ledger: 'support', values: { day: '2025-08-05', kind: '结对帮扶', helper: '镇工会副主席', helped: '钱阿毛' } }],
  },
  {
    text: '8月13日组织职工体检113人，女的60人，费用35000元',
    records: [{ ledger: 'service', values: { day: '2025-08-13', kind: '职工体检', people: '113（女60）', cost: '35000' } }],
  },
  {
    text: '8月9日疗休养一批，40人，去太湖',
    records: [{ ledger: 'service', values: { day: '2025-08-09', kind: '疗休养', people: '40' } }],
    rest: ['去太湖'],
  },
  { text: '今年上半年没有开展募捐', records: [{ ledger: 'zero', values: { ledger: '募捐', period: '2025H1' } }] },
  { text: '下周三慰问困难职工，请大家准备好名单', records: [] },
]
