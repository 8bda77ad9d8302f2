import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import sharp from 'sharp'
import { zip } from '#formats/zip.ts'
import { register } from '#lines/register.ts'
import { system } from '#records/actor.ts'
import { openApp } from '../app.ts'
import { openHere, type Desk } from '../open.ts'
import { accountsOf } from '../serve.ts'

/* One house with two books: in 云浦镇 two clerks, a reader and a village's clerk; in 邻镇 a clerk. */
const TODAY = '2025-09-30'
const dir = mkdtempSync(join(tmpdir(), 'niangjia-'))
let desk: Desk
let app: FastifyInstance
let town: string
const cookies = new Map<string, string>()

before(async () => {
  desk = await openHere({ data: dir, mode: 'write', who: 'test' })
  const accounts = accountsOf(desk)
  const open = async (name: string, people: [account: string, role: string, union: string][]) => {
    const { id } = await desk.office.createBook(system('测试', ''), { name })
    const write = (ledger: string, values: Record<string, unknown>) => desk.office.write(system('测试', id), [{ ledger, do: 'create', values }])
    const [top] = await write('union', { name: `${name}总工会`, type: 'township', founded: '2000' })
    await write('union', { name: `${name}东村工会`, type: 'village', founded: '2001', union: top!.id })
    for (const [account, role, union] of people) {
      await write('access', { union: `${name}${union}工会`, account, name: account, role, from: '2025-01-01' })
      await accounts.create({ username: account, name: account, password: '云浦2025#一二三' })
      const { cookies: given } = await accounts.signIn(account, '云浦2025#一二三', new Headers())
      cookies.set(account, given.map(cookie => cookie.split(';')[0]).join('; '))
    }
    return top!.id
  }
  town = await open('云浦镇', [['zhang', 'clerk', '总'], ['wang', 'clerk', '总'], ['reader', 'reader', '总'], ['village', 'clerk', '东村']])
  await open('邻镇', [['neighbour', 'clerk', '总']])
  app = await openApp({ desk, accounts, place: '', today: () => TODAY }, register)
})
after(async () => {
  await app.close()
  await desk.close()
  rmSync(dir, { recursive: true, force: true })
})

type Sent = { hash: string; name: string; type: string; kind: string; bytes: number; taken?: string; width?: number; height?: number }
const get = (who: string, url: string) => app.inject({ method: 'GET', url, headers: { cookie: cookies.get(who)! } })

async function post(who: string, files: [name: string, content: Uint8Array, type?: string][]) {
  const form = new FormData()
  for (const [name, content, type] of files) form.append('files', new Blob([content as Uint8Array<ArrayBuffer>], { type: type ?? 'image/jpeg' }), name)
  const body = new Response(form)
  const payload = Buffer.from(await body.arrayBuffer())
  return app.inject({ method: 'POST', url: '/api/files', headers: { cookie: cookies.get(who)!, 'x-niangjia': '1', 'content-type': body.headers.get('content-type')! }, payload })
}
async function send(who: string, name: string, content: Uint8Array): Promise<Sent> {
  const answer = await post(who, [[name, content]])
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json<Sent[]>()[0]!
}
async function record(who: string, ledger: string, values: Record<string, unknown>): Promise<string> {
  const answer = await app.inject({
    method: 'POST', url: `/api/ledgers/${ledger}/records`, headers: { cookie: cookies.get(who)!, 'x-niangjia': '1' },
    payload: { values: { union: town, ...values } },
  })
  assert.equal(answer.statusCode, 200, answer.body)
  return `/api/ledgers/${ledger}/records/${answer.json<{ id: string }>().id}/files`
}

let nth = 0
/** A photo unlike all others, 640×480 as it is held, with the place in it. */
const photo = () => sharp({ create: { width: 480, height: 640, channels: 3, background: { r: ++nth * 9 % 256, g: nth * 40 % 256, b: 40 } } }).withMetadata({ orientation: 8 })
  .withExifMerge({
    IFD0: { Make: 'ZTEPHONE', Artist: 'OWNERNAME' }, IFD2: { DateTimeOriginal: '2025:08:18 09:30:00' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '24/1 36/1 12/1' },
  }).jpeg().toBuffer()
