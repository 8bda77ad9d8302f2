import type { Note } from '../notes.ts'

/** Written when the reader had been mended for all before, and read as it then was: 33 of 38 ledgers (87 % right), 167 of 217 values (80 % right). */
export const last: readonly Note[] = [
  {
    text: '今天早上江南村胡军讲他们村昨天搞了个防溺水安全讲座来了六十来个人外来的有四十个地点在村文化礼堂',
    records: [{ ledger: 'activity', values: { union: '江南村联合工会', day: '2025-08-19', title: '讲座', kind: '专题讲座', role: '主办', place: '村文化礼堂', people: '六十来（外来40）' } }],
  },
  {
    text: '8/13 镇北 消检 7家 隐患12 整改10 跟派出所一起 复查8/20',
    records: [
      {
        ledger: 'inspection',
        values: { union: '镇北村联合工会', day: '2025-08-13', title: '消检', kind: '消防检查', role: '联合', partners: '派出所', visits: '7', hazards: '12', fixed: '10', rechecked: '2025-08-20' },
      },
    ],
  },
  {
    text: '捷音电子女工3人来电，说怀孕被辞退，8.15，已转司法所',
    records: [{ ledger: 'petition', values: { received: '2025-08-15', way: '来电', matter: '劳动合同', people: '3（女3）', employer: '云浦捷音电子有限公司' } }],
    rest: ['已转司法所'],
  },
  {
    text: '老徐木箱的老陈手指锯断，8月11日谈妥，老板赔6万5，先给3万，其余年底前付',
    records: [{ ledger: 'dispute', values: { employer: '老徐木箱加工点', closed: '2025-08-11', result: '调解成功', agreed: '65000', paid: '30000', state: 'settled' } }],
    rest: ['手指锯断', '其余年底前付'],
  },
  {
    text: '#接龙\n8月16日消防演练到场人员（沙塘村文化礼堂）\n1. 戴国平\n2. 汪小英 女\n3. 小马 外地\n4. 邹丽 女',
    records: [{ ledger: 'activity', values: { day: '2025-08-16', title: '消防演练', kind: '消防演练', place: '沙塘村文化礼堂', people: '4（女2，外来1）' } }],
  },
  {
    text: '接龙 新会员登记 耀辰灯具\n1. 韦小兰 女 14000000061\n2. 覃勇 男 14000000062',
    records: [
      { ledger: 'member', values: { name: '韦小兰', sex: '女', phone: '14000000061', employer: '云浦耀辰灯具有限公司', how: '发展' } },
      { ledger: 'member', values: { name: '覃勇', sex: '男', phone: '14000000062', employer: '云浦耀辰灯具有限公司', how: '发展' } },
    ],
  },
  {
    text: '吴美珍 8月18日 19:20\n元祥村昨天搞卡拉OK比赛，参赛22人，观众120人，村里和企业各出1000\n吴美珍 8月18日 19:25\n更正：观众150人',
    records: [
      {
        ledger: 'activity',
        values: { union: '元祥村联合工会', told: '吴美珍', day: '2025-08-17', title: '卡拉OK比赛', role: '主办', people: '22', audience: '150', 'lines.0.source': '企业', 'lines.0.amount': '1000' },
      },
    ],
  },
  {
    text: '去信步鞋业动原建会，厂长说可以建，8月27日再去',
    records: [{ ledger: 'visit', values: { purpose: '建会走访', employer: '云浦信步鞋业有限公司', stage: '愿意建会' } }],
    rest: ['8月27日再去'],
  },
  {
    text: '欠薪调解，盛伦车业，9名职工（外来9），标的4万3，8月5日受理，8月14日达成协议，全部付清',
    records: [
      {
        ledger: 'dispute',
        values: {
          received: '2025-08-05', cause: '劳资纠纷', employer: '云浦盛轮车业有限公司', people: '9（外来9）', sought: '43000', closed: '2025-08-14', way: '调解',
          result: '调解成功', state: 'settled',
        },
      },
    ],
    rest: ['全部付清'],
  },
  {
    text: '2025年8月8日，镇总工会会同市场监管所、消防所对永丰村8家小企业开展消防安全检查，排查隐患19处，当场整改14处，限期整改5处。',
    records: [
      {
        ledger: 'inspection',
        values: { day: '2025-08-08', role: '联合', partners: '市场监管所、消防所', about: '永丰村联合工会', visits: '8', title: '消防安全检查', kind: '消防检查', hazards: '19', fixed: '14' },
      },
    ],
    rest: ['限期整改5处'],
  },
  {
    text: '7月份：受理争议5起，调解成功4起，接待来访9批14人次，走访企业11家次',
    records: [
      { ledger: 'dispute', values: { form: '汇总', times: '5', received: '2025-07' } },
      { ledger: 'petition', values: { form: '汇总', times: '9', received: '2025-07', way: '来访', people: '14人次' } },
      { ledger: 'visit', values: { form: '汇总', times: '11', day: '2025-07' } },
    ],
  },
  {
    text: '新沃模具8月18号成立工会了，主席葛志明，首批会员28个，女的6个，外地的15个',
    records: [
      { ledger: 'union', values: { employer: '云浦新沃模具有限公司', founded: '2025-08-18', chair: '葛志明' } },
      { ledger: 'movement', values: { day: '2025-08-18', kind: '新建工会', people: '28（女6，外来15）' } },
    ],
  },
  {
    text: '谭志强：这礼拜二沙塘村开工会委员会会议，7个人参加，讨论困难职工名单',
    records: [{ ledger: 'activity', values: { union: '沙塘村联合工会', told: '谭志强', day: '2025-08-19', title: '工会委员会会议', kind: '委员会会议', role: '主办', people: '7' } }],
    rest: ['讨论困难职工名单'],
  },
  {
    text: '高温慰问：8月15日给金滚轴承一线职工送清凉饮料40箱，价值2000元',
    records: [{ ledger: 'consolation', values: { goods: '清凉饮料40箱', day: '2025-08-15', occasion: '高温送清凉', whom: '一线职工', worth: '2000' } }],
  },
  { text: '@所有人 本月20号前请各企业上报会员花名册，谢谢配合', records: [] },
  {
    text: '截至6月底康沐电器有职工310，会员295，其中女工会员140，外来务工会员201',
    records: [{ ledger: 'headcount', values: { union: '康沐电器工会', on: '2025-06下', workers: '310', members: '295（女140，外来201）' } }],
  },
  {
    text: '马塘村上月转入会员6人（女2），转出11人（女5），退会1人',
    records: [
      { ledger: 'movement', values: { union: '马塘村联合工会', day: '2025-07', kind: '转入', people: '6（女2）' } },
      { ledger: 'movement', values: { union: '马塘村联合工会', day: '2025-07', kind: '转出', people: '11（女5）' } },
      { ledger: 'movement', values: { union: '马塘村联合工会', day: '2025-07', kind: '减少', people: '1' } },
    ],
  },
  {
    text: '陪司法所去展翼机械讲劳动合同法，听课职工52人，女17，8月6日下午，厂里食堂',
    records: [{ ledger: 'activity', values: { day: '2025-08-06', role: '配合', partners: '司法所', people: '52（女17）', place: '厂里食堂' } }],
    rest: ['劳动合同法'],
  },
  {
    text: '昨天下午去晶翼电镀谈心走访，跟6个外地职工聊了聊，反映宿舍太热',
    records: [{ ledger: 'visit', values: { day: '2025-08-19', purpose: '谈心走访', employer: '云浦晶翼电镀有限公司', people: '6（外来6）' } }],
    rest: ['宿舍太热'],
  },
  {
    text: '叉车工比武 8月9日 佳暖集团 一等奖 卢大海（奖1000） 二等奖 易峰 雷军 30人参加 市总工会补助3000元',
    records: [{ ledger: 'activity', values: {
      union: '佳暖电器工会', day: '2025-08-09', title: '叉车工比武', kind: '技能竞赛', people: '30', 'prizes.0.place': '一等奖', 'prizes.0.name': '卢大海',
      'prizes.1.place': '二等奖', 'prizes.1.name': '易峰', 'prizes.2.place': '二等奖', 'prizes.2.name': '雷军', 'lines.0.source': '上级工会', 'lines.0.amount': '3000',
    } }],
  },
  {
    text: '夏艳 2025-08-20 09:05:00\n桥东本月没有劳动争议\n夏艳 2025-08-20 09:06:10\n信访也没有\n周菊芳 2025-08-20 09:20:45\n马塘信访1起，来信，反映信步鞋业不交社保',
    records: [
      { ledger: 'zero', values: { union: '桥东村联合工会', told: '夏艳', ledger: '劳动争议', period: '2025-08' } },
      { ledger: 'zero', values: { union: '桥东村联合工会', told: '夏艳', ledger: '信访接待', period: '2025-08' } },
      { ledger: 'petition', values: { union: '马塘村联合工会', told: '周菊芳', received: '2025-08-20', way: '来信', matter: '社会保险', employer: '云浦信步鞋业有限公司' } },
    ],
  },
  {
    text: '今天三件事：1.到力锋机械督查防暑降温，没有问题；2.接待来访2人，问工伤认定；3.组织主席会议，12人到会',
    records: [
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '督查走访', employer: '云浦力锋机械有限公司' } },
      { ledger: 'petition', values: { received: '2025-08-20', way: '来访', people: '2', matter: '工伤' } },
      { ledger: 'activity', values: { day: '2025-08-20', title: '主席会议', kind: '工会主席会议', role: '主办', people: '12' } },
    ],
    rest: ['没有问题'],
  },
  {
    text: '王大海 男 身份证990101198802140054 劲转电机 外来 8月12日入会',
    records: [{ ledger: 'member', values: { name: '王大海', sex: '男', identity: '990101198802140054', employer: '云浦劲转电机有限公司', migrant: '是', joined: '2025-08-12', how: '发展' } }],
  },
  {
    text: '旭能电器劳动争议一起，职工5人要求补发加班费，合计贰万叁仟元，经调解8月19日达成协议，企业支付18500元整',
    records: [
      {
        ledger: 'dispute',
        values: { employer: '云浦旭能电器有限公司', cause: '劳资纠纷', people: '5', sought: '23000', way: '调解', closed: '2025-08-19', result: '调解成功', agreed: '18500', state: 'settled' },
      },
    ],
  },
  {
    text: '昨晚在镇影剧院跟文化站合办迎中秋文艺晚会观众五百多人演员六十二人花了两万八',
    records: [
      { ledger: 'activity', values: { day: '2025-08-19', role: '联合', partners: '文化站', place: '镇影剧院', title: '文艺晚会', kind: '文艺演出', audience: '五百多人', people: '62', cost: '28000' } },
    ],
  },
  {
    text: '8月14号友根紧固件的两个工人来工会说没签合同，一男一女，都是贵州人',
    records: [{ ledger: 'petition', values: { received: '2025-08-14', way: '来访', matter: '劳动合同', people: '2', employer: '友根紧固件加工点' } }],
    rest: ['一男一女'],
  },
  {
    text: '新增单位：云浦卓远机电厂，个体，五金行业，在新围村，去年10月开业',
    records: [{ ledger: 'employer', values: { name: '云浦卓远机电厂', ownership: '个体作坊', trade: '五金', place: '新围村', opened: '2024-10' } }],
  },
  {
    text: '8月起由汤国华担任华兴村调解员',
    records: [{ ledger: 'post', values: { union: '华兴村联合工会', name: '汤国华', post: '调解员', from: '2025-08' } }],
  },
  {
    text: '防暑降温专项检查 8月10日至8月13日 检查企业21家 发现隐患8条 已整改8条',
    records: [{ ledger: 'inspection', values: { day: '2025-08-10..2025-08-13', title: '防暑降温专项检查', kind: '防暑降温检查', visits: '21', hazards: '8', fixed: '8' } }],
  },
  {
    text: '林燕 2025/8/19 17:40\n金滚工会今天组织女工插花活动 45人\n林燕 2025/8/19 17:42\n经费1800，工会出1000，公司出800',
    records: [
      {
        ledger: 'activity',
        values: {
          union: '金滚轴承工会', told: '林燕', day: '2025-08-19', title: '插花活动', role: '主办', people: '45', cost: '1800', 'lines.0.source': '工会',
          'lines.0.amount': '1000', 'lines.1.source': '企业', 'lines.1.amount': '800',
        },
      },
    ],
  },
]
