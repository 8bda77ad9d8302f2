import type { Note } from '../notes.ts'

/** The fourth lot: at first 14 of 14 ledgers (100 % right), 87 of 89 values (96 % right). */
export const fourth: readonly Note[] = [
  {
    text: '元祥村昨天下午开了妇女维权讲座村会议室女职工三十二人花了五百块',
    records: [{ ledger: 'activity', values: { union: '元祥村联合工会', day: '2025-08-19', title: '讲座', kind: '专题讲座', role: '主办', place: '村会议室', people: '32（女32）', cost: '500' } }],
  },
  {
    text: '8.14 优塑制品 4人来访 社保没交 已转人社所',
    records: [{ ledger: 'petition', values: { received: '2025-08-14', way: '来访', matter: '社会保险', people: '4', employer: '云浦优塑制品有限公司' } }],
    rest: ['已转人社所'],
  },
  {
    text: '通卓电气辞退纠纷，1人，要求赔2.8万，8月13日调解成功，赔1.9万，当场付清',
    records: [
      {
        ledger: 'dispute',
        values: { cause: '解除劳动合同', employer: '云浦通卓电气有限公司', people: '1', sought: '28000', closed: '2025-08-13', way: '调解', result: '调解成功', agreed: '19000', state: 'settled' },
      },
    ],
    rest: ['当场付清'],
  },
  {
    text: '8月11日会同消防所查新围村小作坊9家，隐患14处，当场整改11处，8月18日复查',
    records: [
      {
        ledger: 'inspection',
        values: { day: '2025-08-11', role: '联合', partners: '消防所', about: '新围村联合工会', visits: '9', hazards: '14', fixed: '11', rechecked: '2025-08-18', kind: '消防检查' },
      },
    ],
  },
  {
    text: '云裳服饰8月新发展会员21人其中女19人外来16人',
    records: [{ ledger: 'movement', values: { union: '云裳服饰工会', day: '2025-08', kind: '发展', people: '21（女19，外来16）' } }],
  },
  {
    text: '龚伟民 2025/8/18 10:12\n化纤厂昨天消防演练，参加78人\n龚伟民 2025/8/18 10:15\n补充：女的31人，经费2000工会出的',
    records: [
      {
        ledger: 'activity',
        values: { union: '海浪化纤工会', told: '龚伟民', day: '2025-08-17', title: '消防演练', kind: '消防演练', people: '78（女31）', cost: '2000', 'lines.0.source': '工会', 'lines.0.amount': '2000' },
      },
    ],
  },
  {
    text: '上午到卓航包装、远信贸易走访建会，卓航同意建，远信说再看看',
    records: [
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦卓航包装有限公司', stage: '愿意建会' } },
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦远信贸易有限公司', stage: '需继续动员' } },
    ],
  },
  {
    text: '#接龙\n新入会名单（沃朗电器）\n1. 石小军 男 14000000081\n2. 秦小英 女 14000000082',
    records: [
      { ledger: 'member', values: { name: '石小军', sex: '男', phone: '14000000081', how: '发展', employer: '云浦沃朗电器有限公司' } },
      { ledger: 'member', values: { name: '秦小英', sex: '女', phone: '14000000082', how: '发展', employer: '云浦沃朗电器有限公司' } },
    ],
  },
  {
    text: '7月份全镇安全检查6次，检查企业58家次，隐患73处，整改70处',
    records: [{ ledger: 'inspection', values: { form: '汇总', times: '6', day: '2025-07', title: '安全检查', kind: '安全生产检查', visits: '58', hazards: '73', fixed: '70' } }],
  },
  { text: '请大家明天把7月份会员变动表发我', records: [] },
  {
    text: '茅艳 17:40\n信纬7月没有劳动争议，信访1起，来电，问产假',
    records: [
      { ledger: 'zero', values: { union: '信纬电子工会', told: '茅艳', ledger: '劳动争议', period: '2025-07' } },
      { ledger: 'petition', values: { union: '信纬电子工会', told: '茅艳', received: '2025-07', way: '来电' } },
    ],
  },
  {
    text: '镇工会与团委合办青年职工羽毛球赛，8月16日，镇体育馆，46人，外来职工20人，一等奖汤伟，镇政府出资2万',
    records: [{ ledger: 'activity', values: {
      day: '2025-08-16', title: '羽毛球赛', kind: '体育比赛', role: '联合', partners: '团委', place: '镇体育馆', people: '46（外来20）',
      'prizes.0.place': '一等奖', 'prizes.0.name': '汤伟', 'lines.0.source': '政府', 'lines.0.amount': '20000',
    } }],
  },
]
