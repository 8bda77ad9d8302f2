import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { zip } from '#formats/zip.ts'
import { inTemporaryFolder } from '#store/testing.ts'
import { openViewer } from './viewing.ts'

const processes = () => process.getActiveResourcesInfo().filter(name => name === 'ProcessWrap').length

/** A file as it lies on the disk. */
const lying = (dir: string) => (name: string, content: Uint8Array) => {
  const path = join(dir, name)
  writeFileSync(path, content)
  return { path, name }
}

test('many files are looked at in one process, which ends when none comes', () => inTemporaryFolder(async dir => {
  const [lay, viewer] = [lying(dir), openViewer({ idle: 50 })]
  const note = lay('记录.txt', Buffer.from('会议记录'))
  const looks = Array.from({ length: 5 }, () => viewer.text(note, 'text'))
  await Promise.race(looks)
  assert.equal(processes(), 1)
  assert.deepEqual(await Promise.all(looks), Array(5).fill('会议记录'))
  while (processes() > 0) await wait(20)
  assert.equal(await viewer.text(note, 'text'), '会议记录')
}))

test('refusals come back as what they are, and anything else as a bug', () => inTemporaryFolder(async dir => {
  const [lay, viewer] = [lying(dir), openViewer({ idle: 50 })]
  const film = { ...lay('a.jpg', Buffer.from('MZ')), today: '2025-09-30' }
  await assert.rejects(viewer.evidence(film), { code: 'invalid', at: 'files', say: /^“a\.jpg”不是图片/ })
  await assert.rejects(viewer.text({ path: join(dir, 'nowhere'), name: 'a' }, 'text'), /ENOENT/)
}))

test('a file that takes all memory, or too long, ends its process and nothing else', () => inTemporaryFolder(async dir => {
  const lay = lying(dir)
  const paragraphs = Array.from({ length: 60_000 }, (_, n) => `<w:p><w:r><w:t>${n * 7919 % 9973}</w:t></w:r></w:p>`)
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`
  const heavy = lay('通知.docx', await zip([['word/document.xml', Buffer.from(document)]]))
  const note = lay('记录.txt', Buffer.from('会议记录'))
  const say = '“通知.docx”太大或已损坏，打不开，请缩小或另存一份再试'
  const small = openViewer({ idle: 50, memory: 24 })
  const [refused, read] = await Promise.allSettled([small.text(heavy, 'word'), small.text(note, 'text')])
  assert.equal(refused.status === 'rejected' && (refused.reason as { say?: string }).say, say)
  assert.deepEqual(read, { status: 'fulfilled', value: '会议记录' })
  await assert.rejects(openViewer({ longest: 1 }).text(heavy, 'word'), { code: 'invalid', at: 'files', say })
  assert.match(await openViewer({ idle: 50 }).text(heavy, 'word'), /^0\n7919\n5865\n/)
}))

test('pictures come back as they are to be kept', () => inTemporaryFolder(async dir => {
  const [lay, viewer] = [lying(dir), openViewer({ idle: 50 })]
  const photo = lay('现场.jpeg', await sharp({ create: { width: 640, height: 480, channels: 3, background: 'red' } }).jpeg().toBuffer())
  const { name, type, picture } = await viewer.evidence({ ...photo, today: '2025-09-30' })
  assert.deepEqual([name, type, picture?.width, picture?.height, (await sharp(picture!.bytes).metadata()).format], ['现场.jpeg', 'image/jpeg', 640, 480, 'jpeg'])
  assert.equal((await sharp(await viewer.thumbnail(photo)).metadata()).width, 320)
}))
