import type { Fields } from '#model/field.ts'

/** What a real-name roll asks for; only the name is required, for many rolls hold little else. */
export const fields = {
  name: { kind: 'text', label: '姓名', required: true, aka: ['会员姓名'] },
  identity: { kind: 'identity', label: '身份证号', aka: ['身份证号码', '证件号码'] },
  sex: { kind: 'choice', label: '性别', of: { female: '女', male: '男' } },
  born: { kind: 'date', label: '出生日期', aka: ['出生年月'] },
  ethnic: { kind: 'text', label: '民族' },
  native: { kind: 'text', label: '籍贯' },
  address: { kind: 'text', label: '家庭住址', aka: ['现住址', '住址'] },
  marriage: { kind: 'choice', label: '婚姻状况', of: { single: '未婚', married: '已婚', divorced: { label: '离异', aka: ['离婚'] }, widowed: '丧偶' } },
  health: { kind: 'text', label: '健康状况' },
  politics: {
    kind: 'choice', label: '政治面貌',
    of: { masses: '群众', league: { label: '共青团员', aka: ['团员'] }, party: { label: '中共党员', aka: ['党员', '中共预备党员'] }, other: { label: '其他党派', aka: ['民主党派'] } },
  },
  household: { kind: 'choice', label: '户籍类型', aka: ['户口性质', '户籍'], of: { rural: { label: '农业户口', aka: ['农业', '农村'] }, urban: { label: '非农业户口', aka: ['非农', '非农业', '城镇'] } } },
  migrant: { kind: 'flag', label: '外来务工', aka: ['外来务工人员', '农民工'] },
  group: {
    kind: 'choice', label: '新就业形态', aka: ['八大群体'],
    of: {
      driver: '货车司机', courier: { label: '快递员', aka: ['快递小哥'] }, rider: { label: '外卖配送员', aka: ['外卖小哥', '外卖骑手', '外卖员'] }, ride: '网约车司机',
      keeper: '护工护理员', home: '家政服务员', guard: '商场信息员', agent: '房产中介员', security: '保安员',
    },
  },
  employer: { kind: 'ref', to: 'employer', label: '工作单位' },
  department: { kind: 'text', label: '部门', aka: ['车间', '科室'] },
  job: { kind: 'text', label: '岗位' },
  skill: { kind: 'text', label: '职称或技能等级', aka: ['技能等级', '职称'] },
  employment: {
    kind: 'choice', label: '就业状况', aka: ['就业状态'],
    of: { working: { label: '在岗', aka: ['在职'] }, leave: { label: '病休或产假', aka: ['病假', '产假', '病休'] }, seconded: '借调', waiting: { label: '待岗', aka: ['下岗', '失业'] }, retired: '退休' },
  },
  education: { kind: 'text', label: '文化程度', aka: ['学历'] },
  phone: { kind: 'phone', label: '手机号', aka: ['联系电话', '电话'] },
  card: { kind: 'text', label: '会员证号' },
  dues: { kind: 'date', label: '会费缴至', help: '会费缴到哪一月' },
  joined: { kind: 'date', label: '入会日期', required: 'later', aka: ['入会时间'] },
  how: { kind: 'choice', label: '入会方式', required: 'later', of: { admitted: { label: '发展', aka: ['新入会', '新会员', '入会'] }, moved: { label: '转入', aka: ['转入会员'] } } },
  cameFrom: { kind: 'ref', to: 'union', label: '转自工会' },
  left: { kind: 'date', label: '离会日期' },
  why: { kind: 'choice', label: '离会原因', of: { moved: '转出', retired: '退休', quit: '退会', died: '去世', other: '其他' } },
  wentTo: { kind: 'ref', to: 'union', label: '转往工会' },
  next: { kind: 'ref', to: 'member', label: '转入后的名册', help: '点“转出”时自动登记' },
} as const satisfies Fields

/** What stays the same in another union; employer and job are told anew. */
export const TAKEN_ALONG = [
  'name', 'identity', 'sex', 'born', 'ethnic', 'native', 'address', 'marriage', 'health', 'politics', 'household', 'migrant', 'group', 'skill',
  'education', 'phone', 'card', 'dues',
] as const satisfies readonly (keyof typeof fields)[]
