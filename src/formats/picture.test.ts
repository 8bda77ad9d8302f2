import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { cleanPicture, printedPicture, thumbnail } from './picture.ts'

const TODAY = '2025-09-30'
const plain = (width: number, height: number, background = '#a83') => sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false })
const clean = async (picture: Sharp) => cleanPicture('现场.jpg', await picture.toBuffer(), TODAY)
const sizeOf = async (picture: Sharp) => (({ width, height }) => `${width}×${height}`)(await clean(picture))
const unreadable = { code: 'invalid', at: 'files', say: '“现场.jpg”打不开，可能没有传完或已损坏，请重新发送一次再上传' }

/** A phone's photo: 60×40, its upper left red; held upright, so that it is to be turned; with all that phones add. */
async function photo(): Promise<Uint8Array> {
  const left = await plain(30, 40, '#d00').png().toBuffer()
  const picture = await plain(60, 40, '#00d').composite([{ input: left, left: 0, top: 0 }]).withMetadata({ orientation: 6, icc: 'p3' })
    .withExifMerge({
      IFD0: { Make: 'ZTEPHONE', Artist: 'OWNERNAME', ImageDescription: 'ADDRESS' }, IFD2: { DateTimeOriginal: '2025:08:18 09:30:00', BodySerialNumber: 'SERIAL77' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '24/1 36/1 12/1', GPSLongitudeRef: 'E', GPSLongitude: '118/1 5/1 30/1' },
    }).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><who>XMPOWNER</who></x:xmpmeta>').jpeg({ quality: 95 }).toBuffer()
  return Buffer.concat([picture, Buffer.from('....ftypmp42 FILMBEHIND')])
}

test('place, phone, owner, preview, profile and the film behind stay out; the day is read before', async () => {
  const sent = await photo()
  const before = await sharp(sent).metadata()
  assert.ok(before.exif && before.xmp && before.icc && before.orientation === 6)
  const personal = ['ZTEPHONE', 'OWNERNAME', 'ADDRESS', 'SERIAL77', 'XMPOWNER', 'FILMBEHIND', '2025:08:18', 'Exif', 'http', 'Photoshop', 'ICC_PROFILE']
  for (const words of personal.slice(0, 8)) assert.ok(Buffer.from(sent).includes(words), words)
  const { bytes, type, width, height, taken } = await cleanPicture('现场.jpg', sent, TODAY)
  assert.deepEqual([type, width, height, taken], ['image/jpeg', 40, 60, '2025-08-18'])
  for (const words of personal) assert.ok(!Buffer.from(bytes).includes(words), words)
  const { exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata()
  assert.deepEqual([exif, xmp, icc, iptc, orientation], Array(5).fill(undefined))
})

test('turned as it was held: what was left is above', async () => {
  const { bytes } = await cleanPicture('现场.jpg', await photo(), TODAY)
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  const red = (x: number, y: number) => data[(y * info.width + x) * info.channels]! > 150
  assert.deepEqual([red(5, 5), red(35, 5), red(5, 55), red(35, 55)], [true, true, false, false])
})

test('2400 pixels at most, and a long screenshot stays legible', async () => {
  assert.equal(await sizeOf(plain(4000, 3000).jpeg()), '2400×1800')
  assert.equal(await sizeOf(plain(2250, 4000).jpeg()), '1350×2400')
  assert.equal(await sizeOf(plain(800, 600).jpeg()), '800×600')
  assert.equal(await sizeOf(plain(1080, 9000).png()), '1080×9000')
  assert.equal(await sizeOf(plain(1440, 9600).png()), '1080×7200')
  assert.equal(await sizeOf(plain(1, 5000).png()), '1×5000')
})

test('PNG stays PNG, with its texts gone, and GIF becomes PNG; WebP becomes JPEG, or PNG where it is transparent', async () => {
  const clear = sharp({ create: { width: 9, height: 9, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0.5 } } })
  const png = await cleanPicture('截图.png', await plain(9, 9).withExif({ IFD0: { Artist: 'OWNERNAME' } }).withXmp('<x>XMPOWNER</x>').png().toBuffer(), TODAY)
  assert.equal(png.type, 'image/png')
  for (const words of ['OWNERNAME', 'XMPOWNER', 'eXIf', 'iTXt', 'tEXt']) assert.ok(!Buffer.from(png.bytes).includes(words), words)
  assert.equal((await clean(plain(9, 9).webp())).type, 'image/jpeg')
  assert.equal((await clean(clear.clone().webp())).type, 'image/png')
  assert.equal((await clean(plain(9, 9).gif())).type, 'image/png')
  assert.equal((await sharp((await clean(plain(9, 9).toColourspace('cmyk').jpeg())).bytes).metadata()).space, 'srgb')
})

