import type { Form } from '#model/form.ts'

/** 发放签收单: each who is paid signs for what he got. */
export const payout: Form = {
  label: '发放签收单', title: '{=union}{=what}发放签收单', under: '日期：{=day}[　　资金来源：{=source}][　　凭证号：{=voucher}]',
  blocks: [
    { table: ['name', 'unit', 'item', 'amount', { label: '签名', width: 2 }, { label: '备注' }], of: 'payees', least: 12, sums: ['amount'] },
    { text: ['合计{=amount}（大写：{=amount:capital}）。'] },
    { sign: ['经办人：[{=handler}]', '证明人：', '审批人：[{=approver}]'], dated: true },
  ],
}

/** 收支明细表, of the rows that a list shows. */
export const cashList: Form = {
  label: '收支明细表', title: '{=union}收支明细表', under: '[{=period}　　]共{=count}', list: true, landscape: true,
  blocks: [
    {
      table: [
        { label: '收支日期', words: '{=day}', width: 1.3 }, { label: '收支', words: '{=way}', width: 0.7 }, 'source', { label: '收支科目', words: '{=item}', width: 1.3 },
        { label: '摘要', words: '{=what}', width: 2 }, { label: '对方单位', words: '{=other}', width: 1.6 }, 'amount', 'voucher', 'handler',
      ],
    },
    { note: '注：工会经费和政府、企业、捐赠的钱分开列，不相加。' },
    { sign: ['制表人：', '审核人：', '打印日期：{=today}'] },
  ],
}

/** 经费收缴情况表, of the firms that a list shows. */
export const levyList: Form = {
  label: '经费收缴情况表', title: '{=union}经费收缴情况表', under: '[{=period}　　]共{=count}', list: true, landscape: true,
  blocks: [
    {
      table: [
        { label: '缴款单位', words: '{=employer}', width: 1.8 }, 'kind', { label: '所属期', words: '{=period}', width: 1.3 }, 'payroll', 'task', 'received', 'arrears',
        'share', 'returned', { label: '返还日期', words: '{=returnedOn}', width: 1.2 },
      ],
      sums: ['task', 'received', 'arrears', 'returned'],
    },
    { sign: ['制表人：', '审核人：', '打印日期：{=today}'] },
  ],
}
