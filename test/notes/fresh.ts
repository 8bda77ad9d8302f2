import type { Note } from '../notes.ts'

/** The second lot: at first 23 of 23 ledgers (96 % right), 119 of 129 values (89 % right). */
export const fresh: readonly Note[] = [
  {
    text: '永丰村8月17号搞了次安全知识问答参加的有四十一个人女职工十八个奖品花了六百块钱',
    records: [{ ledger: 'activity', values: { union: '永丰村联合工会', day: '2025-08-17', title: '安全知识问答', kind: '知识竞赛', role: '主办', people: '41（女18）', cost: '600' } }],
  },
  {
    text: '8/18 路捷汽配 信访 2人 要求补缴养老保险 来访 曹雅琴接待',
    records: [{ ledger: 'petition', values: { received: '2025-08-18', way: '来访', matter: '社会保险', people: '2', handler: '曹雅琴', employer: '云浦路捷汽配有限公司' } }],
  },
  {
    text: '乐童玩具5个职工工资没结清，要2.3万，8月12日调解好了，给了2.1万',
    records: [
      {
        ledger: 'dispute',
        values: { cause: '劳资纠纷', employer: '云浦乐童玩具有限公司', people: '5', sought: '23000', closed: '2025-08-12', way: '调解', result: '调解成功', paid: '21000', state: 'settled' },
      },
    ],
  },
  {
    text: '孙小波 2025-08-18 16:20:05\n今天跟应急所查了村里5家作坊，隐患8处，整改6处\n孙小波 2025-08-18 16:23:40\n打错了，隐患9处',
    records: [{ ledger: 'inspection', values: { union: '新围村联合工会', told: '孙小波', day: '2025-08-18', role: '联合', partners: '应急所', visits: '5', hazards: '9', fixed: '6' } }],
  },
  {
    text: '#接龙\n乒乓球赛报到 8月10日 镇体育馆\n1. 蔡明\n2. 丁小红 女\n3. 陆海',
    records: [{ ledger: 'activity', values: { day: '2025-08-10', title: '乒乓球赛', kind: '体育比赛', place: '镇体育馆', people: '3（女1）' } }],
  },
  {
    text: '建会走访：巧匠家具、顺途物流，8月11日。巧匠愿意建会，顺途不符合条件',
    records: [
      { ledger: 'visit', values: { day: '2025-08-11', purpose: '建会走访', employer: '云浦巧匠家具有限公司', stage: '愿意建会' } },
      { ledger: 'visit', values: { day: '2025-08-11', purpose: '建会走访', employer: '云浦顺途物流有限公司', stage: '不符合建会条件' } },
    ],
  },
  {
    text: '8月份东帆轴承发展会员13名（女4名），减少会员2名',
    records: [
      { ledger: 'movement', values: { union: '东帆轴承工会', day: '2025-08', kind: '发展', people: '13（女4）' } },
      { ledger: 'movement', values: { union: '东帆轴承工会', day: '2025-08', kind: '减少', people: '2' } },
    ],
  },
  {
    text: '兹报告：8月6日，雅缎服装职工来信反映超时加班不发加班费，涉及职工12人，8月18日办结。',
    records: [{ ledger: 'petition', values: { received: '2025-08-06', way: '来信', matter: '工资', people: '12', employer: '云浦雅缎服装有限公司', finished: '2025-08-18', state: 'finished' } }],
  },
  {
    text: '与镇妇联联合举办女职工维权法律讲座，8月9日上午，成人学校三楼会议室，女职工66人，讲课费800元由镇总工会支付',
    records: [
      {
        ledger: 'activity',
        values: {
          day: '2025-08-09', role: '联合', partners: '镇妇联', title: '法律讲座', kind: '专题讲座', place: '成人学校三楼会议室', people: '66（女66）', cost: '800',
          'lines.0.source': '工会', 'lines.0.amount': '800',
        },
      },
    ],
  },
  { text: '明天上午9点安全检查，请张勇、吴晓峰参加', records: [] },
  { text: '中秋慰问困难职工6户，每户500元', records: [] },
  {
    text: '上半年全镇办技能培训4期，参训186人次',
    records: [{ ledger: 'activity', values: { form: '汇总', times: '4', day: '2025H1', title: '技能培训', kind: '技能培训', role: '主办', people: '186人次' } }],
  },
  {
    text: '彩页印务工会会员数更新，7月31日职工26人会员21人（女12人）',
    records: [{ ledger: 'headcount', values: { union: '彩页印务工会', on: '2025-07-31', workers: '26', members: '21（女12）' } }],
  },
  {
    text: '新会员 骆小敏 女 1996年3月生 云裳服饰 缝纫工 8月4日入会 手机14000000071',
    records: [{ ledger: 'member', values: { name: '骆小敏', sex: '女', born: '1996-03', employer: '云浦云裳服饰有限公司', joined: '2025-08-04', how: '发展', phone: '14000000071' } }],
  },
  {
    text: '董美珍：佳暖8月15日消防演练，参加230人，外来务工180人，跟镇消防所一起搞的',
    records: [{ ledger: 'activity', values: { union: '佳暖电器工会', told: '董美珍', day: '2025-08-15', title: '消防演练', kind: '消防演练', role: '联合', partners: '镇消防所', people: '230（外来180）' } }],
  },
  {
    text: '晶翼电镀8月12日召开工会成立大会，选举霍国良为主席，会员31人，其中女会员8人',
    records: [
      { ledger: 'union', values: { employer: '云浦晶翼电镀有限公司', founded: '2025-08-12', chair: '霍国良' } },
      { ledger: 'movement', values: { day: '2025-08-12', kind: '新建工会', people: '31（女8）' } },
    ],
  },
  {
    text: '汇新电子一名女工工商，8月7日申请调解，要求赔偿9万8',
    records: [{ ledger: 'dispute', values: { received: '2025-08-07', cause: '工伤', employer: '云浦汇芯电子有限公司', people: '1（女1）', sought: '98000', way: '调解' } }],
  },
  {
    text: '7月走访：谈心9家次，督查6家次；7月没有信访',
    records: [
      { ledger: 'visit', values: { form: '汇总', times: '9', day: '2025-07', purpose: '谈心走访' } },
      { ledger: 'visit', values: { form: '汇总', times: '6', day: '2025-07', purpose: '督查走访' } },
      { ledger: 'zero', values: { ledger: '信访接待', period: '2025-07' } },
    ],
  },
  {
    text: '力锋机械承办的焊工技能比武8月16日在厂区车间举行，28名选手参赛，一等奖卢军，二等奖柯小波',
    records: [
      {
        ledger: 'activity',
        values: {
          day: '2025-08-16', title: '焊工技能比武', kind: '技能竞赛', place: '厂区车间', people: '28', 'prizes.0.place': '一等奖', 'prizes.0.name': '卢军',
          'prizes.1.place': '二等奖', 'prizes.1.name': '柯小波',
        },
      },
    ],
  },
  {
    text: '接待来电1个，沃朗电器职工问怎么入会，8月19日，已答复',
    records: [{ ledger: 'petition', values: { received: '2025-08-19', way: '来电', employer: '云浦沃朗电器有限公司', state: 'finished' } }],
  },
]
