import type { TestContext } from 'node:test'
import type { AnyLedger } from '#model/ledger.ts'
import { makeRegister } from '#model/register.ts'
import { alias } from '#office/alias.ts'
import { body } from '#office/body.ts'
import { employer } from '#office/employer.ts'
import { post } from '#office/post.ts'
import { union } from '#office/union.ts'
import { zeroOf } from '#office/zero.ts'
import type { Place, Store } from '#store/store.ts'
import { onBoth } from '#store/testing.ts'
import { system, type Actor } from './actor.ts'
import type { Step } from './draft.ts'
import { makeKeys } from './keys/keys.ts'
import { openOffice, type Office } from './office.ts'
import { tablesSql } from './tables.ts'

/** An office of one book for a test: a township with two villages, one of which has a firm's union below it. */
export type Desk = {
  office: Office
  store: Store
  place: Place
  t: TestContext
  actor: Actor
  town: string
  hong: string
  ming: string
  firm: string
  /** Enters one record and returns its id. */
  enter(ledger: string, values: Record<string, unknown>, more?: Partial<Step>): Promise<string>
  change(ledger: string, id: string, values: Record<string, unknown>): Promise<unknown>
}

/** Registers the test on both databases; the register has the engine's ledgers and those given. */
export function atDesk(name: string, ledgers: readonly AnyLedger[], work: (desk: Desk) => Promise<void>): void {
  onBoth(name, async (store, t, place) => work(await openDesk(store, t, place, ledgers)))
}

export async function openDesk(store: Store, t: TestContext, place: Place, ledgers: readonly AnyLedger[]): Promise<Desk> {
  const office = await openTestOffice(store, place, ledgers)
  const { id: book } = await office.createBook(system('测试', ''), { name: '测试镇' })
  const actor: Actor = { id: 'zhang', name: '张三', book, role: 'lead', unions: 'all' }
  const enter: Desk['enter'] = async (ledger, values, more) => (await office.write(actor, [{ ledger, do: 'create', values, ...more }]))[0]!.id
  const change: Desk['change'] = (ledger, id, values) => office.write(actor, [{ ledger, do: 'change', id, values }])
  const town = await enter('union', { name: '测试镇总工会', type: 'township' })
  const hong = await enter('union', { name: '宏兴村联合工会', type: 'village', union: town, founded: '2010-05-01' })
  const ming = await enter('union', { name: '明星村联合工会', type: 'village', union: town, founded: '2011-06-01' })
  const firm = await enter('union', { name: '大地五金厂工会', type: 'enterprise', union: hong, founded: '2015-03' })
  return { office, store, place, t, actor, town, hong, ming, firm, enter, change }
}

/** The tables of ledgers that are no part of the product are made here. */
async function openTestOffice(store: Store, { dir }: Place, ledgers: readonly AnyLedger[]): Promise<Office> {
  const all = [...new Set([union, employer, post, body, alias, zeroOf(ledgers), ...ledgers])]
  const register = makeRegister([{ id: 'test', label: '测试', ledgers: all }], [], { terms: {}, senses: {} })
  const own = ledgers.filter(ledger => ledger.id.startsWith('test'))
  if (own.length > 0) await store.transaction(tx => tx.script(tablesSql(own)))
  return openOffice({ store, register, keys: makeKeys(new Uint8Array(32).fill(7)), dir })
}
