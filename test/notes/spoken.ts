import type { Note } from '../notes.ts'

/** By voice, by a clerk in a hurry, and from firms: written by hand like the others (`notes.ts`), before the reader had seen any. */
export const spoken: readonly Note[] = [
  {
    text: '昨天下午我们振东村在村文化礼堂开了一个防暑降温的讲座来了四十八个人女的有二十个请的镇卫生院的医生',
    records: [{ ledger: 'activity', values: { union: '振东村联合工会', day: '2025-08-19', title: '讲座', kind: '专题讲座', role: '主办', place: '村文化礼堂', people: '48（女20）' } }],
    rest: ['请的镇卫生院的医生'],
  },
  {
    text: '上周三跟派出所一起查了村里六家小作坊的消防查出来九处问题当场改了五处',
    records: [{ ledger: 'inspection', values: { day: '2025-08-13', title: '消防', kind: '消防检查', role: '联合', partners: '派出所', visits: '6', hazards: '9', fixed: '5' } }],
  },
  {
    text: '老蔡车床的一个小工讲老板欠了他两个月工钱一共七千六我去讲了老板答应这个月底给',
    records: [{ ledger: 'dispute', values: { employer: '老蔡车床加工点', cause: '劳资纠纷', people: '1', sought: '7600' } }],
    rest: ['老板答应这个月底给'],
  },
  {
    text: '报告一下这个礼拜一振东村开了会员代表大会到会三十六人选了新的委员',
    records: [{ ledger: 'activity', values: { union: '振东村联合工会', day: '2025-08-18', title: '会员代表大会', kind: '代表大会', role: '主办', people: '36' } }],
    rest: ['选了新的委员'],
  },
  {
    text: '我们村这个月没有人来上访也没有劳动争议',
    records: [{ ledger: 'zero', values: { ledger: '信访接待', period: '2025-08' } }, { ledger: 'zero', values: { ledger: '劳动争议', period: '2025-08' } }],
  },
  {
    text: '国平滚子作坊那边八月初新来了十一个人全部入会了其中外地的八个',
    records: [{ ledger: 'movement', values: { day: '2025-08上', kind: '发展', people: '11（外来8）', about: '国平滚子作坊' } }],
  },
  {
    text: '8.19 暖羽家纺 女工2 来电 产假工资 已答复',
    records: [{ ledger: 'petition', values: { received: '2025-08-19', way: '来电', matter: '工资', people: '2（女2）', employer: '云浦暖羽家纺有限公司', state: 'finished' } }],
  },
  {
    text: '8/15 电焊比武 力锋机械车间 选手22 外来13 与人社所联办 经费4500 工会3000 企业1500',
    records: [{ ledger: 'activity', values: {
      day: '2025-08-15', title: '电焊比武', kind: '技能竞赛', place: '力锋机械车间', people: '22（外来13）', role: '联合', partners: '人社所', cost: '4500',
      'lines.0.source': '工会', 'lines.0.amount': '3000', 'lines.1.source': '企业', 'lines.1.amount': '1500',
    } }],
  },
  {
    text: '会员 凌波电子 8月 转入4 转出9 女6',
    records: [
      { ledger: 'movement', values: { union: '凌波电子工会', day: '2025-08', kind: '转入', people: '4' } },
      { ledger: 'movement', values: { union: '凌波电子工会', day: '2025-08', kind: '转出', people: '9（女6）' } },
    ],
  },
  {
    text: '铸昌机械 工伤 职工1名 标的11.5万 8.11受理',
    records: [{ ledger: 'dispute', values: { received: '2025-08-11', cause: '工伤', employer: '云浦铸昌机械有限公司', people: '1', sought: '115000' } }],
  },
  {
    text: '建会走访8.14 晶翼电镀 愿建 接待人陆经理 下次走访8.28',
    records: [{ ledger: 'visit', values: { day: '2025-08-14', purpose: '建会走访', employer: '云浦晶翼电镀有限公司', stage: '愿意建会', met: '陆经理', nextOn: '2025-08-28' } }],
  },
  {
    text: '8.12-8.14 高温检查 14家 中暑隐患3处 已改3 复查8.18 曹雅琴',
    records: [{ ledger: 'inspection', values: { day: '2025-08-12..2025-08-14', title: '高温检查', kind: '防暑降温检查', visits: '14', hazards: '3', fixed: '3', rechecked: '2025-08-18' } }],
    rest: ['曹雅琴'],
  },
  {
    text: '余萍(沃朗电器) 8月19日 17:22\n各位领导，我司今天组织叉车工技能比赛，参赛选手16名，一等奖罗志强，二等奖何平、杜小军，三等奖3名，奖金共2400元由公司承担',
    records: [{ ledger: 'activity', values: {
      union: '沃朗电器工会', told: '余萍', day: '2025-08-19', title: '叉车工技能比赛', kind: '技能竞赛', role: '主办', people: '16', cost: '2400', 'lines.0.source': '企业', 'lines.0.amount': '2400',
      'prizes.0.place': '一等奖', 'prizes.0.name': '罗志强', 'prizes.1.place': '二等奖', 'prizes.1.name': '何平', 'prizes.2.place': '二等奖', 'prizes.2.name': '杜小军',
    } }],
    rest: ['三等奖3名'],
  },
  {
    text: '茅艳：信纬电子7月31日在职职工640人，会员598人，其中女会员366人，外来会员410人',
    records: [{ ledger: 'headcount', values: { union: '信纬电子工会', told: '茅艳', on: '2025-07-31', workers: '640', members: '598（女366，外来410）' } }],
  },
  {
    text: '龙娟 08/18 16:40\n凌波女职工委员会昨天组织了包粽子联欢活动，女职工86人参加\n龙娟 08/18 16:41\n[图片]\n龙娟 08/18 16:42\n花了1500，工会经费出的',
    records: [{ ledger: 'activity', values: {
      union: '凌波电子工会', told: '龙娟', day: '2025-08-17', title: '联欢活动', kind: '节日活动', role: '主办', people: '86（女86）', cost: '1500', 'lines.0.source': '工会', 'lines.0.amount': '1500',
    } }],
  },
  {
    text: '林燕 2025-08-19 11:03:26\n谭主席，我们厂有个贵州籍员工8月17日下班路上被车撞了，家属来问能不能算工伤，我已经叫他们来找您了',
    records: [{ ledger: 'petition', values: { union: '金滚轴承工会', told: '林燕', matter: '工伤' } }],
    rest: ['下班路上被车撞了'],
  },
  { text: '尹家骏：恒科轴承工会今天给一线职工送西瓜200斤', records: [{ ledger: 'consolation', values: { goods: '西瓜200斤', union: '恒科轴承工会', told: '尹家骏', day: '2025-08-20', whom: '一线职工' } }] },
  {
    text: '董美珍 8月20日 8:05\n佳暖上半年办了3期安全培训，共计156人次，都是自己工会搞的',
    records: [{ ledger: 'activity', values: { union: '佳暖电器工会', told: '董美珍', form: '汇总', times: '3', day: '2025H1', title: '安全培训', kind: '安全培训', role: '主办', people: '156人次' } }],
  },
]
