import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join as joined } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { readSpreadsheet } from '#formats/spreadsheet/spreadsheet.ts'
import { gbk } from '#formats/testing-gbk.ts'
import { xlsx, type TestCell } from '#formats/testing-xlsx.ts'
import { system } from '#records/actor.ts'
import { grant, inHouse, join, plant, type Person, type TestHouse } from '../testing.ts'
import { importing } from './testing.ts'

/* Three sheets as offices keep them, each the whole way: sent, understood, put right, looked at, entered, handed back, taken back. */

const disputes = () => xlsx({
  台账: {
    rows: [
      ['云浦镇2025年劳动争议台账'],
      ['所属工会', '受理日期', '案由', '用人单位', '涉及职工', null, '标的金额', '天气'],
      [null, null, null, null, '总数', '其中女'],
      ['宏兴村联合工会', { day: 45887 }, '工伤', '大地五金厂', 3, 1, '1.09万元', '晴'],
      [null, '同上', '劳资纠纷', '同上', 1, 0, 500],
      [null, '2.30', '工伤', null, 2, null, 300],
      [null, '小计', null, null, 6, 1],
      ['宏兴村联合工会', '9.5', '工伤', null, '约60'],
      [null, '8.20', '工伤', '大地伍金厂', 1],
      ['合计', null, null, null, 7, 1],
      ['制表人：张三'],
    ],
    merges: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3', 'H2:H3', 'A4:A7', 'A8:A9'],
  },
})

inHouse('a sheet with merged headings: understood, its name answered, its good rows in, the others handed back, taken back', async world => {
  const { person, employer } = await office(world)
  const { send, change, look, enter } = importing(world, person)
  const sent = await send('劳动争议.xlsx', await disputes())
  const [sheet] = sent.sheets
  assert.deepEqual([sent.phase, sheet!.ledger, sheet!.head, sheet!.titles, sheet!.rows, sheet!.year], ['ready', 'dispute', { from: 2, to: 3 }, ['云浦镇2025年劳动争议台账'], 5, 2025])
  assert.deepEqual(sheet!.columns.map(({ heading, to }) => `${heading} ${to}`), [
    '所属工会 union', '受理日期 received', '案由 cause', '用人单位 employer', '涉及职工／总数 people.total', '涉及职工／其中女 people.women', '标的金额 sought', '天气 extra',
  ])
  await refused(world, person, 'POST', `/api/imports/${sent.id}/enter`, 409, '设置改过了，请先重新核对，再导入')

  const seen = await look(sent.id)
  assert.deepEqual(seen.preview!.counts, { created: 2, changed: 0, unchanged: 0, refused: 3 })
  assert.deepEqual(seen.preview!.rows.filter(row => row.seen === 'refused').map(({ line, faults, wrong }) => [line, faults, wrong]), [
    [6, ['“受理日期”：“2.30”不是真实的日期，请改正'], [1]],
    [8, ['“涉及职工／总数”：“约60”只是大概，请填确切的数；说不准就空着，把原话写进备注'], [4]],
    [9, ['“用人单位”：没有找到用人单位“大地伍金厂”，是不是：大地五金厂？'], [3]],
  ])
  assert.deepEqual(seen.preview!.names.map(({ text, rows, nearest, makeable, aliasable }) => [text, rows, nearest, makeable, aliasable]), [
    ['大地伍金厂', 1, [{ id: employer, called: '大地五金厂' }], true, true],
  ])

  await change(sent.id, { names: { [seen.preview!.names[0]!.key]: employer } })
  assert.deepEqual((await look(sent.id)).preview!.counts, { created: 3, changed: 0, unchanged: 0, refused: 2 })
  await refused(world, person, 'POST', `/api/imports/${sent.id}/enter`, 409, '有2行不能导入，请改好表格重新上传，或选“先存没有问题的行”')
  assert.equal(seen.preview!.rough, 1)
  await change(sent.id, { rough: true })
  assert.deepEqual((await look(sent.id)).preview!.counts, { created: 4, changed: 0, unchanged: 0, refused: 1 }, 'what is only about right is left open when asked for')
  await change(sent.id, { rough: false })
  await look(sent.id)
  await change(sent.id, { good: true })
  const { result } = await enter(sent.id)
  assert.deepEqual([result!.sheets[0]!.created, result!.sheets[0]!.refused, result!.refused], [3, 2, true])
  assert.deepEqual((await records(world, person, 'dispute')).map(({ received, cause, people, sought, extra }) => [received, cause, people, sought, extra]), [
    ['2025-08-18', 'injury', { total: 3, women: 1 }, 1_090_000, { 天气: '晴' }],
    ['2025-08-18', 'pay', { total: 1, women: 0 }, 50_000, {}],
    ['2025-08-20', 'injury', { total: 1 }, null, {}],
  ])

  const back = await handedBack(world, person, sent.id)
  assert.deepEqual(back.map(cells => cells.join('|')), [
    '云浦镇2025年劳动争议台账', '所属工会|受理日期|案由|用人单位|涉及职工／总数|涉及职工／其中女|标的金额|天气|退回原因',
    '宏兴村联合工会|2.30|工伤||2||300||“受理日期”：“2.30”不是真实的日期，请改正',
    '宏兴村联合工会|9.5|工伤||约60||||“涉及职工／总数”：“约60”只是大概，请填确切的数；说不准就空着，把原话写进备注',
  ])

  const again = await send('劳动争议.xlsx', await disputes())
  assert.equal(again.sheets[0]!.remembered, true)
  assert.deepEqual((await look(again.id)).preview!.counts, { created: 0, changed: 0, unchanged: 3, refused: 2 }, 'the same file doubles nothing, and its name is known by now')

  const [first] = await records(world, person, 'dispute')
  const edited = (await world.ask(person, 'PATCH', `/api/ledgers/dispute/records/${first!['id']}`, { values: { remark: '改' } })).json<{ change: number }>()
  await refused(world, person, 'POST', '/api/undo', 409, /^之后又有1次改动，请先撤销：第\d+号（zhang.+修改“大地五金厂 工伤 2025-08-18”）$/, { batch: result!.batch })
  await ok(world, person, 'POST', '/api/undo', { change: edited.change })
  await ok(world, person, 'POST', '/api/undo', { batch: result!.batch })
  assert.deepEqual([await records(world, person, 'dispute'), await records(world, person, 'alias')], [[], []])
  const [listed] = await ok<{ note: string; rows: number; undone: boolean }[]>(world, person, 'GET', '/api/imports')
  assert.deepEqual([listed!.undone, listed!.note], [false, `撤销：导入劳动争议.xlsx`])
})

