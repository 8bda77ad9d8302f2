import { baseFields, type LedgerRecord } from '#model/base.ts'
import { partTable, tableOf, toRow } from '#model/columns.ts'
import type { Parts } from '#model/field.ts'
import type { Want } from '#model/figure.ts'
import { ledger, type AnyLedger } from '#model/ledger.ts'
import { makeRegister } from '#model/register.ts'
import { parsePeriod } from '#kit/period.ts'
import { basis } from '#office/basis.ts'
import { body } from '#office/body.ts'
import { employer } from '#office/employer.ts'
import { post } from '#office/post.ts'
import { union } from '#office/union.ts'
import { zeroOf } from '#office/zero.ts'
import { system } from '#records/actor.ts'
import { tablesSql } from '#records/tables.ts'
import { closure } from '#records/tree.ts'
import { insertRows } from '#store/insert.ts'
import { ident, sql } from '#store/sql.ts'
import type { Store } from '#store/store.ts'
import { figures } from './figures.ts'

/** One ledger that uses every word of the indicator grammar. */
export const event = ledger({
  id: 'event', label: '小事', unit: '次', day: 'day', title: ['name'],
  fields: {
    name: { kind: 'text', label: '名称' },
    day: { kind: 'date', label: '日期' },
    ended: { kind: 'date', label: '办结日期' },
    kind: { kind: 'choice', label: '类别', of: { a: '甲类', b: '乙类', c: '丙类' } },
    grade: { kind: 'choice', label: '等级', of: { high: '高', low: '低' } },
    tags: { kind: 'choices', label: '标签', of: { x: '新', y: '旧' } },
    good: { kind: 'flag', label: '合格' },
    firm: { kind: 'ref', to: 'employer', label: '企业' },
    people: { kind: 'people', label: '参加人员' },
    cost: { kind: 'money', label: '费用' },
    paid: { kind: 'money', label: '已付' },
    growth: { kind: 'range', label: '涨幅', unit: '%' },
  },
  parts: {
    prizes: {
      label: '奖项',
      fields: {
        on: { kind: 'date', label: '颁奖日期' },
        place: { kind: 'choice', label: '名次', of: { first: '一等', second: '二等' } },
        winner: { kind: 'text', label: '得奖者' },
        money: { kind: 'money', label: '奖金' },
      },
    },
  },
  totals: ['kind'],
  zero: 'kind',
  indicators: {
    count: { label: '小事', unit: '次', flow: 'day', by: 'kind' },
    ended: { label: '办结小事', unit: '次', flow: 'ended', where: { kind: ['a', 'b'] }, by: 'grade' },
    good: { label: '合格小事', unit: '次', flow: 'day', where: { good: true, grade: { not: 'low' } } },
    dear: { label: '大额小事', unit: '次', flow: 'day', where: { cost: { from: 600 }, tags: ['x'] } },
    bare: { label: '无等级小事', unit: '次', flow: 'day', where: { grade: { known: false } } },
    private: { label: '民企小事', unit: '次', flow: 'day', where: { 'firm.ownership': 'private' } },
    cost: { label: '小事费用', unit: '元', flow: 'day', sum: 'cost', by: 'kind' },
    heads: { label: '参加小事', unit: '人', flow: 'day', sum: 'people.total' },
    times: { label: '参加小事人次', unit: '人次', flow: 'day', sum: 'people.total', per: 'attendance' },
    women: { label: '参加小事女性', unit: '人', flow: 'day', sum: 'people.women' },
    firms: { label: '小事企业', unit: '家', flow: 'day', distinct: 'firm', by: 'kind' },
    prizes: { label: '小事获奖', unit: '个', flow: 'day', of: 'prizes', where: { kind: 'a' }, by: 'place' },
    purse: { label: '小事一等奖金', unit: '元', flow: 'day', of: 'prizes', where: { place: 'first' }, sum: 'money' },
    winners: { label: '小事得奖者', unit: '人', flow: 'on', of: 'prizes', distinct: 'winner' },
    open: { label: '在办小事', unit: '次', stock: 'day', until: 'ended', by: 'kind' },
    owed: { label: '在办小事费用', unit: '元', stock: 'day', until: 'ended', sum: 'cost' },
    newest: { label: '各会最近人数', unit: '人', latest: 'day', each: 'union', sum: 'people.total' },
    recent: { label: '期内企业所处类别', unit: '家', latest: 'day', each: 'firm', in: 'period', among: { grade: 'high' }, where: { kind: { not: 'c' } }, by: 'kind' },
    lasting: { label: '企业未办结费用', unit: '元', latest: 'day', each: 'firm', until: 'ended', sum: 'cost' },
    stages: { label: '企业所处类别', unit: '家', latest: 'day', each: 'firm', where: { kind: ['a', 'b'] }, by: 'kind' },
    lastPrize: { label: '最近奖金', unit: '元', latest: 'on', each: 'record', of: 'prizes', sum: 'money' },
    rate: { label: '小事合格率', unit: '%', cohort: 'day', where: { kind: 'a' }, done: { by: 'ended', where: { good: true } } },
    paidRate: { label: '小事付款率', unit: '%', cohort: 'day', sum: 'cost', done: { by: 'ended', sum: 'paid' } },
    growth: { label: '小事涨幅', unit: '%', spread: 'growth', flow: 'day', where: { kind: 'a' } },
    costEach: { label: '小事人均费用', unit: '元/人', ratio: ['event.cost', 'event.heads'] },
    chosen: { label: '小事人数', unit: '人', either: { headcount: 'event.newest', roll: 'event.heads' }, basis: 'basis.way' },
  },
})

