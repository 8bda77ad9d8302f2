import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 规章制度: what the union has given itself, when it was last revised, and whether it hangs on the wall. */
export const regulation = ledger({
  id: 'regulation', label: '规章制度', unit: '项',
  title: ['title'],
  keys: [['title', 'kind']],
  fields: {
    title: { kind: 'text', label: '制度名称', required: true, aka: ['名称', '制度', '管理制度'] },
    kind: {
      kind: 'choice', label: '制度类别', required: 'later', aka: ['类别'],
      of: {
        duty: { label: '工作职责', aka: ['职责'] }, meeting: { label: '会议制度', aka: ['会议'] }, report: { label: '汇报制度', aka: ['工作汇报', '汇报'] },
        training: { label: '学习培训制度', aka: ['培训制度', '学习制度'] }, archive: { label: '档案制度', aka: ['档案管理制度', '归档制度'] }, finance: { label: '财务制度', aka: ['经费管理制度', '财务管理制度'] },
        democracy: { label: '民主管理制度', aka: ['厂务公开制度', '职代会制度'] }, leaders: { label: '领导班子', aka: ['班子'] }, network: { label: '组织网络', aka: ['网络'] },
        aims: { label: '工作方针和任务', aka: ['方针', '任务', '目标任务'] }, other: { label: '其他制度', aka: ['其他'] },
      },
    },
    adopted: { kind: 'date', label: '制定日期', required: 'later', aka: ['建立日期', '出台日期'], help: '记不清哪天的，填年份，如2018年；填“不详”就不计入规章制度数' },
    revised: { kind: 'date', label: '修订日期' },
    displayed: { kind: 'date', label: '上墙日期', aka: ['上墙'] },
    ended: { kind: 'date', label: '废止日期' },
  },
  rules: [
    inOrder('adopted', 'revised', '修订日期早于制定日期，请核对'),
    inOrder('adopted', 'ended', '废止日期早于制定日期，请核对'),
  ],
  indicators: {
    standing: { label: '规章制度', unit: '项', units: ['个', '条'], aka: ['建立规章制度', '工会制度', '工作制度', '各项制度'], stock: 'adopted', until: 'ended', by: 'kind' },
    // Of those that are counted as standing: 其中上墙.
    displayed: { label: '上墙制度', unit: '项', units: ['个', '块'], aka: ['制度上墙', '上墙', '规章制度上墙'], stock: 'displayed', until: 'ended', where: { adopted: { not: '?' } } },
    revised: { label: '修订制度', unit: '项', units: ['个'], aka: ['修订规章制度', '完善制度'], flow: 'revised' },
  },
})
