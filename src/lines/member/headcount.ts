import { ledger } from '#model/ledger.ts'
import { atMost } from '#model/rules.ts'

/** 会员人数报表: what a union reports of itself on a day, without names. Only its newest counts. */
export const headcount = ledger({
  id: 'headcount', label: '会员人数报表', unit: '份', day: 'on',
  title: ['union', 'on'],
  keys: [['on']],
  fields: {
    on: { kind: 'date', label: '截至日期', required: true, aka: ['日期'] },
    workers: { kind: 'people', label: '职工人数', aka: ['职工', '职工总数', '在册职工'] },
    members: { kind: 'people', label: '会员人数', required: true, aka: ['会员', '会员总数'] },
  },
  rules: [atMost('members', 'workers', '会员人数大于职工人数，请核对')],
  indicators: {
    workers: { label: '建会单位职工', unit: '人', units: ['名'], aka: ['职工人数', '建会单位职工总数', '建会企业职工', '建会单位职工人数'], latest: 'on', each: 'union', sum: 'workers.total' },
    members: { label: '报表会员', unit: '人', units: ['名'], latest: 'on', each: 'union', sum: 'members.total' },
    // Unions that do not tell their workers have no part in the rate.
    counted: { label: '报了职工人数的工会会员', unit: '人', units: ['名'], latest: 'on', each: 'union', where: { workers: { known: true } }, sum: 'members.total' },
    women: { label: '报表女会员', unit: '人', units: ['名'], latest: 'on', each: 'union', sum: 'members.women' },
    migrants: { label: '报表外来务工会员', unit: '人', units: ['名'], latest: 'on', each: 'union', sum: 'members.migrants' },
    rate: { label: '入会率', unit: '%', aka: ['职工入会率', '会员入会率', '干部职工入会率', '会员率'], ratio: ['headcount.counted', 'headcount.workers'] },
  },
})
