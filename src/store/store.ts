import type { Noted } from './noted.ts'
import type { Sql, Value } from './sql.ts'

export type Row = Record<string, Value>
export type Dialect = 'sqlite' | 'postgres'

export type Read = {
  readonly dialect: Dialect
  all<T = Row>(q: Sql): Promise<T[]>
  get<T = Row>(q: Sql): Promise<T | undefined>
  /**
   * What `find` found by this connection, for as long as nobody has written anything since; for what every request asks anew. All
   * who ask get the same. Of `tables` that are seldom written and are all it was found in: until one of these is written. A transaction
   * keeps but that, and nothing once it wrote there itself; PostgreSQL keeps no more either.
   */
  kept<T>(key: string, find: () => Promise<T>, tables?: readonly string[]): Promise<T>
}

/**
 * Inside a transaction. A statement that failed spoils the whole transaction on both engines (SQLite alone would
 * carry on): ask first, or write `on conflict do nothing` and look at the count.
 */
export type Tx = Read & {
  /** Rows changed. */
  run(q: Sql): Promise<number>
  /** Nobody waits for its answer: PostgreSQL is sent it along with what is asked for next. Where it fails, the transaction does. */
  send(q: Sql): Promise<void>
  /** The same statement for many rows, its values anew for each. */
  each(q: Sql, rows: Iterable<readonly Value[]>): Promise<void>
  /**
   * Waits until no other transaction holds this name, and holds it to the end; `shared`: until none holds it alone. On SQLite
   * every transaction is alone anyway.
   */
  lock(name: string, how?: 'shared'): Promise<void>
  /** Several statements without values; for migrations. */
  script(text: string): Promise<void>
  readonly noted: Noted
}

export type Store = {
  readonly dialect: Dialect
  /** What is committed, each statement by itself. */
  readonly read: Read
  /** The same for the little that one request asks: whether what is kept still holds is looked at once. */
  glance(): Read
  /** Several reads of one and the same state: that of the first of them. */
  snapshot<T>(work: (read: Read) => Promise<T>): Promise<T>
  /** Long lists row by row, of one state. */
  stream<T = Row>(q: Sql): AsyncIterable<T>
  /**
   * All or nothing. PostgreSQL runs `work` again when two transactions collide or the connection breaks before the
   * commit, so it must do nothing but use `tx`. One inside another is a bug, and reads as one.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Gives back what is only kept to be quick: for when nobody asks for anything. */
  slim(): void
  close(): Promise<void>
}

/** Where the data are: `dir` has files, key and SQLite; `db` puts the ledgers into PostgreSQL (postgres://…). */
export type Place = { dir: string; db?: string }
