import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { buffer } from 'node:stream/consumers'
import { cached } from './cache.ts'
import { checkFile, dropFile, findFile, holdFile, openFile, putFile } from './files.ts'
import { openFolder } from './folder.ts'
import { inTemporaryFolder } from './testing.ts'

const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const text = (words: string) => new TextEncoder().encode(words)

async function* pieces(...words: string[]): AsyncGenerator<Uint8Array> {
  for (const word of words) yield text(word)
}

const inFolder = (work: (dir: string) => Promise<void>) => () => inTemporaryFolder(async dir => {
  openFolder(dir)
  await work(dir)
})

test('a content is kept once under its hash, given whole or in pieces', inFolder(async dir => {
  assert.deepEqual(await putFile(dir, text('abc')), { hash: abc, bytes: 3 })
  assert.deepEqual(await putFile(dir, pieces('a', 'bc')), { hash: abc, bytes: 3 })
  assert.deepEqual(readdirSync(join(dir, 'files'), { recursive: true }).sort(), ['ba', `ba/${abc}`])
  assert.equal(statSync(join(dir, 'files/ba', abc)).mode & 0o777, 0o600)
  const { bytes, stream } = await openFile(dir, abc)
  assert.equal(bytes, 3)
  assert.equal((await buffer(stream)).toString(), 'abc')
  assert.equal(await checkFile(dir, abc), 'sound')
}))

test('an altered file is found, and healed when the content comes again', inFolder(async dir => {
  await putFile(dir, text('abc'))
  writeFileSync(join(dir, 'files/ba', abc), 'abd')
  assert.equal(await checkFile(dir, abc), 'altered')
  await putFile(dir, text('abc'))
  assert.equal(await checkFile(dir, abc), 'sound')
}))

test('a missing file is found and said', inFolder(async dir => {
  assert.equal(await checkFile(dir, abc), 'missing')
  await assert.rejects(openFile(dir, abc), { code: 'missing', say: '附件（ba7816bf）已不在数据文件夹里，请从备份恢复' })
  await assert.rejects(openFile(dir, '../../etc/passwd'), /not a SHA-256/)
}))

test('too large, or broken off: nothing is left', inFolder(async dir => {
  const mb = 1024 * 1024
  assert.equal((await putFile(dir, new Uint8Array(2 * mb), 2 * mb)).bytes, 2 * mb)
  rmSync(join(dir, 'files'), { recursive: true })
  mkdirSync(join(dir, 'files'))
  await assert.rejects(putFile(dir, new Uint8Array(2 * mb + 1), 2 * mb), { code: 'invalid', say: '附件超过 2 MB，请压缩或拆分后再上传' })
  async function* breaking(): AsyncGenerator<Uint8Array> {
    yield text('ab')
    throw new Error('the line went dead')
  }
  await assert.rejects(putFile(dir, breaking()), /went dead/)
  assert.deepEqual(readdirSync(join(dir, 'files')), [])
}))

test('what is being sent is held aside until it was looked at', inFolder(async dir => {
  const { path, drop } = await holdFile(dir, pieces('a', 'bc'))
  assert.equal(readFileSync(path, 'utf8'), 'abc')
  assert.equal(await checkFile(dir, abc), 'missing')
  await drop()
  await assert.rejects(holdFile(dir, pieces('abc', 'd'), 3), { code: 'invalid' })
  assert.deepEqual(readdirSync(join(dir, 'files')), [])
}))

test('a content that nothing notes is let go with what followed from it, but not when it came again', inFolder(async dir => {
  await putFile(dir, text('abc'))
  const path = join(dir, 'files/ba', abc)
  assert.equal(await findFile(dir, abc), path)
  const made = () => cached(dir, abc, async () => text('small'))
  await made()
  await dropFile(dir, abc, new Date(Date.now() - 60_000))
  assert.equal(await checkFile(dir, abc), 'sound')
  await dropFile(dir, abc, new Date(Date.now() + 60_000))
  await assert.rejects(findFile(dir, abc), { code: 'missing', say: '附件（ba7816bf）已不在数据文件夹里，请从备份恢复' })
  assert.deepEqual([existsSync(path), existsSync(join(dir, 'cache/ba', abc))], [false, false])
  await dropFile(dir, abc, new Date())
}))

test('what follows from a content is made once, and again when the cache was deleted', inFolder(async dir => {
  let times = 0
  const ask = async () => Buffer.from(await cached(dir, abc, async () => text(`small ${++times}`))).toString()
  assert.deepEqual([await ask(), await ask()], ['small 1', 'small 1'])
  rmSync(join(dir, 'cache'), { recursive: true })
  assert.equal(await ask(), 'small 2')
  assert.deepEqual(readdirSync(join(dir, 'cache'), { recursive: true }).sort(), ['ba', `ba/${abc}`])
  await assert.rejects(cached(dir, '../../niangjia.db', async () => text('x')), /not a SHA-256/)
}))

test('opening the folder makes it private and drops what an old crash left', () => inTemporaryFolder(async dir => {
  const data = join(dir, 'a/b')
  openFolder(data)
  assert.deepEqual([statSync(data).mode & 0o777, statSync(join(data, 'files')).mode & 0o777], [0o700, 0o700])
  writeFileSync(join(data, 'files/old.part'), 'x')
  utimesSync(join(data, 'files/old.part'), 1e9, 1e9)
  writeFileSync(join(data, 'files/new.part'), 'x')
  openFolder(data)
  assert.deepEqual(readdirSync(join(data, 'files')), ['new.part'])
  assert.throws(() => openFolder(join(data, 'files/new.part')), { code: 'invalid', say: `“${join(data, 'files/new.part')}”不是文件夹，请给 --data 换一个位置` })
  assert.throws(() => openFolder(join(data, 'files/new.part/below')), { code: 'forbidden', say: `不能建立数据文件夹“${join(data, 'files/new.part/below')}”，请检查权限或换一个位置` })
}))
