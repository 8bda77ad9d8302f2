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
  /** Evidence that the ledgers name and the folder had lost already, or held altered. */
  lost: string[]
}

export const MANIFEST = 'manifest.json'

export function readManifest(text: string): Manifest {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    throw notBackup()
  }
  if (!isObject(found) || found.format !== 'niangjia-backup') throw notBackup()
  const { made, migrations, tables, entries, lost } = found
  const whole = typeof made === 'string' && isTexts(migrations) && isTexts(lost)
    && isObject(entries) && isTexts(Object.values(entries))
    && isObject(tables) && Object.values(tables).every(table => isObject(table) && Number.isInteger(table.rows))
  if (!whole) throw brokenBackup()
  return found as Manifest
}

export function notBackup() {
  return refuse('invalid', '这不是娘家的备份文件，请选择用 niangjia backup 生成的文件')
}

export function brokenBackup() {
  return refuse('invalid', '备份文件已损坏或没有传完，什么都没有恢复，请换一份完好的备份')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(one => typeof one === 'string')
}
