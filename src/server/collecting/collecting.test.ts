import assert from 'node:assert/strict'
import { read, utils, write, type WorkBook } from '@e965/xlsx'
import { unzip } from '#formats/unzip.ts'
import { xlsx } from '#formats/testing-xlsx.ts'
import { zip } from '#formats/zip.ts'
import { system } from '#records/actor.ts'
import { atRest, formOf, grant, inHouse, join, plant, type Person, type TestHouse } from '../testing.ts'
import type { Round, Standing } from './types.ts'

/*
 * A round over sixty unions with two members each, all by hand:
 * 17 stay missing: 12 send nothing, 5 send what is broken (cut off, empty, no workbook, last month's sheet, a row of a neighbour).
 * 43 return, two of them twice, so that 43 + 2 + 5 = 50 files come back. The first 10 of the 43 correct one card number each,
 * the next 10 add one member each, one more adds a member with an impossible day; the other 22 send it back as it was.
 */
inHouse('sixty sheets go out, fifty files come back: forty-three unions have returned, seventeen are named', async world => {
  const { person, unions, round } = await township(world)
  const sheets = await handedOut(world, person, round)
  assert.deepEqual([sheets.size, [...sheets.keys()].slice(0, 2)], [60, ['宏兴村联合工会（2025年8月会员名册）.xlsx', '大地五金厂工会（2025年8月会员名册）.xlsx']])
  const [first] = utils.sheet_to_json<string[]>(read(sheets.get('宏兴村联合工会（2025年8月会员名册）.xlsx')!).Sheets['会员名册']!, { header: 1 }).slice(1, 2)
  assert.match(first![0]!, /^填报单位：宏兴村联合工会　+所属期：2025年8月$/)

  const of = (n: number) => sheets.get(`${unions[n]!.name}（2025年8月会员名册）.xlsx`)!
  const files: [string, Uint8Array][] = [
    ...range(0, 10).map((n): [string, Uint8Array] => [`${n}.xlsx`, resaved(of(n), sheet => set(sheet, 0, '会员证号', `K${n}`))]),
    ...range(10, 20).map((n): [string, Uint8Array] => [`会员 (${n}).xlsx`, resaved(of(n), sheet => add(sheet, { 姓名: `新会员${n}`, 入会日期: '2025-08-12' }))]),
    ['20.xlsx', resaved(of(20), sheet => add(sheet, { 姓名: '新会员20', 入会日期: '2025-02-30' }))],
    ...range(21, 43).map((n): [string, Uint8Array] => [`微信图片${n}.xlsx`, resaved(of(n))]),
    // Twice: of the first the later has another number, of the eleventh the later has one more.
    ['0（更正）.xlsx', resaved(of(0), sheet => set(sheet, 0, '会员证号', 'K0改'))],
    ['10（更正）.xlsx', resaved(of(10), sheet => { add(sheet, { 姓名: '新会员10', 入会日期: '2025-08-12' }); add(sheet, { 姓名: '又一名', 入会日期: '2025-08-13' }) })],
    ['43.xlsx', of(43).slice(0, 3000)],
    ['44.xlsx', new Uint8Array()],
    ['45.xlsx', Buffer.from('<html><body>会员</body></html>')],
    ['46.xlsx', resaved(await lastMonth(world, person, unions[46]!))],
    ['47.xlsx', resaved(of(47), sheet => set(sheet, 1, '所属工会', unions[48]!.name))],
  ]
  assert.equal(files.length, 50)
  // Half of them in an archive, as a chat hands them on.
  const sent = await send(world, person, round, [...files.slice(0, 25), ['群里收的.zip', await zip(files.slice(25))]])
  assert.equal(sent.files.length, 50)
  const told = (file: string) => sent.files.find(one => one.file === file)!
  assert.deepEqual(sent.files.filter(({ take }) => take).length, 43)
  assert.deepEqual(sent.files.filter(({ take }) => !take).map(({ file, state }) => [file, state]), [
    ['0.xlsx', 'sound'], ['会员 (10).xlsx', 'sound'], ['43.xlsx', 'broken'], ['44.xlsx', 'broken'], ['45.xlsx', 'broken'], ['46.xlsx', 'foreign'], ['47.xlsx', 'sound'],
  ])
  assert.deepEqual([told('46.xlsx').doubts, told('47.xlsx').doubts], [['这是“2025年7月会员名册”的表，不是这次收的，没有收'], [`第6行写的工会是“${unions[48]!.name}”，不是这张表的`]])
  assert.match(told('44.xlsx').doubts[0]!, /文件是空的/)
  assert.equal(told('0.xlsx').twin, '同一个工会有2份，收另一份“0（更正）.xlsx”；要收这一份，请改勾')
  assert.deepEqual(told('20.xlsx').rows.map(({ sheet, line, seen, faults }) => [sheet, line, seen, faults]), [['会员名册', 7, 'refused', ['“入会日期”：“2025-02-30”不是真实的日期，请改正']]])
  assert.deepEqual(told('1.xlsx').rows.map(({ changes }) => changes), [[{ label: '会员证号', before: '', after: 'K1' }]])
  const sum = (seen: 'created' | 'changed' | 'unchanged' | 'refused') => sent.files.filter(({ take }) => take).reduce((all, { counts }) => all + counts[seen], 0)
  // New: 9 of one each, 2 of the corrected one. Changed: 10. Refused: 1. Unchanged: all other rows of 43 × 2.
  assert.deepEqual([sum('created'), sum('changed'), sum('refused'), sum('unchanged')], [11, 10, 1, 76])
  assert.equal((await standing(world, person, round)).returned, 0, 'nothing is stored by looking')

  const taken = await take(world, person, sent.id)
  assert.deepEqual([taken.say, taken.phase, taken.files.filter(({ result }) => result !== null).length], [null, 'done', 43])
  const now = await standing(world, person, round)
  assert.deepEqual([now.asked, now.returned, now.unions.filter(({ returned }) => returned === null).map(({ called }) => called)], [
    60, 43, unions.slice(43).map(({ name }) => name),
  ])
  assert.match(now.reminder, /^【2025年8月会员名册】应报60家，已报43家。还有17家没有报：\n/)
  assert.equal(now.reminder.split('\n')[1], `${unions.slice(43).map(({ name }) => name).join('、')}。`)
  assert.equal(await members(world), 131, '120 and 11 new ones')
  const imports = (await world.ask(person, 'GET', '/api/imports')).json<{ note: string }[]>()
  assert.ok(imports.some(({ note }) => note === `导入${unions[1]!.name}的1.xlsx`), 'each file is an import of its own, by its union')

  await again(world, person, round, unions, of)
})

