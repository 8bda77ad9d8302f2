import type { Note } from '../notes.ts'

/** Of the organization itself: foundings, elections, bodies, rules, names worked for, documents; written when their ledgers stood. */
export const organizing: readonly Note[] = [
  {
    text: '8月18日乐童玩具同意建会了，拟建工会名称：乐童玩具工会，职工86人',
    records: [{ ledger: 'founding', values: { name: '乐童玩具工会', employer: '云浦乐童玩具有限公司', willing: '2025-08-18', workers: '86', state: 'willing' } }],
  },
  {
    text: '巧匠家具今天递交建会申请，申请入会人数42人（女11人），主席人选：徐小军',
    records: [{ ledger: 'founding', values: { employer: '云浦巧匠家具有限公司', applied: '2025-08-20', state: 'applied', members: '42（女11）', chair: '徐小军' } }],
  },
  {
    text: '顺途物流建会批复下来了，批复日期8月15日，批复文号云工〔2025〕18号',
    records: [{ ledger: 'founding', values: { employer: '云浦顺途物流有限公司', approved: '2025-08-15', approval: '云工〔2025〕18号', state: 'approved' } }],
  },
  {
    text: '宏兴村联合工会8月16日换届选举，第7届，任期五年，应到代表32人，实到代表29人',
    records: [{ ledger: 'election', values: { union: '宏兴村联合工会', day: '2025-08-16', term: '7', years: '五年', due: '32', present: '29' } }],
  },
  {
    text: '振东村联合工会换届选举：8月10日，选举机构工会委员会，实到26人，任期三年',
    records: [{ ledger: 'election', values: { union: '振东村联合工会', day: '2025-08-10', body: '工会委员会', present: '26', years: '三年' } }],
  },
  {
    text: '镇北村设立劳动争议调解委员会，设立日期8月12日',
    records: [{ ledger: 'body', values: { union: '镇北村联合工会', kind: '劳动争议调解组织', founded: '2025-08-12' } }],
  },
  {
    text: '工会机构：女职工委员会，锐光轴承工会，2025年8月成立',
    records: [{ ledger: 'body', values: { union: '锐光轴承工会', name: '女职工委员会', kind: '女职工委员会', founded: '2025-08' } }],
  },
  {
    text: '规章制度：工会经费管理制度，财务制度，8月5日制定，8月8日上墙',
    records: [{ ledger: 'regulation', values: { title: '工会经费管理制度', kind: '财务制度', adopted: '2025-08-05', displayed: '2025-08-08' } }],
  },
  {
    text: '收到上级文件《关于做好金秋助学工作的通知》，发文单位县总工会，文号云县工〔2025〕33号，收文日期8月19日',
    records: [{ ledger: 'document', values: { title: '关于做好金秋助学工作的通知', issuer: '县总工会', number: '云县工〔2025〕33号', received: '2025-08-19', kind: '通知' } }],
  },
  {
    text: '创建培育：锐光轴承工会，职工之家，8月1日开始培育，争取模范',
    records: [{ ledger: 'cultivation', values: { unit: '锐光轴承工会', programme: '职工之家', started: '2025-08-01' } }],
  },
  {
    text: '8月14日召开东片片会，各村主席9人参加',
    records: [{ ledger: 'activity', values: { day: '2025-08-14', title: '片会', kind: '片会', role: '主办', people: '9' } }],
  },
  {
    text: '昨天在镇政府传达县工代会精神，46人参加',
    records: [{ ledger: 'activity', values: { day: '2025-08-19', kind: '传达学习会', place: '镇政府', role: '主办', people: '46' } }],
  },
]
