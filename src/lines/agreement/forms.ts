import type { Form } from '#model/form.ts'

/** 集体合同报送审查登记表: what an office hands in with the contracts, and on which the authority notes its answer. */
export const filingList: Form = {
  label: '集体合同报送审查登记表', title: '{=union}集体合同报送审查登记表', under: '[期间：{=period}　　]共{=count}', list: true, landscape: true,
  blocks: [
    { table: [
      { label: '合同和签约单位', words: '{=name}[　{=employer}]', width: 2.8 }, { label: '种类', words: '{=kind}', width: 1.5 }, { label: '范围', words: '{=scope}', width: 1.2 },
      { label: '企业数', words: '{=firms}', width: 0.95 }, { label: '职工数', words: '{=workers}', width: 0.95 }, { label: '增幅', words: '{=rise}' },
      { label: '签订日期', words: '{=signed}', width: 1.5 }, { label: '报送日期', words: '{=filed}', width: 1.5 }, { label: '有效期', words: '[{=effective}][至{=expires}]', width: 1.75 },
      { label: '审查意见', width: 1.2 }, { label: '备案号', words: '{=number}', width: 1.8 },
    ], least: 8 },
    { sign: ['报送单位（盖章）：', '经办人：', '接收人：', '打印日期：{=today}'] },
  ],
}
