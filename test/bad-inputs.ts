/**
 * What people get wrong, and the one sentence that every way in says to it: form, sheet, workbook, API, command line, 一句话.
 * Values are as typed; those of parts are lists of rows.
 */
export type BadInput = { name: string; ledger: string; values: Typed; say: string; at: string }
export type Typed = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>

const village = { name: '宏兴村联合工会', type: '村联合工会', union: '云浦镇总工会', founded: '2010-05-01' }
const town = { name: '云浦镇总工会', type: '乡镇（街道）工会', founded: '1986' }
/** The book in which the table is tried. */
export const book = [
  { ledger: 'union', values: town }, { ledger: 'union', values: village }, { ledger: 'union', values: { ...village, name: '振东村联合工会' } },
  { ledger: 'union', values: { name: '胜利塑料厂工会', type: '企业工会', union: '云浦镇总工会', founded: '2008', dissolved: '2024-12-31' } },
  { ledger: 'alias', values: { union: '云浦镇总工会', name: '红星', of: '宏兴村联合工会' } },
  { ledger: 'employer', values: { union: '云浦镇总工会', name: '大地五金厂', opened: '2010' } },
  { ledger: 'dispute', values: { union: '宏兴村联合工会', number: '2025-1', received: '2025-03-01', cause: '工伤' } },
  { ledger: 'member', values: { union: '宏兴村联合工会', name: '韩梅', identity: '990101199003070023', joined: '2020-01-01' } },
  { ledger: 'household', values: { union: '云浦镇总工会', head: '王阿土', opened: '2024-01-01' } },
  { ledger: 'activity', values: { union: '宏兴村联合工会', day: '2025年上半年', title: '上半年安全培训', kind: '安全培训', role: '主办', form: '汇总', times: '3' } },
  { ledger: 'grant', values: { union: '云浦镇总工会', day: '2025-03-05', household: '王阿土', item: '生活救助', period: '2025年上半年' } },
] as const

const dispute = { union: '宏兴村联合工会', received: '2025-08-18', cause: '工伤' }
const agreement = { union: '宏兴村联合工会', name: '大地五金厂工资专项集体合同', kind: '工资', signed: '2025-08-20' }
const member = { union: '宏兴村联合工会', name: '李雷', joined: '2021-05-01' }
const activity = { union: '宏兴村联合工会', day: '2025-05-01', title: '乒乓球赛', kind: '体育比赛', role: '主办' }
const visit = { union: '宏兴村联合工会', day: '2025-05-01', purpose: '谈心走访' }
const employer = { union: '云浦镇总工会', name: '明德纺织厂', opened: '2012' }
const post = { union: '宏兴村联合工会', name: '王主席', post: '主席', from: '2020' }
const zero = { union: '宏兴村联合工会', ledger: 'dispute', period: '2024' }
const union = { name: '新村联合工会', type: '村联合工会', union: '云浦镇总工会', founded: '2011' }
const grant = { union: '云浦镇总工会', day: '2025-06-05', household: '王阿土', item: '生活救助', period: '2025H1' }
const appeal = { union: '云浦镇总工会', day: '2025-06-05', title: '爱心募捐', received: '5000' }
const household = { union: '云浦镇总工会', head: '钱阿毛', opened: '2025-06-05' }
const founding = { union: '云浦镇总工会', name: '大地五金厂工会', employer: '大地五金厂', type: '企业工会', started: '2025-03-01' }
const election = { union: '宏兴村联合工会', day: '2025-05-10', body: '工会委员会', term: '6', years: '五年', present: '20' }
const levy = { union: '云浦镇总工会', day: '2025-03-01', kind: '工会经费', employer: '大地五金厂', task: '5000' }
const selection = { union: '云浦镇总工会', day: '2025-03-01', title: '最美职工评选', places: '1' }

