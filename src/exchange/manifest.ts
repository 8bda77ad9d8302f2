import { refuse } from '#kit/refusal.ts'

/** What a backup says of itself, last in the archive: who lacks it was cut short. */
export type Manifest = {
  format: 'niangjia-backup'
  made: string
  /** The state of the tables: names of the migrations that made them. */
  migrations: string[]
  tables: Record<string, { rows: number }>
  /** SHA-256 of every other entry. */
  entries: Record<string, string>
  /** Evidence that the ledgers name and the folder had lost already. */
  lost: string[]
}

export const MANIFEST = 'manifest.json'

export function readManifest(text: string): Manifest {
  try {
    const manifest = JSON.parse(text) as Partial<Manifest>
    if (manifest.format === 'niangjia-backup') return manifest as Manifest
  } catch {
    // Said below.
  }
  throw notBackup()
}

export function notBackup() {
  return refuse('invalid', '这不是娘家的备份文件，请选择用 niangjia backup 生成的文件')
}
