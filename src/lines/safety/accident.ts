import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/**
 * 工伤事故: where, in which firm, by what machine, who was hurt and how badly. Kept in the ledger of the village or firm in which it
 * happened, so that “no accident in this village” is a figure: none entered there, and 本期未发生 declared.
 */
export const accident = ledger({
  id: 'accident', label: '工伤事故', unit: '起', day: 'day',
  title: ['employer', 'kind', 'day'],
  keys: [['employer', 'day', 'kind']],
  fields: {
    day: { kind: 'date', label: '事故日期', required: true, aka: ['日期', '发生日期', '发生时间'] },
    employer: { kind: 'ref', to: 'employer', label: '事故单位', aka: ['企业', '单位', '发生单位'] },
    place: { kind: 'place', label: '事故地点', aka: ['地点'] },
    kind: {
      kind: 'choice', label: '事故类别', required: 'later', aka: ['类别', '事故类型'],
      of: {
        machine: { label: '机械伤害', aka: ['轧伤', '压伤', '绞伤', '机器轧', '被轧', '被压', '轧断', '压断'] }, fall: { label: '高处坠落', aka: ['坠落', '摔落'] }, struck: { label: '物体打击', aka: ['砸伤'] },
        burnt: { label: '灼烫火灾', aka: ['烫伤', '烧伤', '火灾'] }, shock: { label: '触电', aka: ['电击'] }, lifting: { label: '起重伤害', aka: ['吊装'] },
        vehicle: { label: '车辆伤害', aka: ['交通事故', '上下班途中', '撞了', '撞伤', '撞到'] }, poison: { label: '中毒窒息', aka: ['中毒'] }, other: '其他伤害',
      },
    },
    machine: {
      kind: 'choice', label: '致害设备', aka: ['设备', '机器'],
      of: {
        punch: { label: '冲床', aka: ['冲压机', '压力机'] }, saw: { label: '锯床刨床', aka: ['圆锯', '木工机械'] }, lathe: { label: '车床铣床', aka: ['车床', '铣床', '机床'] },
        grinder: { label: '砂轮抛光机', aka: ['砂轮机', '抛光机'] }, mould: { label: '注塑机', aka: ['压铸机'] }, crane: { label: '行车吊车', aka: ['行车', '吊车', '叉车'] },
        textile: { label: '纺织设备', aka: ['织机', '梳棉机'] }, none: '与设备无关',
      },
    },
    severity: {
      kind: 'choice', label: '伤害程度', required: 'later', aka: ['程度', '伤情', '事故等级'],
      of: { light: { label: '轻伤', aka: ['轻微伤'] }, heavy: { label: '重伤', aka: ['致残'] }, death: { label: '死亡', aka: ['亡人', '工亡'] } },
    },
    people: { kind: 'people', label: '受伤职工', aka: ['受伤人数', '伤亡人数', '伤者人数'] },
    deaths: { kind: 'count', label: '死亡人数', aka: ['工亡人数'], units: ['人', '名'] },
    days: { kind: 'count', label: '损失工作日', aka: ['误工天数', '歇工天数'], units: ['天', '日', '个工作日'] },
    insured: { kind: 'flag', label: '已参加工伤保险', aka: ['参加工伤保险', '参保'] },
    course: { kind: 'long', label: '事故经过', aka: ['经过'] },
    cause: { kind: 'text', label: '事故原因', aka: ['原因'] },
    reported: { kind: 'date', label: '上报日期', aka: ['报告日期'] },
    joined: { kind: 'flag', label: '工会参加调查', aka: ['参加事故调查'] },
    applied: { kind: 'date', label: '申请工伤认定日期', aka: ['申报工伤日期'] },
    recognised: { kind: 'date', label: '工伤认定日期', aka: ['认定日期'] },
    closed: { kind: 'date', label: '处理完毕日期', aka: ['结案日期'] },
    lesson: { kind: 'text', label: '防范措施' },
  },
  parts: {
    injured: {
      label: '受伤人员',
      fields: {
        name: { kind: 'text', label: '姓名', required: true },
        job: { kind: 'text', label: '工种' },
        hurt: { kind: 'text', label: '受伤部位', aka: ['伤情'] },
        days: { kind: 'count', label: '损失工作日', units: ['天', '日'] },
      },
    },
  },
  states: {
    occurred: { label: '发生', on: 'day' },
    applied: { label: '已申请认定', on: 'applied' },
    recognised: { label: '已认定', on: 'recognised' },
    closed: { label: '处理完毕', on: 'closed', final: true },
  },
  steps: {
    apply: { label: '申请认定', from: ['occurred'], to: 'applied', needs: ['applied'] },
    recognise: { label: '认定工伤', from: ['occurred', 'applied'], to: 'recognised', needs: ['recognised'] },
    close: { label: '处理完毕', from: ['occurred', 'applied', 'recognised'], to: 'closed', needs: ['closed'], asks: ['lesson'] },
  },
  clocks: {
    firm: { label: '单位申请工伤认定', rule: 'injury.employer', starts: ['day'], stops: 'applied', instead: { when: { closed: { known: true } }, starts: [] } },
    union: { label: '职工或工会申请工伤认定', rule: 'injury.union', starts: ['day'], stops: 'applied', instead: { when: { closed: { known: true } }, starts: [] } },
  },
  rules: [
    inOrder('day', 'reported', '上报日期早于事故日期，请核对'),
    inOrder('day', 'applied', '申请工伤认定日期早于事故日期，请核对'),
    inOrder('applied', 'recognised', '工伤认定日期早于申请日期，请核对'),
    inOrder('day', 'closed', '处理完毕日期早于事故日期，请核对'),
    { ok: r => r.deaths === null || r.people === null || r.people.total === null || r.deaths <= r.people.total, say: '死亡人数多于受伤职工总数，请核对', at: 'deaths' },
    { ok: r => r.severity !== 'death' || r.form === 'total' || !!r.deaths, say: '死亡事故请填死亡人数', at: 'deaths', strength: 'later' },
    { ok: r => !r.deaths || r.form === 'total' || r.severity === null || r.severity === 'death', say: '有死亡人数，伤害程度应为“死亡”，请核对', at: 'severity' },
    { ok: r => r.people === null || r.people.total === null || r.injured.length <= r.people.total, say: '受伤人员名单比受伤职工人数还多，请核对', at: 'injured' },
    { ok: r => r.form === 'total' || r.people !== null, say: '请补受伤职工人数', at: 'people', strength: 'later' },
    { alike: ['day', 'employer'], say: '这家单位同一天已有一起工伤事故，若是同一起请填“同一事项”', strength: 'warn' },
  ],
  sums: { days: ['injured', 'days'] },
  totals: ['severity'],
  zero: true,
  indicators: {
    accidents: { label: '工伤事故', unit: '起', units: ['例', '次', '件'], aka: ['安全事故', '安全生产事故', '生产安全事故', '事故', '工伤事故发生'], flow: 'day', by: 'severity' },
    injured: { label: '工伤事故受伤职工', unit: '人', units: ['名'], aka: ['受伤职工', '事故受伤', '工伤事故伤者', '事故造成受伤'], flow: 'day', sum: 'people.total' },
    deaths: { label: '工伤事故死亡', unit: '人', units: ['名'], aka: ['工亡', '事故死亡', '工亡职工', '因工死亡'], flow: 'day', sum: 'deaths' },
    days: { label: '工伤损失工作日', unit: '天', units: ['日', '个'], aka: ['损失工作日', '事故损失工作日'], flow: 'day', sum: 'days' },
    machines: { label: '机械设备事故', unit: '起', units: ['例', '次', '件'], aka: ['设备事故', '机械事故', '机械伤害事故'], flow: 'day', where: { machine: { not: 'none' } }, by: 'machine' },
    punches: { label: '冲床事故', unit: '起', units: ['例', '次', '件'], aka: ['冲床工伤事故', '冲床伤人事故'], flow: 'day', where: { machine: 'punch' } },
    recognised: { label: '事故认定工伤', unit: '起', units: ['例', '件'], aka: ['工伤认定', '认定工伤'], flow: 'recognised' },
    joined: { label: '参加事故调查处理', unit: '起', units: ['次', '例'], aka: ['工会参加事故调查', '参加事故调查', '参与工伤事故调查', '参与事故调查处理'], flow: 'day', where: { joined: true } },
  },
})