export const badInputs: readonly BadInput[] = [
  { name: 'an impossible date', ledger: 'dispute', values: { ...dispute, received: '2025-02-30' }, at: 'received', say: '受理日期“2025-02-30”不是真实的日期，请改正' },
  { name: 'a date that is none', ledger: 'dispute', values: { ...dispute, received: '上星期' }, at: 'received', say: '受理日期“上星期”看不懂是哪一天，请写成2025年8月18日、2025年8月上旬或2025年8月，不清楚就写“不详”' },
  { name: 'no date at all', ledger: 'dispute', values: { ...dispute, received: '' }, at: 'received', say: '请填写受理日期，记不清可填“不详”' },
  { name: 'birth after joining', ledger: 'member', values: { ...member, born: '2022-01-01' }, at: 'joined', say: '入会日期早于出生日期，请核对' },
  {
    name: 'an identity number with a wrong check character', ledger: 'member', values: { ...member, identity: '990101199003070021' }, at: 'identity',
    say: '身份证号“9901************21”校验码不对，请对照证件改正',
  },
  {
    name: 'an identity number that a sheet has spoilt', ledger: 'member', values: { ...member, identity: '9.90101E+17' }, at: 'identity',
    say: '身份证号“…”被表格存成了数字，后几位已经丢失，请把这一列设为文本后重填',
  },
  { name: 'an identity number of another birth', ledger: 'member', values: { ...member, identity: '990101199003070023', born: '1991-03-07' }, at: 'born', say: '出生日期与身份证号不一致，请核对' },
  {
    name: 'a credit code with a wrong check character', ledger: 'employer',
    values: { union: '云浦镇总工会', name: '明德纺织厂', opened: '2010', code: '91350100M000100Y44' }, at: 'code',
    say: '统一社会信用代码“91350100M000100Y44”校验码不对，请对照营业执照或法人证书改正，没有就空着',
  },
  { name: 'a number that is taken', ledger: 'dispute', values: { ...dispute, number: '2025-1' }, at: 'number', say: '已有劳动争议“2025-1 工伤”（案号相同），请打开那一条修改，或改正后再登记' },
  { name: 'a member who is there already', ledger: 'member', values: { ...member, identity: '990101199003070023' }, at: 'identity', say: '已有会员名册“韩梅”（身份证号相同），请打开那一条修改，或改正后再登记' },
  { name: 'an unknown union', ledger: 'dispute', values: { ...dispute, union: '宏新村联合工会' }, at: 'union', say: '没有找到工会“宏新村联合工会”，是不是：宏兴村联合工会、振东村联合工会？' },
  { name: 'an alias misspelled', ledger: 'dispute', values: { ...dispute, union: '红心' }, at: 'union', say: '没有找到工会“红心”，是不是：宏兴村联合工会？' },
  { name: 'a union known by half its name to two', ledger: 'dispute', values: { ...dispute, union: '村联合工会' }, at: 'union', say: '有不止一个工会叫“村联合工会”，请写全名或从列表中选，例如：宏兴村联合工会、振东村联合工会' },
  { name: 'negative money', ledger: 'dispute', values: { ...dispute, sought: '-500' }, at: 'sought', say: '标的金额“-500”不是金额，请只填数字，例如 3200 或 1.09万元' },
  { name: 'money that is only about right', ledger: 'dispute', values: { ...dispute, sought: '约6万元' }, at: 'sought', say: '标的金额“约6万元”只是大概，请填确切的金额；说不准就空着，把原话写进备注' },
  { name: 'money with a comma that parts no thousands', ledger: 'dispute', values: { ...dispute, sought: '3,20' }, at: 'sought', say: '标的金额“3,20”不是金额，请只填数字，例如 3200 或 1.09万元' },
  { name: 'more women than people', ledger: 'dispute', values: { ...dispute, people: '3人（女5）' }, at: 'people', say: '涉及职工中女5人多于总数3人，请核对' },
  { name: 'more paid than agreed', ledger: 'dispute', values: { ...dispute, agreed: '1000', paid: '2000' }, at: 'paid', say: '到位金额大于协议金额，请核对两个数' },
  {
    name: 'more fixed than found', ledger: 'inspection',
    values: { union: '宏兴村联合工会', day: '2025-03-01', title: '节前检查', role: '主办', hazards: '3', fixed: '4' }, at: 'fixed', say: '整改隐患多于查出隐患，请核对',
  },
  { name: 'more members than workers', ledger: 'headcount', values: { union: '宏兴村联合工会', on: '2025-06-30', workers: '50', members: '60' }, at: 'members', say: '会员人数大于职工人数，请核对' },
  { name: 'until before from', ledger: 'dispute', values: { ...dispute, closed: '2025-08-01' }, at: 'closed', say: '办结日期早于受理日期，请核对' },
  {
    name: 'elected without having stood', ledger: 'election', values: { ...election, candidates: [{ name: '王五' }], elected: [{ name: '赵六' }] },
    at: 'elected', say: '当选人中有人不在候选人名单里，请核对姓名，另选他人的请补进候选人',
  },
  { name: 'more votes than delegates present', ledger: 'election', values: { ...election, candidates: [{ name: '王五', votes: '21' }] }, at: 'candidates', say: '有候选人的得票多于实到代表，请核对' },
  { name: 'more delegates present than there are', ledger: 'election', values: { ...election, due: '19' }, at: 'present', say: '实到代表多于应到代表，请核对' },
  { name: 'approved before it was applied for', ledger: 'founding', values: { ...founding, applied: '2025-04-10', approved: '2025-04-01' }, at: 'approved', say: '批复日期早于申请日期，请核对' },
  {
    name: 'a member transferred to a union that is no more', ledger: 'member',
    values: { ...member, left: '2025-03-01', why: '转出', wentTo: '胜利塑料厂工会' }, at: 'left', say: '转往的工会当时已经撤销，请核对转往工会和离会日期',
  },
  {
    name: 'members transferred to a union that is no more', ledger: 'movement',
    values: { union: '宏兴村联合工会', day: '2025-03-01', kind: '转出', people: '3', to: '胜利塑料厂工会' }, at: 'day', say: '转往的工会当时已经撤销，请核对转往工会和日期',
  },
  {
    name: 'a member who joined a union that is no more', ledger: 'member', values: { ...member, union: '胜利塑料厂工会', joined: '2025-03-01' },
    at: 'joined', say: '入会时所在工会已经撤销，请核对工会和入会日期',
  },
  { name: 'a word that no choice knows', ledger: 'dispute', values: { ...dispute, cause: '打架' }, at: 'cause', say: '案由“打架”不在可选项里，请填其中之一：工伤、劳资纠纷、解除劳动合同、社会保险、其他争议' },
  { name: 'a union that joined its members before it was founded', ledger: 'member', values: { ...member, joined: '2009-01-01' }, at: 'joined', say: '入会日期早于所在工会成立日期，请核对' },
  {
    name: 'a 汇总 of a ledger that takes none', ledger: 'headcount', values: { union: '宏兴村联合工会', on: '2025-06-30', members: '60', form: '汇总' },
    at: 'form', say: '会员人数报表只能逐份登记，不收汇总数，请登记明细',
  },
  { name: 'a thirtieth of February in words', ledger: 'dispute', values: { ...dispute, received: '2025年2月30日' }, at: 'received', say: '受理日期“2025年2月30日”不是真实的日期，请改正' },
  { name: 'a thirteenth month', ledger: 'dispute', values: { ...dispute, received: '2025-13-01' }, at: 'received', say: '受理日期“2025-13-01”不是真实的日期，请改正' },
  { name: 'a year that a slip made', ledger: 'dispute', values: { ...dispute, received: '3025-08-18' }, at: 'received', say: '受理日期“3025-08-18”不是真实的日期，请改正' },
  { name: 'a leap month that the year has not', ledger: 'dispute', values: { ...dispute, received: '2025年闰三月初一' }, at: 'received', say: '受理日期：农历里没有“2025年闰三月初一”这一天，请改正' },
  {
    name: 'a stretch of days for one', ledger: 'dispute', values: { ...dispute, received: '2025-08-18~2025-08-20' }, at: 'received',
    say: '受理日期“2025年8月18日至20日”是一段时间，请写开始的那天（或旬、月、季、年）；整段的合计数请按汇总登记',
  },
  { name: 'a face for a date', ledger: 'dispute', values: { ...dispute, received: '😀' }, at: 'received', say: '受理日期“😀”看不懂是哪一天，请写成2025年8月18日、2025年8月上旬或2025年8月，不清楚就写“不详”' },
  {
    name: 'digits of full width that are no date', ledger: 'dispute', values: { ...dispute, received: '９９９９９９９' }, at: 'received',
    say: '受理日期“９９９９９９９”看不懂是哪一天，请写成2025年8月18日、2025年8月上旬或2025年8月，不清楚就写“不详”',
  },
  {
    name: 'a page for a date', ledger: 'dispute', values: { ...dispute, received: '9'.repeat(2000) }, at: 'received',
    say: `受理日期“${'9'.repeat(30)}”看不懂是哪一天，请写成2025年8月18日、2025年8月上旬或2025年8月，不清楚就写“不详”`,
  },
  { name: 'a page for a sum', ledger: 'dispute', values: { ...dispute, sought: '九'.repeat(2000) }, at: 'sought', say: `标的金额“${'九'.repeat(30)}…”不是金额，请只填数字，例如 3200 或 1.09万元` },
  { name: 'a day of zeros', ledger: 'visit', values: { ...visit, nextOn: '0000-00-00' }, at: 'nextOn', say: '下次走访“0000-00-00”不是真实的日期，请改正' },
  { name: 'less than a 分', ledger: 'dispute', values: { ...dispute, sought: '3.125' }, at: 'sought', say: '标的金额“3.125”不足一分，金额最多写到分' },
  { name: 'more money than there is, in words', ledger: 'dispute', values: { ...dispute, sought: '九千万亿元' }, at: 'sought', say: '标的金额“九千万亿元”超出了可以登记的金额，请核对位数' },
  {
    name: 'more money than there is, in digits', ledger: 'dispute', values: { ...dispute, sought: '99999999999999999' }, at: 'sought',
    say: '标的金额“99999999999999999”超出了可以登记的金额，请核对位数',
  },
  { name: 'money as programs write it', ledger: 'dispute', values: { ...dispute, sought: '1e9' }, at: 'sought', say: '标的金额“1e9”不是金额，请只填数字，例如 3200 或 1.09万元' },
  { name: 'money of another country', ledger: 'dispute', values: { ...dispute, sought: '$500' }, at: 'sought', say: '标的金额“$500”不是金额，请只填数字，例如 3200 或 1.09万元' },
  {
    name: 'parts of a sum that do not add up', ledger: 'activity', values: { ...activity, cost: '500', lines: [{ source: '工会', amount: '200' }] },
    at: 'cost', say: '经费合计填了500，而经费来源合计200，请核对',
  },
  { name: 'fewer people than none', ledger: 'dispute', values: { ...dispute, people: '-3人' }, at: 'people', say: '涉及职工“-3人”是负数，请核对后改正' },
  { name: 'half a person', ledger: 'dispute', values: { ...dispute, people: '2.5人' }, at: 'people', say: '涉及职工“2.5人”不是整数，请核对后改正' },
  { name: 'more migrants than people', ledger: 'dispute', values: { ...dispute, people: '3人（女1，外来5）' }, at: 'people', say: '涉及职工中外来务工人员5人多于总数3人，请核对' },
  { name: 'households for people', ledger: 'dispute', values: { ...dispute, people: '3户' }, at: 'people', say: '涉及职工“3户”看不懂，请写成60或60（女20，外来56）这样' },
  { name: 'more people than a number holds', ledger: 'dispute', values: { ...dispute, people: '99999999999999999999人' }, at: 'people', say: '涉及职工“99999999999999999999人”太大，请核对位数' },
  { name: 'more parties than people', ledger: 'dispute', values: { ...dispute, people: '1人', parties: [{ name: '王五' }, { name: '赵六' }] }, at: 'people', say: '当事职工多于涉及人数，请核对' },
  { name: 'a broken count', ledger: 'activity', values: { ...activity, audience: '3.5' }, at: 'audience', say: '观众人数“3.5”不是整数，请核对后改正' },
  { name: 'a count that is only about right', ledger: 'activity', values: { ...activity, audience: '几十' }, at: 'audience', say: '观众人数“几十”只是大概，请填确切的数；说不准就空着，把原话写进备注' },
  { name: 'a count of something else', ledger: 'activity', values: { ...activity, audience: '5户' }, at: 'audience', say: '观众人数“5户”的单位不合，请只填数字' },
  { name: 'a detail that stands for none', ledger: 'dispute', values: { ...dispute, times: '0' }, at: 'times', say: '一条明细就是一起，请把次数改为1，或把登记方式改为汇总' },
  { name: 'a form that is neither detail nor total', ledger: 'dispute', values: { ...dispute, form: '合并' }, at: 'form', say: '登记方式“合并”不在可选项里，请填其中之一：明细、汇总' },
  { name: 'a firm that nobody entered', ledger: 'dispute', values: { ...dispute, employer: '大地五金场' }, at: 'employer', say: '没有找到用人单位“大地五金场”，是不是：大地五金厂？' },
  { name: 'a union where a firm is asked for', ledger: 'dispute', values: { ...dispute, employer: '宏兴村联合工会' }, at: 'employer', say: '没有找到用人单位“宏兴村联合工会”，请先登记，或改正名称' },
  {
    name: 'a statement of SQL for a firm', ledger: 'member', values: { ...member, employer: "'; drop table member; --" }, at: 'employer',
    say: "没有找到工作单位“'; drop table member; --”，请先登记，或改正名称",
  },
  { name: 'who holds no post', ledger: 'dispute', values: { ...dispute, handler: '张三' }, at: 'handler', say: '没有找到经办人“张三”，请先登记，或改正名称' },
  { name: 'a text that is too long', ledger: 'dispute', values: { ...dispute, number: '案'.repeat(301) }, at: 'number', say: '案号“案案案案案案案案案案…”太长，最多300个字，请删减' },
  { name: 'faces without end', ledger: 'member', values: { ...member, name: '😀'.repeat(160) }, at: 'name', say: '姓名“😀😀😀😀😀…”太长，最多300个字，请删减' },
  { name: 'a name of characters that nobody sees', ledger: 'member', values: { ...member, name: '\u200b\u2060' }, at: 'name', say: '请填写姓名' },
  { name: 'a number that is no telephone', ledger: 'member', values: { ...member, phone: '1380000' }, at: 'phone', say: '手机号“13***00”不是电话号码，请填11位手机号，或者区号加7至8位固定电话' },
  {
    name: 'a telephone of one in a part', ledger: 'dispute', values: { ...dispute, parties: [{ name: '王五', phone: '12345678' }] },
    at: 'parties.0.phone', say: '联系电话“123***78”不是电话号码，请填11位手机号，或者区号加7至8位固定电话',
  },
  {
    name: 'an identity number in a part', ledger: 'dispute', values: { ...dispute, parties: [{ name: '王五', identity: '990101199003070021' }] },
    at: 'parties.0.identity', say: '身份证号“9901************21”校验码不对，请对照证件改正',
  },
  { name: 'an identity number cut short', ledger: 'member', values: { ...member, identity: '123' }, at: 'identity', say: '身份证号“*23”应为18位，请对照证件改正' },
  {
    name: 'an identity number of no day', ledger: 'member', values: { ...member, identity: '990101199013070023' }, at: 'identity',
    say: '身份证号“9901************23”出生日期不是真实日期，请对照证件改正',
  },
  { name: 'neither yes nor no', ledger: 'member', values: { ...member, migrant: '也许' }, at: 'migrant', say: '外来务工“也许”看不出是或否，请填“是”或“否”' },
  { name: 'who left before he came', ledger: 'member', values: { ...member, left: '2020-01-01' }, at: 'left', say: '离会日期早于入会日期，请核对' },
  {
    name: 'a prize that is not given', ledger: 'activity', values: { ...activity, prizes: [{ place: '特等奖', name: '张三' }] }, at: 'prizes.0.place',
    say: '奖项“特等奖”不在可选项里，请填其中之一：一等奖、二等奖、三等奖、优秀奖',
  },
  { name: 'prizes of a meeting', ledger: 'activity', values: { ...activity, kind: '其他会议', prizes: [{ place: '一等奖', name: '张三' }] }, at: 'prizes', say: '会议没有奖项，请改活动类别' },
  { name: 'half a word of several choices', ledger: 'activity', values: { ...activity, kind: '训' }, at: 'kind', say: '活动类别“训”不在可选项里，是不是：安全培训、技能培训、法律培训' },
  { name: 'an answer to what was not asked', ledger: 'visit', values: { ...visit, stage: '已建会' }, at: 'stage', say: '只有“建会走访”填建会意向，请改走访目的或清空意向' },
  {
    name: 'a credit code cut short', ledger: 'employer', values: { ...employer, code: '91350100M000100Y4' }, at: 'code',
    say: '统一社会信用代码“91350100M000100Y4”应为18位，请对照营业执照或法人证书改正，没有就空着',
  },
  { name: 'a firm that closed before it opened', ledger: 'employer', values: { ...employer, closed: '2010' }, at: 'closed', say: '停业日期早于开业日期，请核对' },
  { name: 'a firm that is there already', ledger: 'employer', values: { ...employer, name: '大地五金厂', trade: '五金' }, at: 'name', say: '已有用人单位“大地五金厂”（单位名称相同），请打开那一条修改，或改正后再登记' },
  { name: 'staff of fewer than none', ledger: 'employer', values: { ...employer, staff: [{ on: '2025-01-01', workers: '-5' }] }, at: 'staff.0.workers', say: '职工“-5”是负数，请核对后改正' },
  { name: 'staff of no day', ledger: 'employer', values: { ...employer, staff: [{ on: '', workers: '5' }] }, at: 'staff.0.on', say: '职工人数第1行：请填写截至日期，记不清可填“不详”' },
  { name: 'a post that ended before it began', ledger: 'post', values: { ...post, until: '2019' }, at: 'until', say: '离任日期早于任职日期，请核对' },
  { name: 'nothing done where something was', ledger: 'zero', values: { ...zero, period: '2025年3月' }, at: 'period', say: '2025年3月已有1起劳动争议，不能登记未开展' },
  { name: 'nothing done, who knows when', ledger: 'zero', values: { ...zero, period: '不详' }, at: 'period', say: '请写明是哪一段时间未开展，例如2025年上半年' },
  { name: 'nothing done of what is no ledger', ledger: 'zero', values: { ...zero, ledger: '麻将' }, at: 'ledger', say: '台账“麻将”不在可选项里，请从下拉中选' },
  { name: 'a union of a kind unheard of', ledger: 'union', values: { ...union, type: '外星工会' }, at: 'type', say: '工会类型“外星工会”不在可选项里，请从下拉中选' },
  { name: 'a union that ended before it began', ledger: 'union', values: { ...union, dissolved: '2010' }, at: 'dissolved', say: '撤销日期早于成立日期，请核对' },
  { name: 'two grants to one household for one item and period', ledger: 'grant', values: grant, at: 'household', say: '这一户这一期已有同一项救助，不能重复发放，请核对户主、项目和期间' },
  { name: 'a grant to a household that is not on file', ledger: 'grant', values: { ...grant, household: '王阿木' }, at: 'household', say: '没有找到困难职工“王阿木”，是不是：王阿土？' },
  { name: 'more paid out than was collected', ledger: 'appeal', values: { ...appeal, out: '5001' }, at: 'out', say: '拨付的比募得的还多，请核对两个数' },
  {
    name: 'more in mutual aid than there are', ledger: 'mutual',
    values: { union: '云浦镇总工会', day: '2025-06-05', plan: '住院医疗互助', base: '50', joined: '60' }, at: 'joined', say: '参保职工多于应参保职工，请核对',
  },
  { name: 'four causes besides the main one', ledger: 'household', values: { ...household, causes: '残疾、子女上学、下岗失业、收入低' }, at: 'causes', say: '次要致困原因最多选三项，请删去几项' },
  {
    name: 'a bank card with a wrong check digit', ledger: 'household', values: { ...household, card: '6228480402564890019' }, at: 'card',
    say: '银行卡号“6228*************19”校验位不对，请对照卡面改正',
  },
  {
    name: 'an agreement that ends before it begins', ledger: 'agreement', values: { ...agreement, effective: '2025-09-01', expires: '2025-08-31' },
    at: 'expires', say: '期满日期早于生效日期，请核对',
  },
  { name: 'more in favour of an agreement than were there', ledger: 'agreement', values: { ...agreement, base: '30', present: '20', yes: '21' }, at: 'yes', say: '赞成的多于实到代表，请核对' },
  {
    name: 'more delegates there than are due', ledger: 'congress', values: { union: '宏兴村联合工会', day: '2025-05-01', base: '30', present: '31' },
    at: 'present', say: '实到代表多于应到代表，请核对',
  },
  {
    name: 'more votes than delegates', ledger: 'congress', at: 'subjects', say: '有事项的赞成和反对多于实到代表，请核对',
    values: { union: '宏兴村联合工会', day: '2025-05-01', base: '30', present: '25', subjects: [{ subject: '考勤制度', yes: '26' }] },
  },
  { name: 'a rise written backwards', ledger: 'agreement', values: { ...agreement, rise: '8—4' }, at: 'rise', say: '工资增幅“8—4”前大后小，请把小的写在前面' },
  {
    name: 'more wages recovered than were owed', ledger: 'recovery',
    values: { union: '宏兴村联合工会', received: '2025-05-01', owed: '3000', recovered: '3000.01' }, at: 'recovered', say: '追回金额大于讨薪金额，请核对两个数',
  },
  { name: 'nine people with one claim', ledger: 'dispute', values: { ...dispute, collective: '是', people: '9' }, at: 'collective', say: '集体争议应有十人以上，请核对涉及人数' },
  {
    name: 'a letter sent before anything was found', ledger: 'supervision',
    values: { union: '宏兴村联合工会', day: '2025-05-02', kind: '劳动法律监督', letter: '提示函', letterOn: '2025-05-01' },
    at: 'letterOn', say: '发函日期早于登记日期，请核对',
  },
  {
    name: 'a proposal done before it was raised', ledger: 'proposal',
    values: { union: '宏兴村联合工会', raised: '2025-05-02', title: '增设母婴室', done: '2025-05-01' }, at: 'done', say: '落实日期早于提出日期，请核对',
  },
  { name: 'more funds received than the task, and no reason', ledger: 'levy', values: { ...levy, received: '5000.01' }, at: 'received', say: '入库金额多于应缴金额，请核对；确实多收的请填超收原因' },
  {
    name: 'more funds returned than came in', ledger: 'levy', values: { ...levy, received: '3000', returned: '3000.01', returnedOn: '2025-06-01' },
    at: 'returned', say: '返还金额多于入库金额，请核对',
  },
  {
    name: 'payments that do not add up', ledger: 'levy', values: { ...levy, received: '3000', payments: [{ paidOn: '2025-04-01', amount: '2999' }] },
    at: 'received', say: '入库金额填了3000，而入库明细合计2999，请核对',
  },
  {
    name: 'more put right than an audit found', ledger: 'audit',
    values: { union: '云浦镇总工会', day: '2025-05-01', audited: '宏兴村联合工会', findings: '1', fixed: '2' }, at: 'fixed', say: '整改问题多于发现问题，请核对',
  },
  { name: 'income booked as spending', ledger: 'cash', values: { union: '云浦镇总工会', day: '2025-05-01', way: '支出', amount: '100', item: '会费收入' }, at: 'item', say: '收支科目和收支对不上，请核对' },
  {
    name: 'more than full marks', ledger: 'submission', at: 'items', say: '有考核项目的自评分高于满分，请核对',
    values: { union: '云浦镇总工会', kind: '年末考核', period: '2025', due: '2025-12-20', items: [{ item: '宣传', full: '10', score: '11' }] },
  },
  {
    name: 'a measure due before the shortcoming was found', ledger: 'weakness',
    values: { union: '云浦镇总工会', day: '2025-06-20', what: '活动少', due: '2025-06-19' }, at: 'due', say: '完成期限早于提出日期，请核对',
  },
  {
    name: 'a practice in no part of the summary', ledger: 'passage',
    values: { union: '云浦镇总工会', name: '做法', place: '做法', from: '2025-01-01', text: '有求必应' }, at: 'theme', say: '做法段请选写在哪一部分',
  },
  {
    name: 'an event counted by two 汇总', ledger: 'activity', at: 'day', values: { ...activity, day: '2025年', title: '全年安全培训', kind: '安全培训', form: '汇总', times: '5' },
    say: '安全培训、主办的另一条汇总（2025年上半年）与这一条期间重叠，都含明细会重复计算；请改其中一条的期间，或把“与明细关系”填为“另计”',
  },
  {
    name: 'weights that add to ninety-nine', ledger: 'activity',
    values: { ...activity, kind: '技能竞赛', weights: [{ item: '理论', share: '30' }, { item: '实操', share: '69' }] },
    at: 'weights', say: '评分比例合计是99%，不是100%，请核对各项占比',
  },
  {
    name: 'more winners than prizes', ledger: 'activity', at: 'prizes', say: '获奖名单多于设奖名额，请核对奖项和名额',
    values: { ...activity, awards: [{ place: '一等奖', places: '1' }], prizes: [{ place: '一等奖', name: '甲' }, { place: '一等奖', name: '乙' }] },
  },
  {
    name: 'one honoured twice in one selection', ledger: 'selection', values: { ...selection, places: '2', chosen: [{ name: '甲' }, { name: '甲' }] },
    at: 'chosen', say: '同一个人或单位在名单里出现了两次，一次评选只能表彰一次，请核对姓名和单位',
  },
  { name: 'more chosen than announced', ledger: 'selection', values: { ...selection, chosen: [{ name: '甲' }, { name: '乙' }] }, at: 'chosen', say: '入选名单多于公布的名额，请核对名单和名额' },
  { name: 'an honour of no one', ledger: 'honour', values: { union: '云浦镇总工会', day: '2025-05-01', title: '最美职工' }, at: 'name', say: '请填写获得者的姓名，或获奖的单位、班组' },
  {
    name: 'a library closed before it opened', ledger: 'facility',
    values: { union: '云浦镇总工会', name: '职工书屋', kind: '职工书屋', opened: '2025-05-01', closed: '2025-04-30' }, at: 'closed', say: '停用日期早于启用日期，请核对',
  },
]

