import { posix } from 'node:path'
import type { Day } from '#kit/day.ts'
import { isRefusal } from '#kit/refusal.ts'
import { openDocx } from './docx/parts.ts'
import { evidence, type Evidence } from './evidence.ts'
import { asDocx } from './paper.ts'

/** A picture out of a paper as it is to be kept, or in one sentence why it cannot be. */
export type PaperPicture = { part: string } & ({ kept: Evidence } | { say: string })

/** The pictures in these parts of a paper, each made anew as one that is sent alone. */
export async function readPaperPictures(bytes: Uint8Array, wanted: readonly string[], today: Day): Promise<PaperPicture[]> {
  const docx = await asDocx(bytes)
  const parts = docx ? (await openDocx(docx, true)).parts : new Map<string, Uint8Array>()
  const made: PaperPicture[] = []
  for (const part of new Set(wanted)) {
    const content = parts.get(part)
    made.push(content ? { part, ...await asEvidence(posix.basename(part), content, today) } : { part, say: '有一张图片是链接到别处的，文件里没有，请在编辑页用“插入图片”另加' })
  }
  return made
}

async function asEvidence(name: string, content: Uint8Array, today: Day): Promise<{ kept: Evidence } | { say: string }> {
  if (!/\.(?:jpe?g|png|gif|webp)$/i.test(name)) return { say: `图片“${name}”的格式收不进来，请截图存成 PNG，在编辑页用“插入图片”另加` }
  try {
    return { kept: await evidence(name, content, today) }
  } catch (error) {
    if (isRefusal(error)) return { say: error.say }
    throw error
  }
}
