import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 报告: a paper of the union, from its draft to the day it was issued, and to whom it was sent. Its text stands beside it, version by version. */
export const report = ledger({
  id: 'report', label: '报告', unit: '份', day: 'period', title: ['title'], keys: [['number'], ['title', 'period']],
  fields: {
    title: { kind: 'text', label: '标题', required: true, aka: ['报告标题', '文件标题', '题目'] },
    kind: {
      kind: 'choice', label: '种类', required: true, aka: ['报告种类', '文种'],
      of: {
        summary: { label: '总结', aka: ['工作总结'] }, plan: { label: '计划', aka: ['工作计划'] }, monthly: '月计划', bulletin: '简报', notice: '通知', activity: '活动方案',
        special: { label: '专题', aka: ['专项总结'] }, other: '其他',
      },
    },
    period: { kind: 'date', span: true, label: '所属期', required: true, aka: ['报告期', '期间'] },
    template: { kind: 'text', label: '模板' },
    drafter: { kind: 'text', label: '起草人', aka: ['拟稿人', '执笔人'] },
    submitted: { kind: 'date', label: '送审日期' },
    returned: { kind: 'date', label: '退回日期' },
    reason: { kind: 'long', label: '退回意见', aka: ['修改意见', '审核意见'] },
    approver: { kind: 'text', label: '审定人', aka: ['签发人', '审签人'] },
    approved: { kind: 'date', label: '审定日期', aka: ['签发日期', '审签日期'] },
    approval: { kind: 'text', label: '审签文号', help: '线下审签单上的编号，没有可不填' },
    scan: { kind: 'files', label: '审签单', help: '线下审签的，请扫描或拍照上传' },
    issued: { kind: 'date', label: '印发日期', aka: ['成文日期', '发文日期'] },
    number: { kind: 'text', label: '文号', aka: ['发文字号', '发文号'], help: '例如青工总〔2026〕8号' },
    seal: { kind: 'text', label: '定稿校验码', help: '印发时自动填写，请勿改动' },
  },
  parts: {
    sent: {
      label: '发送',
      fields: {
        to: { kind: 'text', label: '发送对象', required: true, aka: ['报送单位', '抄送'] },
        day: { kind: 'date', label: '发送日期', required: true },
        how: { kind: 'choice', label: '发送方式', of: { paper: '纸质', mail: '邮件', chat: '微信', platform: '办公平台', hand: '当面递交' } },
        receiver: { kind: 'text', label: '签收人' },
      },
    },
  },
  states: {
    draft: { label: '起草' },
    review: { label: '送审', on: 'submitted' },
    returned: { label: '退回', on: 'returned' },
    approved: { label: '审定', on: 'approved' },
    issued: { label: '印发', on: 'issued', final: true },
  },
  steps: {
    submit: { label: '送审', from: ['draft', 'returned'], to: 'review', needs: ['submitted'], again: true },
    return: { label: '退回', from: ['review', 'approved'], to: 'returned', needs: ['returned', 'reason'], again: true, by: 'lead' },
    approve: { label: '审定', from: ['review'], to: 'approved', needs: ['approved'], again: true, by: 'lead' },
    // A union with one officer is never locked out: its chairman signs on paper.
    sign: { label: '线下审签', from: ['draft', 'review', 'returned'], to: 'approved', needs: ['approver', 'approved'], asks: ['approval', 'scan'], again: true },
    issue: { label: '印发', from: ['approved'], to: 'issued', needs: ['issued'], asks: ['number'] },
  },
  body: { open: ['draft', 'review', 'returned'], sealed: 'issued', seal: 'seal', fixed: ['title', 'kind', 'period', 'issued', 'number', 'seal'] },
  rules: [
    { ok: r => r.period !== '?', say: '请写明报告写的是哪一段时间，例如2025年', at: 'period' },
    inOrder('submitted', 'approved', '审定日期早于送审日期，请核对'),
    inOrder('approved', 'issued', '印发日期早于审定日期，请核对'),
    { ok: r => r.sent.length === 0 || r.state === 'issued', say: '还没有印发就登记了发送，请核对', at: 'sent', strength: 'warn' },
  ],
})

/** The title as it is printed: what tells drafts of one paper apart is no part of it. */
export function printedTitle(title: string): string {
  return title.replace(/（第\d+稿）$/, '')
}
