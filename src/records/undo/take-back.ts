import type { Tx } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import type { Head } from '../books.ts'
import type { ChangeRow } from '../history/chain.ts'
import { refuseUnsound } from '../draft.ts'
import { enter, type Batch, type Written } from '../enter.ts'
import type { Open } from '../open.ts'
import { reversals } from './reversal.ts'
import { lockTree } from '../tree.ts'
import { refuseLater, refuseOthers } from './refusals.ts'
import { examine } from '../write.ts'

/** Takes changes of a locked book back, in the order in which they were made, unless something speaks against it. */
export async function takeBack(tx: Tx, o: Open, actor: Actor, head: Head, changes: readonly ChangeRow[], batch?: Batch): Promise<Written[]> {
  await refuseOthers(tx, o, actor, changes)
  await refuseLater(tx, o, changes)
  const drafts = await reversals(tx, o, actor, changes)
  await lockTree(tx, drafts)
  const names = await examine(tx, o, actor, drafts)
  refuseUnsound(drafts)
  return enter(tx, o, actor, head, drafts, names, batch)
}
