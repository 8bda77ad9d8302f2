import type { Note } from '../notes.ts'

/** Chats with corrections, sums of months and quarters, and what the registers hold; by hand, before the reader had seen any. */
export const gathered: readonly Note[] = [
  {
    text: '胡军 8月19日 09:10\n江南村昨天组织反诈安全培训，到场55人\n胡军 8月19日 09:12\n更正，是58人，其中女的26',
    records: [{ ledger: 'activity', values: { union: '江南村联合工会', told: '胡军', day: '2025-08-18', title: '安全培训', kind: '安全培训', role: '主办', people: '58（女26）' } }],
  },
  {
    text: '陈亚萍 10:15\n今天永丰村接待来访1人，问养老保险\n谭秀英 10:16\n哪个厂的？\n陈亚萍 10:18\n优塑制品的',
    records: [{ ledger: 'petition', values: { union: '永丰村联合工会', told: '陈亚萍', received: '2025-08-20', way: '来访', people: '1', matter: '社会保险', employer: '云浦优塑制品有限公司' } }],
  },
  {
    text: '周菊芳 2025/8/18 18:30\n马塘今天转入会员3人\n孙小波 2025/8/18 18:42\n新围8月份转出2人，减少1人\n周菊芳 2025/8/18 19:01\n说错了 是转出3人',
    records: [
      { ledger: 'movement', values: { union: '马塘村联合工会', told: '周菊芳', day: '2025-08-18', kind: '转出', people: '3' } },
      { ledger: 'movement', values: { union: '新围村联合工会', told: '孙小波', day: '2025-08', kind: '转出', people: '2' } },
      { ledger: 'movement', values: { union: '新围村联合工会', told: '孙小波', day: '2025-08', kind: '减少', people: '1' } },
    ],
  },
  {
    text: '夏艳 8-19 14:20\n@谭秀英 桥东村8.17篮球友谊赛，两队24人，观众大约200\n谭秀英 8-19 14:25\n经费多少\n夏艳 8-19 14:26\n800，村里出的',
    records: [{ ledger: 'activity', values: { union: '桥东村联合工会', told: '夏艳', day: '2025-08-17', title: '篮球友谊赛', kind: '体育比赛', people: '24', audience: '大约200', cost: '800' } }],
    rest: ['村里出的'],
  },
  {
    text: '吕燕 2025-08-18 10:00:12\n8月15日技能大赛参加45人，花了6000块\n吕燕 2025-08-18 10:05:40\n刚才那条花费打错了，6800',
    records: [{ ledger: 'activity', values: { union: '凌波电子工会', told: '吕燕', day: '2025-08-15', title: '技能大赛', kind: '技能竞赛', people: '45', cost: '6800' } }],
  },
  {
    text: '康东升 19:02\n今天检查永丰？不对是华兴村的3家厂，隐患4个，全改了',
    records: [{ ledger: 'inspection', values: { union: '华兴村联合工会', told: '康东升', day: '2025-08-20', title: '检查', visits: '3', hazards: '4', fixed: '4' } }],
  },
  {
    text: '7月份信访汇总：来访5批11人次，来电8起，来信1件',
    records: [
      { ledger: 'petition', values: { form: '汇总', times: '5', received: '2025-07', way: '来访', people: '11人次' } },
      { ledger: 'petition', values: { form: '汇总', times: '8', received: '2025-07', way: '来电' } },
      { ledger: 'petition', values: { form: '汇总', times: '1', received: '2025-07', way: '来信' } },
    ],
  },
  {
    text: '1-7月全镇调解劳动争议26起，涉及职工58人，涉案金额71.3万元',
    records: [{ ledger: 'dispute', values: { form: '汇总', times: '26', received: '2025-01..2025-07', people: '58', sought: '713000', way: '调解' } }],
  },
  {
    text: '上月联合应急所开展安全检查4次，查企业38家次，隐患52处整改50处',
    records: [
      {
        ledger: 'inspection',
        values: { form: '汇总', times: '4', day: '2025-07', role: '联合', partners: '应急所', title: '安全检查', kind: '安全生产检查', visits: '38', hazards: '52', fixed: '50' },
      },
    ],
  },
  {
    text: '二季度各类培训6期，参训312人次，其中安全培训4期210人次，法律培训2期102人次',
    records: [
      { ledger: 'activity', values: { form: '汇总', times: '4', day: '2025Q2', title: '安全培训', kind: '安全培训', people: '210人次' } },
      { ledger: 'activity', values: { form: '汇总', times: '2', day: '2025Q2', title: '法律培训', kind: '法律培训', people: '102人次' } },
    ],
  },
  {
    text: '元祥村上半年新增会员64人，减少会员21人',
    records: [
      { ledger: 'movement', values: { union: '元祥村联合工会', day: '2025H1', kind: '发展', people: '64' } },
      { ledger: 'movement', values: { union: '元祥村联合工会', day: '2025H1', kind: '减少', people: '21' } },
    ],
  },
  {
    text: '7月：谈心走访12家次，督查走访7家次，协商指导3次',
    records: [
      { ledger: 'visit', values: { form: '汇总', times: '12', day: '2025-07', purpose: '谈心走访' } },
      { ledger: 'visit', values: { form: '汇总', times: '7', day: '2025-07', purpose: '督查走访' } },
      { ledger: 'visit', values: { form: '汇总', times: '3', day: '2025-07', purpose: '协商指导' } },
    ],
  },
  {
    text: '新登记一家单位 云浦合力塑模有限公司 民营 塑料行业 在马塘村 联系人贺敏 14000000041',
    records: [{ ledger: 'employer', values: { name: '云浦合力塑模有限公司', ownership: '民营', trade: '塑料', place: '马塘村', contact: '贺敏', phone: '14000000041' } }],
  },
  {
    text: '云帆船配今天成立工会，主席李卫星，会员35人（女9人）',
    records: [
      { ledger: 'union', values: { employer: '云浦云帆船配有限公司', founded: '2025-08-20', chair: '李卫星' } },
      { ledger: 'movement', values: { day: '2025-08-20', kind: '新建工会', people: '35（女9）' } },
    ],
  },
  {
    text: '8月1日起聘请杨立新为桥东村劳动法律监督员',
    records: [{ ledger: 'post', values: { union: '桥东村联合工会', name: '杨立新', post: '劳动法律监督员', from: '2025-08-01' } }],
  },
  {
    text: '展翼机械退休会员：吴阿根，男，1965年7月生，8月15日退休离会',
    records: [{ ledger: 'member', values: { name: '吴阿根', sex: '男', born: '1965-07', employer: '云浦展翼机械有限公司', left: '2025-08-15', why: '退休' } }],
  },
  {
    text: '截止8月15日，拓架钢构职工88人（女12、外来51），会员79人（女10、外来44）',
    records: [{ ledger: 'headcount', values: { union: '拓架钢构工会', on: '2025-08-15', workers: '88（女12，外来51）', members: '79（女10，外来44）' } }],
  },
  {
    text: '外卖小哥罗海峰入会，男，身份证990101199511230038，手机14000000051，8月18日',
    records: [{ ledger: 'member', values: { name: '罗海峰', sex: '男', identity: '990101199511230038', phone: '14000000051', joined: '2025-08-18', group: '外卖配送员', how: '发展' } }],
  },
]