/** One returns once more the next day: the later replaces; the same file is known; what is taken back counts as missing. */
async function again(world: TestHouse, person: Person, round: string, unions: Unions, of: (n: number) => Uint8Array): Promise<void> {
  const file = resaved(of(11), sheet => add(sheet, { 姓名: '最后的名单', 入会日期: '2025-08-20' }))
  const sent = await send(world, person, round, [['11再报.xlsx', file]])
  assert.deepEqual(sent.files.map(({ take, doubts }) => [take, doubts]), [[true, ['2025-09-01已经收过一份“会员 (11).xlsx”，收下就以这一份为准，前一份撤销']]])
  await take(world, person, sent.id)
  const returned = (await standing(world, person, round)).unions[11]!.returned!
  assert.deepEqual([returned.file, returned.note], ['11再报.xlsx', '替换2025-09-01的“会员 (11).xlsx”'])
  assert.equal(await members(world), 131, 'the member of the first is taken back, that of the later is there')

  const known = await send(world, person, round, [['11再报.xlsx', file]])
  assert.deepEqual(known.files.map(({ state, doubts }) => [state, doubts]), [['foreign', ['和已经收下的是同一份文件，不用再收']]])

  const record = (await world.ask(person, 'GET', `/api/ledgers/collection/records/${round}`)).json<{ record: { returned: { whose: string; batch: string }[] } }>().record
  const { batch } = record.returned.find(({ whose }) => whose === unions[11]!.id)!
  assert.equal((await world.ask(person, 'POST', '/api/undo', { batch })).statusCode, 200)
  assert.deepEqual([await members(world), (await standing(world, person, round)).returned], [130, 42])
  const back = await send(world, person, round, [['11再报.xlsx', file]])
  await take(world, person, back.id)
  assert.deepEqual([await members(world), (await standing(world, person, round)).returned], [131, 43])
}

