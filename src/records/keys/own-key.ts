import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '#kit/refusal.ts'
import { sql } from '#store/sql.ts'
import type { Read, Tx } from '#store/store.ts'
import { openKeys } from './key-file.ts'
import type { Keys } from './keys.ts'

/*
 * A database is opened with the key it was begun with and with no other: values sealed by a second key would be lost to the first, and
 * nobody would notice. What the key is known by stands in the database; of a restored one it is that of the folder it was restored into.
 */

/** The key of a data folder, for who writes; the first that opens the database makes it, or says that it is this one. */
export async function openOwnKeys(tx: Tx, dir: string): Promise<ReturnType<typeof openKeys>> {
  const begun = await knownBy(tx)
  // Before a key is made that would lie about in the wrong folder.
  if (begun !== undefined && !existsSync(join(dir, 'key')) && !existsSync(join(dir, 'key.sealed'))) throw foreign(dir)
  const opened = openKeys(dir)
  if (begun === undefined) await tx.run(sql`insert into data_key (fingerprint) values (${fingerprintOf(opened.keys)})`)
  else if (begun !== fingerprintOf(opened.keys)) throw foreign(dir)
  return opened
}

/** The same for who only reads. */
export async function openKeysToRead(read: Read, dir: string): Promise<ReturnType<typeof openKeys>> {
  const opened = openKeys(dir)
  const begun = await knownBy(read)
  if (begun !== undefined && begun !== fingerprintOf(opened.keys)) throw foreign(dir)
  return opened
}

async function knownBy(read: Read): Promise<string | undefined> {
  return (await read.get<{ fingerprint: string }>(sql`select fingerprint from data_key`))?.fingerprint
}

function fingerprintOf(keys: Keys): string {
  return keys.lookup('', 'niangjia')
}

function foreign(dir: string) {
  return refuse('conflict', `数据库里的资料不是用数据文件夹“${dir}”的密钥保存的，请用 --data 指定原来的数据文件夹`)
}
