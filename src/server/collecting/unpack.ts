import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { plainName } from '#formats/evidence-name.ts'
import { openZip } from '#formats/unzip.ts'
import { refuse } from '#kit/refusal.ts'
import type { Sent } from '../received.ts'

const MOST = { entries: 400, bytes: 200 * 2 ** 20 }
const WORKBOOK = /\.(?:xlsx?|csv|et)$/i

/** The workbooks of an archive, each as a file in the folder `to`; what else is in it, and what a Mac adds, is left out. */
export async function unpack(path: string, to: string): Promise<Sent[]> {
  const archive = await openZip(path, MOST)
  try {
    const names = [...archive.sizes.keys()].filter(name => WORKBOOK.test(name) && !/(?:^|\/)(?:__MACOSX\/|~\$|\.)/.test(name))
    if (names.length === 0) throw refuse('invalid', '压缩包里没有表格（.xlsx、.xls、.csv），请核对')
    const files: Sent[] = []
    for (const [nth, name] of names.entries()) {
      const file = { name: plainName(name), path: join(to, `unpacked-${nth}`) }
      await pipeline(archive.read(name), createWriteStream(file.path, { mode: 0o600 }))
      files.push(file)
    }
    return files
  } finally {
    await archive.close()
  }
}