inHouse('sheets that nobody handed out are known by name; what no name tells is asked; another month is not ticked', async world => {
  const { person, unions, round } = await township(world)
  const own = (title: string, name = '王一') => xlsx({ Sheet1: { rows: [[title], ['姓名', '入会日期', '会员证号'], [name, '2025-08-03', `${title}${name}`]] } })
  const sent = await send(world, person, round, [
    ['新桥3会员.xlsx', await own('八月会员')], ['会员.xlsx', await own('新桥4村会员')], ['表.xlsx', await own('会员')], ['新桥5村.xlsx', await own('2025年7月会员')],
    ['新桥6村.xlsx', await own('会员', `职工${unions.findIndex(({ name }) => name === '新桥6村联合工会')}甲`)],
  ])
  assert.deepEqual(sent.files.map(({ unionName, state, take, doubts }) => [unionName, state, take, doubts]), [
    ['新桥3村联合工会', 'sound', true, []], ['新桥4村联合工会', 'sound', true, []], [null, 'unknown', false, ['看不出是哪个工会的表，请选']],
    ['新桥5村联合工会', 'sound', false, ['表上写的是7月，这次收的是2025年8月']],
    ['新桥6村联合工会', 'sound', false, [`“职工${unions.findIndex(({ name }) => name === '新桥6村联合工会')}甲”和已有的同名，收下会再记一遍；是同一个的，请在发出去的表上改`]],
  ])
  const changed = (await world.ask(person, 'PATCH', `/api/returns/${sent.id}`, { file: sent.files[2]!.id, union: unions[9]!.id })).json<Round>()
  assert.deepEqual([changed.files[2]!.take, changed.files[2]!.counts.created], [true, 1])
  await take(world, person, sent.id)
  assert.deepEqual((await standing(world, person, round)).unions.flatMap(({ called, returned }) => returned
    ? [called]
    : []), [unions[9]!.name, '新桥3村联合工会', '新桥4村联合工会'], 'in the order of the unions')
  const closed = await world.ask(person, 'POST', '/api/write', { steps: [{ ledger: 'collection', do: 'close', id: round, values: { ended: '2025-09-01' } }] })
  assert.equal(closed.statusCode, 200, closed.body)
  const late = await world.ask(person, 'POST', `/api/collections/${round}/returns`, ...form([['新桥7村.xlsx', await own('会员')]]))
  assert.deepEqual([late.statusCode, late.json<{ say: string }>().say], [409, '这次收表已经结束，不能再收；要补收请先撤销“结束收表”'])
})

inHouse('the sums of last month come filled in; as they are returned they are those of this month', async world => {
  const { person, unions } = await township(world)
  const [{ id: union, name }] = unions.slice(5) as [Unions[number]]
  const july = { union, form: 'total', title: '安全夜校', day: '2025-07', kind: 'safetyTraining', role: 'host', times: 3, people: { total: 90 } }
  const book = (await world.office.books())[0]!.id
  await world.office.write(system('测试', book), [
    { ledger: 'activity', do: 'create', values: july }, { ledger: 'activity', do: 'create', values: { ...july, day: '2025-06', times: 9 } },
  ])
  const round = await begin(world, person, '2025年8月活动', '2025-08', '2025-09-05', { ledger: 'activity', columns: '活动名称、活动类别、参加人员', prefilled: 'last' })
  const sheet = (await handedOut(world, person, round)).get(`${name}（2025年8月活动）.xlsx`)!
  const [heads, row, none] = utils.sheet_to_json<string[]>(read(sheet).Sheets['活动']!, { header: 1 }).slice(HEAD) as [string[], string[], string[] | undefined]
  assert.deepEqual(Object.fromEntries(heads.map((head, i) => [head, String(row[i] ?? '')])),
    { 序号: '1', 活动日期: '2025年8月', 活动名称: '安全夜校', 活动类别: '安全培训', 工会角色: '主办', 参加人员: '90人', 登记方式: '汇总', 次数: '3', 所属工会: '', 记录号: '' })
  assert.deepEqual((none ?? []).filter(cell => cell !== ''), [], 'what is two months old is not carried on')
  const sent = await send(world, person, round, [['活动.xlsx', resaved(sheet, one => set(one, 0, '次数', '4'), '活动')]])
  assert.deepEqual(sent.files.map(({ unionName, take, counts: { created, changed } }) => [unionName, take, created, changed]), [[name, true, 1, 0]])
  await take(world, person, sent.id)
  const { records } = await world.office.list(system('测试', book), 'activity', { union })
  assert.deepEqual(records.map(({ day, times, form }) => [day, times, form]).sort(), [['2025-06', 9, 'total'], ['2025-07', 3, 'total'], ['2025-08', 4, 'total']])
  await strangeFirm(world, person, unions)
})

