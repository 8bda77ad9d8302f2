import { ledger } from '#model/ledger.ts'

/** 会员口径: whether a union's members are counted from its real-name roll or its reported headcount, from a day on. */
export const basis = ledger({
  id: 'basis', label: '会员口径', unit: '条', day: 'from', title: ['union', 'way', 'from'],
  keys: [['from']],
  fields: {
    from: { kind: 'date', label: '起用日期', required: true },
    way: { kind: 'choice', label: '口径', required: true, of: { headcount: { label: '人数报表', aka: ['报表'] }, roll: { label: '实名名册', aka: ['名册', '实名制'] } } },
  },
})
