import { identityFacts } from '#kit/check-digit.ts'
import type { Day } from '#kit/day.ts'
import { findDate, within } from '#kit/period.ts'
import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 会员实名名册. Membership follows the employment: joined once, moved by 转出 and 转入 (会员会籍管理办法第三条). */
export const member = ledger({
  id: 'member', label: '会员名册', unit: '人', day: 'joined',
  title: ['name'],
  keys: [['identity'], ['card']], spell: ['joined', 'left'],
  fields: {
    name: { kind: 'text', label: '姓名', required: true, aka: ['会员姓名'] },
    identity: { kind: 'identity', label: '身份证号', aka: ['身份证号码', '证件号码'] },
    sex: { kind: 'choice', label: '性别', of: { female: '女', male: '男' } },
    born: { kind: 'date', label: '出生日期', aka: ['出生年月'] },
    migrant: { kind: 'flag', label: '外来务工', aka: ['外来务工人员', '农民工'] },
    group: {
      kind: 'choice', label: '新就业形态', aka: ['八大群体'],
      of: { driver: '货车司机', courier: { label: '快递员', aka: ['快递小哥'] }, rider: { label: '外卖配送员', aka: ['外卖小哥', '外卖骑手', '外卖员'] }, ride: '网约车司机', keeper: '护工护理员', home: '家政服务员', guard: '商场信息员', agent: '房产中介员', security: '保安员' },
    },
    employer: { kind: 'ref', to: 'employer', label: '工作单位' },
    job: { kind: 'text', label: '岗位' },
    education: { kind: 'text', label: '文化程度' },
    phone: { kind: 'phone', label: '手机号', aka: ['联系电话', '电话'] },
    card: { kind: 'text', label: '会员证号' },
    joined: { kind: 'date', label: '入会日期', required: 'later', aka: ['入会时间'] },
    how: { kind: 'choice', label: '入会方式', required: 'later', of: { admitted: { label: '发展', aka: ['新入会', '新会员', '入会'] }, moved: { label: '转入', aka: ['转入会员'] } } },
    left: { kind: 'date', label: '离会日期' },
    why: { kind: 'choice', label: '离会原因', of: { moved: '转出', retired: '退休', quit: '退会', died: '去世', other: '其他' } },
  },
  rules: [
    inOrder('born', 'joined', '入会日期早于出生日期，请核对'),
    inOrder('joined', 'left', '离会日期早于入会日期，请核对'),
    { ok: r => !r.identity || isIn(identityFacts(r.identity).birth, r.born), say: '出生日期与身份证号不一致，请核对', at: 'born' },
    { ok: r => !r.identity || !r.sex || (r.sex === 'female') === identityFacts(r.identity).female, say: '性别与身份证号不一致，请核对', at: 'sex' },
    { notBefore: 'joined', of: 'union', their: 'founded', say: '入会日期早于所在工会成立日期，请核对' },
  ],
  indicators: {
    enrolled: { label: '实名会员', unit: '人', units: ['名'], aka: ['名册会员', '实名制会员', '实名登记会员', '实名制录入会员', '会员实名制录入'], stock: 'joined', until: 'left' },
    enrolledWomen: { label: '实名女会员', unit: '人', units: ['名'], aka: ['实名登记女会员'], stock: 'joined', until: 'left', where: { sex: 'female' } },
    enrolledMigrants: { label: '实名外来务工会员', unit: '人', units: ['名'], aka: ['实名登记外来务工会员', '实名农民工会员'], stock: 'joined', until: 'left', where: { migrant: true } },
    newForm: { label: '新就业形态劳动者会员', unit: '人', units: ['名'], aka: ['新就业形态会员'], stock: 'joined', until: 'left', where: { group: { known: true } }, by: 'group' },
    // Who came by 转入 was a member before.
    admitted: { label: '实名新入会会员', unit: '人', units: ['名'], flow: 'joined', where: { how: 'admitted' } },
    total: { label: '会员', unit: '人', units: ['名'], aka: ['工会会员', '会员总数', '会员队伍'], either: { headcount: 'headcount.members', roll: 'member.enrolled' }, basis: 'basis.way' },
    women: { label: '女会员', unit: '人', units: ['名'], aka: ['女职工会员', '女工会员'], either: { headcount: 'headcount.women', roll: 'member.enrolledWomen' }, basis: 'basis.way' },
    migrants: { label: '外来务工人员会员', unit: '人', units: ['名'], aka: ['外来务工会员', '农民工会员'], either: { headcount: 'headcount.migrants', roll: 'member.enrolledMigrants' }, basis: 'basis.way' },
    added: { label: '新增会员', unit: '人', units: ['名'], aka: ['发展新会员', '新发展会员', '发展会员', '新会员', '吸收会员', '吸纳会员', '新入会职工', '新入会会员'], either: { headcount: 'movement.added', roll: 'member.admitted' }, basis: 'basis.way' },
    womenShare: { label: '女会员占比', unit: '%', aka: ['女会员比例'], ratio: ['member.women', 'member.total'] },
    migrantShare: { label: '外来务工人员会员占比', unit: '%', aka: ['外来务工人员占比'], ratio: ['member.migrants', 'member.total'] },
  },
})

/** Sheets often tell only year and month of a birth; what is not told or 不详 speaks against nothing. */
function isIn(day: Day, date: string | null): boolean {
  const told = findDate(date)
  return told === null || within({ first: day, last: day }, told)
}