/** A firm that nobody knows stands in the sheets of two unions: one answer for both, and it is made once. */
async function strangeFirm(world: TestHouse, person: Person, unions: Unions): Promise<void> {
  const round = await begin(world, person, '2025年8月走访', '2025-08', '2025-09-05', { ledger: 'visit', columns: '走访单位', prefilled: 'none' })
  const visits = async (n: number, ...rows: string[][]) => [`${unions[n]!.name}走访.xlsx`, await xlsx({ Sheet1: { rows: [['走访日期', '走访目的', '走访单位'], ...rows] } })] as const
  const sent = await send(world, person, round, [
    await visits(20, ['2025-08-03', '谈心走访', '永固五金厂'], ['2025-08-04', '谈心走访', '']), await visits(21, ['2025-08-05', '谈心走访', '永固五金厂'], ['2025-08-06', '谈心走访', '永固五金厂']),
  ])
  assert.deepEqual(sent.files.map(({ counts: { created, refused }, names }) => [created, refused, names.map(({ text, rows, makeable }) => [text, rows, makeable])]), [
    [1, 1, [['永固五金厂', 1, true]]], [0, 2, [['永固五金厂', 2, true]]],
  ])
  const { key } = sent.files[0]!.names[0]!
  const say = async (names: object) => world.ask(person, 'PATCH', `/api/returns/${sent.id}`, { names })
  assert.equal((await say({ 'employer 别的厂': 'new' })).json<{ say: string }>().say, '这个名称已不在收回的表里，请刷新页面后再答')
  const answered = (await say({ [key]: 'new' })).json<Round>()
  assert.deepEqual([answered.answers, answered.files.map(({ take, doubts, counts: { created, refused } }) => [take, doubts, created, refused])], [
    { [key]: 'new' }, [[true, [], 2, 0], [true, [], 2, 0]],
  ])
  const taken = await take(world, person, sent.id)
  assert.deepEqual(taken.files.map(({ doubts, result }) => [doubts, result?.created, result?.refused]), [[[], 2, 0], [[], 2, 0]])
  const [book] = await world.office.books()
  assert.equal((await world.office.list(system('测试', book!.id), 'employer', { text: '永固五金厂' })).total, 1)
}

type Unions = { id: string; name: string }[]

/** Sixty open grassroots unions in the order of their founding, and an officer of the township above them. */
async function township(world: TestHouse): Promise<{ person: Person; unions: Unions; round: string }> {
  const tree = await plant(world.office)
  const person = await join(world, 'zhang')
  await grant(world.office, tree, 'zhang', 'lead', { union: tree.above })
  const by = system('测试', tree.book)
  await world.office.write(by, range(1, 58).map(n => ({
    ledger: 'union', do: 'create',
    values: { name: `新桥${n}村联合工会`, type: 'village', union: tree.above, founded: `${2000 + n % 20}-01-01` },
  })))
  const unions = (await world.office.unions(by))
    .filter(({ id, superior }) => (superior === tree.above || id === tree.below) && id !== tree.foreign)
    .map(({ id, called }) => ({ id, name: called }))
  assert.equal(unions.length, 60)
  await world.office.write(by, unions.flatMap(({ id }, n) => ['甲', '乙'].map(who => ({
    ledger: 'member', do: 'create', values: { union: id, name: `职工${n}${who}`, joined: '2024-01-01' },
  }))))
  return { person, unions, round: await begin(world, person, '2025年8月会员名册', '2025-08', '2025-09-05') }
}

