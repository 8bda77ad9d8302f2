import type { Note } from '../notes.ts'

/** A third lot of a hurried hand: at first 17 of 20 ledgers (85 % right), 81 of 101 values (90 %). */
export const hurriedLast: readonly Note[] = [
  { text: '下午去了趟信步鞋业 老板同意建会 让我们下周去办手续', records: [{ ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦信步鞋业有限公司', stage: '愿意建会' } }] },
  { text: '泉来水暖8月新进会员14人 女的5个 外地9个', records: [{ ledger: 'movement', values: { union: '泉来水暖工会', day: '2025-08', kind: '发展', people: '14（女5，外来9）' } }] },
  { text: '禾润食品有两个女工来问哺乳假的事 8月13日上午来的 已经答复', records: [{ ledger: 'petition', values: { received: '2025-08-13', employer: '云浦禾润食品有限公司', people: '2（女2）', state: 'finished' } }] },
  {
    text: '耀辰灯具工伤那件8月18日签了协议 赔6.5万 已付3万',
    records: [{ ledger: 'dispute', values: { closed: '2025-08-18', employer: '云浦耀辰灯具有限公司', cause: '工伤', result: '调解成功', state: 'settled', agreed: '65000', paid: '30000' } }],
  },
  { text: '旭能电器8月15日签女职工专项集体合同 覆盖女职工83人', records: [{ ledger: 'agreement', values: { signed: '2025-08-15', employer: '云浦旭能电器有限公司', kind: '女职工权益保护专项集体合同', workers: '83' } }] },
  {
    text: '路捷汽配三届二次职代会8月17开的 应到36实到34 提案9件',
    records: [{ ledger: 'congress', values: { day: '2025-08-17', employer: '云浦路捷汽配有限公司', meeting: '职工代表大会', term: '3', session: '2', base: '36', present: '34', proposals: '9' } }],
  },
  { text: '昨天慰问快递小哥42人 西瓜20箱 花了1260元', records: [{ ledger: 'consolation', values: { day: '2025-08-19', whom: '新就业形态劳动者', people: '42', goods: '西瓜20箱', worth: '1260' } }] },
  { text: '给暖羽家纺的困难职工发临时救助2000元 县总的钱 8月14日', records: [{ ledger: 'grant', values: { day: '2025-08-14', item: '临时救助', amount: '2000', source: '上级工会', about: '暖羽家纺工会' } }] },
  { text: '8月16日拓架钢构职工体检 去了78个人 花了9360', records: [{ ledger: 'service', values: { day: '2025-08-16', kind: '职工体检', employer: '云浦拓架钢构有限公司', people: '78', cost: '9360' } }] },
  { text: '马塘村今天查安全 6家厂 隐患9处 改了7处', records: [{ ledger: 'inspection', values: { union: '马塘村联合工会', day: '2025-08-20', kind: '安全生产检查', visits: '6', hazards: '9', fixed: '7' } }] },
  { text: '8月12日巧匠家具锯床伤了手 1个木工 轻伤 已送医院', records: [{ ledger: 'accident', values: { day: '2025-08-12', employer: '云浦巧匠家具有限公司', machine: '锯床刨床', severity: '轻伤', people: '1' } }] },
  {
    text: '缝纫技能比赛8.10办的 妇联合办 选手31人全是女的 一等奖云裳服饰江小梅',
    records: [
      {
        ledger: 'activity',
        values: {
          day: '2025-08-10', title: '缝纫技能比赛', kind: '技能竞赛', role: '联合', partners: '妇联', people: '31（女31）', 'prizes.0.place': '一等奖',
          'prizes.0.name': '江小梅', 'prizes.0.unit': '云裳服饰',
        },
      },
    ],
  },
  { text: '消防演练 8月18日 海浪化纤厂里 120人 消防站来指导', records: [{ ledger: 'activity', values: { day: '2025-08-18', title: '消防演练', kind: '消防演练', people: '120', about: '海浪化纤工会' } }] },
  { text: '沃朗电器余萍评上县劳模 8月份的事', records: [{ ledger: 'honour', values: { day: '2025-08', name: '余萍', unit: '云浦沃朗电器有限公司', kind: '劳动模范', title: '劳模', rank: '县级' } }] },
  { text: '县电视台8月15日报道了我们的送清凉', records: [{ ledger: 'article', values: { day: '2025-08-15', kind: '新闻报道', paper: '县电视台' } }] },
  { text: '8月11号印折页800份 讲集体协商的 花了640', records: [{ ledger: 'print', values: { day: '2025-08-11', kind: '宣传资料', number: '800', cost: '640', subject: '工资协商' } }] },
  { text: '织锦针织8月18日交工会经费9800元 应交9800', records: [{ ledger: 'levy', values: { day: '2025-08-18', employer: '云浦织锦针织有限公司', kind: '工会经费', received: '9800', task: '9800' } }] },
  { text: '8月19日收到县总补助5000元 入账了', records: [{ ledger: 'cash', values: { day: '2025-08-19', way: '收入', amount: '5000', source: '上级工会', item: '补助收入' } }] },
  {
    text: '新围、永丰七月份都没有信访',
    records: [
      { ledger: 'zero', values: { union: '新围村联合工会', ledger: '信访接待', period: '2025-07' } },
      { ledger: 'zero', values: { union: '永丰村联合工会', ledger: '信访接待', period: '2025-07' } },
    ],
  },
  { text: '大家注意一下台风 有情况及时报', records: [] },
]
