import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { docxText } from '#formats/docx/read.ts'
import { p, t, word } from '#formats/testing-docx.ts'
import { unzip } from '#formats/unzip.ts'
import type { Comparison } from '#reports/many/comparison.ts'
import { formOf, grant, inHouse, join as joinHouse, multipart, plant, type Person, type TestHouse } from '../testing.ts'

/** Whoever reads for 宏兴村, which has nothing in its ledgers but its own union and one below. */
async function reader(world: TestHouse) {
  const tree = await plant(world.office)
  await grant(world.office, tree, 'reader', 'reader')
  const person = await joinHouse(world, 'reader')
  return { tree, person, send: sending(world, person) }
}

function sending({ ask }: TestHouse, person: Person) {
  return (url: string, { body, headers }: ReturnType<typeof formOf>) => ask(person, 'POST', url, body, headers)
}

const report = '宏兴村联合工会2025年工作总结\n全年受理劳动争议60件，分别为工伤20件、欠薪30件。'

inHouse('a .docx comes back with comments on what was found; a .txt as a document of its own', async world => {
  const { send } = await reader(world)
  const file = await word(report.split('\n').map(line => p(t(line))).join(''))
  const checked = await send('/api/check-file', multipart({}, '总结.docx', file))
  const { text, unionId, period, findings } = checked.json<{ text: string; unionId: string; period: string; findings: { rule: string; start: number; say: string }[] }>()
  assert.deepEqual([text, period], [report, '2025'])
  const [first] = findings.filter(({ rule }) => rule === 'parts-add-up')
  assert.ok(first)
  const commented = await send('/api/check-file/docx', multipart({ union: unionId }, '总结.docx', file))
  assert.match(String(commented.headers['content-disposition']), /%E6%80%BB%E7%BB%93%EF%BC%88%E6%89%B9%E6%B3%A8%EF%BC%89\.docx$/)
  assert.equal(await docxText(commented.rawPayload), report)
  assert.equal(await commentsIn(commented.rawPayload), findings.length)
  const passed = await send('/api/check-file/docx', multipart({ except: JSON.stringify([`parts-add-up:${first.start}`]) }, '总结.docx', file))
  assert.equal(await commentsIn(passed.rawPayload), findings.length - 1)
  const plain = await send('/api/check-file/docx', multipart({}, '总结.txt', Buffer.from(report)))
  assert.equal(await docxText(plain.rawPayload), report)
  assert.equal(await commentsIn(plain.rawPayload), findings.length)
  assert.deepEqual(readdirSync(join(world.house.desk.dir, 'files')).filter(name => name.endsWith('.part')), [], 'nothing is kept')
})

inHouse('several reports: each by the union it names, or the one that was chosen for it', async world => {
  const { tree, send } = await reader(world)
  const files = [['a.txt', Buffer.from(report)], ['b.txt', Buffer.from('某处2025年工作总结\n全年受理劳动争议7件。')], ['c.pdf', Buffer.from('%PDF-1.7')]] as const
  const form = formOf({ unions: JSON.stringify({ 'b.txt': tree.below }) }, files)
  const { reports, measures } = (await send('/api/check-files', form)).json<Comparison>()
  assert.deepEqual(reports.map(({ file, called, read, say }) => [file, called, read, say]), [
    ['a.txt', '宏兴村联合工会', true, null], ['b.txt', '大地五金厂工会', true, null], ['c.pdf', 'c', false, '这是 PDF 文件，请选择原来的 .docx 文件'],
  ])
  const received = measures.find(({ indicator }) => indicator === 'dispute.received')!
  assert.deepEqual([received.cells.map(({ report, value }) => [report, value]), received.total], [[[0, 60], [1, 7]], 67])
  const sheet = await send('/api/check-files/xlsx', form)
  assert.equal(sheet.statusCode, 200)
  assert.deepEqual([...(await unzip(sheet.rawPayload)).keys()].filter(name => /worksheets\/sheet\d/.test(name)).length, 3)
})

inHouse('refused in one sentence', async world => {
  const { tree, send } = await reader(world)
  const said = async (url: string, form: ReturnType<typeof formOf>) => (await send(url, form)).json<{ say: string }>().say
  const one = [['a.txt', Buffer.from(report)]] as const
  assert.equal(await said('/api/check-file', multipart({}, 'a.txt', new Uint8Array())), '文件是空的')
  assert.equal(await said('/api/check-file', multipart({}, 'a.docx', await word(p('')))), '这里面没有文字，可能是扫描的图片；请选有文字的原稿，或先把图片识别成文字')
  assert.equal(await said('/api/check-file', formOf({}, [...one, ['b.txt', Buffer.from(report)]])), '一次只能核对一份文件，请重新选择')
  assert.equal(await said('/api/check-files', formOf({}, Array.from({ length: 41 }, (_, i) => [`${i}.txt`, Buffer.from(report)] as const))), '一次最多40份，请分几次上传')
  assert.equal(await said('/api/check-files', formOf({}, [])), '没有收到文件，请重新选择')
  assert.equal(await said('/api/check-files', formOf({ unions: '[' }, one)), '请求的写法不对，请刷新页面后再试')
  assert.equal((await send('/api/check-files', formOf({ unions: JSON.stringify({ 'a.txt': tree.elsewhere }) }, one))).json<{ code: string }>().code, 'forbidden')
  assert.equal(await said('/api/check-file/docx', multipart({ except: '{}' }, 'a.txt', Buffer.from(report))), '请求的写法不对，请刷新页面后再试')
})

async function commentsIn(bytes: Uint8Array): Promise<number> {
  const part = (await unzip(bytes)).get('word/comments.xml')
  return [...Buffer.from(part ?? []).toString().matchAll(/<w:comment /g)].length
}
