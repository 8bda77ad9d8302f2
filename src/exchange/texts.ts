import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bodyText } from '#model/body.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import { filesIn } from '#records/bodies/pictures.ts'

/** The folder of an export that holds the texts of records, each as plain text under its title. */
const FOLDER = '正文'

type Out = { office: Office; actor: Actor; dir: string; progress: (say: string) => void }

/** Writes the newest text of every record that has one; what it binds to the ledgers stands in a backup. Adds to `named` the pictures in them. */
export async function exportTexts({ office, actor, dir, progress }: Out, ledger: AnyLedger, named: Set<string>): Promise<string[]> {
  const paths: string[] = []
  for (let after: string | undefined; ;) {
    const { records, next } = await office.list(actor, ledger.id, { limit: 100, ...(after !== undefined && { after }) })
    for (const { id } of records) {
      const { version, title, body } = await office.readBody(actor, ledger.id, id)
      if (version === 0) continue
      for (const hash of filesIn(body)) named.add(hash)
      await mkdir(join(dir, FOLDER), { recursive: true })
      const path = join(dir, FOLDER, `${title.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 80)}-${id.slice(-6)}.txt`)
      await writeFile(path, `\ufeff${title}\n\n${bodyText(body)}\n`, { mode: 0o600 })
      paths.push(path)
    }
    if (next === undefined) break
    after = next
  }
  if (paths.length > 0) progress(`已导出${ledger.label}正文 ${paths.length} 份`)
  return paths
}
