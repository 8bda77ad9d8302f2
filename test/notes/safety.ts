import type { Note } from '../notes.ts'

/** Notes of safety at work, surveys, suggestions and law, as officers write them; labelled before the reader had met any. */
export const safety: readonly Note[] = [
  {
    text: '8月13日金滚轴承发生工伤事故，冲床压伤，轻伤1人',
    records: [{ ledger: 'accident', values: { day: '2025-08-13', employer: '云浦金滚轴承有限公司', kind: '机械伤害', machine: '冲床', severity: '轻伤', people: '1' } }],
  },
  {
    text: '工伤事故登记：8月5日岚光锁业，触电，重伤1人，已上报',
    records: [{ ledger: 'accident', values: { day: '2025-08-05', employer: '云浦岚光锁业有限公司', kind: '触电', severity: '重伤', people: '1' } }],
    rest: ['已上报'],
  },
  {
    text: '宏兴村7月未发生工伤事故',
    records: [{ ledger: 'zero', values: { union: '宏兴村联合工会', ledger: '工伤事故', period: '2025-07' } }],
  },
  {
    text: '8月6日启动安康杯竞赛，参赛企业18家，参赛班组42个，参赛职工1360人',
    records: [{ ledger: 'campaign', values: { day: '2025-08-06', kind: '安康杯竞赛', firms: '18', teams: '42', workers: '1360' } }],
  },
  {
    text: '8月11日开展创争活动，参加企业9家，参加职工230人',
    records: [{ ledger: 'campaign', values: { day: '2025-08-11', kind: '创争活动', firms: '9', workers: '230' } }],
  },
  {
    text: '8月14日在岚光锁业发放安全提示卡12张，冲床岗位',
    records: [{ ledger: 'tipCard', values: { issued: '2025-08-14', employer: '云浦岚光锁业有限公司', number: '12', machine: '冲床', state: 'issued' } }],
  },
  {
    text: '8月12日会同经发办对冲床行业调查摸底，调查企业16家，设备132台',
    records: [{ ledger: 'survey', values: { day: '2025-08-12', title: '冲床行业', kind: '行业调查', role: '联合', partners: '经发办', firms: '16', machines: '132' } }],
  },
  {
    text: '困难学生调查：8月18日摸底困难学生11名，涉及户数10户',
    records: [{ ledger: 'survey', values: { day: '2025-08-18', kind: '困难学生调查', people: '11', families: '10' } }],
  },
  {
    text: '金滚轴承职工高岳林8月15日提出合理化建议，内容是冲床加双手按钮',
    records: [{ ledger: 'suggestion', values: { raised: '2025-08-15', kind: '合理化建议', employer: '云浦金滚轴承有限公司', by: '高岳林' } }],
    rest: ['冲床加双手按钮'],
  },
  {
    text: '上半年各企业合理化建议共86条',
    records: [{ ledger: 'suggestion', values: { form: '汇总', raised: '2025H1', times: '86', kind: '合理化建议' } }],
  },
  {
    text: '8月7日布置江南村联合工会组建村联合委员会，期限9月30日',
    records: [{ ledger: 'rollout', values: { set: '2025-08-07', village: '江南村联合工会', work: '村联合委员会', due: '2025-09-30' } }],
  },
  {
    text: '8月1日起在江南村安全试点，试点内容小企业安全管理，试点企业23家',
    records: [{ ledger: 'pilot', values: { begun: '2025-08-01', title: '小企业安全管理', firms: '23' } }],
  },
  {
    text: '8月19日在镇礼堂搞普法宣传，宣讲工会法，到场80人次',
    records: [{ ledger: 'activity', values: { day: '2025-08-19', title: '普法宣传', kind: '普法宣传', place: '镇礼堂', laws: '工会法', people: '80人次' } }],
  },
  {
    text: '8月16日组织职工与法人代表同学法，职工46人，法人代表12名，学的是劳动合同法',
    records: [{ ledger: 'activity', values: { day: '2025-08-16', title: '同学法', kind: '学法活动', people: '46', heads: '12', laws: '劳动合同法' } }],
  },
]