/** A list of what stands: no 汇总, no day of its own. */
export const thing = ledger({
  id: 'thing', label: '物件', unit: '件', title: ['name'],
  fields: { name: { kind: 'text', label: '名称' }, bought: { kind: 'date', label: '购入日期' }, sold: { kind: 'date', label: '售出日期' } },
  indicators: {
    owned: { label: '在用物件', unit: '件', stock: 'bought', until: 'sold' },
    sold: { label: '售出物件', unit: '件', flow: 'sold' },
  },
})

const ledgers: readonly AnyLedger[] = [union, employer, post, body, basis, zeroOf([event, thing]), event, thing]
export const register = makeRegister([{ id: 'small', label: '小台账', ledgers }], [], { terms: {}, senses: {} })
export const actor = system('test', 'b1')

/** The tables of the ledgers that are no part of the product, and two books. */
export async function layTables(store: Store): Promise<void> {
  await store.transaction(async tx => {
    await tx.script(tablesSql([event, thing]))
    await tx.run(sql`insert into book (id, name, head_no, head_hash, created) values ('b1', '甲镇', 7, '', ''), ('b2', '乙镇', 3, '', '')`)
  })
}

export type Put = Partial<LedgerRecord> & { id: string; union: string | null }

/** Puts records as the door would leave them; what is not said is absent. */
export async function put(store: Store, of: AnyLedger, records: readonly Put[]): Promise<void> {
  const parts = Object.entries(of.parts as Parts)
  await store.transaction(async tx => {
    await insertRows(tx, of.id, records.map(({ book = 'b1', id, union, ...values }) => ({
      book, id, union, ...toRow({ ...baseFields, ...of.fields }, { form: 'detail', times: 1, ...values }), extra: '{}', entered: '2026-01-01',
      called: `之${id}`, initials: '', version: 1,
    })))
    for (const [part, { fields }] of parts) {
      await insertRows(tx, partTable(of.id, part), records.flatMap(({ book = 'b1', id, ...record }) => (record[part] as object[] ?? []).map((row, nth) =>
        ({ book, record: id, nth, ...toRow(fields, { ...row }) }))))
    }
    if (!of.tree) return
    await tx.run(sql`delete from union_tree`)
    await tx.run(sql`insert into union_tree (ancestor, descendant, depth) ${closure(of, sql``)}`)
  })
}

export async function clear(store: Store, of: AnyLedger): Promise<void> {
  await store.transaction(async tx => {
    for (const { table } of tableOf(of)) await tx.run(sql`delete from ${ident(table)}`)
  })
}

type Of = { union?: string; split?: string; record?: string }

export function want(indicator: string, period: string, of: Of = {}): Want {
  return { indicator, union: 'town', period: parsePeriod(period), ...of }
}

/** county > town > east, west (> mill), with some events; and how a test asks for figures. */
export async function openSmall(store: Store, events: readonly Put[] = []) {
  await layTables(store)
  await put(store, union, [
    { id: 'county', union: null }, { id: 'town', union: 'county' }, { id: 'east', union: 'town' }, { id: 'west', union: 'town' },
    { id: 'mill', union: 'west' },
  ])
  await put(store, event, events)
  const { compute, why } = figures({ store, register })
  const figure = async (indicator: string, period: string, of?: Of) => (await compute(actor, [want(indicator, period, of)]))[0]!
  const value = async (indicator: string, period: string, of?: Of) => (await figure(indicator, period, of)).value
  return { compute, why, figure, value }
}
