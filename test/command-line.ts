import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../bin/niangjia.js', import.meta.url))

export type Answer = { code: number | null; out: string; err: string }

/** Runs the command as a user would and waits for it. */
export function niangjia(...args: string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', input: '', env: { ...process.env, NIANGJIA_DEBUG: '1' } })
  return { code: status, out: stdout, err: stderr }
}

/** A folder of its own, gone when the test file ends. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'niangjia-'))
  after(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}
