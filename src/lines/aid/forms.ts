import type { Form } from '#model/form.ts'

/** 困难职工档案表: person, household, means, causes, and the opinions of the three levels, left to be written. */
export const householdFile: Form = {
  label: '困难职工档案表', under: '建档日期：{=opened}[　　档案号：{=fileNumber}]',
  blocks: [
    { boxes: [
      ['head', 'sex', 'phone'],
      ['identity', 'employer'],
      ['work', 'class', 'standard'],
      ['cause', 'causes'],
      ['size', 'housing', 'insurance'],
      ['income', 'rigid'],
      ['net', 'line'],
      ['card'],
    ] },
    { table: ['name', 'relation', 'health', 'work', 'income'], of: 'members', least: 4 },
    { boxes: [
      [{ label: '家庭困难情况', words: '{=remark}', lines: 4 }],
      [{ label: '申请人声明', words: '以上情况属实，同意核对家庭收入和财产，同意公示。', lines: 2, foot: '签名：　　　　　　年　　月　　日' }],
      [{ label: '单位意见', lines: 3, foot: '（盖章）　　　　年　　月　　日' }],
      [{ label: '基层工会意见', lines: 3, foot: '（盖章）　　　　年　　月　　日' }],
      [{ label: '上级工会意见', lines: 3, foot: '（盖章）　　　　年　　月　　日' }],
    ] },
    { note: '注：人均月净收入＝（年收入－年刚性支出）÷12÷家庭人口。附身份证、户口簿、收入证明、困难证明等复印件和公示记录。' },
  ],
}

/** 慰问金发放签收单: each who was visited signs for what he got. */
export const visitReceipt: Form = {
  label: '慰问发放签收单', title: '{=union}{=occasion}发放签收单', under: '慰问日期：{=day}[　　会同单位：{=partners}]',
  blocks: [
    {
      table: [
        'name', { label: '工作单位', words: '{=employer}', width: 2 }, 'amount', { label: '物品', words: '{=goods}', width: 1.3 },
        { label: '签名（捺印）', width: 1.6 }, { label: '备注', width: 0.8 },
      ],
      of: 'visited', least: 12, sums: ['amount'],
    },
    { text: ['[本次慰问共{=households}][，{=people}][，慰问金{=amount}（大写：{=amount:capital}）][，慰问品：{=goods}]。'] },
    { sign: ['经办人：', '证明人：', '审批人：'], dated: true },
  ],
}

/** 慰问情况汇总表, of the rounds that a list shows. */
export const visitSummary: Form = {
  label: '慰问情况汇总表', title: '{=union}慰问情况汇总表', under: '[{=period}　　]共{=count}', list: true, landscape: true,
  blocks: [
    {
      table: ['day', 'occasion', 'whom', 'households', { label: '慰问人数', words: '{=people}', width: 1.3 }, 'amount', 'goods', 'worth', 'partners'],
      sums: ['households', 'people', 'amount', 'worth'],
    },
    { sign: ['制表人：', '审核人：', '打印日期：{=today}'] },
  ],
}
