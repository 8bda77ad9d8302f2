import type { Note } from '../notes.ts'

/** As typed on the phone between two errands: at first 13 of 20 ledgers (76 % right), 50 of 87 values (66 %). */
export const phone: readonly Note[] = [
  {
    text: '昨天下午去恒科轴承找职工谈心 4个外地的 嫌食堂太贵 跟老板说了会改',
    records: [{ ledger: 'visit', values: { day: '2025-08-19', purpose: '谈心走访', employer: '云浦恒科轴承有限公司', people: '4（外来4）' } }],
    rest: ['食堂太贵'],
  },
  { text: '前天查了明汐照明的消防 隐患3处 当场改了2处', records: [{ ledger: 'inspection', values: { day: '2025-08-18', kind: '消防检查', title: '消防', hazards: '3', fixed: '2', 'firms.0.employer': '云浦明汐照明有限公司' } }] },
  { text: '18号给妙笔文具老周送了500块慰问金 他住院了', records: [{ ledger: 'consolation', values: { day: '2025-08-18', occasion: '生病住院', whom: '患病职工', amount: '500', about: '妙笔文具工会' } }], rest: ['老周'] },
  { text: '上周五德润橡胶 女职工体检 56人 花了8400 企业出的', records: [{ ledger: 'service', values: { day: '2025-08-15', kind: '职工体检', employer: '云浦德润橡胶有限公司', people: '56（女56）', cost: '8400', 'lines.0.source': '企业', 'lines.0.amount': '8400' } }] },
  { text: '雅缎服装一女工被缝纫机扎伤手指 8月16的事 轻伤 已报', records: [{ ledger: 'accident', values: { day: '2025-08-16', employer: '云浦雅缎服装有限公司', severity: '轻伤', people: '1（女1）' } }] },
  { text: '盛轮车业今天开了职代会 到会42人 工资协议通过了', records: [{ ledger: 'congress', values: { day: '2025-08-20', employer: '云浦盛轮车业有限公司', meeting: '职工代表大会', present: '42' } }], rest: ['工资协议'] },
  { text: '8月17和司法所在元祥村搞了场普法讲座 65人听 外地人40', records: [{ ledger: 'activity', values: { union: '元祥村联合工会', day: '2025-08-17', title: '普法讲座', role: '联合', partners: '司法所', people: '65（外来40）' } }] },
  { text: '通卓电气欠3个人工资共12600 今天下午调好了 当场付清', records: [{ ledger: 'dispute', values: { closed: '2025-08-20', employer: '云浦通卓电气有限公司', cause: '劳资纠纷', people: '3', sought: '12600', way: '调解', result: '调解成功', state: 'settled', paid: '12600' } }] },
  { text: '亿模塑业8月进了6个会员退了2个', records: [
    { ledger: 'movement', values: { union: '亿模塑业工会', day: '2025-08', kind: '发展', people: '6' } },
    { ledger: 'movement', values: { union: '亿模塑业工会', day: '2025-08', kind: '减少', people: '2' } },
  ] },
  { text: '收到乐灶电器二季度经费15600', records: [{ ledger: 'levy', values: { employer: '云浦乐灶电器有限公司', kind: '工会经费', received: '15600', period: '2025Q2' } }] },
  { text: '陈亚萍 8月19日 16:05\n永丰村广播站今天播了高温防护知识 发了传单300张', records: [{ ledger: 'print', values: { union: '永丰村联合工会', told: '陈亚萍', day: '2025-08-19', kind: '宣传资料', number: '300' } }], rest: ['广播站'] },
  { text: '安拓电气要建女职工委员会 8月14选的 主任姓金 5个委员', records: [{ ledger: 'body', values: { union: '安拓电气工会', kind: '女职工委员会', name: '女职工委员会', founded: '2025-08-14' } }], rest: ['主任姓金'] },
  { text: '#接龙\n8月20日消防培训报名\n1. 吕燕 凌波电子\n2. 龚伟民 海浪化纤\n3. 尹家骏 恒科轴承', records: [] },
  { text: '锦塑包装工资集体合同签好了 8.13签 涨5% 覆盖96个职工', records: [{ ledger: 'agreement', values: { signed: '2025-08-13', employer: '云浦锦塑包装有限公司', kind: '工资专项集体合同', rise: '5', workers: '96' } }] },
  { text: '村里老党员活动室改成职工书屋了 华兴村 8月10号开的 有书800本', records: [{ ledger: 'facility', values: { union: '华兴村联合工会', opened: '2025-08-10', kind: '职工书屋', books: '800' } }] },
  { text: '顺途物流货车司机5个人今天入会', records: [{ ledger: 'movement', values: { day: '2025-08-20', kind: '发展', people: '5' } }] },
  { text: '县总今天来调研 看了凌波电子和职工书屋 座谈1小时', records: [{ ledger: 'liaison', values: { day: '2025-08-20' } }] },
  { text: '鑫钻工具职工点子大赛收了28条 采用9条', records: [{ ledger: 'suggestion', values: { union: '鑫钻工具工会', form: '汇总', times: '28' } }] },
  { text: '康晓峰今天接了个12351的件 反映国平滚子作坊拖欠工资4500', records: [{ ledger: 'petition', values: { handler: '康晓峰', received: '2025-08-20', way: '12351', employer: '国平滚子作坊', matter: '工资' } }], rest: ['4500'] },
  { text: '沙塘村8月份没开展活动', records: [{ ledger: 'zero', values: { union: '沙塘村联合工会', ledger: '活动', period: '2025-08' } }] },
  { text: '好的 我下午发给你', records: [] },
]
