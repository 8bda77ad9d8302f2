import type { Note } from '../notes.ts'

/** Notes of publicity, money and the office's papers, as officers write them; labelled before the reader had met any. */
export const life: readonly Note[] = [
  {
    text: '8月12日云浦日报登了我们一篇报道《车间里的夜校》，县级的',
    records: [{ ledger: 'article', values: { day: '2025-08-12', title: '车间里的夜校', kind: '新闻报道', paper: '云浦日报', rank: '县级' } }],
  },
  {
    text: '今天编了第8期工会简报，标题是职工夜校开班',
    records: [{ ledger: 'article', values: { day: '2025-08-20', title: '职工夜校开班', kind: '简报信息', issue: '第8期' } }],
  },
  {
    text: '8月15日在集市发放宣传资料300份，内容是安全生产',
    records: [{ ledger: 'print', values: { day: '2025-08-15', kind: '宣传资料', number: '300', subject: '安全生产' } }],
  },
  {
    text: '昨天在镇主街挂了横幅6条，宣传工会法',
    records: [{ ledger: 'print', values: { day: '2025-08-19', kind: '横幅标语', number: '6' } }],
  },
  {
    text: '8月10日出黑板报一期，主题是文明诚信',
    records: [{ ledger: 'print', values: { day: '2025-08-10', kind: '宣传板报', number: '1', subject: '文明诚信' } }],
  },
  {
    text: '8月18日报刊征订：工人报任务60份，已订66份，工会报刊',
    records: [{ ledger: 'subscription', values: { day: '2025-08-18', title: '工人报', kind: '工会报刊', task: '60', ordered: '66' } }],
  },
  {
    text: '8月14日金滚轴承工会经费入库12600元，应缴12600元',
    records: [{ ledger: 'levy', values: { day: '2025-08-14', employer: '云浦金滚轴承有限公司', kind: '工会经费', received: '12600', task: '12600' } }],
  },
  {
    text: '二季度经费上缴县总，应上缴8600元，期限8月31日，8月19日已上缴8600元',
    records: [{ ledger: 'remittance', values: { superior: '县总', due: '2025-08-31', owed: '8600', handed: '8600', handedOn: '2025-08-19' } }],
  },
  {
    text: '8月13日经审委检查基层经费，宏兴村联合工会，发现问题2个',
    records: [{ ledger: 'audit', values: { day: '2025-08-13', kind: '检查基层经费', audited: '宏兴村联合工会', findings: '2' } }],
  },
  {
    text: '8月16日支出1200元，工会经费，买职工运动会奖品，凭证号2025-88',
    records: [{ ledger: 'cash', values: { day: '2025-08-16', way: '支出', amount: '1200', source: '工会', voucher: '2025-88' } }],
    rest: ['职工运动会奖品'],
  },
  {
    text: '8月5日收入补助5000元，镇财政给的',
    records: [{ ledger: 'cash', values: { day: '2025-08-05', way: '收入', amount: '5000', source: '政府' } }],
  },
  {
    text: '8月11日外出考察，到石浦镇总工会学习职工书屋，9人参加',
    records: [{ ledger: 'liaison', values: { day: '2025-08-11', kind: '外出考察', partner: '石浦镇总工会', people: '9' } }],
  },
  {
    text: '8月7日和税务所会商经费代收，4个人参加',
    records: [{ ledger: 'liaison', values: { day: '2025-08-07', kind: '部门会商', partner: '税务所', people: '4' } }],
  },
  {
    text: '8月份工作计划8月4日报给镇党委',
    records: [{ ledger: 'submission', values: { kind: '月度工作计划', period: '2025-08', sent: '2025-08-04', receiver: '镇党委' } }],
  },
]
