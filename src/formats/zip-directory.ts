import { posix } from 'node:path'
import { TextDecoder } from 'node:util'
import { refuse } from '#kit/refusal.ts'

/** `ratio`: size to packed size of any entry over 1 MB. Text of an office packs 5 to 50 times, a bomb 1,000 times. */
export type ZipLimits = { entries: number; bytes: number; ratio: number }

export const usualLimits: ZipLimits = { entries: 10_000, bytes: 512 * 2 ** 20, ratio: 300 }

/** An entry as the directory at the end of the archive tells it; `header` is where its local header stands. */
export type Entry = { name: string; deflated: boolean; crc: number; packed: number; size: number; header: number }

export function refuseOtherFiles(beginning: Buffer): void {
  if (!beginning.subarray(0, 2).equals(Buffer.from('PK'))) throw refuse('invalid', '这不是 zip 文件，请选择正确的文件再导入')
}

/** Where the directory stands, found in the last bytes of the archive; `tailStart` is their place in it. */
export function findDirectory(tail: Buffer, tailStart: number): { count: number; start: number; length: number } {
  for (let at = tail.length - endLength; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== 0x06054b50 || at + endLength + tail.readUInt16LE(at + 20) !== tail.length) continue
    const [count, length, start] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
    if (count < 0xffff && length < 0xffffffff && start < 0xffffffff) return { count, start, length }
    return findLargeDirectory(tail, tailStart, at)
  }
  throw damaged()
}

/** As many last bytes as the end records with the longest comment can take. */
export const tailLength = 22 + 0xffff + 20 + 56

const endLength = 22

/** ZIP64: a locator stands before the end record and points to a longer one. */
function findLargeDirectory(tail: Buffer, tailStart: number, end: number) {
  const locator = end - 20
  if (locator < 0 || tail.readUInt32LE(locator) !== 0x07064b50) throw damaged()
  const at = long(tail, locator + 8) - tailStart
  if (at < 0 || at > locator - 56 || tail.readUInt32LE(at) !== 0x06064b50) throw damaged()
  return { count: long(tail, at + 32), length: long(tail, at + 40), start: long(tail, at + 48) }
}

/** The files of the archive by name; folders are left out. `wanted` chooses which ones are read and weighed. */
export function readDirectory(
  directory: Buffer,
  count: number,
  limits: ZipLimits,
  wanted: (name: string) => boolean = () => true,
): Map<string, Entry> {
  if (count > limits.entries) throw refuse('invalid', `压缩包里的文件超过${limits.entries}个，请拆成几个再导入`)
  const entries = new Map<string, Entry>()
  const seen = new Set<string>()
  let bytes = 0
  for (let at = 0; count > 0; count--) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw damaged()
    const { entry, next } = readEntry(directory, at)
    at = next
    if (seen.has(entry.name)) throw refuse('invalid', `压缩包里有两个同名文件“${entry.name}”，请重新压缩再导入`, entry.name)
    seen.add(entry.name)
    if (entry.name.endsWith('/') || !wanted(entry.name)) continue
    bytes += entry.size
    if (bytes > limits.bytes) throw refuse('invalid', `压缩包解开后超过${limits.bytes / 2 ** 20}MB，请拆成几个再导入`)
    if (entry.size > 2 ** 20 && entry.size > limits.ratio * entry.packed) {
      throw refuse('invalid', `压缩包里的“${entry.name}”压缩比异常，可能是恶意文件，请向提供者核实后重新压缩`, entry.name)
    }
    entries.set(entry.name, entry)
  }
  return entries
}

function readEntry(directory: Buffer, at: number): { entry: Entry; next: number } {
  const flags = directory.readUInt16LE(at + 8)
  const method = directory.readUInt16LE(at + 10)
  const [nameLength, extraLength, noteLength] = [28, 30, 32].map(place => directory.readUInt16LE(at + place)) as [number, number, number]
  const extra = at + 46 + nameLength
  const next = extra + extraLength + noteLength
  if (next > directory.length) throw damaged()
  const name = safeName(decodeName(directory.subarray(at + 46, extra)))
  if (flags & 1) throw refuse('invalid', '压缩包或文档有密码，请去掉密码再导入')
  if (method !== 0 && method !== 8) throw refuse('invalid', `压缩包里的“${name}”用了少见的压缩方式，请用普通 zip 格式重新压缩`, name)
  const [size, packed, header] = largeNumbers(
    directory.subarray(extra, extra + extraLength),
    [24, 20, 42].map(place => directory.readUInt32LE(at + place)),
  ) as [number, number, number]
  return { entry: { name, deflated: method === 8, crc: directory.readUInt32LE(at + 16), packed, size, header }, next }
}

/** ZIP64: numbers that are all ones stand in the extra field, in order. */
function largeNumbers(extra: Buffer, numbers: number[]): number[] {
  if (!numbers.includes(0xffffffff)) return numbers
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let place = at + 4
    return numbers.map(number => (number === 0xffffffff ? long(extra, (place += 8) - 8) : number))
  }
  throw damaged()
}

function long(bytes: Buffer, at: number): number {
  if (at + 8 > bytes.length) throw damaged()
  const number = Number(bytes.readBigUInt64LE(at))
  if (!Number.isSafeInteger(number)) throw damaged()
  return number
}

/** Names are UTF-8, or GB18030 when Windows made the archive. */
function decodeName(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function safeName(raw: string): string {
  const name = raw.replaceAll('\\', '/')
  const steps = name.split('/')
  if (name === '' || name.includes('\0') || posix.isAbsolute(name) || /^[a-z]:/i.test(name) || steps.includes('..')) {
    throw refuse('invalid', `压缩包里的路径“${raw}”不安全，没有打开`, raw)
  }
  return name
}

export function damaged() {
  return refuse('invalid', '文件已损坏或没有传完，请重新取得这个文件再导入')
}
