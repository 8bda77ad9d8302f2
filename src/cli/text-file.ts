import { readFile } from 'node:fs/promises'
import { refuse } from '#kit/refusal.ts'
import { docxText } from '#formats/docx-read.ts'
import { fileKind } from '#formats/file-kind.ts'
import { decodeText } from '#formats/text.ts'
import { explain } from '#store/fault.ts'

/** The text of a report in a file, plain or Word. */
export async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw refuse('missing', `找不到“${path}”，请核对文件的名字`, path)
    if (error.code === 'EISDIR') throw refuse('invalid', `“${path}”是文件夹，请写出其中的一个文件`, path)
    throw explain(error, path)
  })
  const kind = fileKind(bytes)
  return kind === undefined ? decodeText(bytes) : await docxText(bytes)
}
