import { parseRange } from '#kit/cell.ts'
import { ledger } from '#model/ledger.ts'

/** 上报表: a superior's blank workbook, kept once, and which figure belongs into which of its cells; filled again each time it is due. */
export const blank = ledger({
  id: 'blank', label: '上报表', unit: '张', title: ['name'], keys: [['name']], unheard: true,
  fields: {
    name: { kind: 'text', label: '表名', required: true },
    issuer: { kind: 'text', label: '下发单位', aka: ['制表单位'] },
    often: { kind: 'choice', label: '多久报一次', of: { month: '每月', quarter: '每季', half: '每半年', year: '每年', once: '一次' } },
    dueDay: { kind: 'text', label: '报送时间', help: '例如：每季末月25日前' },
    sheet: { kind: 'files', label: '空白表', required: 'later', help: '下发的 Excel 文件（.xlsx 或 .xls）' },
  },
  parts: {
    cells: {
      label: '取数',
      fields: {
        sheet: { kind: 'text', label: '工作表', required: true },
        at: { kind: 'text', label: '格子', required: true, help: '例如C5；一列是C5:C64' },
        figure: { kind: 'text', names: 'figure', label: '指标', required: true },
        whose: { kind: 'choice', label: '哪个工会', required: true, usual: 'own', of: { own: '填报的工会', one: '指定的工会', row: '这一行写的工会' } },
        union: { kind: 'ref', to: 'union', label: '指定的工会' },
        names: { kind: 'text', label: '工会名称在哪一列', help: '例如A' },
        when: { kind: 'choice', label: '哪段时间', required: true, usual: 'asked', of: { asked: '本期', year: '本年累计', before: '上年同期', last: '上期' } },
        scale: { kind: 'choice', label: '单位', of: { ten: '万' } },
      },
    },
  },
  rules: [
    { ok: r => (r.sheet ?? []).length <= 1, say: '一张上报表只放一个空白文件，另一个请另外登记', at: 'sheet' },
    { ok: r => r.cells.every(({ at }) => at === null || parseRange(at) !== null), say: '有的格子写得不对，请写成C5或C5:C64', at: 'cells' },
    { ok: r => r.cells.every(({ whose, union }) => whose !== 'one' || union !== null), say: '指定工会的格子，请选是哪个工会', at: 'cells' },
    { ok: r => r.cells.every(({ whose, names }) => whose !== 'row' || /^[A-Za-z]{1,3}$/.test(names ?? '')), say: '按行取数的格子，请写工会名称在哪一列，例如A', at: 'cells' },
  ],
})
