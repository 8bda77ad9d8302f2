import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 试点扩面: what a village is to set up and by when, a row a village, so that done, due and late are told by name. */
export const rollout = ledger({
  id: 'rollout', label: '试点扩面', unit: '个', day: 'set',
  title: ['village', 'work'],
  fields: {
    village: { kind: 'ref', to: ['union', 'employer'], label: '扩面单位', required: true, aka: ['村', '单位', '村工会', '扩面村'] },
    work: {
      kind: 'choice', label: '扩面工作', required: true, aka: ['工作', '内容', '任务'],
      of: {
        committee: { label: '村联合委员会', aka: ['联合委员会', '组建村联合委员会', '村工会联合委员会'] }, safety: { label: '安全管理扩面', aka: ['安全试点扩面'] },
        mediation: { label: '村级调解', aka: ['调解室'] }, other: '其他扩面',
      },
    },
    set: { kind: 'date', label: '布置日期', required: true, aka: ['日期', '下达日期'] },
    pilot: { kind: 'ref', to: 'pilot', label: '所据试点', aka: ['试点'] },
    due: { kind: 'date', label: '计划完成日期', required: 'later', aka: ['计划完成', '完成期限', '应完成日期', '期限'] },
    owner: { kind: 'text', label: '责任人', aka: ['联系人', '负责人'] },
    done: { kind: 'date', label: '完成日期', aka: ['实际完成日期'] },
    why: { kind: 'text', label: '未完成原因', aka: ['原因'] },
    dropped: { kind: 'date', label: '取消日期' },
  },
  states: {
    set: { label: '布置', on: 'set' },
    done: { label: '完成', on: 'done', final: true },
    dropped: { label: '取消', on: 'dropped', final: true },
  },
  steps: {
    finish: { label: '完成', from: ['set'], to: 'done', needs: ['done'] },
    drop: { label: '取消', from: ['set'], to: 'dropped', needs: ['dropped'], asks: ['why'] },
  },
  clocks: { due: { label: '试点扩面', rule: 'due.set', starts: ['due'], stops: 'done', instead: { when: { dropped: { known: true } }, starts: [] } } },
  rules: [
    { unique: ['village', 'work'], say: '这个单位的这项扩面已有一条，请核对是不是登记了两次', strength: 'warn' },
    inOrder('set', 'due', '计划完成日期早于布置日期，请核对'),
    inOrder('set', 'done', '完成日期早于布置日期，请核对', 'warn'),
    inOrder('set', 'dropped', '取消日期早于布置日期，请核对'),
    { ok: r => r.done === null || r.dropped === null, say: '已经取消的扩面又填了完成日期，请核对', at: 'done', strength: 'warn' },
  ],
  indicators: {
    planned: { label: '布置扩面任务', unit: '个', units: ['项', '家'], aka: ['下达扩面任务', '试点扩面任务'], flow: 'set', by: 'work' },
    due: { label: '计划完成扩面', unit: '个', units: ['项', '家'], aka: ['应完成扩面'], flow: 'due', where: { dropped: { known: false } }, by: 'work' },
    done: { label: '完成扩面', unit: '个', units: ['项', '家'], aka: ['试点扩面', '完成试点扩面'], flow: 'done', by: 'work' },
    committees: { label: '组建村联合委员会', unit: '个', units: ['家'], aka: ['建立村联合委员会', '村联合委员会', '成立村联合委员会', '村工会联合委员会', '村建立联合委员会', '村建立村联合委员会', '村成立联合委员会'], flow: 'done', where: { work: 'committee' } },
    open: { label: '尚未完成的扩面', unit: '个', units: ['项', '家'], aka: ['未完成扩面', '待扩面', '尚未建立村联合委员会', '村将在年内完成', '尚未完成扩面', '扩面未完成', '村未完成'], stock: 'set', until: 'done', where: { dropped: { known: false } }, by: 'work' },
    late: { label: '逾期未完成的扩面', unit: '个', units: ['项', '家'], aka: ['逾期扩面', '扩面逾期'], stock: 'due', until: 'done', where: { dropped: { known: false } } },
    rate: { label: '扩面完成率', unit: '%', aka: ['试点扩面完成率'], cohort: 'due', where: { dropped: { known: false } }, done: { by: 'done' } },
  },
})
