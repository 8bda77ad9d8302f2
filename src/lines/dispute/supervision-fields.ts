import type { Fields, Parts } from '#model/field.ts'

export const FINDINGS = ['个', '处', '起', '条', '项', '件'] as const

export const fields = {
  day: { kind: 'date', label: '登记日期', required: true, aka: ['日期', '检查日期', '会议日期', '预警日期', '时间'] },
  kind: {
    kind: 'choice', label: '事项类别', required: true, aka: ['类别', '类型', '形式'],
    of: {
      warning: { label: '预警', aka: ['劳动关系预警', '欠薪预警', '预警信息'] },
      window: { label: '维权窗口', aka: ['职工维权窗口', '维权窗口接待'] },
      law: { label: '劳动法律监督', aka: ['劳动法律监督检查', '法律监督'] },
      congressLaw: { label: '人大执法检查', aka: ['执法检查', '人大检查', '工会法执法检查'] },
      threeSides: { label: '三方会议', aka: ['劳动关系三方会议', '三方协调会议'] },
      keeping: { label: '合同履约检查', aka: ['履约检查', '履约监督', '集体合同履约检查'] },
      patrol: { label: '职工代表巡视', aka: ['代表巡视', '巡视'] },
    },
  },
  title: { kind: 'text', label: '事项', required: 'later', aka: ['内容', '议题', '名称'] },
  matter: {
    kind: 'choice', label: '事由', aka: ['预警事由'],
    of: {
      wages: '欠薪苗头', layoff: { label: '规模裁员', aka: ['裁员', '经济性裁员'] }, closing: '停产关闭',
      insurance: '欠缴社保', hours: { label: '工时休假', aka: ['休息休假', '超时加班', '加班时间'] }, women: '女职工保护', contract: '合同签订', other: '其他',
    },
  },
  law: { kind: 'text', label: '依据法律', aka: ['检查依据', '法律法规'] },
  role: {
    kind: 'choice', label: '工会角色', usual: 'host', aka: ['角色'],
    of: { host: { label: '主办', aka: ['牵头'] }, joint: { label: '联合', aka: ['会同'] }, join: '参与', assist: { label: '配合', aka: ['陪同'] } },
  },
  partners: { kind: 'text', label: '会同单位', aka: ['参加单位', '联合单位'] },
  employer: { kind: 'ref', to: 'employer', label: '用人单位', aka: ['企业', '单位'] },
  people: { kind: 'people', label: '涉及职工', aka: ['人数', '接待人数', '涉及人数'] },
  visits: { kind: 'count', label: '受检单位', aka: ['检查单位', '检查家次', '家次'], units: ['家次', '家', '次', '个'] },
  findings: { kind: 'count', label: '问题数', aka: ['发现问题数', '查出问题数'], units: FINDINGS },
  letter: {
    kind: 'choice', label: '监督函书', aka: ['函书', '文书'],
    of: { notice: { label: '提示函', aka: ['劳动法律监督提示函'] }, opinion: { label: '意见书', aka: ['劳动法律监督意见书'] }, proposal: { label: '建议书', aka: ['劳动法律监督建议书'] } },
  },
  letterNo: { kind: 'text', label: '函书编号', aka: ['文号'] },
  letterOn: { kind: 'date', label: '发函日期', aka: ['发出日期'] },
  due: { kind: 'date', label: '要求答复日期' },
  answeredOn: { kind: 'date', label: '答复日期' },
  answer: { kind: 'long', label: '答复内容' },
  corrected: { kind: 'count', label: '整改问题', aka: ['整改数', '已整改'], units: FINDINGS },
  correctedOn: { kind: 'date', label: '整改日期' },
  closedOn: { kind: 'date', label: '办结日期' },
  signed: { kind: 'text', label: '签订文件', help: '三方会议签订的纪要或文件' },
} as const satisfies Fields

export const parts = {
  firms: {
    label: '受检单位明细',
    fields: {
      employer: { kind: 'ref', to: 'employer', label: '单位', required: true },
      findings: { kind: 'count', label: '问题数', units: FINDINGS },
      corrected: { kind: 'count', label: '整改问题', units: FINDINGS },
      note: { kind: 'text', label: '情况' },
    },
  },
} as const satisfies Parts
