import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 登录权限: what a person who signs in may do, in a union and all below it, from–until. Who has none signs in and sees nothing. Login names are for those who answer for the union. */
export const access = ledger({
  id: 'access', label: '登录权限', unit: '人', title: ['name', 'role'], by: 'administrator', restricted: true,
  keys: [['account', 'from']],
  fields: {
    account: { kind: 'text', label: '登录名', required: true, aka: ['用户名', '账号'] },
    name: { kind: 'text', label: '姓名', required: true },
    role: {
      kind: 'choice', label: '权限', required: true,
      of: {
        administrator: '管理员', lead: '负责人', clerk: { label: '经办', aka: ['经办人'] }, reader: { label: '查看', aka: ['只读'] },
      },
    },
    post: { kind: 'ref', to: 'post', label: '任职', help: '受限的台账按任职认经办人' },
    from: { kind: 'date', label: '起始日期', required: true },
    until: { kind: 'date', label: '终止日期' },
  },
  rules: [
    inOrder('from', 'until', '终止日期早于起始日期，请核对'),
    { noOverlap: ['from', 'until'], same: ['account', 'union'], say: '这个登录名同期在这个工会已有权限，请先终止旧的' },
  ],
})
