import { after, test } from 'node:test'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import ZipStream from 'zip-stream'
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
  fc.string({ unit: fc.constantFrom('a', '工', '/b', '.x'), minLength: 1 }).map(name => `附件${name}.txt`),
  fc.uint8Array({ maxLength: 300, size: 'max' }),
)

test('law: unzip(zip(files)) is files', () => {
  return fc.assert(fc.asyncProperty(contents, async given => {
    assert.deepEqual([...await unzip(await zip(Object.entries(given)))], Object.entries(given).map(([name, bytes]) => [name, Buffer.from(bytes)]))
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
    assert.deepEqual([...await unzip(whole)], Object.entries(given).map(([name, bytes]) => [name, Buffer.from(bytes)]))
  }), { numRuns: 30 })
})

test('the same files give the same bytes', async () => {
  assert.deepEqual(await zip(files('a', 'b')), await zip(files('a', 'b')))
  assert.notDeepEqual(await zip(files('a'), new Date(2025, 7, 18)), await zip(files('a')))
})

/** The archive of these files with a name, or each of its letters, written over. The writer itself takes no such names. */
async function renamed(from: string, to: string, ...names: string[]): Promise<Buffer> {
  return Buffer.from(Buffer.from(await zip(files(...names))).toString('latin1').replaceAll(from, to), 'latin1')
}

test('an archive made elsewhere, with a GBK name and a folder', async () => {
  // 工会 in GB18030, in place of aabb in both headers.
  assert.deepEqual([...(await unzip(await renamed('aabb', '\xb9\xa4\xbb\xe1', 'dir/aabb'))).keys()], ['dir/工会'])
  assert.deepEqual([...(await unzip(await renamed('dirX', 'dir/', 'dirX', 'dir/a'))).keys()], ['dir/a'])
})

test('only what is wanted is unpacked and weighed', async () => {
  const archive = await zip([['photo', new Uint8Array(3 * 2 ** 20)], ['text', utf8('x')]])
  assert.deepEqual([...(await unzip(archive, { bytes: 2 ** 20 }, name => name === 'text')).keys()], ['text'])
})

test('limits: entries, bytes, ratio', async () => {
  await assert.rejects(unzip(await zip(files('a', 'b', 'c')), { entries: 2 }), says(/^压缩包里的文件超过2个/))
  await assert.rejects(unzip(await zip([['a', new Uint8Array(2 ** 20)], ['b', utf8('x')]]), { bytes: 2 ** 20 }), says(/^文件解开后超过1MB/))
  await assert.rejects(unzip(await zip([['bomb', new Uint8Array(2 ** 20 + 1)]])), says(/“bomb”压缩比异常/))
  assert.equal((await unzip(await zip([['plain', new Uint8Array(2 ** 20)]]))).get('plain')!.length, 2 ** 20)
})

/** The archive of one file with a number of its directory entry changed. */
async function forged(place: number, value: number, content = new Uint8Array(1000)): Promise<Buffer> {
  const archive = Buffer.from(await zip([['a', content]]))
  archive.writeUInt32LE(value, archive.indexOf('PK\x01\x02') + place)
  return archive
}

const spoilt = /^文件已损坏或没有传完/

test('a bomb that hides its size stops at the size it told', async () => {
  const bomb = await forged(24, 2 ** 20, new Uint8Array(100 * 2 ** 20))
  await assert.rejects(unzip(bomb), says(spoilt))
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
    await writeFile(path, await forged(place, value))
    const archive = await openZip(path)
    await assert.rejects(buffer(archive.read('a')), says(spoilt))
    await archive.close()
  }
})

test('damage is found: sum, sizes, headers, end, missing parts', async () => {
  const whole = Buffer.from(await zip(files('a', 'b')))
  await assert.rejects(unzip(await forged(16, 12345)), says(spoilt), 'sum')
  await assert.rejects(unzip(await forged(24, 2000)), says(spoilt), 'size')
  await assert.rejects(unzip(await forged(42, 7)), says(spoilt), 'place of the local header')
  await assert.rejects(unzip(await forged(20, 3)), says(spoilt), 'packed size')
  await assert.rejects(unzip(whole.subarray(0, -1)), says(spoilt), 'cut')
  await assert.rejects(unzip(whole.subarray(0, 40)), says(spoilt), 'cut short')
  await assert.rejects(unzip(utf8('工会')), says(/^这不是 zip 文件/))
  await assert.rejects(unzip(new Uint8Array()), says(/^这不是 zip 文件/))
})