inHouse('a CSV of WPS in GBK: a column put right, a firm made, a record changed; the layout is remembered', async world => {
  const { person } = await office(world)
  const { send, change, look, enter } = importing(world, person)
  const csv = (rows: string) => gbk(`会员名册,,,,\r\n姓名,性別,证号码,入会时间,工作单位\r\n${rows}`)
  const sent = await send('会员.csv', csv('张三,女,HX001,2024年3月,云浦新厂\r\n李四,男,HX002,2024.5.6,大地五金厂\r\n'))
  const [sheet] = sent.sheets
  assert.deepEqual([sheet!.ledger, sheet!.columns.map(({ to }) => to)], ['member', ['name', 'sex', 'extra', 'joined', 'employer']])
  await change(sent.id, { sheets: [{ nth: 0, mapping: { 证号码: 'card' } }] })
  const { preview } = await look(sent.id)
  assert.deepEqual([preview!.counts, preview!.names.map(({ text }) => text)], [{ created: 1, changed: 0, unchanged: 0, refused: 1 }, ['云浦新厂']])
  await change(sent.id, { names: { [preview!.names[0]!.key]: 'new' } })
  assert.deepEqual((await look(sent.id)).preview!.counts, { created: 2, changed: 0, unchanged: 0, refused: 0 })
  const { result } = await enter(sent.id)
  assert.deepEqual((await records(world, person, 'member')).map(({ name, sex, card, joined }) => [name, sex, card, joined]), [
    ['张三', 'female', 'HX001', '2024-03'], ['李四', 'male', 'HX002', '2024-05-06'],
  ])
  assert.ok((await records(world, person, 'employer')).some(({ name }) => name === '云浦新厂'))

  const later = await send('会员2.csv', csv('张三,女,HX001,2024年4月,云浦新厂\r\n李四,男,HX002,2024.5.6,大地五金厂\r\n'))
  assert.deepEqual([later.sheets[0]!.remembered, later.sheets[0]!.columns[2]!.to], [true, 'card'])
  const seen = (await look(later.id)).preview!
  assert.deepEqual(seen.counts, { created: 0, changed: 1, unchanged: 1, refused: 0 })
  assert.deepEqual(seen.rows.find(row => row.seen === 'changed')!.changes, [{ label: '入会日期', before: '2024年3月', after: '2024年4月' }])
  await refused(world, person, 'POST', `/api/imports/${later.id}/enter`, 409, /^有1行不能导入/)
  await change(later.id, { existing: 'change' })
  assert.deepEqual((await enter(later.id)).result!.sheets.map(({ created, changed, unchanged }) => [created, changed, unchanged]), [[0, 1, 1]])
  assert.equal((await records(world, person, 'member'))[0]!['joined'], '2024-04')
  await refused(world, person, 'POST', '/api/undo', 409, /^之后又有1次改动/, { batch: result!.batch })
})

