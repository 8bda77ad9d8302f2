import type { Form } from '#model/form.ts'

/** 公示: who is to be honoured, from when until when anyone may object, and where. */
export const publicNotice: Form = {
  label: '推荐人选公示', title: '关于{=title}拟表彰名单的公示',
  blocks: [
    { text: ['[根据{=number}通知要求，]经基层推荐、组织评审，拟对下列[{=places}]个人（集体）授予“{=honour}”称号，现予公示。公示时间为{=posted}至{=ended}。如有异议，请在公示期内如实向我会反映：以单位名义反映的加盖公章，以个人名义反映的写明真实姓名和联系方式。'] },
    { table: ['name', { label: '单位', words: '{=unit}', width: 3 }, { label: '班组或岗位', words: '{=workshop}', width: 2 }], of: 'chosen', least: 3 },
    { text: ['受理地点：{=union.premises}　　联系电话：＿＿＿＿＿＿＿＿'] },
    { right: ['{=union}（盖章）', '{=posted}'] },
  ],
}

/** 表彰名单: the list behind the decision, with the money given. */
export const winners: Form = {
  label: '表彰名单', title: '{=title}表彰名单', under: '[{=award}]',
  blocks: [
    {
      table: ['name', { label: '单位', words: '{=unit}', width: 3 }, { label: '班组或岗位', words: '{=workshop}', width: 2 }, 'bonus', { label: '签名', width: 2 }],
      of: 'chosen', least: 5, sums: ['bonus'],
    },
    { right: ['{=union}（盖章）', '{=awarded}'] },
  ],
}

/** 荣誉名册, as it hangs in the office. */
export const honourRoll: Form = {
  label: '荣誉名册', title: '{=union}荣誉名册', under: '[{=period}　　]共{=count}', list: true, landscape: true,
  blocks: [
    {
      table: [
        'name', { label: '单位', words: '{=unit}', width: 2 }, 'workshop', { label: '荣誉称号', words: '{=title}', width: 3 }, 'rank', { label: '授予日期', words: '{=day}', width: 1.3 },
        { label: '表彰文号', words: '{=number}', width: 1.8 },
      ],
    },
    { sign: ['制表人：', '审核人：', '打印日期：{=today}'] },
  ],
}
