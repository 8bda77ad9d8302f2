import type { Form } from '#model/form.ts'

const SEAL = '（盖章）　　　　年　　月　　日'

/** 建会申请表: what the union above decides on, and its approval with document number. */
export const establishmentApplication: Form = {
  label: '基层工会组建申请表', under: '申请日期：{=applied}',
  blocks: [
    { boxes: [
      [{ label: '单位名称', words: '{=employer.name}' }],
      [{ label: '统一社会信用代码', words: '{=employer.code}' }, { label: '所有制', words: '{=employer.ownership}' }],
      [{ label: '单位地址', words: '{=employer.place}' }, { label: '行业', words: '{=employer.trade}' }],
      [{ label: '联系人', words: '{=contact|employer.contact}' }, { label: '联系电话', words: '{=employer.phone}' }],
      [{ label: '职工人数', words: '{=workers}' }, { label: '申请入会人数', words: '{=members}' }],
      [{ label: '拟建工会名称', words: '{=name}' }],
      ['type', 'way', 'chair'],
      [{ label: '申请', words: '根据《中华人民共和国工会法》和《中国工会章程》，本单位职工自愿申请组建工会，接受上级工会领导，请予批准。', lines: 4, foot: `职工代表（签名）：　　　　　　　　年　　月　　日` }],
      [{ label: '单位意见', lines: 3, foot: SEAL }],
      [{ label: '上级工会审批意见', lines: 4, foot: SEAL }],
      [{ label: '批复文号', words: '{=approval}' }, { label: '批复日期', words: '{=approved}' }],
    ] },
    { note: '注：本表一式两份，申请单位和上一级工会各存一份。附入会申请书和筹备小组名单。' },
  ],
}

/** 选举结果报告单: who was elected, with their votes, for the approval of the union above. */
export const electionReport: Form = {
  label: '工会选举结果报告单', title: '{=union}选举结果报告单', under: '选举日期：{=day}',
  blocks: [
    { boxes: [
      ['body', { label: '届次', words: '[第{=term}]' }, 'years'],
      ['due', 'present'],
    ] },
    { table: [{ label: '候选人', words: '{=name}' }, 'votes', { label: '备注' }], of: 'candidates', least: 5 },
    { table: [{ label: '当选人', words: '{=name}' }, 'post', { label: '备注' }], of: 'elected', least: 5 },
    { sign: ['监票人（签名）：', '计票人（签名）：', '主持人（签名）：'], dated: true },
    { boxes: [[{ label: '上级工会审批意见', lines: 4, foot: SEAL }], ['approval', 'approved']] },
  ],
}
