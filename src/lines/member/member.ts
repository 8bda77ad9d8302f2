import { identityFacts } from '#kit/check-digit.ts'
import type { Day } from '#kit/day.ts'
import { findDate, within } from '#kit/period.ts'
import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { fields, TAKEN_ALONG } from './fields.ts'

/**
 * 会员实名名册. Membership follows the employment: joined once, moved by 转出 and 转入 (会员会籍管理办法第三条). One write ends the
 * record here and begins the one there, so that a member is counted once on every day.
 */
export const member = ledger({
  id: 'member', label: '会员名册', unit: '人', day: 'joined',
  title: ['name'],
  keys: [['identity'], ['card']], spell: ['joined', 'left'],
  fields,
  steps: {
    transfer: {
      label: '转出', when: { next: { known: false } }, needs: ['left', 'wentTo'], sets: { why: 'moved' },
      leaves: [{
        ledger: 'member', within: 'wentTo', as: 'next', together: true, fixed: { how: 'moved' },
        values: { ...Object.fromEntries(TAKEN_ALONG.map(name => [name, name])), joined: 'left', cameFrom: 'union' },
      }],
    },
  },
  rules: [
    inOrder('born', 'joined', '入会日期早于出生日期，请核对'),
    inOrder('joined', 'left', '离会日期早于入会日期，请核对'),
    { ok: r => !r.identity || isIn(identityFacts(r.identity).birth, r.born), say: '出生日期与身份证号不一致，请核对', at: 'born' },
    { ok: r => !r.identity || !r.sex || (r.sex === 'female') === identityFacts(r.identity).female, say: '性别与身份证号不一致，请核对', at: 'sex' },
    { ok: r => r.wentTo === null || r.why === 'moved', say: '只有离会原因是“转出”的填转往工会，请改离会原因或清空转往工会', at: 'wentTo' },
    { ok: r => r.wentTo === null || r.wentTo !== r.union, say: '转往的就是现在的工会，请选另一个工会', at: 'wentTo' },
    { ok: r => r.cameFrom === null || r.cameFrom !== r.union, say: '转自的就是现在的工会，请选另一个工会', at: 'cameFrom' },
    { notBefore: 'joined', of: 'union', their: 'founded', say: '入会日期早于所在工会成立日期，请核对' },
    { notAfter: 'joined', of: 'union', their: 'dissolved', say: '入会时所在工会已经撤销，请核对工会和入会日期' },
    { notAfter: 'left', of: 'wentTo', their: 'dissolved', say: '转往的工会当时已经撤销，请核对转往工会和离会日期' },
  ],
  indicators: {
    enrolled: { label: '实名会员', unit: '人', units: ['名'], aka: ['名册会员', '实名制会员', '实名登记会员', '实名制录入会员', '会员实名制录入', '实名制信息采集', '信息采集入库', '实名采集', '会员实名制登记', '会员进行实名制登记'], stock: 'joined', until: 'left' },
    enrolledWomen: { label: '实名女会员', unit: '人', units: ['名'], aka: ['实名登记女会员'], stock: 'joined', until: 'left', where: { sex: 'female' } },
    enrolledMigrants: { label: '实名外来务工会员', unit: '人', units: ['名'], aka: ['实名登记外来务工会员', '实名农民工会员'], stock: 'joined', until: 'left', where: { migrant: true } },
    newForm: { label: '新就业形态劳动者会员', unit: '人', units: ['名'], aka: ['新就业形态会员', '新业态会员', '新就业群体会员', '新就业形态劳动者入会', '新就业群体入会'], stock: 'joined', until: 'left', where: { group: { known: true } }, by: 'group' },
    realName: { label: '会员实名率', unit: '%', aka: ['实名制录入率', '实名率', '会员实名制录入率', '录入率', '实名制率'], ratio: ['member.enrolled', 'headcount.members'] },
    // Who came by 转入 was a member before.
    admitted: { label: '实名新入会会员', unit: '人', units: ['名'], flow: 'joined', where: { how: 'admitted' } },
    total: { label: '会员', unit: '人', units: ['名'], aka: ['工会会员', '会员总数', '会员队伍', '入会职工', '工会会员总数', '会员人数', '会员总人数', '拥有会员'], either: { headcount: 'headcount.members', roll: 'member.enrolled' }, basis: 'basis.way' },
    women: { label: '女会员', unit: '人', units: ['名'], aka: ['女职工会员', '女工会员'], either: { headcount: 'headcount.women', roll: 'member.enrolledWomen' }, basis: 'basis.way' },
    migrants: {
      label: '外来务工人员会员', unit: '人', units: ['名'], aka: ['外来务工会员', '农民工会员'],
      either: { headcount: 'headcount.migrants', roll: 'member.enrolledMigrants' }, basis: 'basis.way',
    },
    enrolledIn: { label: '实名转入会员', unit: '人', units: ['名'], flow: 'joined', where: { how: 'moved' } },
    enrolledOut: { label: '实名转出会员', unit: '人', units: ['名'], flow: 'left', where: { why: 'moved' } },
    enrolledLost: { label: '实名减少会员', unit: '人', units: ['名'], flow: 'left' },
    adrift: { label: '转出后没有工会接收的会员', unit: '人', units: ['名'], aka: ['转出未转入会员', '待接收会员'], stock: 'left', where: { why: 'moved', wentTo: { known: true }, next: { known: false } } },
    movedIn: { label: '转入会员', unit: '人', units: ['名'], aka: ['会员转入', '转入'], either: { headcount: 'movement.movedIn', roll: 'member.enrolledIn' }, basis: 'basis.way' },
    movedOut: { label: '转出会员', unit: '人', units: ['名'], aka: ['会员转出', '转出'], either: { headcount: 'movement.movedOut', roll: 'member.enrolledOut' }, basis: 'basis.way' },
    lost: { label: '减少会员', unit: '人', units: ['名'], aka: ['会员减少', '会员流失', '流失会员'], either: { headcount: 'movement.lost', roll: 'member.enrolledLost' }, basis: 'basis.way' },
    added: {
      label: '新增会员', unit: '人', units: ['名'], aka: ['发展新会员', '新发展会员', '发展会员', '新会员', '吸收会员', '吸纳会员', '新入会职工', '新入会会员', '新入会', '新增工会会员', '发展工会会员', '吸纳职工入会', '吸收职工入会', '职工入会', '加入工会', '加入了工会'],
      either: { headcount: 'movement.added', roll: 'member.admitted' }, basis: 'basis.way',
    },
    womenShare: { label: '女会员占比', unit: '%', aka: ['女会员比例'], ratio: ['member.women', 'member.total'] },
    migrantShare: { label: '外来务工人员会员占比', unit: '%', aka: ['外来务工人员占比'], ratio: ['member.migrants', 'member.total'] },
  },
})

/** Sheets often tell only year and month of a birth; what is not told or 不详 speaks against nothing. */
function isIn(day: Day, date: string | null): boolean {
  const told = findDate(date)
  return told === null || within({ first: day, last: day }, told)
}
