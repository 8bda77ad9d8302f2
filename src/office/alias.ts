import { ledger } from '#model/ledger.ts'

/** 别名: how phone notes and sheets call a union or firm (宏兴 for 宏兴村联合工会), and how it was called before. */
export const alias = ledger({
  id: 'alias', label: '别名', unit: '条', title: ['name'], keys: [['name']],
  fields: {
    name: { kind: 'text', label: '别名', required: true },
    of: { kind: 'ref', to: ['union', 'employer'], label: '正式名称', required: true, aka: ['指的是'] },
    sort: { kind: 'choice', label: '名称种类', aka: ['种类'], of: { short: { label: '简称', aka: ['俗称', '别称'] }, former: { label: '曾用名', aka: ['原名', '旧名'] } } },
    until: { kind: 'date', label: '使用至' },
  },
})
