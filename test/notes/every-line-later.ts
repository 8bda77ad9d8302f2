import type { Note } from '../notes.ts'

/** A second lot over all lines, written when the reader had been mended for the first: at first 32 of 33 ledgers (97 % right), 138 of 148 values (96 % right). */
export const everyLineLater: readonly Note[] = [
  {
    text: '8月15日去铭固五金送清凉，慰问一线职工36人，绿豆汤6桶、毛巾36条，折合800元',
    records: [{ ledger: 'consolation', values: { day: '2025-08-15', occasion: '高温送清凉', whom: '一线职工', people: '36', goods: '绿豆汤6桶、毛巾36条', worth: '800', about: '铭固五金工会' } }],
  },
  { text: '昨天看望住院职工2人，每人500，慰问金1000元', records: [{ ledger: 'consolation', values: { day: '2025-08-19', occasion: '生病住院', whom: '患病职工', people: '2', amount: '1000' } }] },
  { text: '8月11日给建档困难户发放生活救助1200元，县总拨的', records: [{ ledger: 'grant', values: { day: '2025-08-11', item: '生活救助', amount: '1200', source: '上级工会' } }] },
  { text: '8月18日助学金发放，高中生4名，8000元，企业捐的', records: [{ ledger: 'study', values: { day: '2025-08-18', stage: '高中', people: '4', amount: '8000', source: '企业' } }] },
  { text: '乐灶电器8月5日住院医疗互助参保143人，参保费11440元', records: [{ ledger: 'mutual', values: { day: '2025-08-05', plan: '住院医疗互助', employer: '云浦乐灶电器有限公司', joined: '143', fee: '11440' } }] },
  { text: '体检：展翼机械8月12日职工体检88人，花了13200元', records: [{ ledger: 'service', values: { day: '2025-08-12', kind: '职工体检', employer: '云浦展翼机械有限公司', people: '88', cost: '13200' } }] },
  { text: '8月17日义诊，镇卫生院派医生，来了120人，外来的75', records: [{ ledger: 'service', values: { day: '2025-08-17', kind: '义诊', people: '120（外来75）' } }] },
  { text: '卓航包装8月14日同意建会，职工62人', records: [{ ledger: 'founding', values: { employer: '云浦卓航包装有限公司', willing: '2025-08-14', state: 'willing', workers: '62' } }] },
  { text: '镇北村联合工会8月9日换届选举，应到28人，实到27人', records: [{ ledger: 'election', values: { union: '镇北村联合工会', day: '2025-08-09', due: '28', present: '27' } }] },
  {
    text: '收到县总《关于做好防暑降温工作的通知》，8月13日收文，云县工〔2025〕29号',
    records: [{ ledger: 'document', values: { title: '关于做好防暑降温工作的通知', number: '云县工〔2025〕29号', received: '2025-08-13', kind: '通知' } }],
  },
  {
    text: '联驱汽车部件5名外地职工讨薪，欠薪金额4.5万，8月16日追回',
    records: [{ ledger: 'recovery', values: { employer: '云浦联驱汽车部件有限公司', people: '5（外来5）', owed: '45000', ended: '2025-08-16', state: 'settled' } }],
  },
  { text: '8月13日法律咨询，两名女工问产假工资', records: [{ ledger: 'advice', values: { day: '2025-08-13', kind: '法律咨询', people: '2（女2）' } }] },
  {
    text: '8月19日给旭能电器发劳动法律监督意见书，发现问题3个',
    records: [
      { ledger: 'supervision', values: { day: '2025-08-19', kind: '劳动法律监督', letter: '意见书', letterOn: '2025-08-19', state: 'sent', employer: '云浦旭能电器有限公司', findings: '3' } },
    ],
  },
  {
    text: '劲转电机8月15日签了工资专项集体合同，涨5%，职工97人',
    records: [{ ledger: 'agreement', values: { kind: '工资专项集体合同', employer: '云浦劲转电机有限公司', signed: '2025-08-15', rise: '5%', workers: '97' } }],
  },
  { text: '丽帛纺织今天开职代会，应到52，实到49', records: [{ ledger: 'congress', values: { day: '2025-08-20', employer: '云浦丽帛纺织有限公司', meeting: '职工代表大会', base: '52', present: '49' } }] },
  { text: '妙笔文具厂务公开，8月12日，公开栏贴了3项', records: [{ ledger: 'openness', values: { day: '2025-08-12', employer: '云浦妙笔文具有限公司', way: '公开栏', items: '3' } }] },
  { text: '8月18日拓架钢构发生工伤事故，1人轻伤，被行车砸的', records: [{ ledger: 'accident', values: { day: '2025-08-18', employer: '云浦拓架钢构有限公司', people: '1', severity: '轻伤', machine: '行车吊车' } }] },
  { text: '安康杯竞赛8月1日启动，参赛企业26家，参赛职工1850人', records: [{ ledger: 'campaign', values: { day: '2025-08-01', kind: '安康杯竞赛', firms: '26', workers: '1850' } }] },
  { text: '8月6日摸底冲床行业，企业16家，设备台数132台', records: [{ ledger: 'survey', values: { day: '2025-08-06', firms: '16', machines: '132', trade: '冲床' } }] },
  { text: '合理化建议：鑫钻工具职工提出砂轮加防护罩，8月11日，已采纳', records: [{ ledger: 'suggestion', values: { raised: '2025-08-11', kind: '合理化建议', employer: '云浦鑫钻工具有限公司', state: 'adopted' } }] },
  { text: '8月7日挂横幅5条，宣传安全生产', records: [{ ledger: 'print', values: { day: '2025-08-07', kind: '横幅标语', number: '5', subject: '安全生产' } }] },
  { text: '8月16日县报刊登我镇一篇新闻报道', records: [{ ledger: 'article', values: { day: '2025-08-16', kind: '新闻报道', outcome: '已采用' } }] },
  { text: '佳暖电器8月10日工会经费入库23500元', records: [{ ledger: 'levy', values: { day: '2025-08-10', kind: '工会经费', employer: '云浦佳暖电器有限公司', received: '23500' } }] },
  { text: '8月13日经审委检查元祥村联合工会经费，发现问题1个', records: [{ ledger: 'audit', values: { day: '2025-08-13', kind: '检查基层经费', audited: '元祥村联合工会', findings: '1' } }] },
  { text: '8月5日江南村职工书屋启用，藏书1200册', records: [{ ledger: 'facility', values: { union: '江南村联合工会', opened: '2025-08-05', kind: '职工书屋', name: '职工书屋', books: '1200' } }] },
  { text: '8月9日兄弟乡镇工会来访交流，12人', records: [{ ledger: 'liaison', values: { day: '2025-08-09', kind: '来访交流', people: '12' } }] },
  { text: '转出会员4人，女1人，安合金属，8月份', records: [{ ledger: 'movement', values: { union: '安合金属工会', day: '2025-08', kind: '转出', people: '4（女1）' } }] },
  {
    text: '8月14日篮球赛，镇体育馆，64人参加，观众300人',
    records: [{ ledger: 'activity', values: { day: '2025-08-14', title: '篮球赛', kind: '体育比赛', place: '镇体育馆', people: '64', audience: '300' } }],
  },
  { text: '走访澄晖玻璃，谈建会，老板说再考虑，8月13日', records: [{ ledger: 'visit', values: { day: '2025-08-13', purpose: '建会走访', employer: '云浦澄晖玻璃有限公司', stage: '需继续动员' } }] },
  { text: '方盒包装两名职工来访，反映社保没交，8月12日', records: [{ ledger: 'petition', values: { received: '2025-08-12', way: '来访', matter: '社会保险', people: '2', employer: '云浦方盒包装有限公司' } }] },
  {
    text: '8月8日消防检查，会同消防所，查了5家，隐患8处，已整改6处',
    records: [{ ledger: 'inspection', values: { day: '2025-08-08', kind: '消防检查', title: '消防检查', role: '联合', partners: '消防所', visits: '5', hazards: '8', fixed: '6' } }],
  },
  {
    text: '沙塘村7月份没有劳动争议，也没有信访',
    records: [
      { ledger: 'zero', values: { union: '沙塘村联合工会', ledger: '劳动争议', period: '2025-07' } },
      { ledger: 'zero', values: { union: '沙塘村联合工会', ledger: '信访接待', period: '2025-07' } },
    ],
  },
  { text: '下周一开始收三季度经费，各厂准备好', records: [] },
]
