import { writeFile } from 'node:fs/promises'
import { writeSpreadsheet, type PrintedSheet } from '#formats/spreadsheet/write.ts'
import { isRefusal, type Refusal } from '#kit/refusal.ts'
import { spool } from './spool.ts'

/* The process in which workbooks are opened and made: it takes one task, answers, and is ended by who began it. */
export type Task = { do: 'read'; path: string; name: string; to: string } | { do: 'write'; sheets: readonly PrintedSheet[]; path: string }
export type Answer = { rows: number } | { done: unknown } | { refusal: Pick<Refusal, 'code' | 'say' | 'at'> } | { bug: unknown }

process.on('message', (task: Task) => void done(task).then(answer))
process.on('disconnect', () => process.exit())

async function done(task: Task): Promise<Answer> {
  try {
    return { done: task.do === 'read' ? await spool(task.path, task.name, task.to, rows => answer({ rows })) : await writeFile(task.path, await writeSpreadsheet(task.sheets)) }
  } catch (error) {
    return isRefusal(error) ? { refusal: { code: error.code, say: error.say, ...(error.at !== undefined && { at: error.at }) } } : { bug: error }
  }
}

function answer(it: Answer): void {
  process.send!(it)
}