const pdf = () => Buffer.from(`%PDF-1.4 ${++nth}`)
const word = (said: string) => zip([
  [
    'word/document.xml',
    Buffer.from(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${said}</w:t></w:r></w:p></w:body></w:document>`),
  ],
])
const kept = (hash: string) => readFileSync(join(dir, 'files', hash.slice(0, 2), hash))
const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

test('photos are kept without what is personal, papers as they came; what each is, is told', async () => {
  const [paper, letter, note] = [pdf(), await word('关于建会的批复'), Buffer.from('会议记录')]
  const answer = await post('zhang', [['../../IMG_1.JPG', await photo()], ['C:\\桌面\\批复.pdf', paper], ['批复.docx', letter, 'text/html'], ['记录.txt', note]])
  const [first, ...papers] = answer.json<Sent[]>()
  assert.deepEqual({ ...first, hash: '', bytes: 0 }, { hash: '', name: 'IMG_1.JPG', type: 'image/jpeg', kind: 'photo', bytes: 0, taken: '2025-08-18', width: 640, height: 480 })
  assert.equal(first!.hash, hashOf(kept(first!.hash)))
  assert.equal(first!.bytes, kept(first!.hash).length)
  for (const words of ['ZTEPHONE', 'OWNERNAME', 'Exif', '2025:08']) assert.ok(!kept(first!.hash).includes(words), words)
  assert.deepEqual(papers, [
    { hash: hashOf(paper), name: '批复.pdf', type: 'application/pdf', kind: 'pdf', bytes: paper.length },
    { hash: hashOf(letter), name: '批复.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', kind: 'word', bytes: letter.length },
    { hash: hashOf(note), name: '记录.txt', type: 'text/plain', kind: 'text', bytes: 12 },
  ])
  assert.deepEqual(kept(hashOf(paper)), paper)
})

test('before a record names it, who sent it sees it, and nobody else', async () => {
  const { hash } = await send('zhang', '现场.jpg', await photo())
  const small = await get('zhang', `/api/files/${hash}/thumbnail`)
  const { format, width, height } = await sharp(small.rawPayload).metadata()
  assert.deepEqual([small.headers['content-type'], format, width, height], ['image/webp', 'webp', 320, 240])
  assert.deepEqual((await get('zhang', `/api/files/${hash}`)).rawPayload, kept(hash))
  for (const more of ['', '/thumbnail', '/text']) {
    for (const who of ['wang', 'village', 'neighbour']) {
      assert.deepEqual((await get(who, `/api/files/${hash}${more}`)).json(), { code: 'missing', say: '没有找到您刚上传的这个附件，请重新上传' }, `${who} ${more}`)
    }
    assert.equal((await get('reader', `/api/files/${hash}${more}`)).statusCode, 403)
  }
})

test('the files of a record: list, content, thumbnail, text, under headers that let nothing run', async () => {
  const [image, paper, letter] = [
    await send('zhang', '现场.jpg', await photo()), await send('zhang', '关于“建会”的批复(1).pdf', pdf()),
    await send('zhang', '通知.docx', await word('关于建会的通知')),
  ]
  const files = await record('zhang', 'visit', { day: '2025-08-18', purpose: 'care', files: [image.hash, paper.hash, letter.hash] })
  const { taken, width, height, ...noted } = image
  assert.deepEqual((await get('reader', files)).json(), [noted, paper, letter])

  const opened = await get('reader', `${files}/${paper.hash}`)
  assert.deepEqual(opened.rawPayload, kept(paper.hash))
  const {
    'content-type': type, 'content-disposition': disposition, 'content-length': length, 'x-content-type-options': sniff,
    'content-security-policy': policy, 'cache-control': cache,
  } = opened.headers
  assert.deepEqual([type, length, sniff, policy, cache], ['application/pdf', String(paper.bytes), 'nosniff', "default-src 'none'; style-src 'unsafe-inline'; sandbox", 'no-store'])
  assert.equal(disposition, `inline; filename="_________(1).pdf"; filename*=UTF-8''%E5%85%B3%E4%BA%8E%E2%80%9C%E5%BB%BA%E4%BC%9A%E2%80%9D%E7%9A%84%E6%89%B9%E5%A4%8D%281%29.pdf`)
  assert.match(String((await get('reader', `${files}/${paper.hash}?download`)).headers['content-disposition']), /^attachment; /)
  const download = await get('reader', `${files}/${letter.hash}`)
  assert.match(String(download.headers['content-disposition']), /^attachment; filename="__\.docx"; filename\*=UTF-8''%E9%80%9A%E7%9F%A5\.docx$/)
  assert.equal(download.headers['content-security-policy'], "default-src 'none'; style-src 'unsafe-inline'; sandbox")

  assert.equal((await get('reader', `${files}/${image.hash}/thumbnail`)).headers['content-type'], 'image/webp')
  assert.ok(existsSync(join(dir, 'cache', image.hash.slice(0, 2), image.hash)))
  assert.deepEqual((await get('reader', `${files}/${letter.hash}/text`)).json(), { text: '关于建会的通知', whole: true })
  assert.deepEqual((await get('reader', `${files}/${paper.hash}/thumbnail`)).json(), { code: 'missing', say: '“关于“建会”的批复(1).pdf”不是照片，没有缩略图，请打开或下载来看' })
  assert.deepEqual((await get('reader', `${files}/${paper.hash}/text`)).json(), { code: 'missing', say: '“关于“建会”的批复(1).pdf”不能在这里看文字，请打开或下载来看' })
})

test('a file is for whoever may open its record: not from below, not from another book, not where it is restricted', async () => {
  const { hash } = await send('zhang', '调解书.pdf', pdf())
  const [open, closed] = [
    await record('zhang', 'visit', { day: '2025-08-19', purpose: 'care', files: [hash] }),
    await record('zhang', 'dispute', { received: '2025-08-19', number: '1号', files: [hash] }),
  ]
  const status = (who: string, files: string) => Promise.all([
    files, `${files}/${hash}`, `${files}/${hash}/text`, `${files}/${hash}/thumbnail`,
  ].map(async url => (await get(who, url)).statusCode))
  for (const who of ['zhang', 'wang', 'reader']) assert.deepEqual(await status(who, open), [200, 200, 404, 404], who)
  assert.deepEqual(await status('zhang', closed), [200, 200, 404, 404])
  for (const [who, files] of [['village', open], ['neighbour', open], ['wang', closed], ['reader', closed], ['neighbour', closed]] as const) {
    for (const code of await status(who, files)) assert.ok(code === 403 || code === 404, `${who} ${code}`)
    for (const more of ['', `/${hash}`]) assert.doesNotMatch((await get(who, `${files}${more}`)).body, /调解书|%PDF/)
  }
  assert.equal((await app.inject({ method: 'GET', url: `${open}/${hash}` })).statusCode, 403)
})

test('an address names no path', async () => {
  const files = await record('zhang', 'visit', { day: '2025-08-20', purpose: 'care', files: [(await send('zhang', '批复.pdf', pdf())).hash] })
  for (const bad of ['..%2f..%2fniangjia.db', '%2e%2e%2f%2e%2e%2fkey', '....//key', 'key', '%00', '0'.repeat(64), '..%5c..%5ckey', 'A'.repeat(90)]) {
    for (const url of [`${files}/${bad}`, `${files}/${bad}/thumbnail`, `${files}/${bad}/text`, `/api/files/${bad}`, `/api/files/${bad}/thumbnail`]) {
      const { statusCode, body } = await get('zhang', url)
      assert.ok(statusCode === 404 || statusCode === 400, `${url} ${statusCode} ${body}`)
    }
  }
})

test('what is no evidence is refused in one sentence, and nothing of it is left', async () => {
  const before = globSync('files/**/*', { cwd: dir }).length
  const refused = async (name: string, content: Uint8Array, say: RegExp, status = 422) => {
    const answer = await post('zhang', [[name, content]])
    assert.equal(answer.statusCode, status, answer.body)
    assert.match(answer.json<{ say: string }>().say, say)
  }
  await refused('账单.jpg', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), /^“账单\.jpg”不是图片，也不是/)
  await refused('照片.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), /^“照片\.jpg”不是图片，也不是/)
  await refused('照片.jpg', Buffer.from('<html><script>alert(1)</script>'), /^“照片\.jpg”不是图片，也不是/)
  await refused('照片.jpg', pdf(), /^“照片\.jpg”的内容其实是PDF 文件，与名字不符/)
  await refused('IMG_2.HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'), /^“IMG_2\.HEIC”是手机的 HEIC 照片.*兼容性最佳.*微信/)
  await refused('空.jpg', Buffer.alloc(0), /^“空\.jpg”是空的/)
  assert.equal((await post('reader', [['a.pdf', pdf()]])).statusCode, 403)
  assert.deepEqual((await post('zhang', [])).json(), { code: 'invalid', say: '没有收到文件，请重新选择', at: 'files' })
  const many = Array.from({ length: 21 }, (): [string, Uint8Array] => ['a.pdf', pdf()])
  assert.deepEqual((await post('zhang', many)).json(), { code: 'invalid', say: '一次上传的文件太多，请分几次上传' })
  assert.equal(globSync('files/**/*', { cwd: dir }).length, before)
})

test('over 20 MB is refused, and the sender hears it although he was still sending', async () => {
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const form = new FormData()
  for (const name of ['大.pdf', '小.pdf']) form.append('files', new Blob([pdf(), new Uint8Array(name === '大.pdf' ? 60 * 2 ** 20 : 1000)]), name)
  const answer = await fetch(`${address}/api/files`, { method: 'POST', headers: { cookie: cookies.get('zhang')!, 'x-niangjia': '1' }, body: form })
  assert.deepEqual([answer.status, await answer.json()], [422, { code: 'invalid', say: '“大.pdf”超过 20 MB，请压缩或拆分后再上传', at: 'files' }])
  assert.deepEqual(readdirSync(join(dir, 'files')).filter(name => name.endsWith('.part')), [])
})

test('twenty photos at once are all kept', async () => {
  const sent = await Promise.all(Array.from({ length: 20 }, async (_, n) => send('zhang', `现场${n}.jpg`, await photo())))
  assert.equal(new Set(sent.map(({ hash }) => hash)).size, 20)
})

test('who sends without end is slowed down', async () => {
  const codes: number[] = []
  for (let n = 0; n < 125; n++) codes.push((await app.inject({ method: 'POST', url: '/api/files', headers: { 'x-niangjia': '1' }, remoteAddress: '10.0.0.9' })).statusCode)
  assert.deepEqual([codes.indexOf(429), codes.lastIndexOf(403)], [120, 119])
})
