import type { Note } from '../notes.ts'

/** Of rights, agreements and democratic management; written when their ledgers stood. */
export const rights: readonly Note[] = [
  {
    text: '8月15日会同劳动保障所帮信步鞋业18名外地职工讨薪，追回工资12万元',
    records: [{ ledger: 'recovery', values: { employer: '云浦信步鞋业有限公司', partners: '劳动保障所', people: '18（外来18）', ended: '2025-08-15', recovered: '120000', state: 'settled' } }],
  },
  {
    text: '讨薪：友根紧固件，5个人，讨薪金额3万2，还没给',
    records: [{ ledger: 'recovery', values: { employer: '友根紧固件加工点', people: '5', owed: '32000' } }],
  },
  {
    text: '8月12日法律咨询3人次，问劳动合同',
    records: [{ ledger: 'advice', values: { day: '2025-08-12', kind: '法律咨询', topic: '劳动合同', people: '3人次' } }],
  },
  {
    text: '给佳暖电器一名女工代理仲裁，8月18日受理',
    records: [{ ledger: 'advice', values: { day: '2025-08-18', kind: '代理仲裁', employer: '云浦佳暖电器有限公司', people: '1（女1）' } }],
  },
  {
    text: '8月14日配合县人大执法检查，受检单位6家次，问题数4个',
    records: [{ ledger: 'supervision', values: { day: '2025-08-14', kind: '人大执法检查', role: '配合', partners: '县人大', visits: '6', findings: '4' } }],
  },
  {
    text: '8月19日给涌浪泵业发劳动法律监督提示函',
    records: [{ ledger: 'supervision', values: { day: '2025-08-19', kind: '劳动法律监督', letter: '提示函', letterOn: '2025-08-19', state: 'sent', employer: '云浦涌浪泵业有限公司' } }],
  },
  {
    text: '8月8日涌浪泵业签订工资专项集体合同，覆盖职工86人，增幅5%',
    records: [{ ledger: 'agreement', values: { kind: '工资专项集体合同', employer: '云浦涌浪泵业有限公司', signed: '2025-08-08', workers: '86', rise: '5%' } }],
  },
  {
    text: '8月6日江南村签了区域性集体合同，覆盖企业23家，覆盖职工410人',
    records: [{ ledger: 'agreement', values: { union: '江南村联合工会', kind: '综合集体合同', scope: '区域性', signed: '2025-08-06', firms: '23', workers: '410' } }],
  },
  {
    text: '8月13日岚光锁业召开职代会，应到代表40人，实到代表37人，征集提案9件',
    records: [{ ledger: 'congress', values: { day: '2025-08-13', employer: '云浦岚光锁业有限公司', meeting: '职工代表大会', base: '40', present: '37', proposals: '9' } }],
  },
  {
    text: '恒科轴承职工提案：食堂增加晚班供餐，8月11日提出',
    records: [{ ledger: 'proposal', values: { raised: '2025-08-11', title: '食堂增加晚班供餐', kind: '生活福利', employer: '云浦恒科轴承有限公司' } }],
  },
  {
    text: '8月16日锦塑包装厂务公开，公开栏，公开事项4项',
    records: [{ ledger: 'openness', values: { day: '2025-08-16', employer: '云浦锦塑包装有限公司', way: '公开栏', items: '4' } }],
  },
]
