import { Socket } from 'node:net'
import pg from 'pg'
import { refuse } from '#kit/refusal.ts'
import { isLate } from './fault.ts'
import { sql } from './sql.ts'
import type { Read } from './store.ts'

/**
 * Ours are many small statements over data that lie in memory or on a solid disk: reading by an index costs hardly more than reading in a row, and
 * compiling a statement takes longer than it saves. What is looked up for each union is seldom met twice, so that
 * keeping what was found for it is in vain.
 */
const SETTINGS = ['random_page_cost=1.1', 'jit=off', 'enable_memoize=off'] as const

/** Connections are made when needed and replaced when they break. */
export function pool(url: string, mode: 'write' | 'read'): pg.Pool {
  const target = new URL(url)
  const own = target.searchParams.get('options') ?? '' // holds over ours, but never lets a reader write
  const options = [...SETTINGS.map(one => `-c ${one}`), own, ...mode === 'read' ? ['-c default_transaction_read_only=on'] : []]
  target.searchParams.set('options', options.join(' '))
  const connections = new pg.Pool({
    connectionString: target.href,
    application_name: 'niangjia',
    max: 10,
    keepAlive: true,
    pipeline: true, // a statement is sent behind those before it, whose answers may be on the way
    stream: gathering,
    types: { getTypeParser },
    connectionTimeoutMillis: 5_000,
    statement_timeout: 60_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
  })
  // Whoever uses a broken connection next learns of it; without a listener the process would end.
  connections.on('error', () => {})
  connections.on('connect', client => void client.on('error', () => {}))
  return connections
}

/** Statements asked for in one go leave as one piece: each piece costs both sides more than a small statement does. */
function gathering(): Socket {
  const socket = new Socket()
  const cork = socket.cork.bind(socket)
  let held = false
  socket.cork = () => {
    cork()
    if (held) return
    held = true
    cork()
    process.nextTick(() => {
      held = false
      socket.uncork()
    })
  }
  return socket
}

/**
 * A connection to use and give back. A thread that was busy for five seconds hears that the time ran out before it hears of the
 * connection, which was there long ago; so what came late is asked for once more.
 */
export async function borrow(from: Pick<pg.Pool, 'connect'>): Promise<pg.PoolClient> {
  try {
    return await from.connect()
  } catch (error) {
    if (!isLate(error)) throw error
    return from.connect()
  }
}

/** Server and database as a user may read them: never the password. */
export function placeOf(url: string): string {
  const target = URL.canParse(url) ? new URL(url) : undefined
  if (!target || !/^postgres(ql)?:$/.test(target.protocol)) {
    throw refuse('invalid', '--db 的地址写法不对，应为 postgres://用户名:密码@主机:端口/库名，请改正')
  }
  return `${target.hostname || 'localhost'}:${target.port || 5432}${decodeURI(target.pathname)}`
}

/** Text must compare as in SQLite, by code point: days, periods and ids are compared as text. */
export async function checkDatabase(read: Read, place: string): Promise<void> {
  const found = await read.get<{ encoding: string; plain: number }>(
    sql`select current_setting('server_encoding') as encoding, 'B' < 'a' and 'a-b' < 'ab' as plain`,
  )
  if (found?.encoding === 'UTF8' && found.plain === 1) return
  throw refuse(
    'invalid',
    `数据库（${place}）的编码应为 UTF8、排序规则应为 C，请用 create database 库名 template template0 encoding 'UTF8' locale 'C' 另建一个库`,
  )
}

const boolean = 16
const bigint = 20
const numeric = 1700

function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === boolean) return text => (text === 't' ? 1 : 0)
  if (oid === bigint || oid === numeric) return exact
  return pg.types.getTypeParser(oid, format as 'text')
}

function exact(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) throw new Error(`too large to be exact: ${text}`)
  return number
}
