import { isRefusal, refuse } from '#kit/refusal.ts'
import type { Refusal } from '#kit/refusal.ts'

/** What an engine or the system meant by its error. `unique` names table and columns: constraint names differ by engine. */
export type Fault = { kind: 'unique'; table: string; columns: string[] } | { kind: keyof typeof codes }

export function faultOf(error: unknown): Fault | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error ? String(error.code) : ''
  if (code === '23505') return uniqueOnPostgres(error)
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return uniqueOnSqlite(error)
  // SQLITE_IOERR_WRITE and its many sisters mean what SQLITE_IOERR means
  const kind = kinds.get(code) ?? kinds.get(code.split('_', 2).join('_')) ?? wordless(error.message)
  return kind === undefined ? null : { kind }
}

/**
 * The refusal to show for an error of the engine at `place` (a file, a server), or the error itself if it is a bug.
 * An error of the file system names its own place.
 */
export function explain(error: unknown, place: string): unknown {
  const fault = isRefusal(error) ? null : faultOf(error)
  if (fault === null || fault.kind === 'unique' || fault.kind === 'reference') return error
  const [code, say] = sentences[fault.kind]((error as { path?: string }).path ?? place)
  return Object.assign(refuse(code, say), { cause: error })
}

const codes = {
  reference: ['SQLITE_CONSTRAINT_FOREIGNKEY', '23503'],
  /** Two transactions collided: run it again. */
  again: ['40001', '40P01'],
  /** The connection broke. */
  gone: ['57P01', '57P02', '25P03', '08000', '08003', '08006', 'ECONNRESET', 'EPIPE'],
  unreachable: ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', '57P03', '08001', '08004'],
  login: ['28P01', '28000'],
  'no database': ['3D000'],
  crowded: ['53300'],
  busy: ['SQLITE_BUSY', 'SQLITE_LOCKED', '55P03'],
  slow: ['57014'],
  full: ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', '53100'],
  disk: ['SQLITE_IOERR', 'EIO', '58030'],
  denied: ['SQLITE_CANTOPEN', 'EACCES', 'EPERM', 'EROFS', '42501'],
  damaged: ['SQLITE_CORRUPT', 'XX001', 'XX002'],
  foreign: ['SQLITE_NOTADB'],
} as const

const kinds = new Map(Object.entries(codes).flatMap(([kind, list]) => list.map(code => [code as string, kind as keyof typeof codes])))

const sentences: Record<Exclude<keyof typeof codes, 'reference'>, (place: string) => [Refusal['code'], string]> = {
  again: () => ['busy', '同时保存的人太多，这次没有保存，请再试一次'],
  gone: place => ['busy', `与数据库（${place}）的连接中断，这次没有完成，请稍后再试`],
  unreachable: place => ['busy', `连接不上数据库（${place}），请检查 --db 的地址和网络，并确认数据库已启动`],
  login: place => ['forbidden', `数据库（${place}）拒绝登录，请检查 --db 中的用户名和密码`],
  'no database': place => ['missing', `数据库服务器上没有这个库（${place}），请先建库或改正 --db 中的库名`],
  crowded: place => ['busy', `数据库（${place}）的连接已满，请稍后再试`],
  busy: place => ['busy', `数据（${place}）正被占用，这次没有保存，请稍后再试`],
  slow: () => ['busy', '这次查询用时太长，已停止，请缩小范围后再试'],
  full: place => ['busy', `磁盘空间不足，这次没有保存，请清理“${place}”所在的磁盘后再试`],
  disk: place => ['busy', `读写“${place}”出错，磁盘可能已断开或损坏，请检查磁盘后再试`],
  denied: place => ['forbidden', `没有读写“${place}”的权限，请检查文件夹权限或换一个文件夹`],
  damaged: place => ['invalid', `数据“${place}”已损坏，请停止使用并从最近的备份恢复`],
  foreign: place => ['invalid', `“${place}”不是娘家的数据文件，请检查 --data 指的文件夹，或从备份恢复`],
}

/** No connection in time: the database may be slow or far, or this thread was busy while it answered. */
export function isLate(error: unknown): boolean {
  return error instanceof Error && LATE.some(words => words.test(error.message))
}

// The pg library's own errors carry no code.
const LATE = [/due to connection timeout/, /timeout exceeded when trying to connect/] as const

function wordless(message: string): keyof typeof codes | undefined {
  if (LATE[0].test(message)) return 'unreachable'
  if (LATE[1].test(message)) return 'crowded'
  if (/^Connection terminated|is not queryable/.test(message)) return 'gone'
  return undefined
}

// 'Key (book, no)=(b1, 7) already exists.' in the language of the server
function uniqueOnPostgres(error: Error & { table?: string; detail?: string }): Fault {
  const columns = /\(([^()]*)\)=\(/.exec(error.detail ?? '')?.[1] ?? ''
  return { kind: 'unique', table: error.table ?? '', columns: columns.replaceAll('"', '').split(', ') }
}

// 'UNIQUE constraint failed: member.book, member.no'
function uniqueOnSqlite(error: Error): Fault {
  const names = error.message.slice(error.message.indexOf(': ') + 2).split(', ')
  return { kind: 'unique', table: names[0]!.split('.')[0]!, columns: names.map(name => name.split('.')[1] ?? name) }
}
