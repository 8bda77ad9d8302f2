import type { PrintedColumn, PrintedSheet } from '#formats/spreadsheet/write.ts'
import { optionLabel, type Field } from '#model/field.ts'
import { optionsOf } from '#model/kinds/choice.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { columnsOf, type Column } from './columns.ts'

/**
 * A sheet to be filled in for a ledger: all its columns, those that must be filled in red, drop-downs for choices, an example
 * that is not read, and beside it a sheet that explains. `unions` are offered to choose from; `example` is a record's row
 * under the ledger's own headings.
 */
export function templateOf(ledger: AnyLedger, { unions = [], example }: { unions?: readonly string[]; example?: Example } = {}): PrintedSheet[] {
  const columns = columnsOf(ledger).filter(({ part, name }) => part !== undefined || !UNASKED.has(name))
  const cellOf = ({ heading }: Column) => example?.row[example.headings.indexOf(heading)] ?? ''
  return [
    {
      name: ledger.label,
      above: [`${ledger.label}导入表（红色列名必填；说明见“${NOTES}”；第3行是示例，不会读入）`],
      columns: [{ heading: '序号', width: 8 }, ...columns.map(column => askedColumn(column, unions))],
      rows: [['示例', ...columns.map(cellOf)]], marks: [{ row: 0, as: 'example' }], free: 300,
    },
    {
      name: NOTES, columns: [{ width: 24 }, { width: 12 }, { width: 80 }],
      rows: [['列名', '是否必填', '怎么填'], ...columns.map(column => [column.heading, required(column), help(column)])], marks: [{ row: 0, as: 'total' }],
    },
  ]
}

export type Example = { headings: readonly string[]; row: readonly string[] }

export const NOTES = '填写说明'

/** Of the base fields those that a first sheet seldom needs; they are read where someone adds them. */
export const UNASKED: ReadonlySet<string> = new Set(['id', 'same', 'files', 'outside', 'told', 'covers', 'times', 'form'])

/** A column to be filled in: required ones in red, with what it takes and, where that is settled, a drop-down. */
export function askedColumn(column: Column, unions: readonly string[] = []): PrintedColumn {
  const { heading, field, name, part } = column
  const choices = part === undefined && name === 'union' ? unions : choicesOf(field)
  return {
    heading, width: Math.min(40, Math.max(10, heading.length * 2 + 4)), note: help(column),
    ...(field.required === true && part === undefined && { required: true as const }), ...(choices.length > 0 && { choices }),
  }
}

function choicesOf(field: Field): string[] {
  if (field.kind === 'flag') return ['是', '否']
  const of = optionsOf(field)
  return field.kind === 'choice' ? Object.keys(of).map(key => optionLabel(of, key)) : []
}

function required({ field, part }: Column): string {
  if (part !== undefined) return field.required ? '有这一项就填' : '可不填'
  return field.required === true ? '必填' : field.required === 'later' ? '以后补也可以' : '可不填'
}

function help({ field }: Column): string {
  return [field.help, HELP[field.kind], choicesOf(field).length > 0 && `从下拉中选：${choicesOf(field).join('、')}`].filter(Boolean).join('；') || '照实填'
}

const HELP: Readonly<Partial<Record<Field['kind'], string>>> = {
  date: '写成2025-08-18、2025年8月上旬或2025年8月；记不清填“不详”', money: '按元填数字，或写成1.09万元', count: '只填整数', people: '写成60或60（女20，外来56）',
  percent: '写成28.1%', range: '写成4—8', identity: '18位，一格一个', phone: '手机号，或区号加固定电话', ref: '写名称，用已登记的名称或别名', choices: '几项之间用顿号',
}
