import type { Note } from '../notes.ts'

/** Lists that go round in a chat, and notes with the slips of phone typing; by hand, before the reader had seen any. */
export const listed: readonly Note[] = [
  {
    text: '#接龙\n8月17日夜跑活动签到（村广场出发）\n1. 周小玲 女\n2. 马大海\n3. 冯秀 女\n4. 潘志勇\n5. 曹芬 女',
    records: [{ ledger: 'activity', values: { day: '2025-08-17', title: '夜跑', people: '5（女3）' } }],
    rest: ['周小玲'],
  },
  {
    text: '#接龙 转入会员登记（丽帛纺织）\n1、任小莲 女 身份证990101199305120022\n2、俞海波 男 手机14000000031',
    records: [
      { ledger: 'member', values: { name: '任小莲', sex: '女', identity: '990101199305120022', employer: '云浦丽帛纺织有限公司', how: '转入' } },
      { ledger: 'member', values: { name: '俞海波', sex: '男', phone: '14000000031', employer: '云浦丽帛纺织有限公司', how: '转入' } },
    ],
  },
  {
    text: '接龙：安全员培训 8月16日 镇成人学校\n1 蒋建国\n2 张勇\n3 吴晓峰\n4 宋正华',
    records: [{ ledger: 'activity', values: { day: '2025-08-16', title: '安全员培训', kind: '安全培训', place: '镇成人学校', people: '4' } }],
  },
  {
    text: '#接龙\n象棋比赛获奖\n一等奖 施国庆\n二等奖 方志远 汪海\n三等奖 毛阿毛 田亮 丁一\n8月9日 共24人参赛',
    records: [{ ledger: 'activity', values: {
      day: '2025-08-09', title: '象棋比赛', kind: '体育比赛', people: '24', 'prizes.0.place': '一等奖', 'prizes.0.name': '施国庆', 'prizes.1.place': '二等奖', 'prizes.1.name': '方志远',
      'prizes.2.place': '二等奖', 'prizes.2.name': '汪海', 'prizes.3.place': '三等奖', 'prizes.3.name': '毛阿毛', 'prizes.4.place': '三等奖', 'prizes.4.name': '田亮',
      'prizes.5.place': '三等奖', 'prizes.5.name': '丁一',
    } }],
  },
  {
    text: '#接龙\n8月18日 小作坊安全检查情况\n1. 阿坤五金 隐患2\n2. 金水轴套 隐患0\n3. 志平抛光 隐患3 已改1\n4. 水根压铸 隐患1 已改1',
    records: [{ ledger: 'inspection', values: {
      day: '2025-08-18', title: '安全检查', kind: '安全生产检查', 'firms.0.employer': '阿坤五金加工点', 'firms.0.hazards': '2', 'firms.1.employer': '金水轴套作坊', 'firms.1.hazards': '0',
      'firms.2.employer': '志平抛光加工点', 'firms.2.hazards': '3', 'firms.2.fixed': '1', 'firms.3.employer': '水根压铸加工点', 'firms.3.hazards': '1', 'firms.3.fixed': '1',
    } }],
  },
  {
    text: '#接龙\n明汐照明欠薪纠纷，当事职工登记\n1. 阿珍 2300\n2. 小武 1800\n3. 老何 3100',
    records: [{ ledger: 'dispute', values: { employer: '云浦明汐照明有限公司', cause: '劳资纠纷', 'parties.0.name': '阿珍', 'parties.1.name': '小武', 'parties.2.name': '老何' } }],
    rest: ['2300'],
  },
  {
    text: '昨天双路塑胶两个员工来反应加班费没发',
    records: [{ ledger: 'petition', values: { received: '2025-08-19', way: '来访', matter: '工资', people: '2', employer: '云浦双鹭塑胶有限公司' } }],
  },
  {
    text: '去巧匠家俱讲建会，老版说在考虑考虑',
    records: [{ ledger: 'visit', values: { purpose: '建会走访', employer: '云浦巧匠家具有限公司', stage: '需继续动员' } }],
  },
  {
    text: '8月13号镇北村搞了消访演练50人参加外来务工30',
    records: [{ ledger: 'activity', values: { union: '镇北村联合工会', day: '2025-08-13', title: '演练', kind: '消防演练', role: '主办', people: '50（外来30）' } }],
  },
  {
    text: '劲传电机 职工孟某 辞退没给赔尝 要2万1 已受里',
    records: [{ ledger: 'dispute', values: { employer: '云浦劲转电机有限公司', cause: '解除劳动合同', sought: '21000' } }],
    rest: ['孟某'],
  },
  {
    text: '新发展会圆7名，女3，展义机械，8月份',
    records: [{ ledger: 'movement', values: { union: '展翼机械工会', day: '2025-08', kind: '发展', people: '7（女3）' } }],
  },
  {
    text: '调节成功一起工商赔偿 铭固五金 赔了3万8 8月18日',
    records: [{ ledger: 'dispute', values: { closed: '2025-08-18', way: '调解', result: '调解成功', cause: '工伤', employer: '云浦铭固五金有限公司', agreed: '38000', state: 'settled' } }],
  },
]
