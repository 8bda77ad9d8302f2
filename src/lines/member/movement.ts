import { ledger } from '#model/ledger.ts'

/** 会员增减: a headcount gives levels only; what was added or lost in a period stands here. */
export const movement = ledger({
  id: 'movement', label: '会员增减', unit: '次', day: 'day',
  title: ['union', 'kind', 'day'],
  fields: {
    day: { kind: 'date', label: '日期', required: true, aka: ['时间'] },
    kind: {
      kind: 'choice', label: '增减类别', required: true, aka: ['类别'],
      of: {
        founded: { label: '新建工会', aka: ['建会入会'] }, admitted: { label: '发展', aka: ['新入会', '入会', '新会员', '新增会员', '新进会员', '发展会员', '加入工会', '入了会', '入会了', '新进', '进了'] }, in: '转入', out: '转出',
        lost: { label: '减少', aka: ['退会', '离职', '走掉', '走了', '退了', '退掉'] },
      },
    },
    people: { kind: 'people', label: '人数', required: true },
    from: { kind: 'ref', to: 'union', label: '转自工会' },
    to: { kind: 'ref', to: 'union', label: '转往工会' },
    reason: { kind: 'text', label: '说明' },
    received: { kind: 'ref', to: 'movement', label: '对方的转入', help: '点“登记对方转入”时自动登记' },
  },
  steps: {
    receive: {
      label: '登记对方转入', when: { kind: 'out', received: { known: false } }, needs: ['to'],
      leaves: [
        { ledger: 'movement', within: 'to', as: 'received', together: true, fixed: { kind: 'in' }, values: { day: 'day', people: 'people', reason: 'reason', from: 'union' } },
      ],
    },
  },
  rules: [
    { ok: r => r.to === null || r.kind === 'out', say: '只有“转出”填转往工会，请改增减类别或清空转往工会', at: 'to' },
    { ok: r => r.from === null || r.kind === 'in', say: '只有“转入”填转自工会，请改增减类别或清空转自工会', at: 'from' },
    { ok: r => (r.to === null || r.to !== r.union) && (r.from === null || r.from !== r.union), say: '转往或转自的就是本工会，请选另一个工会', at: 'to' },
    { notAfter: 'day', of: 'to', their: 'dissolved', say: '转往的工会当时已经撤销，请核对转往工会和日期' },
  ],
  totals: ['kind'],
  zero: 'kind',
  indicators: {
    added: { label: '增减表新增会员', unit: '人', units: ['名'], flow: 'day', where: { kind: ['founded', 'admitted'] }, sum: 'people.total' },
    movedIn: { label: '增减表转入会员', unit: '人', units: ['名'], flow: 'day', where: { kind: 'in' }, sum: 'people.total' },
    movedOut: { label: '增减表转出会员', unit: '人', units: ['名'], flow: 'day', where: { kind: 'out' }, sum: 'people.total' },
    lost: { label: '增减表减少会员', unit: '人', units: ['名'], flow: 'day', where: { kind: ['out', 'lost'] }, sum: 'people.total' },
  },
})
