import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { suggestionSheet } from './forms.ts'

const COUNTS = ['件', '项', '个'] as const

/** 合理化建议与技术创新: put forward by whom, adopted, carried out, and what it brings a year. */
export const suggestion = ledger({
  id: 'suggestion', label: '合理化建议与创新', unit: '条', day: 'raised',
  title: ['title', 'raised'],
  keys: [['title', 'raised']],
  fields: {
    raised: { kind: 'date', label: '提出日期', required: true, aka: ['日期', '立项日期', '征集日期'] },
    title: { kind: 'text', label: '建议名称', required: true, aka: ['名称', '内容', '项目名称', '建议内容', '建议'] },
    kind: {
      kind: 'choice', label: '种类', required: true, usual: 'suggestion', aka: ['类别'],
      of: { suggestion: { label: '合理化建议', aka: ['建议', '金点子'] }, project: { label: '技术创新', aka: ['技术革新', '创新项目', '技改项目', '小改小革', '五小'] }, patent: { label: '发明专利', aka: ['专利'] } },
    },
    area: {
      kind: 'choice', label: '内容方面', aka: ['方面'],
      of: {
        safety: { label: '安全生产', aka: ['安全'] }, quality: { label: '产品质量', aka: ['质量'] }, saving: { label: '节能降耗', aka: ['节能', '降耗'] },
        craft: { label: '工艺设备', aka: ['工艺', '设备'] }, manage: { label: '管理服务', aka: ['管理'] }, other: '其他方面',
      },
    },
    by: { kind: 'text', label: '提出人', aka: ['建议人', '完成人', '主创人'] },
    employer: { kind: 'ref', to: 'employer', label: '所在单位', aka: ['企业', '单位'] },
    measure: { kind: 'long', label: '改进办法' },
    adopted: { kind: 'date', label: '采纳日期', aka: ['采用日期', '评审日期'] },
    used: { kind: 'date', label: '实施日期', aka: ['完成日期', '投用日期'] },
    declined: { kind: 'date', label: '不采纳日期' },
    benefit: { kind: 'money', label: '年效益', aka: ['创造效益', '经济效益', '年创效益', '效益'] },
    reward: { kind: 'money', label: '奖励金额', aka: ['奖励', '奖金', '奖了'] },
    award: { kind: 'text', label: '获奖' },
  },
  states: {
    raised: { label: '提出', on: 'raised' },
    adopted: { label: '采纳', on: 'adopted' },
    used: { label: '实施', on: 'used', final: true },
    declined: { label: '未采纳', on: 'declined', final: true },
  },
  steps: {
    adopt: { label: '采纳', from: ['raised'], to: 'adopted', needs: ['adopted'] },
    carry: { label: '实施', from: ['raised', 'adopted'], to: 'used', needs: ['used'], asks: ['benefit', 'reward'] },
    decline: { label: '不采纳', from: ['raised'], to: 'declined', needs: ['declined'] },
  },
  rules: [
    inOrder('raised', 'adopted', '采纳日期早于提出日期，请核对'),
    inOrder('adopted', 'used', '实施日期早于采纳日期，请核对'),
    inOrder('raised', 'used', '实施日期早于提出日期，请核对'),
    { ok: r => r.declined === null || (r.adopted === null && r.used === null), say: '已经采纳或实施的，又填了不采纳日期，请核对', at: 'declined', strength: 'warn' },
    { ok: r => r.used === null || r.adopted !== null, say: '已经实施，请补采纳日期；记不清可填“不详”', at: 'adopted', strength: 'later' },
    { ok: r => !r.benefit || r.used !== null, say: '有年效益，请补实施日期；记不清可填“不详”', at: 'used', strength: 'later' },
  ],
  totals: ['kind'],
  zero: true,
  forms: { suggestionSheet },
  indicators: {
    raised: { label: '提出合理化建议', unit: '条', units: COUNTS, aka: ['合理化建议', '职工提出合理化建议', '征集合理化建议', '提合理化建议', '收到合理化建议', '金点子', '提建议', '职工点子', '点子大赛', '职工点子大赛'], flow: 'raised', where: { kind: 'suggestion' }, by: 'area' },
    adopted: { label: '采纳合理化建议', unit: '条', units: COUNTS, aka: ['合理化建议采纳', '采纳建议', '建议被采纳', '合理化建议被采纳', '被采纳的合理化建议', '被采纳的建议', '被采纳', '采纳实施', '采纳'], flow: 'adopted', where: { kind: 'suggestion' } },
    used: { label: '实施合理化建议', unit: '条', units: COUNTS, aka: ['落实合理化建议', '建议实施', '合理化建议实施'], flow: 'used', where: { kind: 'suggestion' } },
    adoptRate: { label: '合理化建议采纳率', unit: '%', aka: ['建议采纳率', '采纳率'], cohort: 'raised', where: { kind: 'suggestion' }, done: { by: 'adopted' } },
    projects: { label: '技术创新项目', unit: '项', units: ['个', '件'], aka: ['完成技术创新', '技术革新项目', '实施技术创新', '技术创新成果', '技术革新'], flow: 'used', where: { kind: 'project' } },
    patents: { label: '职工发明专利', unit: '项', units: ['个', '件'], aka: ['发明专利', '职工专利', '获得专利', '申请专利'], flow: 'used', where: { kind: 'patent' } },
    benefit: { label: '建议创新年效益', unit: '元', aka: ['创造经济效益', '创效', '合理化建议创造效益', '产生经济效益', '创造效益', '产生效益', '创造价值', '节约资金', '增收节支', '节约成本', '双增双节创造价值', '双增双节创价值'], flow: 'used', sum: 'benefit', by: 'kind' },
    rewards: { label: '建议创新奖励', unit: '元', aka: ['奖励合理化建议', '合理化建议奖励'], flow: 'used', sum: 'reward' },
  },
})
