import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { dayTaken } from './exif.ts'

const TODAY = '2025-09-30'

/** The block that a camera writes, by another program than ours. */
async function block(dates: Record<string, string>, more: Record<string, string> = {}): Promise<Uint8Array> {
  const picture = sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } }).withExif({ IFD0: { Make: 'PHONE', ...more }, IFD2: dates })
  return (await sharp(await picture.jpeg().toBuffer()).metadata()).exif!
}

test('the day is that of the shutter, else that of the scanner; never the day of editing', async () => {
  assert.equal(dayTaken(await block({ DateTimeOriginal: '2025:08:18 23:59:59', DateTimeDigitized: '2025:08:20 10:00:00' }), TODAY), '2025-08-18')
  assert.equal(dayTaken(await block({ DateTimeDigitized: '2025:08:20 10:00:00' }), TODAY), '2025-08-20')
  assert.equal(dayTaken(await block({ UserComment: 'none' }, { DateTime: '2025:08:21 10:00:00' }), TODAY), undefined)
})

test('only what can be', async () => {
  const told = async (date: string) => dayTaken(await block({ DateTimeOriginal: date }), TODAY)
  assert.equal(await told('2025:09:30 08:00:00'), '2025-09-30')
  assert.equal(await told('2025:10:01 08:00:00'), undefined) // to come
  assert.equal(await told('2025:02:30 08:00:00'), undefined)
  assert.equal(await told('0000:00:00 00:00:00'), undefined)
  assert.equal(await told('1980:01:01 00:00:00'), undefined)
  assert.equal(await told('1999:12:31 12:00:00'), undefined)
  assert.equal(await told('2008:01:01 00:12:40'), undefined) // a clock that nobody has set
  assert.equal(await told('2008:01:01 09:12:40'), '2008-01-01')
  assert.equal(await told('18.08.2025 10:00:00'), undefined)
})

/** With the high byte first, as cameras of one maker write; the text lies at 44. */
function bigEndian(date: string): Uint8Array {
  const tiff = Buffer.alloc(64)
  tiff.write('MM\0*', 'latin1')
  tiff.writeUInt32BE(8, 4) // the first directory, with one entry: where the details are
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(0x8769, 10)
  tiff.writeUInt16BE(4, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt32BE(26, 18)
  tiff.writeUInt16BE(1, 26) // the details, with one entry: when it was taken
  tiff.writeUInt16BE(0x9003, 28)
  tiff.writeUInt16BE(2, 30)
  tiff.writeUInt32BE(20, 32)
  tiff.writeUInt32BE(44, 36)
  tiff.write(date, 44, 'latin1')
  return tiff
}

test('either order of bytes; a broken block says nothing, wherever it is cut or points', () => {
  const whole = bigEndian('2025:08:18 09:30:00')
  assert.equal(dayTaken(whole, TODAY), '2025-08-18')
  for (let length = 0; length < 57; length++) assert.equal(dayTaken(whole.subarray(0, length), TODAY), undefined, `cut at ${length}`)
  for (const at of [4, 18, 36]) {
    const astray = Uint8Array.from(whole)
    astray.fill(0xff, at, at + 4)
    assert.equal(dayTaken(astray, TODAY), undefined, `astray at ${at}`)
  }
})