const MEMBERS = { ledger: 'member', columns: '姓名、会员证号、入会日期', prefilled: 'standing' }

async function begin(world: TestHouse, person: Person, name: string, period: string, due: string, asked = MEMBERS): Promise<string> {
  const values = { name, period, due, asked: [asked] }
  const answer = await world.ask(person, 'POST', '/api/write', {
    steps: [
      { ledger: 'collection', do: 'create', values: { ...values, union: (await world.ask(person, 'GET', '/api/me')).json<{ rights: { union: string }[] }>().rights[0]!.union } },
    ],
  })
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json<{ id: string }[]>()[0]!.id
}

async function handedOut(world: TestHouse, person: Person, round: string): Promise<Map<string, Uint8Array>> {
  const answer = await world.ask(person, 'GET', `/api/collections/${round}/sheets.zip`)
  assert.equal(answer.statusCode, 200, answer.body)
  return unzip(answer.rawPayload)
}

async function lastMonth(world: TestHouse, person: Person, { name }: Unions[number]): Promise<Uint8Array> {
  const round = await begin(world, person, '2025年7月会员名册', '2025-07', '2025-08-05')
  return (await handedOut(world, person, round)).get(`${name}（2025年7月会员名册）.xlsx`)!
}

function form(files: readonly (readonly [string, Uint8Array])[]): [body: unknown, headers: Record<string, string>] {
  const { body, headers } = formOf({}, files)
  return [body, headers!]
}

const send = (
  world: TestHouse, person: Person, round: string, files: readonly (readonly [string, Uint8Array])[],
) => done(world, person, world.ask(person, 'POST', `/api/collections/${round}/returns`, ...form(files)))
const take = (world: TestHouse, person: Person, id: string) => done(world, person, world.ask(person, 'POST', `/api/returns/${id}/take`))

async function done(world: TestHouse, person: Person, answer: ReturnType<TestHouse['ask']>): Promise<Round> {
  const round = await atRest<Round>(world, person, '/api/returns', await answer)
  assert.equal(round.say, null)
  return round
}

async function standing({ ask }: TestHouse, person: Person, round: string): Promise<Standing> {
  return (await ask(person, 'GET', `/api/collections/${round}`)).json<Standing>()
}

async function members({ office }: TestHouse): Promise<number> {
  const [book] = await office.books()
  return (await office.list(system('测试', book!.id), 'member', { limit: 1 })).total
}

/** As another program saves it: read whole and written anew. */
function resaved(bytes: Uint8Array, edit: (sheet: WorkBook['Sheets'][string]) => void = () => {}, name = '会员名册'): Uint8Array {
  const book = read(bytes)
  edit(book.Sheets[name]!)
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array
}

/** Row of the headings, from 0: title, whose it is, what to do. */
const HEAD = 3

function place(sheet: WorkBook['Sheets'][string], heading: string): number {
  const headings = utils.sheet_to_json<string[]>(sheet, { header: 1, blankrows: true })[HEAD]!
  assert.ok(headings.includes(heading), `${heading}: ${headings.join()}`)
  return headings.indexOf(heading)
}

function set(sheet: WorkBook['Sheets'][string], row: number, heading: string, text: string): void {
  utils.sheet_add_aoa(sheet, [[text]], { origin: { r: HEAD + 1 + row, c: place(sheet, heading) } })
}

function add(sheet: WorkBook['Sheets'][string], cells: Record<string, string>): void {
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, blankrows: true })
  const last = rows.findLastIndex(row => row.some(cell => String(cell ?? '') !== ''))
  for (const [heading, text] of Object.entries(cells)) set(sheet, last - HEAD, heading, text)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}