async function readFromDisk(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  await writeFile(path, bytes)
  const archive = await openZip(path)
  try {
    const read = new Map<string, Uint8Array>()
    for (const name of archive.sizes.keys()) read.set(name, await buffer(archive.read(name)))
    return read
  } finally {
    await archive.close()
  }
}

/** An archive of a.txt, which holds its name, with the long numbers of large archives. */
function withLongNumbers(): Promise<Buffer> {
  const archive = new ZipStream({ forceZip64: true })
  archive.entry(Buffer.from('a.txt'), { name: 'a.txt' }, () => archive.finish())
  return buffer(archive)
}

test('law: an archive with one byte changed is read alike or refused, never wrong', async () => {
  for (const whole of [Buffer.from(await zip(files('a.txt', 'b.txt'))), await withLongNumbers()]) {
    for (const read of [unzip, readFromDisk]) {
      assert.equal(String((await read(whole)).get('a.txt')), 'a.txt')
      for (let at = 0; at < whole.length; at++) {
        const changed = Buffer.from(whole)
        changed[at]! ^= 0x41
        const files = await read(changed).catch((error: Error) => assert.equal(error.name, 'Refusal', `byte ${at}: ${error.stack}`))
        const contents = [...files?.values() ?? []].map(bytes => Buffer.from(bytes).toString())
        assert.ok(contents.every(text => text === 'a.txt' || text === 'b.txt'), `byte ${at}: ${contents.join()}`)
      }
    }
  }
})

test('unsafe paths, equal names, passwords and rare methods are refused', async () => {
  for (const name of ['../x', 'a/../../x', '/etc/x', 'C:\\x', 'a\\..\\x', '\\x', 'a\0b']) {
    const letters = 'n'.repeat(name.length)
    await assert.rejects(unzip(await renamed(letters, name, letters)), says(/不安全/), name)
  }
  const nameless = Buffer.from(await zip([['a', utf8('x')]]))
  nameless.writeUInt16LE(0, nameless.indexOf('PK\x01\x02') + 28)
  nameless.writeUInt16LE(1, nameless.indexOf('PK\x01\x02') + 30) // The name is an extra field now.
  await assert.rejects(unzip(nameless), says(/不安全/))
  assert.equal((await unzip(await zip(files('a..b/c..')))).size, 1)
  await assert.rejects(unzip(await zip(files('a', 'a'))), says(/两个同名文件“a”/))
  await assert.rejects(unzip(await renamed('a-b', 'a\\b', 'a/b', 'a-b')), says(/两个同名文件“a\/b”/))
  await assert.rejects(unzip(await forged(8, 0x00080001)), says(/有密码/))
  await assert.rejects(unzip(await forged(8, 0x00080041)), says(/有密码/))
  await assert.rejects(unzip(await forged(8, 0x000c0000)), says(/少见的压缩方式/))
})

test('more entries than an upload may have', async () => {
  const many = await buffer(zipStream(Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}`, chunks: [utf8(`${i}`)] }))))
  await assert.rejects(unzip(many), says(/超过10000个/))
  assert.deepEqual([...await unzip(many, { entries: 10_001 }, name => name === '9999')], [['9999', Buffer.from('9999')]])
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

test('a source is asked for when the one before it is read, and closed when nobody reads on', async () => {
  const said: string[] = []
  async function* source(name: string) {
    try {
      yield utf8(name)
      said.push(`${name} read`)
      for (;;) yield randomBytes(2 ** 16)
    } finally {
      said.push(`${name} closed`)
    }
  }
  async function* inputs(): AsyncGenerator<ZipInput> {
    yield { name: 'short', chunks: [utf8('x')] }
    said.push('short given')
    yield { name: 'long', chunks: source('long') }
  }
  let size = 0
  for await (const bytes of zipStream(inputs())) if ((size += bytes.length) > 2 ** 20) break
  await setImmediate()
  assert.deepEqual(said, ['short given', 'long read', 'long closed'])
})
