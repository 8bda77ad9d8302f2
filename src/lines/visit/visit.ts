import { ledger } from '#model/ledger.ts'
import { visitRound } from './forms.ts'

/** 走访服务: every call on a firm with its purpose; 建会走访 also notes how far the firm has come. */
export const visit = ledger({
  id: 'visit', label: '走访服务', unit: '次', day: 'day',
  title: ['employer', 'purpose'], unnamed: ['purpose', 'day'],
  keys: [['employer', 'purpose', 'day']],
  fields: {
    day: { kind: 'date', label: '走访日期', required: true, aka: ['日期', '时间'] },
    purpose: {
      kind: 'choice', label: '走访目的', required: true, aka: ['目的', '事由'],
      of: {
        organize: { label: '建会走访', aka: ['建会', '组建', '动员建会', '未建会', '没建会', '同意建会', '愿意建会', '答应建会', '想建会', '肯建会'] }, care: { label: '谈心走访', aka: ['谈心'] }, guide: { label: '民主管理指导', aka: ['指导'] },
        talks: { label: '协商指导', aka: ['协商'] }, supervise: { label: '督查走访', aka: ['督查'] }, serve: { label: '上门服务', aka: ['服务'] },
      },
    },
    employer: { kind: 'ref', to: 'employer', label: '走访单位', required: 'later', aka: ['企业', '单位', '走访企业'] },
    stage: {
      kind: 'choice', label: '建会意向', aka: ['意向', '进展'],
      of: {
        willing: { label: '愿意建会', aka: ['愿意建', '愿建', '落实愿意', '愿意', '肯建', '可以建', '同意建', '答应建', '答应', '有意建会'] },
        persuade: { label: '需继续动员', aka: ['再努力', '再做工作', '做工作', '再考虑', '再看看', '考虑', '不愿意', '不愿', '不肯', '不想建', '犹豫', '观望', '再动员'] },
        unfit: { label: '不符合建会条件', aka: ['不符建会条件', '不符合条件', '不符条件', '不够条件', '条件不够', '人数不够', '人数不足', '达不到条件', '不具备条件'] },
        elsewhere: { label: '经营地不在本地', aka: ['经营地不在本镇', '外地', '不在本镇', '分别在'] },
        built: { label: '已建会', aka: ['已建'] },
      },
    },
    reason: { kind: 'text', label: '原因' },
    next: { kind: 'text', label: '下一步' },
    nextOn: { kind: 'date', label: '下次走访' },
    met: { kind: 'text', label: '接待人' },
    people: { kind: 'people', label: '谈话职工' },
  },
  rules: [
    { ok: r => r.stage === null || r.purpose === 'organize', say: '只有“建会走访”填建会意向，请改走访目的或清空意向', at: 'stage' },
    { ok: r => r.purpose !== 'organize' || r.form === 'total' || r.stage !== null, say: '请补建会意向', at: 'stage', strength: 'later' },
  ],
  totals: ['purpose'],
  zero: 'purpose',
  forms: { visitRound },
  indicators: {
    visits: { label: '走访企业', unit: '家次', units: ['次'], aka: ['走访单位', '上门走访', '企业走访', '入企走访', '深入企业', '到企业走访', '下企业走访', '服务企业走访'], flow: 'day', by: 'purpose' },
    prospects: {
      label: '走访未建会企业', unit: '家', units: ['个'], aka: ['未建会企业', '动员未建会企业', '尚未建立工会的企业', '尚未建立的企业', '对尚未建立的企业进行走访', '尚未建会企业', '未建会单位', '没有建会企业', '未建工会企业', '尚未建工会企业'], latest: 'day', each: 'employer',
      in: 'period', among: { purpose: 'organize' }, by: 'stage',
    },
    watched: { label: '督查重点企业', unit: '家次', units: ['次', '家'], aka: ['重点企业督查', '安全重点企业督查', '对重点企业督查'], flow: 'day', where: { purpose: 'supervise', 'employer.watched': true } },
    care: { label: '谈心走访', unit: '次', units: ['家次'], aka: ['谈心', '谈心谈话'], flow: 'day', where: { purpose: 'care' } },
  },
})
