import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { PrintedSheet } from '#formats/spreadsheet/write.ts'
import { refuse } from '#kit/refusal.ts'
import { queue } from '#store/turn.ts'
import type { Answer, Task } from './apart-child.ts'
import type { Spooled } from './spool.ts'

/** How much a workbook may cost: megabytes of the process that opens it, and seconds. */
export type Cost = { memory?: number; seconds?: number }

/**
 * Reads a workbook in a process of its own, one at a time: a file that is wicked, broken or huge ends that process and a
 * sentence is said. The rows come to lie in the folder `to`.
 */
export function readApart(path: string, name: string, to: string, progress: (rows: number) => void = () => {}, cost: Cost = {}): Promise<Spooled[]> {
  return apart<Spooled[]>({ do: 'read', path, name, to }, progress, cost, {
    memory: '表格太大，读它要用的内存太多，请删去用不着的表和格式，或拆成几个文件再导入', seconds: '表格读了很久还没有读完，请删去用不着的表和格式，或拆成几个文件再导入',
  })
}

/** Writes a workbook in the same way, for it may be long; the file at `path` is where it comes to lie on the way. */
export async function writeApart(sheets: readonly PrintedSheet[], path: string, cost: Cost = {}): Promise<Uint8Array> {
  const cells = sheets.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0)
  if (cells > MOST_CELLS) throw tooLong()
  await apart({ do: 'write', sheets, path }, () => {}, cost, { memory: tooLong().say, seconds: tooLong().say })
  return readFile(path)
}

/** What can be written without taking the memory of a small office computer. */
export const MOST_CELLS = 300_000

function tooLong() {
  return refuse('invalid', '要写的表格太长，请按期间或工会分几次导出')
}

const { inTurn } = queue()

function apart<T>(task: Task, progress: (rows: number) => void, { memory = 768, seconds = 120 }: Cost, say: { memory: string; seconds: string }): Promise<T> {
  return inTurn(() => new Promise<T>((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./apart-child.ts', import.meta.url)), {
      serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [`--max-old-space-size=${memory}`], env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    })
    let late = false
    const clock = setTimeout(() => { late = child.kill('SIGKILL') }, seconds * 1000)
    const end = (settle: () => void) => {
      clearTimeout(clock)
      child.removeAllListeners().on('error', () => {})
      child.kill('SIGKILL')
      settle()
    }
    child.on('message', (answer: Answer) => {
      if ('rows' in answer) progress(answer.rows)
      else if ('done' in answer) end(() => resolve(answer.done as T))
      else if ('refusal' in answer) end(() => reject(refuse(answer.refusal.code, answer.refusal.say, answer.refusal.at)))
      else end(() => reject(answer.bug))
    })
    child.on('error', error => end(() => reject(error)))
    // It answers before it ends, unless it was ended: by the clock, or by V8 when there was no more memory.
    child.on('exit', () => end(() => reject(refuse('invalid', late ? say.seconds : say.memory, 'file'))))
    child.send(task, error => { if (error) end(() => reject(refuse('invalid', say.memory, 'file'))) })
  }))
}
