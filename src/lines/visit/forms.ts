import type { Form } from '#model/form.ts'

/** 走访登记表: what a round of visits is noted and signed on. */
export const visitRound: Form = {
  label: '走访企业登记表', title: '{=union}走访企业登记表', under: '[期间：{=period}　　]共{=count}', list: true, landscape: true,
  blocks: [
    {
      table: [
        { label: '走访日期', words: '{=day}', width: 1.3 }, { label: '走访单位', words: '{=employer}', width: 2 }, { label: '走访目的', words: '{=purpose}', width: 1.4 },
        { label: '意向或谈话人数', words: '[{=stage}][{=people}]', width: 1.6 },
        { label: '下一步', words: '{=next}', width: 1.8 }, { label: '接待人签名', width: 1.2 }, { label: '走访人签名', width: 1.2 },
      ],
      least: 8,
    },
    { sign: ['制表人：', '审核人：', '打印日期：{=today}'] },
  ],
}
