import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join as joined } from 'node:path'
import { newId } from '#kit/id.ts'
import { readSpreadsheet } from '#formats/spreadsheet/spreadsheet.ts'
import { unzip } from '#formats/unzip.ts'
import { xlsx } from '#formats/testing-xlsx.ts'
import { system } from '#records/actor.ts'
import { onSqlite } from '#store/testing.ts'
import { grant, join, multipart, openTestHouse, plant, until, type Person, type TestHouse } from '../testing.ts'
import { clean } from './pending.ts'
import { importing } from './testing.ts'

/* Who may not, what is not a sheet, what is left behind, and what nobody may read of it. */

const csv = (text: string) => Buffer.from(text)
const MEMBERS = '姓名,身份证号,手机号\n赵六,99000119800101123X,13800001234\n'

function inHouse(name: string, work: (world: TestHouse & {
  lines: string[]
  people: Record<'zhang' | 'wang' | 'reader', Person>
  uploads: () => string[]
}) => Promise<void>): void {
  onSqlite(name, async (store, t, folder) => {
    const lines: string[] = []
    const world = await openTestHouse(store, t, folder, { logTo: { write: line => lines.push(line) } })
    try {
      const tree = await plant(world.office)
      for (const [account, role] of [['zhang', 'clerk'], ['wang', 'lead'], ['reader', 'reader']] as const) await grant(world.office, tree, account, role)
      const people = { zhang: await join(world, 'zhang'), wang: await join(world, 'wang'), reader: await join(world, 'reader') }
      await work({ ...world, lines, people, uploads: () => existsSync(joined(folder.dir, 'uploads')) ? readdirSync(joined(folder.dir, 'uploads')) : [] })
    } finally {
      await world.app.close()
    }
  })
}

inHouse('an upload is its person’s alone; a reader has none', async world => {
  const { ask, people, uploads } = world
  const { id } = await importing(world, people.zhang).send('会员.csv', csv(MEMBERS))
  for (const [method, tail, body] of [['GET', ''], ['PATCH', '', { good: true }], ['POST', '/look'], ['POST', '/enter'], ['GET', '/refused.xlsx'], ['DELETE', '']] as const) {
    const url = `/api/imports/${id}${tail}`
    const answer = await ask(people.wang, method, url, body)
    assert.deepEqual([answer.statusCode, answer.json()], [404, { code: 'missing', say: '这份上传的表格已不在，可能已过一天，请重新上传', at: 'id' }], `${method} ${url}`)
    assert.equal((await ask(people.reader, method, url, body)).statusCode, 403)
  }
  const { body, headers } = multipart({}, '会员.csv', csv(MEMBERS))
  assert.equal((await ask(people.reader, 'POST', '/api/imports', body, headers)).statusCode, 403)
  assert.deepEqual(uploads(), [id])
  for (const odd of ['..', '%2e%2e', '..%2f..%2fkey', 'x'.repeat(99), newId()]) assert.equal((await ask(people.zhang, 'GET', `/api/imports/${odd}`)).statusCode, 404, odd)
})

