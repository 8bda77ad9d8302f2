import assert from 'node:assert/strict'
import { docxText } from '#formats/docx/read.ts'
import type { FormPage } from '#formats/form-page.ts'
import { system } from '#records/actor.ts'
import { grant, inHouse, join, plant } from '../testing.ts'

inHouse('a paper from a record: numbers masked, with a reason in full and told in the history; from a list a row for each', async world => {
  const { office, ask } = world
  const tree = await plant(office)
  await grant(office, tree, 'clerk', 'clerk')
  await grant(office, tree, 'other', 'clerk', { post: null })
  const [clerk, other] = [await join(world, 'clerk'), await join(world, 'other')]
  const enter = async (ledger: string, values: object) => (await office.write(system('测试', tree.book), [{ ledger, do: 'create', values: { union: tree.own, ...values } }]))[0]!.id
  const firm = await enter('employer', { name: '顺达五金厂', place: '宏兴村8号', opened: '2010', contact: '孙三', phone: '13900001234' })
  const id = await enter('dispute', {
    number: '7号', received: '2025-04-08', cause: 'pay', employer: firm, handler: tree.seat, sought: 4200000,
    parties: [{ name: '赵一', identity: '11010519491231002X' }],
  })
  const url = `/api/ledgers/dispute/records/${id}/forms/oralApplication`
  const boxes = ({ blocks: [first, second] }: FormPage) => ({
    ...first?.kind === 'table' && Object.fromEntries(first.head.map((head, i) => [head, first.rows[0]![i]])),
    ...second?.kind === 'boxes' && Object.fromEntries(second.rows.flat().map(({ label, text }) => [label, text])),
  })

  const [masked] = (await ask(clerk, 'POST', url, {})).json<[FormPage]>()
  assert.equal(masked.title, '劳动争议调解口头申请笔录')
  assert.equal(masked.under, '编号：7号')
  const { 身份证号: number, 申请人: who, 被申请人: firmName, 单位地址: place, 联系人: contact, 请求金额: sought } = boxes(masked)
  assert.deepEqual([number, who, firmName, place, contact, sought], ['110105********002X', '赵一', '顺达五金厂', '宏兴村8号', '孙三　139****1234', '42000元'])

  const full = boxes((await ask(clerk, 'POST', url, { reason: '当事人核对签名' })).json<[FormPage]>()[0])
  assert.deepEqual([full['身份证号'], full['联系人']], ['11010519491231002X', '孙三　13900001234'])
  for (const [ledger, one] of [['dispute', id], ['employer', firm]] as const) {
    const [{ step, reason }] = (await ask(clerk, 'GET', `/api/ledgers/${ledger}/records/${one}/history`)).json<[{ step: string; reason: string }]>()
    assert.deepEqual([step, reason], ['reveal', '当事人核对签名'])
  }

  const paper = await ask(clerk, 'POST', `${url}/docx`, {})
  const text = await docxText(paper.rawPayload)
  assert.ok(text.includes('110105********002X') && text.includes('申请人（签名或捺印）：'), text)
  assert.equal((await ask(other, 'POST', url, {})).statusCode, 403, 'a case of somebody else')

  await enter('visit', { day: '2025-05-16', purpose: 'care', employer: firm, people: { total: 3 } })
  await enter('visit', { day: '2025-03-02', purpose: 'organize', stage: 'willing', employer: firm })
  await enter('visit', { day: '2024-12-30', purpose: 'care', employer: firm, people: { total: 9 } })
  const [list] = (await ask(clerk, 'POST', '/api/ledgers/visit/forms/visitRound', { period: '2025' })).json<[FormPage]>()
  assert.deepEqual([list.title, list.under, list.landscape], ['宏兴村联合工会走访企业登记表', '期间：2025年　　共2次', true])
  const [table] = list.blocks
  assert.ok(table?.kind === 'table')
  assert.deepEqual(table.rows.slice(0, 3), [
    ['1', '2025.3.2', '顺达五金厂', '建会走访', '愿意建会', '', '', ''], ['2', '2025.5.16', '顺达五金厂', '谈心走访', '3人', '', '', ''], ['3', '', '', '', '', '', '', ''],
  ])
  assert.equal(table.rows.length, 8)
})
