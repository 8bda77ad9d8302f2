import type { Note } from '../notes.ts'

/** A second lot of the same hand, plainer: at first 17 of 18 ledgers (94 % right), 68 of 78 values (91 %). */
export const phoneLater: readonly Note[] = [
  { text: '今天慰问环卫工人38个 送了绿豆汤和毛巾 花了950', records: [{ ledger: 'consolation', values: { day: '2025-08-20', whom: '一线职工', people: '38', goods: '绿豆汤和毛巾', worth: '950' } }] },
  { text: '8月15号华兴村查了5家小厂 隐患12处 改了10处', records: [{ ledger: 'inspection', values: { union: '华兴村联合工会', day: '2025-08-15', visits: '5', hazards: '12', fixed: '10' } }] },
  { text: '信纬电子8月新入会18人女11', records: [{ ledger: 'movement', values: { union: '信纬电子工会', day: '2025-08', kind: '发展', people: '18（女11）' } }] },
  { text: '前天去捷泊精密机械谈建会 老板说再看看', records: [{ ledger: 'visit', values: { day: '2025-08-18', purpose: '建会走访', employer: '云浦捷泊精密机械有限公司', stage: '需继续动员' } }] },
  { text: '康沐电器工伤赔偿的事 昨天调成了 赔4.8万', records: [{ ledger: 'dispute', values: { closed: '2025-08-19', employer: '云浦康沐电器有限公司', cause: '工伤', agreed: '48000', way: '调解', result: '调解成功', state: 'settled' } }] },
  { text: '上午来了两个优塑制品的职工 问加班费怎么算 已答复', records: [{ ledger: 'petition', values: { received: '2025-08-20', way: '来访', employer: '云浦优塑制品有限公司', matter: '工资', people: '2', state: 'finished' } }] },
  { text: '8月9日篮球赛 8个队96人参加 镇体育馆', records: [{ ledger: 'activity', values: { day: '2025-08-09', title: '篮球赛', kind: '体育比赛', people: '96', place: '镇体育馆' } }] },
  { text: '18号给铸昌机械困难职工发医疗救助3000', records: [{ ledger: 'grant', values: { day: '2025-08-18', item: '医疗救助', amount: '3000', about: '铸昌机械工会' } }] },
  { text: '挂横幅6条 内容安全生产 8月12日 花了480元', records: [{ ledger: 'print', values: { day: '2025-08-12', kind: '横幅标语', number: '6', subject: '安全生产', cost: '480' } }] },
  { text: '联驱汽车部件8月18日签集体合同 覆盖职工143人', records: [{ ledger: 'agreement', values: { signed: '2025-08-18', employer: '云浦联驱汽车部件有限公司', kind: '综合集体合同', workers: '143' } }] },
  { text: '力锋机械8.14职工代表大会 应到45 实到43', records: [{ ledger: 'congress', values: { day: '2025-08-14', employer: '云浦力锋机械有限公司', meeting: '职工代表大会', base: '45', present: '43' } }] },
  { text: '昨天东帆轴承冲床压了手 重伤1人', records: [{ ledger: 'accident', values: { day: '2025-08-19', employer: '云浦东帆轴承有限公司', machine: '冲床', severity: '重伤', people: '1' } }] },
  { text: '精铆紧固件8月交工会经费7200', records: [{ ledger: 'levy', values: { day: '2025-08', employer: '云浦精铆紧固件有限公司', received: '7200' } }] },
  { text: '安全培训 上周四 沙塘村 52人', records: [{ ledger: 'activity', values: { union: '沙塘村联合工会', day: '2025-08-14', title: '安全培训', kind: '安全培训', people: '52' } }] },
  { text: '镇北7月没有劳动争议', records: [{ ledger: 'zero', values: { union: '镇北村联合工会', ledger: '劳动争议', period: '2025-07' } }] },
  { text: '给金秋助学的学生发钱 2个大学生各3000 8月17', records: [{ ledger: 'study', values: { day: '2025-08-17', stage: '大学' } }] },
  { text: '立远轴承会员97人 职工110', records: [{ ledger: 'headcount', values: { union: '立远轴承工会', members: '97', workers: '110' } }] },
  { text: '8月16日组织女职工两癌筛查 124人', records: [{ ledger: 'service', values: { day: '2025-08-16', kind: '女职工两癌筛查', people: '124（女124）' } }] },
  { text: '明天记得带笔记本', records: [] },
  { text: '好的收到', records: [] },
]
