import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { refuse } from '#kit/refusal.ts'
import { explain } from '#store/fault.ts'

/** Writes a file where a person asked for it, or says in words why it cannot. */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw refuse('missing', `没有“${dirname(path)}”这个文件夹，请先建好，或换一个地方写`, path)
    if (error.code === 'EISDIR') throw refuse('invalid', `“${path}”是文件夹，请写明文件名`, path)
    throw explain(error, path)
  })
}
