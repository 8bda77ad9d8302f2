import type { FormPage, PageBlock, PageBox } from '#formats/form-page.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import { isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { formWords } from '../forms/words.ts'

type Names = Readonly<Record<string, string>>
type Asked = { ledger: AnyLedger; record: LedgerRecord; names: Names; number: string; files: readonly string[] }

/** A record as a paper of its own: all that is known of it in boxes, its parts as tables, the names of its files. Personal values are left out. */
export function recordSheet({ ledger, record, names, number, files }: Asked): FormPage {
  const union = names[String(record.union)] ?? ''
  return {
    title: /(?:档案|名册|记录)$/.test(ledger.label) ? ledger.label : `${ledger.label}记录`, under: `编号：${number}`,
    blocks: [
      {
        kind: 'boxes',
        rows: inRows([
          ...union === '' ? [] : [{ label: '所属工会', text: union }], ...known(ledger, record, names),
          ...files.length > 0 ? [{ label: '附件', text: files.join('\n') }] : [],
        ]),
      },
      ...partTables(ledger, record, names),
    ],
  }
}

type Said = { label: string; text: string }

function known({ fields, states, unit }: AnyLedger, record: LedgerRecord, names: Names): Said[] {
  const state = states?.[record.state ?? '']?.label
  return [
    ...Object.entries(fields as Readonly<Record<string, Field>>).flatMap(([name, field]) => said(field, record[name], names)),
    ...record.form === 'total' ? [{ label: '登记方式', text: record.times === null ? '汇总' : `汇总，共${record.times}${unit}` }] : [],
    ...state === undefined ? [] : [{ label: '状态', text: state }],
    ...record.remark ? [{ label: '备注', text: record.remark }] : [],
  ]
}

function said(field: Field, value: unknown, names: Names): Said[] {
  const text = isPersonal(field) || field.kind === 'files' ? '' : formWords({ field }, value, names)
  return text === '' ? [] : [{ label: field.label, text }]
}

/** Two short ones share a row; what is long, or stands alone, has the whole of it. */
function inRows(all: readonly Said[]): PageBox[][] {
  const rows: PageBox[][] = []
  for (let i = 0; i < all.length; i++) {
    const [one, next] = [all[i]!, all[i + 1]]
    if (isShort(one) && next && isShort(next)) {
      rows.push([half(one), half(next)])
      i++
    } else rows.push([{ ...one, spans: [2, 10], lines: 1 }])
  }
  return rows
}

const isShort = ({ text }: Said) => text.length <= 20 && !text.includes('\n')
const half = (one: Said): PageBox => ({ ...one, spans: [2, 4], lines: 1 })

function partTables({ parts }: AnyLedger, record: LedgerRecord, names: Names): PageBlock[] {
  return Object.entries(parts).flatMap(([name, { label, fields }]): PageBlock[] => {
    const rows = record[name] as readonly Readonly<Record<string, unknown>>[]
    const columns = Object.entries(fields as Readonly<Record<string, Field>>).filter(([column, field]) => rows.some(row => said(field, row[column], names).length > 0))
    if (columns.length === 0) return []
    return [{ kind: 'heading', text: label }, {
      kind: 'table', head: ['序号', ...columns.map(([, field]) => field.label)], widths: [0.6, ...columns.map(() => 1)], numbers: [false, ...columns.map(() => false)],
      rows: rows.map((row, i) => [String(i + 1), ...columns.map(([column, field]) => said(field, row[column], names)[0]?.text ?? '')]), sums: [],
    }]
  })
}
