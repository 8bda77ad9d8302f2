import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 上级文件: what came from above, and the tasks it sets with the day each is due. */
export const document = ledger({
  id: 'document', label: '上级文件', unit: '份', day: 'received',
  title: ['title', 'number'],
  keys: [['number']],
  fields: {
    title: { kind: 'text', label: '文件标题', required: true, aka: ['标题', '文件名称', '文件'] },
    number: { kind: 'text', label: '发文字号', aka: ['文号', '文件号'] },
    issuer: { kind: 'text', label: '发文单位', required: 'later', aka: ['发文机关', '来文单位'] },
    kind: {
      kind: 'choice', label: '文件种类', required: 'later', aka: ['种类'],
      of: { notice: '通知', opinion: { label: '意见', aka: ['实施意见', '办法'] }, targets: { label: '年度任务书', aka: ['任务书', '目标责任书', '年度任务'] }, minutes: '会议纪要', reply: '批复', other: '其他文件' },
    },
    received: { kind: 'date', label: '收文日期', required: true, aka: ['日期', '收到日期'] },
    issued: { kind: 'date', label: '成文日期', aka: ['发文日期'] },
  },
  parts: {
    tasks: {
      label: '工作任务',
      fields: {
        what: { kind: 'text', label: '任务', required: true, aka: ['工作任务', '内容'] },
        due: { kind: 'date', label: '完成期限', aka: ['期限', '时限'] },
        target: { kind: 'text', label: '目标' },
        doneOn: { kind: 'date', label: '完成日期' },
        doneBy: { kind: 'text', label: '承办人' },
        result: { kind: 'text', label: '完成情况' },
      },
    },
  },
  clocks: { task: { label: '上级任务', rule: 'due.set', of: 'tasks', named: 'what', starts: ['due'], stops: 'doneOn' } },
  rules: [inOrder('issued', 'received', '收文日期早于成文日期，请核对')],
  indicators: {
    received: { label: '收到上级文件', unit: '份', units: ['件', '个'], aka: ['上级文件', '上级来文', '收文'], flow: 'received', by: 'kind' },
    tasks: { label: '上级布置任务', unit: '项', units: ['件'], aka: ['上级下达任务', '上级交办任务'], flow: 'received', of: 'tasks' },
    done: { label: '完成上级任务', unit: '项', units: ['件'], aka: ['完成上级布置任务', '完成上级交办任务', '交办任务已完成', '交办任务完成'], flow: 'doneOn', of: 'tasks' },
    open: { label: '未完成上级任务', unit: '项', units: ['件'], aka: ['未完成的上级任务', '上级任务未完成'], stock: 'received', until: 'doneOn', of: 'tasks' },
  },
})
