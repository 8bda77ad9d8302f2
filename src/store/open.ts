import { findFolder, openFolder } from './folder.ts'
import { takeLock } from './lock.ts'
import { checkMigrated, migrate, migrations } from './migrate.ts'
import { openSqlite } from './sqlite.ts'
import type { Place, Store } from './store.ts'

/**
 * Opens the ledgers and brings their tables up to date. `by` is the program that asks, as a second writer will read
 * it ('niangjia serve'). Writing to SQLite takes the folder for this process; readers of other processes join it.
 */
export async function openStore(place: Place, mode: 'write' | 'read', by: string): Promise<Store> {
  if (place.db !== undefined) {
    openFolder(place.dir)
    // Read only where it is used: an office on SQLite does without its client.
    const { openPostgres } = await import('./postgres.ts')
    return ready(await openPostgres(place.db, mode), mode)
  }
  if (mode === 'read') return ready(openSqlite(findFolder(place.dir).database, mode), mode)

  const { path, database } = openFolder(place.dir)
  const lock = takeLock(path, by)
  try {
    const store = await ready(openSqlite(database, mode), mode)
    return { ...store, close: () => store.close().finally(lock.release) }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function ready(store: Store, mode: 'write' | 'read'): Promise<Store> {
  try {
    if (mode === 'write') await migrate(store, migrations())
    else await checkMigrated(store.read, migrations())
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