inHouse('an old .xls with a sheet a month: what is decided of one holds for all, and all go in as one import', async world => {
  const { person } = await office(world)
  const { send, change, look, enter } = importing(world, person)
  const book = utils.book_new()
  const month = (name: string, rows: unknown[][]) => utils.book_append_sheet(book, utils.aoa_to_sheet([['日', '去的厂', '走访目的', '谈了多少人'], ...rows]), name)
  month('1月', [[18, '大地五金厂', '督查走访', 4], [20, '同上', '谈心走访', 2]])
  month('2月', [['3日', '大地五金厂', '督查走访', 1]])
  month('说明', [])
  const sent = await send('2025走访.xls', write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer)
  assert.deepEqual(sent.sheets.map(({ name, ledger, use, year, month }) => [name, ledger, use, year, month]), [
    ['1月', 'visit', true, 2025, 1], ['2月', 'visit', true, 2025, 2], ['说明', 'visit', false, 2025, null],
  ])
  const put = await change(sent.id, { sheets: [{ nth: 0, mapping: { 日: 'day', 去的厂: 'employer', 谈了多少人: 'people' } }] })
  assert.deepEqual(put.sheets[1]!.columns.map(({ to }) => to), ['day', 'employer', 'purpose', 'people'])
  assert.deepEqual((await look(sent.id)).preview!.counts, { created: 3, changed: 0, unchanged: 0, refused: 0 })
  const { result } = await enter(sent.id)
  assert.deepEqual(result!.sheets.map(({ created }) => created), [2, 1])
  assert.deepEqual((await records(world, person, 'visit')).map(({ day, purpose }) => [day, purpose]).sort(), [
    ['2025-01-18', 'supervise'], ['2025-01-20', 'care'], ['2025-02-03', 'supervise'],
  ])
  await ok(world, person, 'POST', '/api/undo', { batch: result!.batch })
  assert.deepEqual(await records(world, person, 'visit'), [])
})

inHouse('characters that no database keeps harm nothing, wherever they stand', async world => {
  const { person } = await office(world)
  const { send, change, look, enter } = importing(world, person)
  const odd = (text: string): TestCell => ({ xml: `<c t="inlineStr"><is><t>${text}_x0000__xD800__x0007_</t></is></c>` })
  const book = await xlsx({
    会员名册: {
      rows: [[odd('会员名册')], [odd('姓名'), odd('备注'), '工作单位', odd('天气'), '所属工会'], [odd('张三'), odd('好'), odd('大地五金厂'), odd('晴'), odd('宏兴村联合工会')], [odd('李四'), odd('好'), odd('没有的厂')]],
    },
  })
  const sent = await send('会员\u0000名册.xlsx', book)
  assert.deepEqual([sent.phase, sent.sheets[0]?.ledger], ['ready', 'member'], sent.say ?? '')
  await change(sent.id, { good: true })
  const { counts } = (await look(sent.id)).preview!
  assert.deepEqual(counts, { created: 1, changed: 0, unchanged: 0, refused: 1 })
  const { result, phase, say } = await enter(sent.id)
  assert.deepEqual([phase, say, result!.sheets[0]!.created, result!.refused], ['done', null, 1, true])
  assert.equal((await records(world, person, 'member'))[0]!['name'], '张三')
})

async function office(world: TestHouse): Promise<{ person: Person; employer: string }> {
  const tree = await plant(world.office)
  const [firm] = await world.office.write(system('测试', tree.book), [{ ledger: 'employer', do: 'create', values: { union: tree.own, name: '大地五金厂' } }])
  await grant(world.office, tree, 'zhang', 'clerk')
  return { person: await join(world, 'zhang'), employer: firm!.id }
}

async function ok<T>({ ask }: TestHouse, person: Person, method: 'GET' | 'POST', url: string, body?: unknown): Promise<T> {
  const answer = await ask(person, method, url, body)
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json<T>()
}

async function refused({ ask }: TestHouse, person: Person, method: 'GET' | 'POST', url: string, status: number, say: string | RegExp, body?: unknown): Promise<void> {
  const answer = await ask(person, method, url, body)
  assert.equal(answer.statusCode, status, answer.body)
  const said = answer.json<{ say: string }>().say
  if (typeof say === 'string') assert.equal(said, say)
  else assert.match(said, say)
}

/** In the order in which they were entered. */
async function records(world: TestHouse, person: Person, ledger: string): Promise<Record<string, unknown>[]> {
  const { records } = await ok<{ records: Record<string, unknown>[] }>(world, person, 'POST', `/api/ledgers/${ledger}/query`, {})
  return records.sort((a, b) => String(a['id']) < String(b['id']) ? -1 : 1)
}

async function handedBack({ ask, house }: TestHouse, person: Person, id: string): Promise<string[][]> {
  const answer = await ask(person, 'GET', `/api/imports/${id}/refused.xlsx`)
  assert.ok(String(answer.headers['content-disposition']).endsWith(`filename*=UTF-8''${encodeURIComponent('劳动争议（退回）.xlsx')}`))
  const path = joined(house.desk.dir, 'back.xlsx')
  await writeFile(path, answer.rawPayload)
  const lines: string[][] = []
  for await (const { rows } of readSpreadsheet(path, 'back.xlsx')) for await (const { cells } of rows) lines.push(cells)
  return lines
}