inHouse('what is not a sheet is refused in one sentence, nothing of it stays, and the house lives on', async world => {
  const { people, ask, lines, house } = world
  const { send } = importing(world, people.zhang)
  const bomb = await xlsx({ 表: { rows: [] } }, { 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(8 * 2 ** 20)}</worksheet>` })
  const entities = await xlsx({ 表: { rows: [] } }, { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><worksheet>&b;</worksheet>' })
  const whole = await xlsx({ 表: { rows: [['姓名'], ['张三']] } })
  for (const [name, bytes, say] of [
    ['a.xlsx', bomb, /压缩比异常/], ['a.xlsx', entities, /内部有损坏/], ['a.xlsx', whole.subarray(0, whole.length / 2), /^文件已损坏|^这是压缩包/], ['a.xlsx', csv('%PDF-1.7 x'), /^这是 PDF/],
    ['a.csv', csv(''), /^文件是空的$/], ['a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^这不是表格文件/], ['a.xlsx', await xlsx({ 表: { rows: [] } }), /^表里没有内容/],
  ] as const) {
    const { id, phase, say: said, sheets } = await send(name, bytes)
    assert.deepEqual([phase, sheets, readdirSync(joined(house.desk.dir, 'uploads', id))], ['failed', [], ['state.json']])
    assert.match(said!, say)
  }
  assert.equal((await send('会员.csv', csv(MEMBERS))).phase, 'ready')
  assert.equal((await ask(people.zhang, 'POST', '/api/imports', {})).json<{ say: string }>().say, '没有收到文件，请重新选择')
  assert.deepEqual(lines.filter(line => line.includes('"failed"')), [])
})

inHouse('the name of a file goes nowhere as a path, and into no header as it is', async world => {
  const { ask, people, uploads } = world
  const { send, change, look, enter } = importing(world, people.zhang)
  const { id, file } = await send('../../C:\\会员\u0001.csv', csv('姓名,出生日期\n张三,2025-02-30\n李四,1990-01-01\n'))
  assert.deepEqual([file, uploads()], ['会员.csv', [id]])
  await change(id, { good: true, sheets: [{ nth: 0, ledger: 'member' }] })
  await look(id)
  await enter(id)
  assert.match(String((await ask(people.zhang, 'GET', `/api/imports/${id}/refused.xlsx`)).headers['content-disposition']), /^attachment; [\x20-\x7e]+$/)
})

inHouse('nothing that stands in a sheet gets into the log, not even when the program fails', async world => {
  const { people, lines, house, ask } = world
  const { send, look } = importing(world, people.zhang)
  const { id } = await send('赵六的会员表.csv', csv(MEMBERS))
  await look(id)
  house.desk.office.check = async () => { throw new TypeError('赵六 13800001234') }
  const broken = await look(id)
  assert.deepEqual([broken.phase, broken.say], ['ready', '程序出错了，这一步没有完成，请再试一次；还不行请联系维护人员'])
  assert.equal((await ask(people.zhang, 'GET', `/api/imports/${id}`)).statusCode, 200)
  const log = lines.join('\n')
  assert.match(log, /"error":"TypeError".*"failed"/)
  assert.doesNotMatch(log, /赵六|138000|1980|会员表/)
})

inHouse('uploads are let go: the file when it is read, all of it after a day, and a person’s oldest beyond five', async world => {
  const { people, house: { desk: { dir } }, uploads, ask } = world
  const { send } = importing(world, people.zhang)
  const ids = []
  for (let i = 0; i < 7; i++) ids.push((await send(`${i}.csv`, csv(MEMBERS))).id)
  assert.deepEqual(uploads().sort(), ids.slice(1).sort(), 'five are kept, and the one that has just come')
  assert.deepEqual(readdirSync(joined(dir, 'uploads', ids[6]!)).sort(), ['sheet-0.jsonl', 'state.json'])
  const old = joined(dir, 'uploads', ids[6]!)
  utimesSync(joined(old, 'state.json'), Date.now() / 1000 - 90_000, Date.now() / 1000 - 90_000)
  mkdirSync(joined(dir, 'uploads', 'notes'))
  clean(dir)
  assert.deepEqual([existsSync(old), existsSync(joined(dir, 'uploads', 'notes')), uploads().length], [false, true, 6])
  assert.equal((await ask(people.zhang, 'DELETE', `/api/imports/${ids[5]!}`)).statusCode, 200)
  assert.equal(uploads().length, 5)
})

inHouse('work that ended with its process is taken up again by word', async world => {
  const { people, ask, house: { desk: { dir } } } = world
  const { id } = await importing(world, people.zhang).send('会员.csv', csv(MEMBERS))
  const path = joined(dir, 'uploads', id, 'state.json')
  const state = (await ask(people.zhang, 'GET', `/api/imports/${id}`)).json<object>()
  const cut = (phase: string) => {
    writeFileSync(path, JSON.stringify({ person: 'zhang', ...JSON.parse(JSON.stringify(kept)), state: { ...state, phase } }))
    utimesSync(path, Date.now() / 1000 - 120, Date.now() / 1000 - 120)
  }
  const kept = JSON.parse(readFileSync(path, 'utf8')) as object
  for (const [phase, after, say] of [
    ['looking', 'ready', '核对时中断了，请再核对一次'], ['entering', 'ready', '导入时中断了，请重新核对，再导入一次；已经存下的不会重复'], ['reading', 'failed', '读取时中断了，请重新上传'],
  ] as const) {
    cut(phase)
    const found = (await ask(people.zhang, 'GET', `/api/imports/${id}`)).json<{ phase: string; say: string }>()
    assert.deepEqual([found.phase, found.say], [after, say])
  }
})

inHouse('one that is being worked on waits for nobody else', async world => {
  const { people, ask, house } = world
  const { send } = importing(world, people.zhang)
  const { id } = await send('会员.csv', csv(MEMBERS))
  let go = () => {}
  const { check } = house.desk.office
  house.desk.office.check = async (...asked) => {
    await new Promise<void>(done => { go = done })
    return check(...asked)
  }
  const looking = ask(people.zhang, 'POST', `/api/imports/${id}/look`)
  await until('', async () => (await ask(people.zhang, 'GET', `/api/imports/${id}`)).json<{ phase: string }>().phase, phase => phase === 'looking')
  for (const [method, tail] of [['PATCH', ''], ['POST', '/look'], ['POST', '/enter'], ['DELETE', '']] as const) {
    const answer = await ask(people.zhang, method, `/api/imports/${id}${tail}`, method === 'PATCH' ? {} : undefined)
    assert.deepEqual([answer.statusCode, answer.json()], [503, { code: 'busy', say: '这份表格正在处理，请等它做完' }])
  }
  go()
  assert.equal((await looking).statusCode, 200)
})

inHouse('a person has two in work at once, and what is shown of a sheet is short, whatever stands in it', async world => {
  const { people, ask, house: { desk: { dir } } } = world
  const { send, look } = importing(world, people.zhang)
  const long = '长'.repeat(100_000)
  const sent = await send('会员.csv', csv(`${long}\n姓名,${long}\n张三,${long}\n`))
  await look(sent.id)
  assert.ok((await ask(people.zhang, 'GET', `/api/imports/${sent.id}`)).body.length < 5000)
  for (const id of [sent.id, (await send('会员.csv', csv(MEMBERS))).id]) {
    const path = joined(dir, 'uploads', id, 'state.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"phase":"\w+"/, '"phase":"looking"'))
  }
  const { body, headers } = multipart({}, '会员.csv', csv(MEMBERS))
  assert.deepEqual((await ask(people.zhang, 'POST', '/api/imports', body, headers)).json(), { code: 'busy', say: '您已有2份表格正在处理，请等它们做完再上传', at: 'file' })
  assert.equal((await ask(people.wang, 'POST', '/api/imports', body, headers)).statusCode, 200)
})

inHouse('lists and templates hold no formula, whatever people have typed; personal values are masked', async world => {
  const { ask, people, office, house: { desk: { dir } } } = world
  const [book] = await office.books()
  const evil = ['=HYPERLINK("http://x","点")', '+1', '-1+1', '@SUM(A1)']
  await office.write(system('测试', book!.id), evil.map((name, i) => ({
    ledger: 'member', do: 'create', values: { union: '宏兴村联合工会', name, phone: `1380000123${i}`, joined: '2024' },
  })))
  const list = await ask(people.reader, 'POST', '/api/ledgers/member/export', {})
  const template = await ask(people.zhang, 'GET', '/api/ledgers/member/template.xlsx')
  for (const answer of [list, template]) {
    assert.equal(answer.statusCode, 200, answer.body)
    const sheets = [...await unzip(answer.rawPayload)].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, bytes]) => new TextDecoder().decode(bytes)).join('')
    assert.doesNotMatch(sheets, /<f[ >]|<hyperlink/)
  }
  const path = joined(dir, 'list.xlsx')
  writeFileSync(path, list.rawPayload)
  const cells: string[] = []
  for await (const { rows } of readSpreadsheet(path, 'list.xlsx')) for await (const row of rows) cells.push(...row.cells)
  for (const name of evil) assert.ok(cells.includes(name), name)
  assert.doesNotMatch(cells.join(), /1380000123/)
  assert.equal((await ask(people.reader, 'GET', '/api/ledgers/member/template.xlsx')).statusCode, 403)
})
