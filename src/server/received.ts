import { stat } from 'node:fs/promises'
import { plainName } from '#formats/evidence-name.ts'
import { refuse } from '#kit/refusal.ts'
import { holdFile } from '#store/files.ts'
import type { Acting } from './route.ts'

/** The files of a form, each on the disk until the work with them is done, and the fields beside them. */
export type Received = { files: readonly Sent[]; fields: Readonly<Record<string, string>> }
export type Sent = { name: string; path: string }

const LARGEST = 20 * 2 ** 20
const MOST = 100
const MEGABYTE = 2 ** 20

/** Takes in a form within bounds, hands it to the work, and lets its files go. All are taken in before any is judged: a browser still sending would not hear the answer. */
export async function withForm<T>({ house, request }: Acting, most: { files: number; megabytes: number }, work: (form: Received) => Promise<T>): Promise<T> {
  const held: (Sent & { drop(): Promise<void> })[] = []
  const fields: Record<string, string> = {}
  let bytes = 0
  try {
    for await (const part of request.parts({ limits: { fileSize: LARGEST, files: MOST, fields: 20 } })) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value).replaceAll('\0', '') // No database keeps it.
      else if (bytes > most.megabytes * MEGABYTE) part.file.resume()
      else {
        const kept = await holdFile(house.desk.dir, part.file)
        held.push({ name: plainName(part.filename), ...kept })
        bytes += (await stat(kept.path)).size
      }
    }
    refuseTooMuch(held, bytes, most)
    return await work({ files: held, fields })
  } finally {
    await Promise.all(held.map(({ drop }) => drop()))
  }
}

function refuseTooMuch(held: readonly Sent[], bytes: number, { files, megabytes }: { files: number; megabytes: number }): void {
  if (held.length === 0) throw refuse('invalid', '没有收到文件，请重新选择', 'file')
  if (held.length > files) throw refuse('invalid', files === 1 ? '一次只能核对一份文件，请重新选择' : `一次最多${files}份，请分几次上传`, 'files')
  if (bytes > megabytes * MEGABYTE) throw refuse('invalid', `这些文件一共超过 ${megabytes} MB，请分几次上传`, 'files')
}
