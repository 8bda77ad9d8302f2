import type { Form } from '#model/form.ts'

/** 集体合同报送审查登记表: what an office hands in with the contracts, and on which the authority notes its answer. */
export const filingList: Form = {
  label: '集体合同报送审查登记表', title: '{=union}集体合同报送审查登记表', under: '[期间：{=period}　　]共{=count}', list: true, landscape: true,
  blocks: [
    { table: [
      { label: '合同名称（签约单位）', words: '{=name}[　{=employer}]', width: 2.4 }, { label: '种类', words: '{=kind}', width: 1.6 }, 'scope', 'firms', 'workers',
      'rise', { label: '签订日期', words: '{=signed}', width: 1.45 }, { label: '报送日期', words: '{=filed}', width: 1.45 },
      { label: '有效期', words: '[{=effective}][至{=expires}]', width: 1.9 }, { label: '审查意见', width: 1 }, { label: '备案号', words: '{=number}', width: 1.8 },
    ], least: 8 },
    { sign: ['报送单位（盖章）：', '经办人：', '接收人：', '打印日期：{=today}'] },
  ],
}
