import type { Sharp } from 'sharp'
import type { Day } from '#kit/day.ts'
import { refuse } from '#kit/refusal.ts'
import { dayTaken } from './exif.ts'
import { pictureKind, type PictureKind } from './picture-kind.ts'

/** A picture as it is kept: upright, its colours those of a screen, and nothing in it but what is seen. */
export type Picture = { bytes: Uint8Array; type: 'image/jpeg' | 'image/png'; width: number; height: number; /** Told by the camera. */ taken?: Day }

/**
 * Makes a picture anew from what is seen in it: where it was taken, by which phone and whose, its preview, its history and
 * the film that some phones hang behind it stay out, whatever they are called. The day is read before. Decision 010.
 */
export async function cleanPicture(name: string, bytes: Uint8Array, today: Day): Promise<Picture> {
  const { seen, exif, plain } = await weighed(name, bytes)
  const { data, info } = await reading(name, bytes, picture => {
    const upright = picture.autoOrient().resize(within(seen, 2400, 1080)).toColourspace('srgb')
    return (plain ? upright.jpeg({ quality: 85, chromaSubsampling: '4:4:4' }) : upright.png()).toBuffer({ resolveWithObject: true })
  })
  const taken = exif && dayTaken(exif, today)
  return { bytes: data, type: plain ? 'image/jpeg' : 'image/png', width: info.width, height: info.height, ...(taken !== undefined && { taken }) }
}

/** A picture as it is printed beside another on a page: 78 mm at 300 points an inch are 921 across. */
export async function printedPicture(name: string, bytes: Uint8Array): Promise<Printed> {
  const { seen, plain } = await weighed(name, bytes)
  const { data, info } = await reading(name, bytes, picture => {
    const upright = picture.autoOrient().resize(within(seen, 1000, 500)).toColourspace('srgb')
    return (plain ? upright.jpeg({ quality: 82 }) : upright.png()).toBuffer({ resolveWithObject: true })
  })
  return { bytes: data, type: plain ? 'jpg' : 'png', width: info.width, height: info.height }
}

export type Printed = { bytes: Uint8Array; type: 'jpg' | 'png'; width: number; height: number }

/** A small WebP for lists. */
export async function thumbnail(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { seen } = await weighed(name, bytes)
  return reading(name, bytes, picture => picture.autoOrient().resize(within(seen, 320, 160)).webp({ quality: 75 }).toBuffer())
}

/** What the beginning of a picture tells, before any of it is unpacked. `plain`: a photo rather than a drawing, for JPEG to hold. */
async function weighed(name: string, bytes: Uint8Array): Promise<{ seen: Size; plain: boolean; exif?: Uint8Array }> {
  const kind = pictureKind(bytes)
  const most = kind && MOST_PIXELS[kind]
  if (most === undefined) throw damaged(name)
  const { autoOrient: seen, pages = 1, hasAlpha, exif } = await reading(name, bytes, picture => picture.metadata())
  if (pages > 1) throw refuse('invalid', `“${name}”是动图，请截成一张图片再上传`, 'files')
  if (seen.width * seen.height > most) throw refuse('invalid', `“${name}”有 ${seen.width}×${seen.height} 像素，太大了，请缩小后再上传`, 'files')
  return { seen, plain: kind === 'jpeg' || (kind === 'webp' && !hasAlpha), ...(exif && { exif }) }
}

type Size = { width: number; height: number }

/**
 * Kinds that can be read. Phones take up to 108 million; of JPEG alone a smaller picture can be read right away. No HEIC:
 * its decoder may not be given away with the library.
 */
const MOST_PIXELS: Partial<Record<PictureKind, number>> = { jpeg: 120e6, png: 50e6, webp: 50e6, gif: 50e6 }

/** Never larger than it is; the longer side `longest` at most, but for a long screenshot, whose shorter side keeps `shortest`. */
function within({ width, height }: Size, longest: number, shortest: number): Size {
  const scale = Math.min(1, Math.max(longest / Math.max(width, height), shortest / Math.min(width, height)))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/**
 * The library is loaded when the first picture comes, and keeps nothing of the last. What it cannot read is damaged: a
 * picture that was cut off is refused, what it only frowns at is not.
 */
async function reading<T>(name: string, bytes: Uint8Array, work: (picture: Sharp) => Promise<T>): Promise<T> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  try {
    return await work(sharp(bytes, { failOn: 'error', limitInputPixels: false, sequentialRead: true }))
  } catch (error) {
    throw Object.assign(damaged(name), { cause: error })
  }
}

function damaged(name: string) {
  return refuse('invalid', `“${name}”打不开，可能没有传完或已损坏，请重新发送一次再上传`, 'files')
}
