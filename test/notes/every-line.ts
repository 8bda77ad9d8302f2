import type { Note } from '../notes.ts'

/** Over all lines of work, as officers send them; labelled before the reader had met any: at first 41 of 47 ledgers (91 % right), 164 of 215 values (85 % right). */
export const everyLine: readonly Note[] = [
  {
    text: '下午去涌浪泵业送清凉，慰问一线职工52人，凉茶20箱，折合1100元',
    records: [{ ledger: 'consolation', values: { day: '2025-08-20', occasion: '高温送清凉', whom: '一线职工', people: '52', worth: '1100', goods: '凉茶20箱', about: '云浦涌浪泵业有限公司' } }],
  },
  {
    text: '谭志强 8月19日 15:02\n我村今天看望生病住院的会员老杨，送了600元慰问金',
    records: [{ ledger: 'consolation', values: { union: '沙塘村联合工会', told: '谭志强', day: '2025-08-19', occasion: '生病住院', whom: '患病职工', amount: '600' } }],
    rest: ['老杨'],
  },
  {
    text: '中秋慰问：8月18日给12户困难职功每户发大米1袋、食用油1桶，合计2160元',
    records: [{ ledger: 'consolation', values: { day: '2025-08-18', occasion: '中秋', whom: '困难职工', households: '12', worth: '2160', goods: '大米1袋、食用油1桶' } }],
  },
  {
    text: '永丰村昨天帮老沈家申请临时救助，镇工会给了1000块',
    records: [{ ledger: 'grant', values: { union: '永丰村联合工会', day: '2025-08-19', item: '临时救助', amount: '1000', source: '工会' } }],
    rest: ['老沈'],
  },
  {
    text: '大学新生助学金发了，8月17日，3个学生每人2000，共6000，市总出的',
    records: [{ ledger: 'study', values: { day: '2025-08-17', stage: '本科', people: '3', amount: '6000', source: '上级工会' } }],
  },
  {
    text: '8月12曰起涌浪泵业为车祸职工募捐，98人捐款，募得8600元',
    records: [{ ledger: 'appeal', values: { day: '2025-08-12', title: '募捐', people: '98', received: '8600', about: '云浦涌浪泵业有限公司' } }],
  },
  {
    text: '云裳服饰女职工特病互助续保86人，每人50，8月4日',
    records: [{ ledger: 'mutual', values: { day: '2025-08-04', plan: '女职工特殊疾病互助', employer: '云浦云裳服饰有限公司', joined: '86' } }],
    rest: ['每人50'],
  },
  {
    text: '互助理赔到账：驰远汽配李阿根住院，赔了860元，8月11日',
    records: [{ ledger: 'claim', values: { day: '2025-08-11', name: '李阿根', employer: '云浦驰远汽配有限公司', amount: '860' } }],
  },
  {
    text: '佳暖电器8月6日组织女工两癌筛查，97人，费用9700元，厂里出',
    records: [
      {
        ledger: 'service',
        values: { day: '2025-08-06', kind: '女职工两癌筛查', employer: '云浦佳暖电器有限公司', people: '97（女97）', cost: '9700', 'lines.0.source': '企业', 'lines.0.amount': '9700' },
      },
    ],
  },
  {
    text: '8月16号青年相亲会，跟镇团委合办，来了38个人，女的18',
    records: [{ ledger: 'service', values: { day: '2025-08-16', kind: '联谊交友', partners: '镇团委', people: '38（女18）' } }],
  },
  { text: '暑托班8月15日结束了，收了31个职工娃娃', records: [{ ledger: 'service', values: { day: '2025-08-15', kind: '暑托班', people: '31' } }] },
  { text: '无偿献血，8月9日，全镇职工45人参加', records: [{ ledger: 'service', values: { day: '2025-08-09', kind: '无偿献血', people: '45' } }] },
  { text: '劳模疗养3人，8月11日出发去莫干山', records: [{ ledger: 'service', values: { day: '2025-08-11', kind: '疗休养', people: '3' } }], rest: ['莫干山'] },
  {
    text: '信步鞋业今天交了建会申请，申请入会58人，女21人',
    records: [{ ledger: 'founding', values: { employer: '云浦信步鞋业有限公司', applied: '2025-08-20', state: 'applied', members: '58（女21）' } }],
  },
  {
    text: '马塘村联合工会8月12日换届，应到35实到33，主席周菊芳连任，得票31',
    records: [
      { ledger: 'election', values: { union: '马塘村联合工会', day: '2025-08-12', due: '35', present: '33', 'elected.0.name': '周菊芳', 'elected.0.post': '主席' } },
      { ledger: 'post', values: { union: '马塘村联合工会', name: '周菊芳', post: '主席' } },
    ],
    rest: ['得票31'],
  },
  {
    text: '华兴村成立女职工委员会，8月7日，5个人组成',
    records: [{ ledger: 'body', values: { union: '华兴村联合工会', kind: '女职工委员会', name: '女职工委员会', founded: '2025-08-07' } }],
    rest: ['5个人组成'],
  },
  {
    text: '市总来验收锐光轴承职工之家，8月13日，评了92分',
    records: [{ ledger: 'cultivation', values: { unit: '锐光轴承工会', programme: '职工之家', inspected: '2025-08-13', score: '92', state: 'inspected' } }],
  },
  {
    text: '收到县总工会通知：关于报送劳模疗休养名单的通知，8月18日收文，文号云县工〔2025〕36号',
    records: [{ ledger: 'document', values: { title: '关于报送劳模疗休养名单的通知', issuer: '县总工会', number: '云县工〔2025〕36号', received: '2025-08-18', kind: '通知' } }],
  },
  { text: '制定了《职工书屋管理制度》，8月4日定的', records: [{ ledger: 'regulation', values: { title: '职工书屋管理制度', adopted: '2025-08-04' } }] },
  {
    text: '阿良冲件3个工人被欠工资2万1，老板电话不接，8月19日来求助',
    records: [{ ledger: 'recovery', values: { received: '2025-08-19', employer: '阿良冲件加工点', people: '3', owed: '21000' } }],
    rest: ['老板电话不接'],
  },
  { text: '律师周三在镇里坐班，解答法律咨询7人次，多是工伤', records: [{ ledger: 'advice', values: { day: '2025-08-20', kind: '法律咨询', topic: '工伤', people: '7人次' } }] },
  { text: '8月14日帮1名女工写仲裁申请书，代书一份', records: [{ ledger: 'advice', values: { day: '2025-08-14', kind: '代写文书', people: '1（女1）' } }] },
  {
    text: '8月15日县人大到立远轴承、东帆轴承开展工会法执法检查，我们陪同，发现问题2个',
    records: [{ ledger: 'supervision', values: {
      day: '2025-08-15', kind: '人大执法检查', role: '配合', partners: '县人大', law: '工会法', 'firms.0.employer': '云浦立远轴承有限公司', 'firms.1.employer': '云浦东帆轴承有限公司', findings: '2',
    } }],
  },
  { text: '三方会议8月8日开的，人社所、商会都来了，议最低工资', records: [{ ledger: 'supervision', values: { day: '2025-08-08', kind: '三方会议', partners: '人社所、商会' } }], rest: ['议最低工资'] },
  {
    text: '康沐电器裁员苗头，要裁20人，8月18日上报预警',
    records: [{ ledger: 'supervision', values: { day: '2025-08-18', kind: '预警', matter: '规模裁员', employer: '云浦康沐电器有限公司', people: '20' } }],
  },
  {
    text: '精环轴承工资协商谈下来了，8月16日签的，涨6%，210个职工',
    records: [{ ledger: 'agreement', values: { kind: '工资专项集体合同', employer: '云浦精环轴承有限公司', signed: '2025-08-16', rise: '6%', workers: '210' } }],
  },
  {
    text: '新围村区域集体合同今天签了，15家厂，320人',
    records: [{ ledger: 'agreement', values: { union: '新围村联合工会', kind: '综合集体合同', scope: '区域性', signed: '2025-08-20', firms: '15', workers: '320' } }],
  },
  {
    text: '禾润食品8月9日开职代会，应到46到了44，食堂补贴方案41票赞成',
    records: [{ ledger: 'congress', values: { day: '2025-08-09', employer: '云浦禾润食品有限公司', meeting: '职工代表大会', base: '46', present: '44' } }],
    rest: ['食堂补贴方案'],
  },
  {
    text: '织锦针织收到职工提案12条，立案10条',
    records: [{ ledger: 'proposal', values: { form: '汇总', times: '12', employer: '云浦织锦针织有限公司' } }],
    rest: ['立案10条'],
  },
  { text: '彩页印务厂务公开栏8月更新，公开社保缴纳和奖金分配两项', records: [{ ledger: 'openness', values: { day: '2025-08', employer: '云浦彩页印务有限公司', way: '公开栏', items: '2' } }] },
  { text: '昨天陪应急所查了粉尘企业4家，隐患9条，改了6条', records: [{ ledger: 'inspection', values: { day: '2025-08-19', role: '配合', partners: '应急所', visits: '4', hazards: '9', fixed: '6' } }] },
  {
    text: '本月8号恒科轴承电焊工比武，16个选手，外地的10个，一等奖邓强，二等奖罗海，花了3000工会出',
    records: [{ ledger: 'activity', values: {
      union: '恒科轴承工会', day: '2025-08-08', kind: '技能竞赛', title: '电焊工比武', people: '16（外来10）', cost: '3000', 'lines.0.source': '工会', 'lines.0.amount': '3000',
      'prizes.0.place': '一等奖', 'prizes.0.name': '邓强', 'prizes.1.place': '二等奖', 'prizes.1.name': '罗海',
    } }],
  },
  {
    text: '普法讲座，8月14日晚上，桥东村，讲劳动合同法，50多人听',
    records: [{ ledger: 'activity', values: { union: '桥东村联合工会', day: '2025-08-14', kind: '专题讲座', title: '普法讲座', laws: '劳动合同法', people: '50多' } }],
  },
  {
    text: '今天走访3家：澄晖玻璃、小满食品、新程电商，动员建会，小满愿意建',
    records: [
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦澄晖玻璃有限公司' } },
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦小满食品厂', stage: '愿意建会' } },
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦新程电商有限公司' } },
    ],
  },
  { text: '海浪化纤8月转出会员5人（女2人）', records: [{ ledger: 'movement', values: { union: '海浪化纤工会', day: '2025-08', kind: '转出', people: '5（女2）' } }] },
  {
    text: '7月底会员数：晨焰电器 职工180 会员172 女81 外来109',
    records: [{ ledger: 'headcount', values: { union: '晨焰电器工会', on: '2025-07下', workers: '180', members: '172（女81，外来109）' } }],
  },
  {
    text: '通卓电气职工来电2个，问高温津贴，8.19，答复了',
    records: [{ ledger: 'petition', values: { received: '2025-08-19', way: '来电', matter: '工资', people: '2', employer: '云浦通卓电气有限公司', state: 'finished' } }],
  },
  {
    text: '调解一起：优塑制品辞退孕妇，赔了3.5万，8月13日签协议，当天到账',
    records: [{ ledger: 'dispute', values: { cause: '解除劳动合同', employer: '云浦优塑制品有限公司', closed: '2025-08-13', way: '调解', result: '调解成功', agreed: '35000', state: 'settled' } }],
    rest: ['当天到账'],
  },
  {
    text: '8月份走访企业9家次，新发展会员17人，慰问困难职工4户，慰问金2000元',
    records: [
      { ledger: 'visit', values: { form: '汇总', times: '9', day: '2025-08' } },
      { ledger: 'movement', values: { day: '2025-08', kind: '发展', people: '17' } },
      { ledger: 'consolation', values: { day: '2025-08', form: '汇总', whom: '困难职工', households: '4', amount: '2000' } },
    ],
  },
  {
    text: '元祥村上半年没开职代会，也没有讨薪',
    records: [
      { ledger: 'zero', values: { union: '元祥村联合工会', ledger: '职代会', period: '2025H1' } },
      { ledger: 'zero', values: { union: '元祥村联合工会', ledger: '讨薪', period: '2025H1' } },
    ],
  },
  { text: '后天上午献血，请各厂今天报名单', records: [] },
  { text: '#接龙\n8月16日无偿献血到场\n1. 葛兰 女\n2. 雷小明\n3. 邱红 女', records: [{ ledger: 'service', values: { day: '2025-08-16', kind: '无偿献血', people: '3（女2）' } }] },
  {
    text: '曹雅琴 8-18 10:02\n优塑制品讨薪的钱到了\n曹雅琴 8-18 10:04\n12个人，追回9.6万',
    records: [{ ledger: 'recovery', values: { told: '曹雅琴', employer: '云浦优塑制品有限公司', people: '12', recovered: '96000' } }],
  },
]
