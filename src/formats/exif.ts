import { isDay, type Day } from '#kit/day.ts'

/**
 * The day on which a picture was taken, by the clock of the camera. None where the block does not say, is broken, or says
 * what cannot be: a day to come, or the first hours of a year, where a clock stands that nobody has set.
 */
export function dayTaken(exif: Uint8Array, today: Day): Day | undefined {
  const [, day, hour] = /^(\d{4}:\d\d:\d\d) (\d\d)/.exec(textOf(exif) ?? '') ?? []
  const taken = day?.replaceAll(':', '-') ?? ''
  if (!isDay(taken) || taken > today || taken < FIRST || (taken.endsWith('-01-01') && hour === '00')) return undefined
  return taken
}

/** Before that no office had a camera that tells; earlier days are of clocks that count from 1970 or 1980. */
const FIRST = '2000-01-01'

/** DateTimeOriginal, else DateTimeDigitized: '2025:08:18 09:30:00'. */
function textOf(exif: Uint8Array): string | undefined {
  const block = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  try {
    const start = block.getUint32(0) === EXIF ? 6 : 0
    const tiff = new DataView(exif.buffer, exif.byteOffset + start, exif.byteLength - start)
    const little = tiff.getUint16(0) === 0x4949
    const details = entry(tiff, little, tiff.getUint32(4, little), 0x8769)
    if (details === undefined) return undefined
    const at = tiff.getUint32(details + 8, little)
    const told = entry(tiff, little, at, 0x9003) ?? entry(tiff, little, at, 0x9004)
    return told === undefined ? undefined : latin1(tiff, tiff.getUint32(told + 8, little), 19)
  } catch (error) {
    if (error instanceof RangeError) return undefined // it points beyond its own end
    throw error
  }
}

/** 'Exif', with two zeros behind it, before the block proper. */
const EXIF = 0x45786966

/** Where the entry of a tag begins in the directory at `at`: twelve bytes, the last four the value or where it lies. */
function entry(tiff: DataView, little: boolean, at: number, tag: number): number | undefined {
  const entries = Array.from({ length: tiff.getUint16(at, little) }, (_, i) => at + 2 + 12 * i)
  return entries.find(one => tiff.getUint16(one, little) === tag)
}

function latin1(tiff: DataView, at: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, i) => tiff.getUint8(at + i)))
}
