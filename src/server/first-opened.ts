import { cookieSecret } from '#accounts/secret.ts'
import { openOwnKeys } from '#records/keys/own-key.ts'
import type { Store } from '#store/store.ts'
import { unhurried } from '#store/unhurried.ts'

/** What stands in a folder is made by the first process that opens it; one that begins at the same time waits and finds it. */
export async function firstOpened(store: Store, dir: string): Promise<Opened> {
  let code: string | undefined
  const { keys } = await store.transaction(async tx => {
    await unhurried(tx)
    await tx.lock('folder')
    const opened = await openOwnKeys(tx, dir)
    code ??= opened.code // A new code is told once, also when this has to run again.
    cookieSecret(dir)
    return opened
  })
  return { keys, ...(code !== undefined && { code }) }
}

type Opened = Awaited<ReturnType<typeof openOwnKeys>>
