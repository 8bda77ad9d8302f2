import { TextDecoder } from 'node:util'
import { validateFileName } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { refuse } from '#kit/refusal.ts'

/** `ratio`: size to packed size of any entry over 1 MB. Text of an office packs 5 to 50 times, a bomb 1,000 times. */
export type ZipLimits = { entries: number; bytes: number; ratio: number }

export const usualLimits: ZipLimits = { entries: 10_000, bytes: 512 * 2 ** 20, ratio: 300 }

/** The files of an archive by name; folders are left out. `wanted` chooses which ones are read and weighed. */
export async function readDirectory(
  archive: ZipFile,
  limits: ZipLimits,
  wanted: (name: string) => boolean = () => true,
): Promise<Map<string, Entry>> {
  if (archive.entryCount > limits.entries) throw refuse('invalid', `压缩包里的文件超过${limits.entries}个，请拆成几个再用`)
  const entries = new Map<string, Entry>()
  const seen = new Set<string>()
  let bytes = 0
  for await (const entry of archive.eachEntry()) {
    const name = safeName(entry.fileNameRaw)
    if (entry.isEncrypted()) throw locked()
    if (!entry.canDecodeFileData()) throw refuse('invalid', `压缩包里的“${name}”用了少见的压缩方式，请用普通 zip 格式重新压缩`, name)
    if (seen.has(name)) throw refuse('invalid', `压缩包里有两个同名文件“${name}”，请重新压缩再用`, name)
    seen.add(name)
    if (name.endsWith('/') || !wanted(name)) continue
    bytes += entry.uncompressedSize
    if (bytes > limits.bytes) throw refuse('invalid', `文件解开后超过${limits.bytes / 2 ** 20}MB，太大了，请拆成几个再用`)
    if (entry.uncompressedSize > 2 ** 20 && entry.uncompressedSize > limits.ratio * entry.compressedSize) {
      throw refuse('invalid', `压缩包里的“${name}”压缩比异常，可能是恶意文件，请向提供者核实后重新压缩`, name)
    }
    entries.set(name, entry)
  }
  return entries
}

/** Names are UTF-8, or GB18030 when Windows made the archive. */
function safeName(raw: Buffer): string {
  const told = decodeName(raw)
  const name = told.replaceAll('\\', '/')
  if (name === '' || name.includes('\0') || validateFileName(name)) throw refuse('invalid', `压缩包里的路径“${told}”不安全，没有打开`, told)
  return name
}

function decodeName(raw: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return new TextDecoder('gb18030').decode(raw)
  }
}

export function locked() {
  return refuse('invalid', '压缩包或文档有密码，请去掉密码再用')
}

export function damaged() {
  return refuse('invalid', '文件已损坏或没有传完，请重新取得这个文件再用')
}
