import type { Note } from '../notes.ts'

/** The third lot: at first 13 of 16 ledgers (81 % right), 72 of 93 values (83 % right). */
export const newest: readonly Note[] = [
  {
    text: '镇北村8月10号在村部开了工会小组长培训来了二十三个人女同志九个讲课请的是县里老师花了一千五',
    records: [{ ledger: 'activity', values: { union: '镇北村联合工会', day: '2025-08-10', title: '培训', role: '主办', place: '村部', people: '23（女9）', cost: '1500' } }],
  },
  {
    text: '8.15 与市场监管所查食品厂2家 隐患5 整改3 剩下的8.22复查',
    records: [{ ledger: 'inspection', values: { day: '2025-08-15', role: '联合', partners: '市场监管所', visits: '2', hazards: '5', fixed: '3' } }],
  },
  {
    text: '拓架两个焊工为加班费的事来镇里，8月13日，外地的，已经约了老板周五谈',
    records: [{ ledger: 'petition', values: { received: '2025-08-13', way: '来访', matter: '工资', people: '2（外来2）', employer: '云浦拓架钢构有限公司' } }],
    rest: ['约了老板周五谈'],
  },
  {
    text: '调解成功：劲转电机解除合同，职工1人要补偿4.2万，8月11日签协议，厂里补偿3.5万，已付1万',
    records: [
      {
        ledger: 'dispute',
        values: {
          cause: '解除劳动合同', employer: '云浦劲转电机有限公司', people: '1', sought: '42000', closed: '2025-08-11', way: '调解', result: '调解成功', agreed: '35000',
          paid: '10000', state: 'settled',
        },
      },
    ],
  },
  {
    text: '#接龙 8月22日消防演练报名\n1. 张勇\n2. 蒋建国',
    records: [],
  },
  {
    text: '接龙\n8月18日技能培训签到表，镇成人学校\n1、龚小英，女\n2、邹国强\n3、颜玲，女，外地',
    records: [{ ledger: 'activity', values: { day: '2025-08-18', title: '技能培训', kind: '技能培训', place: '镇成人学校', people: '3（女2，外来1）' } }],
  },
  {
    text: '施美珍 2025-08-19 17:05\n锐光今天办安全知识竞赛，8支队伍40人，一等奖龚磊，花费3000元公司承担',
    records: [
      {
        ledger: 'activity',
        values: {
          union: '锐光轴承工会', told: '施美珍', day: '2025-08-19', title: '安全知识竞赛', kind: '知识竞赛', role: '主办', people: '40', 'prizes.0.place': '一等奖',
          'prizes.0.name': '龚磊', cost: '3000', 'lines.0.source': '企业', 'lines.0.amount': '3000',
        },
      },
    ],
    rest: ['8支队伍'],
  },
  {
    text: '励小波 8-18 09:30\n驰远汽配8月份转入会员5人\n励小波 8-18 09:41\n更正一下，5人里女的2个',
    records: [{ ledger: 'movement', values: { union: '驰远汽配工会', told: '励小波', day: '2025-08', kind: '转入', people: '5（女2）' } }],
  },
  {
    text: '8月6日走访岚光锁页，不愿意建会；8月7日走访青柠餐饮，愿意建',
    records: [
      { ledger: 'visit', values: { day: '2025-08-06', purpose: '建会走访', employer: '云浦岚光锁业有限公司', stage: '需继续动员' } },
      { ledger: 'visit', values: { day: '2025-08-07', purpose: '建会走访', employer: '云浦青柠餐饮管理有限公司', stage: '愿意建会' } },
    ],
  },
  {
    text: '二季度接待来访17批31人次，办结17批',
    records: [{ ledger: 'petition', values: { form: '汇总', times: '17', received: '2025Q2', way: '来访', people: '31人次', state: 'finished' } }],
  },
  {
    text: '上月永丰村安全检查没开展，信访有2件都是来信',
    records: [
      { ledger: 'zero', values: { union: '永丰村联合工会', ledger: '安全检查', period: '2025-07' } },
      { ledger: 'petition', values: { union: '永丰村联合工会', form: '汇总', times: '2', received: '2025-07', way: '来信' } },
    ],
  },
  {
    text: '各位主席，下周三下午开例会，请带上半年报表',
    records: [],
  },
  {
    text: '盛轮车业会员林小平，女，8月9日离职转出，身份证990101199109170065',
    records: [{ ledger: 'member', values: { name: '林小平', sex: '女', identity: '990101199109170065', employer: '云浦盛轮车业有限公司', left: '2025-08-09', why: '转出' } }],
  },
  {
    text: '启明注塑工会8月16日成立，会员40名，女15名，主席龙建平',
    records: [
      { ledger: 'union', values: { name: '启明注塑工会', employer: '云浦启明注塑有限公司', founded: '2025-08-16', chair: '龙建平' } },
      { ledger: 'movement', values: { union: '启明注塑工会', day: '2025-08-16', kind: '新建工会', people: '40（女15）' } },
    ],
  },
  {
    text: '镇总工会8月5日组织慰问演出，文化广场，演员38人，观众约600人，市总工会拨款10000元',
    records: [
      {
        ledger: 'activity',
        values: { day: '2025-08-05', title: '演出', kind: '文艺演出', role: '主办', place: '文化广场', people: '38', audience: '约600人', 'lines.0.source': '上级工会', 'lines.0.amount': '10000' },
      },
    ],
  },
]
