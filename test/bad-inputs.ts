/**
 * What people get wrong, and the one sentence that every way in says to it: form, sheet, API, command line, 一句话.
 * Values are as typed. `before` stands in the book already.
 */
export type BadInput = { name: string; ledger: string; values: Record<string, string>; say: string; at: string; before?: readonly { ledger: string; values: Record<string, string> }[] }

const village = { name: '宏兴村联合工会', type: '村联合工会', union: '云浦镇总工会', founded: '2010-05-01' }
const town = { name: '云浦镇总工会', type: '乡镇（街道）工会', founded: '1986' }
/** The book in which the table is tried. */
export const book = [
  { ledger: 'union', values: town }, { ledger: 'union', values: village }, { ledger: 'union', values: { ...village, name: '振东村联合工会' } },
  { ledger: 'alias', values: { union: '云浦镇总工会', name: '红星', of: '宏兴村联合工会' } },
  { ledger: 'dispute', values: { union: '宏兴村联合工会', number: '2025-1', received: '2025-03-01', cause: '工伤' } },
  { ledger: 'member', values: { union: '宏兴村联合工会', name: '韩梅', identity: '990101199003070023', joined: '2020-01-01' } },
] as const

const dispute = { union: '宏兴村联合工会', received: '2025-08-18', cause: '工伤' }
const member = { union: '宏兴村联合工会', name: '李雷', joined: '2021-05-01' }

export const badInputs: readonly BadInput[] = [
  { name: 'an impossible date', ledger: 'dispute', values: { ...dispute, received: '2025-02-30' }, at: 'received', say: '受理日期“2025-02-30”不是真实的日期，请改正' },
  { name: 'a date that is none', ledger: 'dispute', values: { ...dispute, received: '上星期' }, at: 'received', say: '受理日期“上星期”看不懂是哪一天，请写成2025年8月18日、2025年8月上旬或2025年8月，不清楚就写“不详”' },
  { name: 'no date at all', ledger: 'dispute', values: { ...dispute, received: '' }, at: 'received', say: '请填写受理日期，记不清可填“不详”' },
  { name: 'birth after joining', ledger: 'member', values: { ...member, born: '2022-01-01' }, at: 'joined', say: '入会日期早于出生日期，请核对' },
  { name: 'an identity number with a wrong check character', ledger: 'member', values: { ...member, identity: '990101199003070021' }, at: 'identity', say: '身份证号“9901************21”校验码不对，请对照证件改正' },
  { name: 'an identity number that a sheet has spoilt', ledger: 'member', values: { ...member, identity: '9.90101E+17' }, at: 'identity', say: '身份证号“…”被表格存成了数字，后几位已经丢失，请把这一列设为文本后重填' },
  { name: 'an identity number of another birth', ledger: 'member', values: { ...member, identity: '990101199003070023', born: '1991-03-07' }, at: 'born', say: '出生日期与身份证号不一致，请核对' },
  { name: 'a credit code with a wrong check character', ledger: 'employer', values: { union: '云浦镇总工会', name: '大地五金厂', opened: '2010', code: '91350100M000100Y44' }, at: 'code', say: '统一社会信用代码“91350100M000100Y44”校验码不对，请对照营业执照或法人证书改正，没有就空着' },
  { name: 'a number that is taken', ledger: 'dispute', values: { ...dispute, number: '2025-1' }, at: 'number', say: '已有劳动争议“2025-1 工伤”（案号相同），请打开那一条修改，或改正后再登记' },
  { name: 'a member who is there already', ledger: 'member', values: { ...member, identity: '990101199003070023' }, at: 'identity', say: '已有会员名册“韩梅”（身份证号相同），请打开那一条修改，或改正后再登记' },
  { name: 'an unknown union', ledger: 'dispute', values: { ...dispute, union: '宏新村联合工会' }, at: 'union', say: '没有找到工会“宏新村联合工会”，是不是：宏兴村联合工会、振东村联合工会？' },
  { name: 'an alias misspelled', ledger: 'dispute', values: { ...dispute, union: '红心' }, at: 'union', say: '没有找到工会“红心”，是不是：宏兴村联合工会？' },
  { name: 'a union known by half its name to two', ledger: 'dispute', values: { ...dispute, union: '村联合工会' }, at: 'union', say: '有不止一个工会叫“村联合工会”，请写全名或从列表中选，例如：宏兴村联合工会、振东村联合工会' },
  { name: 'negative money', ledger: 'dispute', values: { ...dispute, sought: '-500' }, at: 'sought', say: '标的金额“-500”不是金额，请只填数字，例如 3200 或 1.09万元' },
  { name: 'money that is only about right', ledger: 'dispute', values: { ...dispute, sought: '约6万元' }, at: 'sought', say: '标的金额“约6万元”只是大概，请填确切的金额；说不准就空着，把原话写进备注' },
  { name: 'more women than people', ledger: 'dispute', values: { ...dispute, people: '3人（女5）' }, at: 'people', say: '涉及职工中女5人多于总数3人，请核对' },
  { name: 'more paid than agreed', ledger: 'dispute', values: { ...dispute, agreed: '1000', paid: '2000' }, at: 'paid', say: '到位金额大于协议金额，请核对两个数' },
  { name: 'more fixed than found', ledger: 'inspection', values: { union: '宏兴村联合工会', day: '2025-03-01', title: '节前检查', role: '主办', hazards: '3', fixed: '4' }, at: 'fixed', say: '整改隐患多于查出隐患，请核对' },
  { name: 'more members than workers', ledger: 'headcount', values: { union: '宏兴村联合工会', on: '2025-06-30', workers: '50', members: '60' }, at: 'members', say: '会员人数大于职工人数，请核对' },
  { name: 'until before from', ledger: 'dispute', values: { ...dispute, closed: '2025-08-01' }, at: 'closed', say: '办结日期早于受理日期，请核对' },
  { name: 'a word that no choice knows', ledger: 'dispute', values: { ...dispute, cause: '打架' }, at: 'cause', say: '案由“打架”不在可选项里，请填其中之一：工伤、劳资纠纷、解除劳动合同、社会保险、其他争议' },
  { name: 'a union that joined its members before it was founded', ledger: 'member', values: { ...member, joined: '2009-01-01' }, at: 'joined', say: '入会日期早于所在工会成立日期，请核对' },
  { name: 'a 汇总 of a ledger that takes none', ledger: 'headcount', values: { union: '宏兴村联合工会', on: '2025-06-30', members: '60', form: '汇总' }, at: 'form', say: '会员人数报表只能逐份登记，不收汇总数，请登记明细' },
]
