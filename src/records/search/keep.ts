import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { fromRow } from '#model/columns.ts'
import type { Row } from '#model/kinds/kinds.ts'
import { insertRows } from '#store/insert.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read, Store, Tx } from '#store/store.ts'
import { unhurried } from '#store/unhurried.ts'
import { among } from '../among.ts'
import type { Draft } from '../draft.ts'
import { once } from '../names/called.ts'
import { initialsOf } from '../names/initials.ts'
import { shapeOf } from '../shape.ts'
import { LAST_PAIRED } from './found.ts'
import { pairs, textsOf, wordsOf } from './words.ts'

/** Brings the words by which records are found along with a write. */
export async function keepWords(tx: Tx, drafts: readonly Draft[]): Promise<void> {
  const told = drafts.map(({ ledger, id, before, after }) => ({ ledger, id, before: before && wordsOf(ledger, before), after: after && wordsOf(ledger, after) }))
  const changed = told.filter(({ before, after }) => before !== after)
  await forget(tx, changed.flatMap(({ id, before }) => before === null ? [] : [id]))
  await add(tx, changed.flatMap(({ ledger, id, after }) => after === null ? [] : [{ ledger: ledger.id, record: id, words: after }]))
}

/** Collects the words of all records where that has not been done by the rule of this register: at the first start, after an update or a restore. */
export async function collectIfNeeded(store: Store, register: Register): Promise<boolean> {
  if (await isCollected(store.read, register)) return false
  await store.transaction(async tx => {
    await unhurried(tx)
    await tx.lock('tree')
    if (!await isCollected(tx, register)) await collect(tx, register)
  })
  return true
}

/** The same whether or not it seems needed: for words that `wordFlaws` found wrong. */
export async function collect(tx: Tx, register: Register): Promise<void> {
  await tx.script(tx.dialect === 'sqlite' ? `delete from search; insert into search_pairs (search_pairs) values ('delete-all')` : 'delete from search')
  for (const ledger of register.ledgers.values()) {
    for await (const stored of texts(tx, ledger)) {
      const records = await retitled(tx, ledger, stored)
      await add(tx, records.map(record => ({ ledger: ledger.id, record: record.id, words: wordsOf(ledger, record) })))
    }
  }
  await tx.run(sql`delete from search_rule`)
  await tx.run(sql`insert into search_rule (rule) values (${ruleOf(register)})`)
}

/** Titles that an earlier version made say what they have said already. */
async function retitled(tx: Tx, ledger: AnyLedger, records: readonly LedgerRecord[]): Promise<LedgerRecord[]> {
  const list: LedgerRecord[] = []
  for (const record of records) {
    const called = once(ledger, String(record['called']))
    if (called !== record['called']) await tx.run(sql`update ${ident(ledger.id)} set called = ${called}, initials = ${initialsOf(called)} where id = ${record.id}`)
    list.push({ ...record, called })
  }
  return list
}

/** Ledgers of which some records are found by other words than they hold, or not at all. */
export async function wordFlaws(read: Read, register: Register): Promise<string[]> {
  if (!await isCollected(read, register)) return []
  const flaws: string[] = []
  const indexed = read.dialect === 'sqlite' ? sql` and (s.id > ${LAST_PAIRED} or s.id in (select rowid from search_pairs))` : sql``
  for (const ledger of register.ledgers.values()) {
    const kept = new Map((await read.all<{ record: string; words: string }>(sql`
      select s.record, s.words from search s where s.ledger = ${ledger.id}${indexed}`)).map(row => [row.record, row.words]))
    let wrong = 0
    for await (const records of texts(read, ledger)) {
      for (const record of records) {
        if (kept.get(record.id) !== wordsOf(ledger, record)) wrong++
        kept.delete(record.id)
      }
    }
    if (wrong + kept.size > 0) flaws.push(`有${wrong + kept.size}条${ledger.label}的查找用字与记录不符，请停用娘家，运行 niangjia recount 重新整理`)
  }
  return flaws
}

type Words = { ledger: string; record: string; words: string }
type Numbered = { last: number; paired: number }

async function add(tx: Tx, rows: readonly Words[]): Promise<void> {
  if (rows.length === 0) return
  if (tx.dialect === 'postgres') return insertRows(tx, 'search', rows)
  const { last, paired } = tx.noted.get<Numbered>('search')
    ?? (await tx.get<Numbered>(sql`select coalesce(max(id), 0) as last, ${LAST_PAIRED} as paired from search`))!
  const numbered = rows.map((row, i) => ({ id: last + 1 + i, ...row }))
  await insertRows(tx, 'search', numbered)
  if (last - paired + rows.length < WAITING) return tx.noted.set('search', { last: last + rows.length, paired })
  const waiting = last === paired ? [] : await tx.all<{ id: number; words: string }>(sql`select id, words from search where id > ${paired} and id <= ${last} order by id`)
  await insertRows(tx, 'search_pairs', [...waiting, ...numbered].values().map(({ id, words }) => ({ rowid: id, pairs: pairs(words).join(' ') })))
}

/**
 * SQLite: the index of pairs writes as many pages for one record as for a hundred. So the newest wait until there are so many,
 * and whoever searches goes through their words one by one (`found.ts`).
 */
const WAITING = 64

async function forget(tx: Tx, records: readonly string[]): Promise<void> {
  if (records.length === 0) return
  const gone = sql`record in ${among(tx.dialect, records)}`
  if (tx.dialect === 'sqlite') await tx.run(sql`delete from search_pairs where rowid in (select id from search where ${gone})`)
  await tx.run(sql`delete from search where ${gone}`)
}

/** Records as far as their words go, by the thousand. */
async function* texts(read: Read, ledger: AnyLedger): AsyncGenerator<LedgerRecord[]> {
  const fields = Object.fromEntries(textsOf(ledger).map(name => [name, shapeOf(ledger).fields[name]!]))
  for (let after = ''; ;) {
    const rows = await read.all<Row>(sql`select * from ${ident(ledger.id)} where id > ${after} order by id limit 1000`)
    if (rows.length === 0) return
    yield rows.map(row => ({ id: row['id'], called: row['called'], ...fromRow(fields, row) }) as unknown as LedgerRecord)
    after = String(rows.at(-1)!['id'])
  }
}

async function isCollected(read: Read, register: Register): Promise<boolean> {
  return await read.get(sql`select rule from search_rule where rule = ${ruleOf(register)}`) !== undefined
}

/** Changes with the fields that are sought in, and has to with what is made of them. */
function ruleOf(register: Register): string {
  return `2 ${[...register.ledgers.values()].map(ledger => `${ledger.id}: ${textsOf(ledger).join(' ')}`).join('; ')}`
}