/** What no form and no sheet can say, but a program may: to the API and the command line. */
export const badRecords: readonly { name: string; ledger: string; values: Readonly<Record<string, unknown>>; say: string; at: string }[] = [
  { name: 'a field that the ledger has not', ledger: 'member', values: { ...member, nothing: '1' }, at: 'nothing', say: '会员名册没有“nothing”这一栏，请核对栏名' },
  { name: 'a field of every object', ledger: 'member', values: { ...member, constructor: '1' }, at: 'constructor', say: '会员名册没有“constructor”这一栏，请核对栏名' },
  { name: 'an object for a text', ledger: 'member', values: { ...member, name: { first: '雷' } }, at: 'name', say: '姓名的填法不对，请填文字' },
  { name: 'a list for a date', ledger: 'member', values: { ...member, joined: ['2021'] }, at: 'joined', say: '入会日期的填法不对，请填文字或数字' },
  { name: 'a word for the rows of a part', ledger: 'dispute', values: { ...dispute, parties: '王五' }, at: 'parties', say: '当事职工的填法不对，请逐行填写' },
  { name: 'a word for one row of a part', ledger: 'dispute', values: { ...dispute, parties: ['王五'] }, at: 'parties', say: '当事职工的填法不对，请逐行填写' },
  { name: 'a truth for people', ledger: 'dispute', values: { ...dispute, people: true }, at: 'people', say: '涉及职工的填法不对，请填文字或数字' },
  { name: 'a text for the women of a number of people', ledger: 'dispute', values: { ...dispute, people: { total: 3, women: '2' } }, at: 'people', say: '涉及职工填的内容不是人数，请填数字' },
  { name: 'a broken sum of 分', ledger: 'dispute', values: { ...dispute, sought: 3.5 }, at: 'sought', say: '标的金额“3.5”不是整数，请核对后改正' },
  { name: 'a sum beyond all counting', ledger: 'dispute', values: { ...dispute, sought: 1e300 }, at: 'sought', say: '标的金额“1e+300”太大，请核对位数' },
  { name: 'a number for a choice', ledger: 'dispute', values: { ...dispute, cause: 7 }, at: 'cause', say: '案由“7”不在可选项里，请填其中之一：工伤、劳资纠纷、解除劳动合同、社会保险、其他争议' },
  { name: 'a state that the ledger has not', ledger: 'dispute', values: { ...dispute, state: 'done' }, at: 'state', say: '劳动争议没有“done”这个状态，请重新选择' },
  { name: 'a state of every object', ledger: 'dispute', values: { ...dispute, state: '__proto__' }, at: 'state', say: '劳动争议没有“__proto__”这个状态，请重新选择' },
  {
    name: 'a hazard put right before it was found', ledger: 'inspection', at: 'hazardRows', say: '有隐患的整改日期早于检查日期，查出以后才谈得上整改，请核对',
    values: { union: '宏兴村联合工会', day: '2025-03-10', title: '节前检查', role: '主办', hazards: '2', hazardRows: [{ what: '通道堵塞', fixedOn: '2025-03-09' }] },
  },
  {
    name: 'a score sheet of more than a hundred points', ledger: 'campaign', at: 'scores', say: '评分表的满分合计超过100分，请核对各项满分',
    values: { union: '云浦镇总工会', day: '2025-06-05', kind: '安康杯', firms: '18', scores: [{ item: '组织领导', full: '60' }, { item: '隐患排查', full: '41' }] },
  },
  {
    name: 'more dead than hurt', ledger: 'accident', values: { union: '宏兴村联合工会', day: '2025-06-05', severity: '死亡', people: '1', deaths: '2' },
    at: 'deaths', say: '死亡人数多于受伤职工总数，请核对',
  },
  {
    name: 'a suggestion carried out before it was put forward', ledger: 'suggestion',
    values: { union: '云浦镇总工会', raised: '2025-06-05', title: '料架加轮子', kind: '合理化建议', used: '2025-06-01' }, at: 'used', say: '实施日期早于提出日期，请核对',
  },
  {
    name: 'a village due before it was told', ledger: 'rollout',
    values: { union: '云浦镇总工会', village: '宏兴村联合工会', work: '村联合委员会', set: '2025-09-01', due: '2025-08-31' },
    at: 'due', say: '计划完成日期早于布置日期，请核对',
  },
]
