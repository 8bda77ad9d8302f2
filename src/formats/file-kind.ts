import { pictureKind } from './picture-kind.ts'

export type FileKind =
  | 'word' | 'excel' | 'slides' | 'zip' // Office Open XML and other zip archives
  | 'old-word' | 'old-excel' | 'old-office' | 'locked' // compound files; locked = an encrypted Office file
  | 'pdf' | 'rich-text' | 'image' | 'archive'

/**
 * What a file is by its first bytes; undefined when it may be text.
 * Containers are told apart by the part names that stand uncompressed in them. Good enough for a sentence to a person;
 * a document with another kind of document inside may be called by the wrong one of the two.
 */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = file.subarray(0, 12).toString('latin1')
  const [, kind] = signatures.find(([start]) => head.startsWith(start)) ?? []
  if (kind === 'zip') return zipMarks.find(([mark]) => file.includes(mark))?.[1] ?? 'zip'
  if (kind === 'old-office') return compoundMarks.find(([mark]) => file.includes(mark, 0, 'utf16le'))?.[1] ?? 'old-office'
  return kind ?? (pictureKind(file) && 'image')
}

const signatures: [start: string, kind: FileKind][] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-office'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rich-text'],
  ['Rar!\x1a\x07', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['\x1f\x8b\x08', 'archive'],
]

const zipMarks: [name: string, kind: FileKind][] = [
  ['word/document', 'word'],
  ['xl/workbook', 'excel'],
  ['ppt/presentation', 'slides'],
]

/** Stream names of a compound file. WPS writes the same ones into .wps and .et. */
const compoundMarks: [name: string, kind: FileKind][] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'old-word'],
  ['Workbook', 'old-excel'],
]
