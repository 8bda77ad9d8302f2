import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { refuse } from '#kit/refusal.ts'
import type { Refusal } from '#kit/refusal.ts'
import { explain, faultOf } from './fault.ts'

type Holder = { program: string; host: string; pid: number; since: string }

// One that is just closing is worth this wait.
const patience = 250

/**
 * Takes the folder for writing, or refuses and says who has it. The lock is an open exclusive transaction on lock.db:
 * the system ends it with the process, however that dies. lock.json only tells the holder's name.
 * Between machines it holds as far as the shared disk keeps file locks.
 */
export function takeLock(dir: string, program: string): { release(): void } {
  const file = join(dir, 'lock.db')
  const note = join(dir, 'lock.json')
  let db: Database.Database | undefined
  try {
    db = new Database(file, { timeout: patience })
    db.exec('begin exclusive')
    writeFileSync(note, JSON.stringify({ program, host: hostname(), pid: process.pid, since: now() } satisfies Holder))
  } catch (error) {
    db?.close()
    throw faultOf(error)?.kind === 'busy' ? held(dir, note) : explain(error, file)
  }
  const lock = db
  return {
    release() {
      rmSync(note, { force: true })
      lock.close()
    },
  }
}

function held(dir: string, note: string): Refusal {
  let who = '另一个程序'
  try {
    const { program, host, pid, since } = JSON.parse(readFileSync(note, 'utf8')) as Holder
    who = `“${program}”（电脑 ${host}，进程 ${pid}，自 ${since}）`
  } catch {
    // the holder has not written its name yet
  }
  return refuse('busy', `数据文件夹“${dir}”正由${who}使用，请先关闭它再试`)
}

function now(): string {
  const at = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}
