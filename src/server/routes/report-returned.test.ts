import assert from 'node:assert/strict'
import { docxText } from '#formats/docx/read.ts'
import { unzip } from '#formats/unzip.ts'
import { zip } from '#formats/zip.ts'
import { bodyText, figuresIn, type Body } from '#model/body.ts'
import { system } from '#records/actor.ts'
import { grant, inHouse, join, multipart, plant } from '../testing.ts'

/** A dot. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

type Difference = { id: string; kind: string; before: { text: string }[]; after: { text: string }[]; lost: string[]; printed?: string; now?: string }
type Compared = { with: string; title: string; both: { name: string; now: string; then: string; change: string }[]; dropped: object[]; repeated: { block: string; text: string }[] }

inHouse('a report goes out to Word and comes back: its differences, a version of what was chosen; then beside the report before', async world => {
  const { office, ask } = world
  const tree = await plant(office)
  await grant(office, tree, 'clerk', 'clerk')
  await grant(office, tree, 'chair', 'lead')
  const [clerk, chair] = [await join(world, 'clerk'), await join(world, 'chair')]
  const write = (step: object) => office.write(system('测试', tree.book), [step as never])
  const dispute = async (day: string, number: string) => (await write({ ledger: 'dispute', do: 'create', values: { union: tree.own, number, received: day, cause: 'pay' } }))[0]!.id
  for (const n of [1, 2, 3]) await dispute(`2025-04-0${n}`, `${n}号`)
  await dispute('2024-05-01', '4号')

  const draft = async (period: string, count: number) => {
    const id = (await office.write(system('测试', tree.book), [
      { ledger: 'report', do: 'create', values: { union: tree.own, title: `${period}年工作总结`, kind: 'summary', period } },
    ]))[0]!.id
    const figure = { name: 'dispute.received', union: tree.own, period, value: count }
    const body: Body = [
      { id: 'a', kind: 'heading', level: 1, runs: [{ text: '一、维护职工权益' }] },
      { id: 'b', kind: 'paragraph', runs: [{ text: '全年受理劳动争议' }, { text: `${count}起`, figure }, { text: '。' }] },
      { id: 'c', kind: 'paragraph', runs: [{ text: '工会干部的业务水平还要继续提高。' }] },
    ]
    const saved = await ask(clerk, 'PUT', `/api/reports/${id}/body`, { base: 0, body })
    assert.equal(saved.statusCode, 200, saved.body)
    return id
  }
  const id = await draft('2025', 3)
  const url = `/api/reports/${id}`

  const paper = (await ask(clerk, 'POST', `${url}/docx`, { kind: 'clean', red: true })).rawPayload
  assert.match(await docxText(paper), /文件\n/)
  const parts = await unzip(paper)
  const xml = Buffer.from(parts.get('word/document.xml')!).toString()
  const photo = (id: string) => `<w:p><w:r><w:drawing><a:blip xmlns:a="urn:a" xmlns:r="urn:r" r:embed="${id}"/></w:drawing></w:r></w:p>`
  const words = xml.replace('全年受理', '一年来受理').replace('3起', '5起').replace('<w:sectPr', `${photo('put1')}${photo('put2')}<w:sectPr`)
  const rels = Buffer.from(parts.get('word/_rels/document.xml.rels')!).toString()
    .replace('</Relationships>', '<Relationship Id="put1" Type="x/image" Target="media/合影.png"/><Relationship Id="put2" Type="x/image" Target="media/image9.emf"/></Relationships>')
  const edited = await zip([
    ...new Map([
      ...parts, ['word/document.xml', Buffer.from(words)], ['word/_rels/document.xml.rels', Buffer.from(rels)], ['word/media/合影.png', png],
      ['word/media/image9.emf', Buffer.from('emf')],
    ] as const),
  ])
  const send = (way: string, fields: Record<string, string> = {}) => {
    const { body, headers } = multipart(fields, '改过的总结.docx', edited)
    return ask(clerk, 'POST', `${url}/${way}`, body, headers)
  }

  // What is written on the desk in the meantime is no difference of the paper.
  const { body: now, version } = (await ask(clerk, 'GET', `${url}/body`)).json<{ body: Body; version: number }>()
  await ask(clerk, 'PUT', `${url}/body`, { base: version, body: [...now, { id: 'd', kind: 'paragraph', runs: [{ text: '此后在娘家里补写的一段。' }] }], note: '补写' })

  const answer = await send('returned')
  assert.equal(answer.statusCode, 200, answer.body)
  const { differences, version: from, left } = answer.json<{ version: number; differences: Difference[]; left: string[] }>()
  assert.equal(from, version)
  assert.deepEqual(differences.map(({ kind, printed, now }) => [kind, printed, now]), [
    ['reworded', undefined, undefined], ['overtyped', '3起', '3起'], ['added', undefined, undefined],
  ])
  assert.deepEqual(left, ['图片“image9.emf”的格式收不进来，请截图存成 PNG，在编辑页用“插入图片”另加'])
  assert.equal((await send('returned/taken', { choices: '[]' })).statusCode, 422)
  const sheet = multipart({}, '会员.xlsx', await zip([['xl/workbook.xml', Buffer.from('<workbook/>')]]))
  assert.match((await ask(clerk, 'POST', `${url}/returned`, sheet.body, sheet.headers)).json<{ say: string }>().say, /请选择 \.docx 文件$/)

  assert.equal((await send('returned/taken', { version: String(from), choices: JSON.stringify({ [differences[0]!.id]: 'take' }) })).statusCode, 200)
  const { body } = (await ask(clerk, 'GET', `${url}/body`)).json<{ body: Body }>()
  assert.equal(bodyText(body), '一、维护职工权益\n一年来受理劳动争议3起。\n工会干部的业务水平还要继续提高。\n此后在娘家里补写的一段。\n')
  const [taken] = body.flatMap(block => block.kind === 'pictures' ? block.pictures : [])
  assert.equal((await ask(clerk, 'GET', `/api/ledgers/report/records/${id}/files/${taken!.file}`)).headers['content-type'], 'image/png')
  assert.deepEqual(figuresIn(body).map(({ text }) => text), ['3起'])

  assert.equal((await ask(clerk, 'POST', `${url}/compared`, {})).json<Compared>().with, '', 'none was issued')
  const last = await draft('2024', 1)
  for (const [step, values] of [['submit', { submitted: '2025-01-02' }], ['approve', { approved: '2025-01-03', approver: '李某' }], ['issue', { issued: '2025-01-04' }]] as const) {
    const done = await ask(chair, 'POST', '/api/write', { steps: [{ ledger: 'report', do: step, id: last, values }] })
    assert.equal(done.statusCode, 200, done.body)
  }
  const compared = (await ask(clerk, 'POST', `${url}/compared`, {})).json<Compared>()
  assert.deepEqual([compared.with, compared.title], [last, '2024年工作总结'])
  assert.deepEqual(compared.both.map(({ name, now, then, change }) => [name, now, then, change]), [['dispute.received', '3起', '1起', '增2起']])
  assert.deepEqual(compared.repeated, [{ block: 'c', text: '工会干部的业务水平还要继续提高。' }])
  const { body: form, headers } = multipart({}, '2024年工作总结.txt', Buffer.from('2024年工作总结\n全年受理劳动争议2起，走访企业12次。'))
  const uploaded = (await ask(clerk, 'POST', `${url}/compared/file`, form, headers)).json<Compared>()
  assert.deepEqual(uploaded.both.map(({ then, change }) => [then, change]), [['2起', '增1起']])
})
