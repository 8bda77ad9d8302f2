import { ledger, type AnyLedger } from '#model/ledger.ts'
import type { Fields } from '#model/field.ts'
import { inOrder } from '#model/rules.ts'

/** What stands in a sheet before it is sent out. */
const PREFILLED = {
  standing: { label: '现有的全部', aka: ['名册'] }, period: { label: '本期已登记的', aka: ['本期的'] }, last: { label: '上期的数', aka: ['上月的数'] }, none: { label: '不填', aka: ['空表'] },
} as const

/** 收表, with no ledgers that could be asked for: a template for its own types and tests. */
export const collection = collectionOf([])

/**
 * 收表: sheets that go out to the unions below and come back filled in; which ledgers and columns are asked, of which unions – of
 * all open grassroots unions below where none is named –, until when, and who returned what.
 */
export function collectionOf(ledgers: readonly AnyLedger[]) {
  const askable = ledgers.filter(isAskable)
  return ledger({
    id: 'collection', label: '收表', unit: '次', day: 'period', title: ['name'], keys: [['name', 'period']],
    fields: {
      name: { kind: 'text', label: '收表名称', required: true, aka: ['表名'] },
      period: { kind: 'date', span: true, label: '所属期', required: true, aka: ['期间', '月份'], help: '例如2025年9月' },
      due: { kind: 'date', label: '截止日期', required: true, aka: ['报送期限', '截止时间'] },
      contact: { kind: 'text', label: '联系人', help: '写在催报文字里，例如：镇总工会 小周' },
      ended: { kind: 'date', label: '结束日期' },
    },
    parts: {
      asked: {
        label: '收哪些表',
        fields: {
          ledger: { kind: 'choice', label: '台账', required: true, of: Object.fromEntries(askable.map(({ id, label }) => [id, label])) },
          columns: { kind: 'text', label: '只收哪些列', help: '用顿号隔开，例如：姓名、性别；不填就是常用的各列' },
          prefilled: { kind: 'choice', label: '预先填好', of: PREFILLED, help: '不选就是现有的全部' },
        },
      },
      unions: {
        label: '向哪些工会收',
        fields: { from: { kind: 'ref', to: 'union', label: '工会', aka: ['报送单位'], help: '一个都不选，就是向下属的所有基层工会收' } },
      },
      returned: {
        label: '收回',
        fields: {
          whose: { kind: 'ref', to: 'union', label: '哪个工会', required: true, aka: ['报送工会'] },
          day: { kind: 'date', label: '收到日期', required: true },
          file: { kind: 'text', label: '文件' },
          taken: { kind: 'count', label: '收下行数', units: ['行'] },
          refused: { kind: 'count', label: '退回行数', units: ['行'] },
          batch: { kind: 'text', label: '导入号', help: '自动填写，撤销这份表时用' },
          note: { kind: 'text', label: '说明' },
        },
      },
    },
    states: { open: { label: '收表中' }, closed: { label: '已结束', on: 'ended', final: true } },
    steps: { close: { label: '结束收表', from: ['open'], to: 'closed', needs: ['ended'] } },
    rules: [
      { ok: r => r.period !== '?', say: '请写明收哪一段时间的表，例如2025年9月', at: 'period' },
      inOrder('period', 'due', '截止日期早于所属期，请核对'),
      { ok: r => twiceIn(r.asked.map(({ ledger }) => ledger)) < 0, say: '同一本台账只要收一张表，请删去一行', at: 'asked' },
      { ok: r => twiceIn(r.unions.map(({ from }) => from)) < 0, say: r => `第${twiceIn(r.unions.map(({ from }) => from)) + 1}行的工会前面已经选过，请删去一行`, at: 'unions' },
      { ok: r => twiceIn(r.returned.map(({ whose }) => whose)) < 0, say: r => `第${twiceIn(r.returned.map(({ whose }) => whose)) + 1}行的工会已经收过，请改那一行`, at: 'returned' },
      { ok: r => r.asked.every(one => unknownIn(askable, one) === undefined), say: r => r.asked.map(one => sayUnknown(askable, one)).find(say => say !== '') ?? '', at: 'asked' },
    ],
  })
}

/** Sheets of unions and of what only few may see or enter are none that one hands around. */
function isAskable({ tree, by, restricted, body }: AnyLedger): boolean {
  return tree === undefined && by === undefined && restricted === undefined && body === undefined
}

/** The columns that a row of 收哪些表 names; none where all usual ones are meant. */
export function columnNames(columns: unknown): string[] {
  return typeof columns === 'string' ? columns.split(/[、，,；;\s]+/).filter(name => name !== '') : []
}

type Asked = { ledger: string | null; columns: string | null }

function unknownIn(ledgers: readonly AnyLedger[], { ledger, columns }: Asked): string | undefined {
  const fields = ledgers.find(({ id }) => id === ledger)?.fields as Fields | undefined
  if (!fields) return undefined
  const known = new Set(Object.values(fields).flatMap(({ label, aka = [] }) => [label, ...aka]))
  return columnNames(columns).find(name => !known.has(name))
}

function sayUnknown(ledgers: readonly AnyLedger[], asked: Asked): string {
  const unknown = unknownIn(ledgers, asked)
  return unknown === undefined ? '' : `“${ledgers.find(({ id }) => id === asked.ledger)!.label}”没有“${unknown}”这一列，请改成台账里的列名`
}

/** The place of the first that stands there a second time; -1 where none does. */
function twiceIn(all: readonly (string | null)[]): number {
  return all.findIndex((one, i) => one !== null && all.indexOf(one) < i)
}
