import Database from 'better-sqlite3'
import { refuse } from '#kit/refusal.ts'
import { isSeldom, keeping, writtenBy, type Keeping } from './kept.ts'
import { noting } from './noted.ts'
import type { Sql, Value } from './sql.ts'
import type { Row } from './store.ts'
import type { Engine } from './tx.ts'

export type Handle = Engine & {
  rows(q: Sql): Iterable<Row>
  kept: Keeping
  /** Between transactions: what is read from now on is of one state. */
  begin(how?: 'to write'): void
  commit(): void
  /** Drops what is not committed, if anything. */
  rollback(): void
  /** Forgets pages and statements. */
  slim(): void
  close(): void
}

type Fixed = [Database.Statement, Database.Statement, Database.Statement, Database.Statement]

const cached = 1000

/**
 * One connection with its prepared statements. The writer waits for the disk at every commit. Nothing in this process
 * but SQLite may open the file, not even to read or copy it: closing a file drops all locks the process holds on it.
 */
export function openHandle(file: string, mode: 'write' | 'read'): Handle {
  const db = new Database(file, { readonly: mode === 'read', fileMustExist: mode === 'read' })
  try {
    if (mode === 'write') prepareToWrite(db, file)
  } catch (error) {
    db.close()
    throw error
  }
  const statements = new Map<string, Database.Statement<unknown[], Row>>()
  const tables = new WeakMap<Database.Statement<unknown[], Row>, string>()
  const versions = { any: numberOf('data_version'), seldom: numberOf('user_version') }
  const kept = keeping(versions)
  const notes = noting(versions.any)
  let seldom = false
  const [begin, beginToWrite, commit, rollback] = ['begin', 'begin immediate', 'commit', 'rollback'].map(text => db.prepare(text)) as Fixed

  function prepared(text: string): Database.Statement<unknown[], Row> {
    let statement = statements.get(text)
    if (!statement) {
      if (statements.size >= cached) statements.clear()
      statement = db.prepare<unknown[], Row>(unseen(text))
      statements.set(text, statement)
      const table = writtenBy(text)
      if (table !== undefined) tables.set(statement, table)
    }
    return statement
  }

  function writing(text: string): Database.Statement<unknown[], Row> {
    const statement = prepared(text)
    const table = tables.get(statement)
    if (table === undefined) return statement
    notes.wrote(table)
    if (isSeldom([table])) seldom = true
    return statement
  }

  function numberOf(pragma: string): () => number {
    const statement = db.prepare<[], number>(`pragma ${pragma}`).pluck()
    return () => statement.get()!
  }

  /** Readers go by SQLite's own number of commits, and by this one where it is enough: it is part of the transaction. */
  function tellSeldom(): void {
    if (seldom) db.exec(`pragma user_version = ${(versions.seldom() + 1) % 2 ** 31}`)
    seldom = false
  }

  return {
    all: q => prepared(q.text).all(bound(q.values)),
    run: q => writing(q.text).run(bound(q.values)).changes,
    each({ text }, rows) {
      const statement = writing(text)
      for (const values of rows) statement.run(...bound(values)) // one by one: an array is asked for each of its cells
    },
    lock: () => {},
    script(text) {
      seldom = true
      notes.forget()
      db.exec(text)
    },
    noted: notes.noted,
    kept,
    keptInside() {
      const once = kept.once()
      return (key, find, tables) => seldom || !isSeldom(tables) ? find() : once(key, find, tables)
    },
    rows: q => db.prepare<unknown[], Row>(unseen(q.text)).iterate(bound(q.values)),
    begin(how) {
      if (how === undefined) return void begin.run()
      beginToWrite.run()
      notes.begun()
    },
    commit() {
      tellSeldom()
      commit.run()
      notes.committed()
    },
    rollback() {
      seldom = false
      notes.over()
      if (db.inTransaction) rollback.run()
    },
    slim() {
      statements.clear()
      notes.forget()
      db.pragma('shrink_memory')
    },
    close: () => void db.close(),
  }
}

/**
 * SQLite looks at the value that a column is to equal and, where there is a join or an order, plans the statement anew whenever another is
 * bound: a page of a list took 20 µs of which 16 were planning. Behind a sign, which alters no value, it does not look.
 */
export function unseen(text: string): string {
  return text.replace(/'[^']*'|"[^"]*"|= \?/g, part => (part === '= ?' ? '= +?' : part))
}

function prepareToWrite(db: Database.Database, file: string): void {
  if (db.pragma('journal_mode = wal', { simple: true }) !== 'wal') {
    throw refuse('invalid', `“${file}”所在的磁盘（如网络共享）不适合存放数据，请用 --data 换到本机磁盘`)
  }
  db.pragma('synchronous = full')
  db.pragma('fullfsync = on') // macOS: an ordinary fsync stops in the cache of the disk
  db.pragma('checkpoint_fullfsync = on')
  db.pragma('foreign_keys = on')
  db.pragma('cache_size = -16000') // 300,000 rows in random order by parts of 200 take as long with 16 MB as with 64
  db.pragma('wal_autocheckpoint = 4000') // 15,000 rows of a sheet with all their indexes: 760 MB written against 980 with the default 1000 pages
  db.pragma('journal_size_limit = 67108864')
}

// The library binds every number as a float: 7 in a text column would read '7.0', and 7 / 2 would be 3.5.
function bound(values: readonly Value[]): unknown[] {
  return values.map(value => (Number.isInteger(value) ? BigInt(value as number) : value))
}
