import type { Note } from '../notes.ts'

/** A second lot of the same hand, written when the reader had been mended for the first: at first 20 of 23 ledgers (77 % right), 86 of 111 values (80 %). */
export const hurriedLater: readonly Note[] = [
  {
    text: '上午去新程电商做工作，小老板松了口说国庆以后可以建，先登记一下',
    records: [{ ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦新程电商有限公司', stage: '愿意建会' } }],
    rest: ['国庆以后'],
  },
  { text: '云帆船配建会批下来了 8月18日批复 会员36人女的9人', records: [{ ledger: 'founding', values: { employer: '云浦云帆船配有限公司', approved: '2025-08-18', state: 'approved', members: '36（女9）' } }] },
  { text: '报一下 华兴村8月转出会员5人女2人 没有新发展', records: [{ ledger: 'movement', values: { union: '华兴村联合工会', day: '2025-08', kind: '转出', people: '5（女2）' } }] },
  {
    text: '夏艳 15:30\n刚刚处理了一起工资的事 丽帛纺织 4个贵州来的女工 8800块 厂里已经转账\n夏艳 15:32\n调解书也签了',
    records: [{ ledger: 'dispute', values: { union: '桥东村联合工会', told: '夏艳', employer: '云浦丽帛纺织有限公司', cause: '劳资纠纷', people: '4（女4）', sought: '8800', received: '2025-08-20' } }],
    rest: ['贵州'],
  },
  { text: '8.15来信一封 匿名的 说乐童玩具加班太多 转给劳动所了', records: [{ ledger: 'petition', values: { received: '2025-08-15', way: '来信', employer: '云浦乐童玩具有限公司' } }], rest: ['匿名', '劳动所'] },
  { text: '七月份全镇信访接待14批37人次，来访9批，来电5批', records: [
    { ledger: 'petition', values: { form: '汇总', received: '2025-07', times: '9', way: '来访' } },
    { ledger: 'petition', values: { form: '汇总', received: '2025-07', times: '5', way: '来电' } },
  ], rest: ['37人次'] },
  {
    text: '浦鲜食品集体合同续签 8月11号职代会通过的 有效期到2028年8月10日 覆盖职工176人',
    records: [{ ledger: 'agreement', values: { employer: '云浦浦鲜食品有限公司', kind: '综合集体合同', voted: '2025-08-11', expires: '2028-08-10', workers: '176' } }],
  },
  {
    text: '双鹭塑胶开职工大会 8月12日 应到88人实到81人 通过了工资方案 赞成79票',
    records: [{ ledger: 'congress', values: { day: '2025-08-12', employer: '云浦双鹭塑胶有限公司', meeting: '职工大会', base: '88', present: '81' } }],
    rest: ['79'],
  },
  {
    text: '谭秀英8月19日去县医院看望住院的职工施小妹 送了500块慰问金和一个果篮',
    records: [{ ledger: 'consolation', values: { day: '2025-08-19', occasion: '生病住院', whom: '患病职工', amount: '500', 'visited.0.name': '施小妹' } }],
    rest: ['果篮'],
  },
  {
    text: '体检安排好了 晨焰电器8月16号去的 女工64人 费用9600 公司出的',
    records: [
      { ledger: 'service', values: { day: '2025-08-16', kind: '职工体检', employer: '云浦晨焰电器有限公司', people: '64（女64）', cost: '9600', 'lines.0.source': '企业', 'lines.0.amount': '9600' } },
    ],
  },
  { text: '困难职工档案新增一户 户主方阿根 佳暖电器的 老婆得病 8月13日建档', records: [{ ledger: 'household', values: { head: '方阿根', employer: '云浦佳暖电器有限公司', opened: '2025-08-13', cause: '家属患病' } }] },
  {
    text: '8月17号夜里铸昌机械一个工人手被轧了 缝了12针 算轻伤 已报工伤',
    records: [{ ledger: 'accident', values: { day: '2025-08-17', employer: '云浦铸昌机械有限公司', severity: '轻伤', people: '1', kind: '机械伤害' } }],
  },
  {
    text: '消防安全检查通报：8月14日，会同消防站、派出所检查出租厂房11家，发现隐患26处，已改19处，限8月28日前整改到位',
    records: [
      {
        ledger: 'inspection',
        values: { day: '2025-08-14', title: '消防安全检查', kind: '消防检查', role: '联合', partners: '消防站、派出所', visits: '11', hazards: '26', fixed: '19', due: '2025-08-28' },
      },
    ],
  },
  {
    text: '宏兴村冲床摸底做完了 23家 冲床87台 涉及工人312人 8月10号',
    records: [{ ledger: 'survey', values: { union: '宏兴村联合工会', day: '2025-08-10', kind: '行业调查', firms: '23', machines: '87', people: '312', device: '冲床' } }],
  },
  {
    text: '今天下午组织了劳动法讲座 司法所小王来讲的 到场73人 外来的51 在镇二楼会议室',
    records: [{ ledger: 'activity', values: { day: '2025-08-20', title: '劳动法讲座', kind: '专题讲座', role: '主办', people: '73（外来51）', place: '镇二楼会议室' } }],
  },
  {
    text: '8月9号拔河比赛 12支队 168人 冠军力锋机械 花了3200',
    records: [{ ledger: 'activity', values: { day: '2025-08-09', title: '拔河比赛', kind: '体育比赛', role: '主办', people: '168', cost: '3200' } }],
    rest: ['12支队', '冠军力锋机械'],
  },
  { text: '县总8月16日发文 表彰我镇沃朗电器工会为模范职工之家', records: [{ ledger: 'honour', values: { day: '2025-08-16', rank: '县级', unit: '沃朗电器工会', title: '模范职工之家', kind: '职工之家', bearer: '单位' } }] },
  { text: '工人日报用了我们一条稿子 讲职工食堂的 8月19日', records: [{ ledger: 'article', values: { day: '2025-08-19', paper: '工人日报' } }] },
  {
    text: '8月20日上缴县总二季度经费12400元 凭证号0825',
    records: [{ ledger: 'remittance', values: { period: '2025Q2', handed: '12400', handedOn: '2025-08-20', voucher: '0825', superior: '县总' } }],
  },
  { text: '沙塘联合工会经费自查 8月8日 查出问题2个 涉及金额1350元 已改1个', records: [{ ledger: 'audit', values: { day: '2025-08-08', audited: '沙塘村联合工会', findings: '2', wrong: '1350', fixed: '1' } }] },
  { text: '本月没搞活动 检查也没开展', records: [{ ledger: 'zero', values: { ledger: '活动', period: '2025-08' } }, { ledger: 'zero', values: { ledger: '安全检查', period: '2025-08' } }] },
  { text: '[图片]\n大家辛苦了，照片发群里', records: [] },
]
