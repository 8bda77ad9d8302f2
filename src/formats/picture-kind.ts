export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'avif' | 'tiff' | 'bmp'

/** What kind of picture a file is by its first bytes. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString('latin1')
  return marks.find(([mark]) => mark.test(head))?.[1]
}

const marks: [mark: RegExp, kind: PictureKind][] = [
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^\x89PNG/, 'png'],
  [/^GIF8/, 'gif'],
  [/^RIFF.{4}WEBP/s, 'webp'],
  [/^.{4}ftyp(?:hei|hev|mif1|msf1)/s, 'heic'],
  [/^.{4}ftypavi/s, 'avif'],
  [/^(?:II\*\0|MM\0\*)/, 'tiff'],
  [/^BM.{4}\0{4}/s, 'bmp'],
]
