import { after, test } from 'node:test'
import assert from 'node:assert/strict'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { zip, zipStream } from './zip.ts'
import type { ZipInput } from './zip.ts'
import { openZip, unzip } from './unzip.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const files = (...names: string[]): [string, Uint8Array][] => names.map(name => [name, utf8(name)])
const says = (say: RegExp) => (error: { code: string; say: string }) => error.code === 'invalid' && say.test(error.say)

const folder = await mkdtemp(join(tmpdir(), 'zip-'))
after(() => rm(folder, { recursive: true }))
const path = join(folder, 'backup.zip')

async function write(inputs: AsyncIterable<ZipInput> | Iterable<ZipInput>) {
  await pipeline(Readable.from(zipStream(inputs)), createWriteStream(path))
}

const contents = fc.dictionary(
  fc.string({ unit: fc.constantFrom('a', '工', '/', '.x'), minLength: 1 }).map(name => `附件${name}.txt`),
  fc.uint8Array({ maxLength: 300, size: 'max' }),
)

test('law: unzip(zip(files)) is files', () => {
  fc.assert(fc.property(contents, given => {
    assert.deepEqual([...unzip(zip(Object.entries(given)))], Object.entries(given).map(([name, bytes]) => [name, Buffer.from(bytes)]))
  }))
})

test('law: what is streamed to disk reads the same there and in memory', async () => {
  await fc.assert(fc.asyncProperty(contents, async given => {
    const inputs = Object.entries(given).map(([name, bytes]) => ({ name, chunks: [bytes.subarray(0, 7), bytes.subarray(7)] }))
    await write(inputs)
    const archive = await openZip(path)
    assert.deepEqual([...archive.sizes], Object.entries(given).map(([name, bytes]) => [name, bytes.length]))
    for (const [name, bytes] of Object.entries(given)) {
      assert.deepEqual(await buffer(archive.read(name)), Buffer.from(bytes))
    }
    await archive.close()
    const whole = await buffer(zipStream(inputs))
    assert.deepEqual([...unzip(whole)], Object.entries(given).map(([name, bytes]) => [name, Buffer.from(bytes)]))
  }), { numRuns: 30 })
})

test('the same files give the same bytes', () => {
  assert.deepEqual(zip(files('a', 'b')), zip(files('a', 'b')))
  assert.notDeepEqual(zip(files('a'), new Date(2025, 7, 18)), zip(files('a')))
})

test('an archive made elsewhere, with a GBK name and a folder', () => {
  const archive = Buffer.from(zip([['dir/', new Uint8Array()], ['dir/aabb', utf8('x')]]))
  // 工会 in GB18030, in place of aabb in both headers.
  const renamed = Buffer.from(archive.toString('latin1').replaceAll('aabb', '\xb9\xa4\xbb\xe1'), 'latin1')
  assert.deepEqual([...unzip(renamed).keys()], ['dir/工会'])
})

test('only what is wanted is unpacked and weighed', () => {
  const archive = zip([['photo', new Uint8Array(3 * 2 ** 20)], ['text', utf8('x')]])
  assert.deepEqual([...unzip(archive, { bytes: 2 ** 20 }, name => name === 'text').keys()], ['text'])
})

test('limits: entries, bytes, ratio', () => {
  assert.throws(() => unzip(zip(files('a', 'b', 'c')), { entries: 2 }), says(/^压缩包里的文件超过2个/))
  assert.throws(() => unzip(zip([['a', new Uint8Array(2 ** 20)], ['b', utf8('x')]]), { bytes: 2 ** 20 }), says(/^压缩包解开后超过1MB/))
  assert.throws(() => unzip(zip([['bomb', new Uint8Array(2 ** 20 + 1)]])), says(/“bomb”压缩比异常/))
  assert.equal(unzip(zip([['plain', new Uint8Array(2 ** 20)]])).get('plain')!.length, 2 ** 20)
})

/** The archive of one file with a number of its directory entry changed. */
function forged(place: number, value: number, content = new Uint8Array(1000)): Buffer {
  const archive = Buffer.from(zip([['a', content]]))
  archive.writeUInt32LE(value, archive.indexOf('PK\x01\x02') + place)
  return archive
}

const spoilt = /^文件已损坏或没有传完/

test('a bomb that hides its size stops at the size it told', async () => {
  const bomb = forged(24, 2 ** 20, new Uint8Array(100 * 2 ** 20))
  assert.throws(() => unzip(bomb), says(spoilt))
  await writeFile(path, bomb)
  const archive = await openZip(path)
  let given = 0
  await assert.rejects(async () => {
    for await (const chunk of archive.read('a')) given += chunk.length
  }, says(spoilt))
  assert.ok(given <= 2 ** 20)
  await archive.close()
})

