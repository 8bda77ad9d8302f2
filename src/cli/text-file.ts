import { existsSync, readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '#kit/refusal.ts'
import { readPaper, type Paper } from '#formats/paper.ts'
import { legible } from '#reader/legible.ts'
import { explain } from '#store/fault.ts'

/** A report in a file, its text as the reader takes it. */
export async function paperOf(path: string): Promise<Paper> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw refuse('missing', `找不到“${path}”，请核对文件的名字`, path)
    throw explain(error, path)
  })
  const paper = await readPaper(bytes)
  return { ...paper, text: legible(paper.text) }
}

/** The reports of a folder, what a program holds open left out; null where the path is no folder. */
export function papersIn(path: string): string[] | null {
  if (!existsSync(path) || !statSync(path).isDirectory()) return null
  const found = readdirSync(path).filter(name => /\.(?:docx?|wps|rtf|txt|pdf)$/i.test(name) && !/^[~.]/.test(name)).sort().map(name => join(path, name))
  if (found.length === 0) throw refuse('missing', `“${path}”里没有报告，请把报告（.docx、.doc、.wps、.txt）放进去`, path)
  return found
}
