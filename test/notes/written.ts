import type { Note } from '../notes.ts'

/** As offices write, and days told in one go; by hand, before the reader had seen any. */
export const written: readonly Note[] = [
  {
    text: '2025年8月12日，镇总工会联合镇司法所、市场监管所举办《劳动合同法》专题讲座，机关干部及企业职工共计118人参加，其中女职工51人，活动经费人民币伍仟元整，由上级工会补助。',
    records: [{ ledger: 'activity', values: { laws: '劳动合同法',
      day: '2025-08-12', title: '专题讲座', kind: '专题讲座', role: '联合', partners: '镇司法所、市场监管所', people: '118（女51）', cost: '5000', 'lines.0.source': '上级工会', 'lines.0.amount': '5000',
    } }],
  },
  {
    text: '经调解，云浦雅缎服装有限公司与职工郑某等4人（均为女职工）就拖欠工资一事于8月6日达成协议，企业一次性支付工资23600元整。',
    records: [
      { ledger: 'dispute', values: { way: '调解', employer: '云浦雅缎服装有限公司', people: '4（女4）', cause: '劳资纠纷', closed: '2025-08-06', result: '调解成功', agreed: '23600', state: 'settled' } },
    ],
    rest: ['郑某'],
  },
  {
    text: '云浦镇总工会于8月19日上午召开六届七次委员会议，应到9人，实到8人，会议审议了困难职工帮扶方案。',
    records: [{ ledger: 'activity', values: { day: '2025-08-19', title: '六届七次委员会议', kind: '委员会会议', term: '6', session: '7', role: '主办', people: '8' } }],
    rest: ['会议审议了困难职工帮扶方案'],
  },
  {
    text: '兹有青柠餐饮管理有限公司于2025年8月15日召开第一次会员大会，选举产生工会委员会，主席龚丽，会员27人，其中女19人。',
    records: [
      { ledger: 'union', values: { employer: '云浦青柠餐饮管理有限公司', founded: '2025-08-15', chair: '龚丽' } },
      { ledger: 'movement', values: { day: '2025-08-15', kind: '新建工会', people: '27（女19）' } },
    ],
  },
  {
    text: '关于浦鲜食品职工反映高温津贴问题的来信，8月4日收悉，8月14日书面答复当事人。',
    records: [{ ledger: 'petition', values: { way: '来信', employer: '云浦浦鲜食品有限公司', received: '2025-08-04', finished: '2025-08-14', matter: '工资', state: 'finished' } }],
  },
  {
    text: '8月7日会同镇应急管理办公室对云浦捷音电子有限公司等12家企业开展安全生产大检查，发现问题隐患26条，已整改24条，8月14日复查。',
    records: [{ ledger: 'inspection', values: {
      day: '2025-08-07', partners: '镇应急管理办公室', role: '联合', title: '安全生产大检查', kind: '安全生产检查', visits: '12', hazards: '26', fixed: '24', rechecked: '2025-08-14',
    } }],
    rest: ['捷音电子'],
  },
  {
    text: '8月18日：上午接了两个咨询电话，一个问社保，一个问产假；下午去顺途物流建会走访，负责人不在',
    records: [
      { ledger: 'petition', values: { received: '2025-08-18', way: '来电', matter: '社会保险' } },
      { ledger: 'petition', values: { received: '2025-08-18', way: '来电' } },
      { ledger: 'visit', values: { day: '2025-08-18', purpose: '建会走访', employer: '云浦顺途物流有限公司' } },
    ],
    rest: ['产假', '负责人不在'],
  },
  {
    text: '今天干了三件事 一是到永丰村调了一个工伤 赔4万谈拢了 二是检查食堂2家没发现隐患 三是开了主席例会 11个人',
    records: [
      { ledger: 'dispute', values: { closed: '2025-08-20', about: '永丰村联合工会', cause: '工伤', agreed: '40000', result: '调解成功', way: '调解', state: 'settled' } },
      { ledger: 'inspection', values: { day: '2025-08-20', title: '检查食堂', visits: '2', hazards: '0' } },
      { ledger: 'activity', values: { day: '2025-08-20', title: '主席例会', kind: '工会主席会议', role: '主办', people: '11' } },
    ],
  },
  {
    text: '周一信访1起（锦塑包装 讨薪 3人），周二无，周三走访旭能电器谈心，谈了5个职工',
    records: [
      { ledger: 'petition', values: { received: '2025-08-18', employer: '云浦锦塑包装有限公司', matter: '工资', people: '3' } },
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '谈心走访', employer: '云浦旭能电器有限公司', people: '5' } },
    ],
  },
  {
    text: '8月5日 安拓电气工会换届 新主席方建平\n8月6日 通卓电气职工入会12人\n8月7日 工会干部培训 31人 镇党校',
    records: [
      { ledger: 'election', values: { union: '安拓电气工会', day: '2025-08-05', 'elected.0.name': '方建平', 'elected.0.post': '主席' } },
      { ledger: 'movement', values: { union: '通卓电气工会', day: '2025-08-06', kind: '发展', people: '12' } },
      { ledger: 'activity', values: { day: '2025-08-07', title: '工会干部培训', kind: '工会主席培训', people: '31', place: '镇党校' } },
    ],
  },
  {
    text: '上午两家走访，卓航包装和启明注塑，一家愿意建会，一家再考虑',
    records: [
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦卓航包装有限公司' } },
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦启明注塑有限公司' } },
    ],
    rest: ['一家愿意建会'],
  },
  {
    text: '10点接待沙塘村来访群众2名（男1女1），反映禾润食品没签合同；14点参加市总视频会',
    records: [
      { ledger: 'petition', values: { about: '沙塘村联合工会', people: '2（女1）', way: '来访', employer: '云浦禾润食品有限公司', matter: '劳动合同' } },
      { ledger: 'activity', values: { role: '参与', partners: '市总', title: '视频会', kind: '其他会议' } },
    ],
  },
]
