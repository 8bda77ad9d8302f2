import type { Note } from '../notes.ts'

/** What one officer of a town typed and pasted in a week, one message of each kind; labelled by hand like the others (`notes.ts`). */
export const week: readonly Note[] = [
  {
    text: '8月18日和社保中心联合办了计算机技能竞赛，20人参加，其中外来务工7人，花了3200元',
    records: [{ ledger: 'activity', values: { day: '2025-08-18', title: '计算机技能竞赛', kind: '技能竞赛', role: '联合', partners: '社保中心', people: '20（外来7）', cost: '3200' } }],
  },
  {
    text: '上午佳暖电器车间的刘小芹打电话来，说厂里欠她6、7两个月工资共8600元，她和同车间的王海、赵国庆三个人一起要，我答应下周一去厂里谈',
    records: [{ ledger: 'petition', values: { received: '2025-08-20', way: '来电', matter: '工资', employer: '云浦佳暖电器有限公司', people: '3' } }],
    rest: ['刘小芹', '8600元', '王海、赵国庆', '我答应下周一去厂里谈'],
  },
  {
    text: '昨天和周主席去看望沙塘村困难职工陈桂香，老公上个月查出尿毒症，送去慰问金2000元、米油各一份，答应帮她申请医疗救助',
    records: [{ ledger: 'consolation', values: { union: '沙塘村联合工会', day: '2025-08-19', whom: '困难职工', amount: '2000', 'visited.0.name': '陈桂香' } }],
    rest: ['老公上个月查出尿毒症', '米油各一份', '答应帮她申请医疗救助'],
  },
  {
    text: '罗水良 2025-08-20 09:12\n宏兴村昨晚安全培训，43人，外来的27\n夏艳 2025-08-20 09:40\n桥东村今天下午体检，女职工58人，两癌筛查，镇里出钱11600\n罗水良 2025-08-20 10:05\n刚才少说了，是45人\n孟少军 2025-08-20 11:30\n收到，辛苦了',
    records: [
      { ledger: 'activity', values: { union: '宏兴村联合工会', day: '2025-08-19', title: '安全培训', kind: '安全培训', role: '主办', people: '45（外来27）', told: '罗水良' } },
      { ledger: 'service', values: { union: '桥东村联合工会', day: '2025-08-20', kind: '女职工两癌筛查', people: '58（女58）', cost: '11600', told: '夏艳' } },
    ],
  },
  {
    text: '#接龙 8月19日健步走报名\n1. 宏兴村 罗水良 12人\n2. 桥东村 夏艳 8人\n3. 沙塘村 谭志强 10人\n4. 锐光轴承 施美珍 15人',
    records: [{ ledger: 'activity', values: { day: '2025-08-19', title: '健步走', kind: '体育比赛', role: '主办', people: '45' } }],
    rest: ['锐光轴承 施美珍 15人'],
  },
  {
    text: '健步走报名接龙\n1. 罗水良\n2. 夏艳',
    records: [{ ledger: 'activity', values: { title: '健步走', kind: '体育比赛', role: '主办', people: '2' } }],
  },
  {
    text: '8月16日云浦鼎丰精密机械有限公司召开第一次会员大会，成立工会，会员62人，其中女会员21人，选举张建国为工会主席，李红梅任经审委员，批复云总工〔2025〕22号',
    records: [
      { ledger: 'union', values: { name: '云浦鼎丰精密机械有限公司工会', type: '企业工会', employer: '云浦鼎丰精密机械有限公司', founded: '2025-08-16', chair: '张建国', approval: '云总工〔2025〕22号' } },
      { ledger: 'movement', values: { union: '云浦鼎丰精密机械有限公司工会', day: '2025-08-16', kind: '新建工会', people: '62（女21）' } },
    ],
    rest: ['李红梅任经审委员'],
  },
  {
    text: '8月12日到双鹭塑胶检查，发现2号冲床没有防护罩、消防通道堵了，共2处隐患，当场整改1处，冲床防护罩15号装好复查合格',
    records: [{ ledger: 'inspection', values: { day: '2025-08-12', title: '检查', kind: '安全生产检查', role: '主办', hazards: '2', fixed: '1', rechecked: '2025-08-15', 'firms.0.employer': '云浦双鹭塑胶有限公司' } }],
    rest: ['2号冲床没有防护罩'],
  },
  {
    text: '收到7月经费：锐光轴承4200元，佳暖电器3150元，凌波电子2800元，都已到账',
    records: [['锐光轴承', '4200'], ['佳暖电器', '3150'], ['凌波电子', '2800']].map(([firm, received]) => ({
      ledger: 'levy', values: { kind: '工会经费', employer: `云浦${firm}有限公司`, period: '2025-07', received: received! },
    })),
  },
  {
    text: '锐光轴承7月工会经费4200元到账',
    records: [{ ledger: 'levy', values: { day: '2025-07', kind: '工会经费', employer: '云浦锐光轴承有限公司', received: '4200' } }],
  },
  {
    text: '8月11日轴承行业第二次集体协商，职工方7人企业方7人，谈定最低工资2360元、平均工资涨6%，覆盖5家企业780名职工，签了工资专项集体合同',
    records: [{ ledger: 'agreement', values: { kind: '工资专项集体合同', scope: '行业性', signed: '2025-08-11', firms: '5', workers: '780', rise: '6%' } }],
    rest: ['职工方7人企业方7人', '2360元'],
  },
  {
    text: '今天上午接待信访2起，一起是康沐电器加班费，一起是问退休的；下午到乐灶电器调解一起工伤赔偿，达成协议，赔了3.5万元',
    records: [
      { ledger: 'petition', values: { received: '2025-08-20', matter: '工资', employer: '云浦康沐电器有限公司' } },
      { ledger: 'petition', values: { received: '2025-08-20', matter: '社会保险' } },
      { ledger: 'dispute', values: { received: '2025-08-20', cause: '工伤', employer: '云浦乐灶电器有限公司', way: '调解', result: '调解成功', agreed: '35000', state: 'settled' } },
    ],
  },
  { text: '大地五金厂消防通道堵了，我拍了照让他们清', records: [] },
]