test('moving pictures are refused', async () => {
  const frames = [await plain(9, 9).png().toBuffer(), await plain(9, 9, 'blue').png().toBuffer()]
  for (const moving of [sharp(frames, { join: { animated: true } }).gif(), sharp(frames, { join: { animated: true } }).webp()]) {
    await assert.rejects(clean(moving), { code: 'invalid', say: '“现场.jpg”是动图，请截成一张图片再上传' })
  }
})

/** A PNG that says to be huge and has next to nothing in it. */
function bomb(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Buffer) => {
    const [length, body, sum] = [Buffer.alloc(4), Buffer.concat([Buffer.from(name), data]), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(100))), chunk('IEND', Buffer.alloc(0))])
}

test('what would unpack to too many pixels is refused before it is unpacked', async () => {
  await assert.rejects(cleanPicture('大图.png', bomb(30_000, 30_000), TODAY), { code: 'invalid', say: '“大图.png”有 30000×30000 像素，太大了，请缩小后再上传' })
  await assert.rejects(cleanPicture('大图.png', bomb(7100, 7100), TODAY), { say: /有 7100×7100 像素/ })
  await assert.rejects(thumbnail('大图.png', bomb(30_000, 30_000)), { code: 'invalid', say: '“大图.png”有 30000×30000 像素，太大了，请缩小后再上传' })
  const jpeg = await plain(16, 16).jpeg().toBuffer()
  jpeg.writeUInt32BE(0x4e204e20, jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 5) // 20000 × 20000
  await assert.rejects(cleanPicture('大图.jpg', jpeg, TODAY), { say: '“大图.jpg”有 20000×20000 像素，太大了，请缩小后再上传' })
})

test('broken off, broken, or drawn in words: refused', async () => {
  const noise = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer()
  await assert.rejects(cleanPicture('现场.jpg', noise.subarray(0, noise.length / 2), TODAY), unreadable)
  await assert.rejects(cleanPicture('现场.jpg', Buffer.concat([noise.subarray(0, 3), Buffer.from('<script>alert(1)</script>')]), TODAY), unreadable)
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  await assert.rejects(cleanPicture('现场.jpg', svg, TODAY), unreadable)
  await assert.rejects(thumbnail('现场.jpg', svg), unreadable)
})

test('a thumbnail is a small WebP', async () => {
  const small = async (picture: Sharp) => {
    const { format, width, height } = await sharp(await thumbnail('现场.jpg', await picture.toBuffer())).metadata()
    return [format, width, height]
  }
  assert.deepEqual(await small(plain(2400, 1800).jpeg()), ['webp', 320, 240])
  assert.deepEqual(await small(plain(1080, 5400).png()), ['webp', 160, 800])
  assert.deepEqual(await small(plain(100, 50).png()), ['webp', 100, 50])
})

test('a picture for paper is upright, a thousand points at most, and none larger than it is', async () => {
  const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#87a' } }).jpeg().withMetadata({ orientation: 6 }).toBuffer()
  const sizes = await Promise.all([photo(3000, 2000), photo(60, 40)].map(async one => {
    const { type, width, height } = await printedPicture('现场.jpg', await one)
    return [type, width, height]
  }))
  assert.deepEqual(sizes, [['jpg', 667, 1000], ['jpg', 40, 60]])
})
