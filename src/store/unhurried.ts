import type { Tx } from './store.ts'

/** Work that an update or a restore asks for is not stopped for taking long, and waits as long as another process is at it. */
export async function unhurried(tx: Tx): Promise<void> {
  if (tx.dialect === 'postgres') await tx.script('set local statement_timeout = 0; set local lock_timeout = 0')
}
