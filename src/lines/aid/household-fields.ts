import type { Fields, Parts } from '#model/field.ts'

export const fields = {
  head: { kind: 'text', label: '户主姓名', required: true, aka: ['户主', '困难职工', '困难职工姓名'] },
  identity: { kind: 'identity', label: '身份证号', aka: ['身份证号码', '证件号码'] },
  sex: { kind: 'choice', label: '性别', of: { female: '女', male: '男' } },
  phone: { kind: 'phone', label: '联系电话', aka: ['电话', '手机号'] },
  employer: { kind: 'ref', to: 'employer', label: '工作单位', aka: ['单位', '企业'] },
  work: {
    kind: 'choice', label: '就业状况', aka: ['职工状况', '在职状况'],
    of: {
      employed: { label: '在岗', aka: ['在职'] }, laidOff: { label: '下岗', aka: ['下岗职工', '失业'] }, retired: { label: '退休', aka: ['退休职工'] },
      sickLeave: { label: '长病假', aka: ['病休'] }, flexible: '灵活就业',
    },
  },
  migrant: { kind: 'flag', label: '外来务工', aka: ['农民工', '外来务工人员'] },
  class: {
    kind: 'choice', label: '困难类别', required: 'later', aka: ['困难等级', '类别'],
    of: {
      deep: { label: '深度困难', aka: ['深度困难职工', '特困', '深度'] },
      relative: { label: '相对困难', aka: ['相对困难职工', '一般困难', '相对'] },
      accident: { label: '意外致困', aka: ['意外致困职工', '意外'] },
    },
  },
  standard: {
    kind: 'choice', label: '认定口径', help: '各地认定办法改过，写明这一户按哪一套认定',
    of: { net: { label: '收入扣除刚性支出', aka: ['现行口径', '新口径'] }, gross: { label: '家庭人均收入', aka: ['原口径', '老口径', '旧口径'] } },
  },
  size: { kind: 'count', label: '家庭人口', aka: ['人口', '家庭人数'], units: ['人', '口'], help: '含户主本人' },
  income: { kind: 'money', label: '年收入', aka: ['家庭年收入'] },
  rigid: { kind: 'money', label: '年刚性支出', aka: ['刚性支出'], help: '治病、残疾康复、上学、就业的必需支出，已报销的不算' },
  line: { kind: 'money', label: '当地低保标准', aka: ['低保标准', '低保线'], help: '每人每月' },
  net: { kind: 'money', label: '人均月净收入', aka: ['月人均净收入'], help: '（年收入－年刚性支出）÷12÷家庭人口，空着由系统算' },
  cause: { kind: 'choice', label: '主要致困原因', required: 'later', aka: ['致困原因', '困难原因', '原因'], of: causes() },
  causes: { kind: 'choices', label: '次要致困原因', aka: ['其他致困原因'], of: causes() },
  housing: {
    kind: 'choice', label: '住房情况', aka: ['住房'],
    of: { own: '自有住房', public: { label: '公租房', aka: ['廉租房'] }, rent: { label: '租房', aka: ['租住'] }, dorm: { label: '单位宿舍', aka: ['宿舍'] }, lent: '借住' },
  },
  insurance: {
    kind: 'choices', label: '医疗保险',
    of: { staff: '职工医保', resident: { label: '居民医保', aka: ['新农合', '城乡居民医保'] }, serious: { label: '大病保险', aka: ['大病医保'] }, mutual: '职工医疗互助', none: '未参保' },
  },
  card: { kind: 'card', label: '银行卡号', aka: ['银行账号', '卡号'] },
  handler: { kind: 'ref', to: 'post', label: '经办人' },
  opened: { kind: 'date', label: '建档日期', required: true, aka: ['建档时间', '入档日期'] },
  reportedOn: { kind: 'date', label: '上报日期', aka: ['上报时间'] },
  decision: { kind: 'choice', label: '上级审批', of: { approved: { label: '批准', aka: ['通过', '已批准'] }, returned: { label: '退回', aka: ['未通过'] } } },
  decidedOn: { kind: 'date', label: '审批日期' },
  fileNumber: { kind: 'text', label: '全国系统档案号', aka: ['档案号', '档案编号'] },
  reviewed: { kind: 'date', label: '最近复核日期', aka: ['复核日期', '年度复核'] },
  closed: { kind: 'date', label: '退出日期', aka: ['脱困日期', '销档日期'] },
  why: {
    kind: 'choice', label: '退出原因',
    of: { lifted: { label: '脱困', aka: ['解困', '解困脱困'] }, unfit: { label: '不再符合条件', aka: ['不符合条件'] }, moved: { label: '迁出', aka: ['离开本地'] }, died: { label: '去世', aka: ['死亡'] } },
  },
  revisited: { kind: 'date', label: '回访日期', aka: ['退出后回访'] },
} as const satisfies Fields

export const parts = {
  members: {
    label: '家庭成员',
    fields: {
      name: { kind: 'text', label: '姓名', required: true },
      relation: {
        kind: 'choice', label: '与户主关系', aka: ['关系'],
        of: { spouse: { label: '配偶', aka: ['妻子', '丈夫'] }, child: { label: '子女', aka: ['儿子', '女儿'] }, parent: { label: '父母', aka: ['父亲', '母亲'] }, other: '其他' },
      },
      identity: { kind: 'identity', label: '身份证号' },
      health: { kind: 'text', label: '健康状况' },
      work: { kind: 'text', label: '职业', help: '学生填就读的学校' },
      income: { kind: 'money', label: '年收入' },
    },
  },
  incomes: {
    label: '收入构成',
    fields: {
      from: {
        kind: 'choice', label: '收入类别', required: 'later',
        of: { wage: '工资', pension: { label: '养老金', aka: ['退休金'] }, jobless: '失业保险金', trade: '经营收入', dole: '低保金', kin: '赡养抚养费', other: '其他' },
      },
      amount: { kind: 'money', label: '年收入额', required: true },
    },
  },
  spending: {
    label: '刚性支出构成',
    fields: {
      on: {
        kind: 'choice', label: '支出类别', required: 'later',
        of: { illness: { label: '治病', aka: ['医疗'] }, disability: { label: '残疾康复', aka: ['康复'] }, study: { label: '上学', aka: ['教育'] }, work: '就业成本' },
      },
      amount: { kind: 'money', label: '年支出额', required: true },
    },
  },
} as const satisfies Parts

function causes() {
  return {
    illness: { label: '本人患病', aka: ['本人大病', '大病', '患病', '因病'] }, kinIllness: { label: '家属患病', aka: ['家人患病', '老婆得病', '老婆生病', '丈夫生病', '父母生病', '孩子生病'] },
    disability: { label: '残疾', aka: ['本人或家属残疾', '因残'] },
    study: { label: '子女上学', aka: ['供养直系亲属上学', '因学'] }, disaster: { label: '意外灾害', aka: ['意外', '火灾', '车祸', '因灾'] }, jobLoss: { label: '下岗失业', aka: ['失业'] },
    lowPay: { label: '收入低无法维持基本生活', aka: ['收入低'] }, other: '其他',
  } as const
}
