import type { Note } from '../notes.ts'

/** Ten as they are forwarded in groups: a bulletin, a roll, a duty report with lines of its own, a reminder that tells nothing done. Written before the reader saw any: at first 11 of 12 ledgers (79 % right), 49 of 62 values (74 % right). */
export const forwarded: readonly Note[] = [
  {
    text: '【送清凉】8月12日上午，云浦镇总工会到沃朗电器、锐光轴承开展“夏送清凉”慰问活动，为50名一线职工送上凉茶、毛巾等防暑用品，价值6000元，并叮嘱大家注意防暑、安全生产。',
    records: [{ ledger: 'consolation', values: { day: '2025-08-12', occasion: '高温送清凉', whom: '一线职工', people: '50', worth: '6000' } }],
  },
  {
    text: '@所有人 各村联合工会、企业工会：请于8月25日前把上半年会员增减情况报镇总工会邮箱，收到请回复。',
    records: [],
  },
  {
    text: '夏艳 8月19日 16:20\n桥东村联合工会8月19日安全巡查\n检查企业：3家\n发现隐患：4处\n当场整改：3处\n剩1处月底前改好',
    records: [{ ledger: 'inspection', values: { union: '桥东村联合工会', day: '2025-08-19', title: '安全巡查', visits: '3', hazards: '4', fixed: '3', due: '2025-08下', told: '夏艳' } }],
  },
  {
    text: '谭主席，岚光锁业那个工伤的事谈好了，厂里一次性赔3.6万，今天下午在镇调解室签的协议，老乡很满意',
    records: [{ ledger: 'dispute', values: { closed: '2025-08-20', cause: '工伤', employer: '云浦岚光锁业有限公司', way: '调解', result: '调解成功', agreed: '36000', state: 'settled' } }],
  },
  {
    text: '#接龙\n8月16日（周六）镇总工会青年联谊活动签到\n1. 沃朗电器 高岳林\n2. 凌波电子 吕燕 女\n3. 锐光轴承 龚磊\n4. 海浪化纤 茅艳 女',
    records: [{ ledger: 'service', values: { day: '2025-08-16', kind: '联谊交友', people: '4（女2）' } }],
  },
  {
    text: '汇报：8月18日14:30接到佳暖电器职工电话，反映公司未缴社保，涉及6人，已告知当事人维权途径并与公司人事对接，公司答应8月底补缴。',
    records: [{ ledger: 'petition', values: { received: '2025-08-18', way: '来电', matter: '社会保险', employer: '云浦佳暖电器有限公司', people: '6' } }],
    rest: ['8月底补缴'],
  },
  {
    text: '宏兴村暑托班今天结束，7月14日开班，一共26个娃，其中外来职工子女19个，费用1.2万镇总工会补助8000',
    records: [{ ledger: 'service', values: { union: '宏兴村联合工会', kind: '暑托班', day: '2025-08-20', people: '26', cost: '12000', 'lines.0.source': '工会', 'lines.0.amount': '8000' } }],
  },
  {
    text: '今天跑了三家：①涌浪泵业 老板同意建会 ②岚光锁业 还要再考虑 ③拓架钢构 人数不够',
    records: [
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦涌浪泵业有限公司', stage: '愿意建会' } },
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦岚光锁业有限公司', stage: '需继续动员' } },
      { ledger: 'visit', values: { day: '2025-08-20', purpose: '建会走访', employer: '云浦拓架钢构有限公司', stage: '不符合建会条件' } },
    ],
  },
  {
    text: '喜报🎉我镇凌波电子装配班组荣获2025年度市级“工人先锋号”称号，锐光轴承龚磊获评市级“五一劳动奖章”！',
    records: [
      { ledger: 'honour', values: { title: '工人先锋号', day: '2025', rank: '市级', unit: '云浦凌波电子有限公司', bearer: '班组' } },
      { ledger: 'honour', values: { title: '五一劳动奖章', rank: '市级', unit: '云浦锐光轴承有限公司', kind: '五一劳动奖', name: '龚磊' } },
    ],
  },
  {
    text: '罗水良 2025-08-20 08:40\n昨晚宏兴广场露天电影，来了200多人\n罗水良 2025-08-20 08:41\n[图片]\n夏艳 2025-08-20 08:45\n👍👍\n罗水良 2025-08-20 08:50\n顺便发了防诈骗宣传单150份',
    records: [{ ledger: 'print', values: { union: '宏兴村联合工会', day: '2025-08-20', kind: '宣传资料', number: '150', told: '罗水良' } }],
    rest: ['200多人'],
  },
]
