import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 职工提案: raised, taken up, answered, done. */
export const proposal = ledger({
  id: 'proposal', label: '职工提案', unit: '件', day: 'raised',
  title: ['title', 'raised'],
  keys: [['number'], ['title', 'raised']],
  fields: {
    number: { kind: 'text', label: '提案编号', aka: ['编号'] },
    raised: { kind: 'date', label: '提出日期', required: true, aka: ['日期', '提案日期'] },
    title: { kind: 'text', label: '提案内容', required: 'later', aka: ['内容', '提案名称', '提案', '案由'] },
    kind: {
      kind: 'choice', label: '提案类别', aka: ['类别', '类型'],
      of: {
        pay: { label: '工资待遇', aka: ['待遇', '工资'] }, safety: { label: '劳动安全', aka: ['安全', '安全生产'] },
        living: { label: '生活福利', aka: ['福利', '食堂', '宿舍'] }, management: { label: '管理制度', aka: ['管理', '制度'] },
        making: { label: '生产技术', aka: ['生产', '技术'] }, other: '其他',
      },
    },
    by: { kind: 'text', label: '提案人', aka: ['提出人'] },
    employer: { kind: 'ref', to: 'employer', label: '所在单位', aka: ['企业', '单位'] },
    congress: { kind: 'ref', to: 'congress', label: '所属职代会' },
    filed: { kind: 'date', label: '立案日期' },
    office: { kind: 'text', label: '承办部门', aka: ['承办单位'] },
    answered: { kind: 'date', label: '答复日期', aka: ['回复日期'] },
    answer: { kind: 'long', label: '答复' },
    done: { kind: 'date', label: '落实日期', aka: ['办结日期'] },
    satisfied: { kind: 'choice', label: '提案人意见', aka: ['满意度'], of: { yes: '满意', mostly: '基本满意', no: '不满意' } },
  },
  states: {
    raised: { label: '提出', on: 'raised' },
    filed: { label: '立案', on: 'filed' },
    answered: { label: '已答复', on: 'answered' },
    done: { label: '已落实', on: 'done', final: true },
    declined: { label: '不予立案', on: 'answered', final: true },
  },
  steps: {
    file: { label: '立案', from: ['raised'], to: 'filed', needs: ['filed'], asks: ['office'] },
    answer: { label: '答复', from: ['raised', 'filed'], to: 'answered', needs: ['answered'], asks: ['answer', 'satisfied'] },
    finish: { label: '落实', from: ['filed', 'answered'], to: 'done', needs: ['done'], asks: ['satisfied'] },
    decline: { label: '不予立案', from: ['raised'], to: 'declined', needs: ['answered'], asks: ['answer'] },
  },
  rules: [
    inOrder('raised', 'filed', '立案日期早于提出日期，请核对'),
    inOrder('raised', 'answered', '答复日期早于提出日期，请核对'),
    inOrder('raised', 'done', '落实日期早于提出日期，请核对'),
    { ok: r => r.satisfied === null || r.answered !== null || r.done !== null, say: '已有提案人意见，请补答复日期；记不清可填“不详”', at: 'answered', strength: 'later' },
  ],
  totals: ['kind'],
  zero: true,
  indicators: {
    raised: { label: '收到职工提案', unit: '件', units: ['条', '份', '个'], aka: ['职工提案', '提出提案', '职工提出提案', '收集职工提案'], flow: 'raised', by: 'kind' },
    filed: { label: '提案立案', unit: '件', units: ['条', '份', '个'], aka: ['立案', '立案提案', '职工提案立案'], flow: 'filed' },
    answered: { label: '答复提案', unit: '件', units: ['条', '份', '个'], aka: ['提案答复', '答复职工提案'], flow: 'answered' },
    done: { label: '落实提案', unit: '件', units: ['条', '份', '个'], aka: ['提案落实', '落实职工提案', '办结提案', '提案办结'], flow: 'done' },
    doneRate: { label: '提案落实率', unit: '%', aka: ['提案办结率', '职工提案落实率'], cohort: 'raised', done: { by: 'done' } },
    open: { label: '尚未落实的提案', unit: '件', units: ['条', '份', '个'], aka: ['提案尚未落实', '未落实提案', '未办结提案'], stock: 'filed', until: 'done' },
  },
})