test('damage is found on disk: sum, size', async () => {
  for (const [place, value] of [[16, 12345], [24, 2000]] as const) {
    await writeFile(path, forged(place, value))
    const archive = await openZip(path)
    await assert.rejects(buffer(archive.read('a')), says(spoilt))
    await archive.close()
  }
})

test('damage is found: sum, sizes, headers, end, missing parts', () => {
  const whole = Buffer.from(zip(files('a', 'b')))
  assert.throws(() => unzip(forged(16, 12345)), says(spoilt), 'sum')
  assert.throws(() => unzip(forged(24, 2000)), says(spoilt), 'size')
  assert.throws(() => unzip(forged(42, 7)), says(spoilt), 'place of the local header')
  assert.throws(() => unzip(forged(20, 3)), says(spoilt), 'packed size')
  assert.throws(() => unzip(whole.subarray(0, -1)), says(spoilt), 'cut')
  assert.throws(() => unzip(whole.subarray(0, 40)), says(spoilt), 'cut short')
  assert.throws(() => unzip(utf8('工会')), says(/^这不是 zip 文件/))
  assert.throws(() => unzip(new Uint8Array()), says(/^这不是 zip 文件/))
})

test('law: an archive with one byte changed is read alike or refused, never wrong', () => {
  const whole = Buffer.from(zip(files('a.txt', 'b.txt')))
  for (let at = 0; at < whole.length; at++) {
    const changed = Buffer.from(whole)
    changed[at]! ^= 0x41
    let read: Map<string, Uint8Array>
    try {
      read = unzip(changed)
    } catch (error) {
      assert.equal((error as Error).name, 'Refusal')
      continue
    }
    const contents = [...read.values()].map(bytes => Buffer.from(bytes).toString())
    assert.ok(contents.every(text => text === 'a.txt' || text === 'b.txt'), `byte ${at}: ${contents.join()}`)
  }
})

test('unsafe paths, equal names, passwords and rare methods are refused', () => {
  for (const name of ['../x', 'a/../../x', '/etc/x', 'C:\\x', 'a\\..\\x', '\\x', 'a\0b', '']) {
    assert.throws(() => unzip(zip(files(name))), says(/不安全/), name)
  }
  assert.equal(unzip(zip(files('a..b/c..'))).size, 1)
  assert.throws(() => unzip(zip(files('a', 'a'))), says(/两个同名文件“a”/))
  assert.throws(() => unzip(zip(files('a/b', 'a\\b'))), says(/两个同名文件“a\/b”/))
  assert.throws(() => unzip(forged(8, 0x00080001)), says(/有密码/))
  assert.throws(() => unzip(forged(8, 0x000c0000)), says(/少见的压缩方式/))
})

test('more entries than the old format can count', () => {
  const many = zip(Array.from({ length: 66_000 }, (_, i): [string, Uint8Array] => [`${i}`, utf8(`${i}`)]))
  assert.throws(() => unzip(many), says(/超过10000个/))
  assert.deepEqual([...unzip(many, { entries: 100_000 }, name => name === '65999')], [['65999', Buffer.from('65999')]])
})

test('a backup is read piece by piece and in any order', async () => {
  const pieces = function* (byte: number) {
    for (let i = 0; i < 40; i++) yield new Uint8Array(2 ** 18).map((_, at) => byte + at * i)
  }
  await write([{ name: 'a', chunks: pieces(1) }, { name: 'b', chunks: pieces(2) }])
  const archive = await openZip(path)
  for (const [name, byte] of [['b', 2], ['a', 1]] as const) {
    const read: Uint8Array[] = []
    for await (const chunk of archive.read(name)) read.push(chunk)
    assert.ok(read.every(chunk => chunk.length <= 2 ** 18))
    assert.ok(Buffer.concat(read).equals(Buffer.concat([...pieces(byte)])))
  }
  assert.throws(() => archive.read('c'), { code: 'missing' })
  await archive.close()
})

test('a backup that is cut, or not one, is refused', async () => {
  await write([{ name: 'a', chunks: [utf8('工会')] }])
  await truncate(path, 60)
  await assert.rejects(openZip(path), says(spoilt))
  await writeFile(path, '')
  await assert.rejects(openZip(path), says(/^这不是 zip 文件/))
})

test('an error of the source comes out of the archive', async () => {
  async function* broken() {
    yield utf8('工')
    throw new Error('disk')
  }
  await assert.rejects(write([{ name: 'a', chunks: broken() }]), { message: 'disk' })
})
