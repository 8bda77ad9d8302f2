import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { p, t, word } from '#formats/testing-docx.ts'
import { unzip } from '#formats/unzip.ts'
import { assertAccessible, enterDemo, openWorld } from './world.ts'

/*
 * A report of the year before the ledgers: its doubts are mended, one figure is told what it counts, and its figures
 * are kept. The draft of the next year is then held against them; it comes back as a document with comments. What is said of
 * help and schooling no ledger of the township knows: 5.2万元 in 2023 and 54万元 in 2024 can only be told apart by the report.
 */
const PAST = `云浦镇总工会2023年工作总结
2023年，镇总工会紧扣中心工作，服务职工群众，各项任务有序推进。
一、维权服务
全年受理劳动争议41件，其中工伤14件、劳资纠纷28件。全年接待职工来访__人次。推行团体合同制度，签订团体合同22份，覆盖职工1860人。
二、帮扶解困
全年慰问困难职工126户，发放慰问金5.2万元。金秋助学12人，发放助学金3.6万元。
三、建功立业
全年举办技能比武6场，参赛职工240人。工会干部下企业座谈19场。`
const DRAFT = `云浦镇总工会2024年工作总结（征求意见稿）
2024年，镇总工会聚焦职工所盼，各项工作取得新进展。
一、维权服务
全年受理劳动争议26件。
二、帮扶解困
全年慰问困难职工130户，发放慰问金54万元。金秋助学14人，发放助学金4.2万元。
三、建功立业
工会干部下企业座谈1场。`

const world = await openWorld('demo')
const page = await world.visit()
await enterDemo(page, world)
const phone = await world.visit({ width: 390, dark: true })
await phone.context().addCookies(await page.context().cookies())

const results = page.getByRole('group', { name: /核对结果/ })
const looking = page.getByRole('article', { name: /^正在看/ })

async function send(name: string, text: string): Promise<void> {
  await page.goto(`${world.address}/check`)
  await page.getByLabel('选择文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(await word(text.split('\n').map(line => p(t(line))).join(''))) })
  await results.waitFor()
}

/** The comments of the document that one takes away. */
async function commented(): Promise<string> {
  const [sent] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载批注稿' }).click()])
  assert.match(sent.suggestedFilename(), /（批注）\.docx$/)
  return new TextDecoder().decode((await unzip(readFileSync(await sent.path()))).get('word/comments.xml'))
}

test('the report of last year is looked through, put right and kept', async () => {
  await send('2023年总结.docx', PAST)
  await page.getByText('文稿写的是2023年').waitFor()
  await results.getByRole('button', { name: '要改 3' }).waitFor()
  await results.getByRole('button', { name: '请核实 1' }).waitFor()
  await assertAccessible(page, '往年的报告')

  await page.getByRole('button', { name: /^团体合同/ }).first().click()
  await looking.getByRole('button', { name: '2 处都改成集体合同' }).click()
  await results.getByRole('button', { name: '要改 1' }).waitFor()
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('menuitem', { name: '修改文字' }).click()
  await page.getByLabel('修改文字').fill(PAST.replaceAll('团体合同', '集体合同').replace('来访__人次', '来访93人次').replace('劳资纠纷28件', '劳资纠纷27件'))
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await results.getByRole('button', { name: '要改 0' }).waitFor()
  await results.getByRole('button', { name: '请核实 0' }).waitFor()

  await page.getByRole('button', { name: /^19场/ }).click()
  await looking.getByRole('button', { name: '指定是哪一项' }).click()
  await looking.getByRole('combobox', { name: '在全部指标里找' }).fill('没有这一项')
  await page.getByText('没有叫这个的指标').waitFor()
  await looking.getByRole('combobox', { name: '在全部指标里找' }).fill('txzf')
  await page.getByRole('option', { name: '谈心走访', exact: true }).waitFor({ state: 'attached' })
  await page.keyboard.press('Enter')
  await page.getByText('记住了：这是').waitFor()
  await looking.getByText('按您更正过的认').waitFor()

  await page.getByRole('button', { name: '收存这份报告的数' }).click()
  await page.getByText(/^收存了 \d+ 个数/).waitFor()
  await page.getByRole('link', { name: '看往年报告' }).click()
  await page.getByRole('row', { name: /发放慰问金/ }).getByText('5.2万元').first().waitFor()
  await assertAccessible(page, '往年报告')
  await phone.goto(`${world.address}/past`)
  await phone.getByText('5.2万元').first().waitFor()
  await assertAccessible(phone, '往年报告，手机')
})

test('the draft of the next year is held against it, and comes back with comments', async () => {
  await send('2024年总结.docx', DRAFT)
  await results.getByRole('button', { name: '请核实 1' }).waitFor()
  await page.getByRole('button', { name: /^54万元/ }).click()
  await looking.getByText(/报告数，见《云浦镇总工会2023年工作总结》/).first().waitFor()
  await page.getByRole('button', { name: /^1场/ }).click()
  await looking.getByText('按您更正过的认').waitFor()
  await assertAccessible(page, '下一年的草稿')
  await looking.getByRole('button', { name: '这是另一项指标' }).click()
  await looking.getByRole('button', { name: '不按更正的认' }).click()
  await looking.getByRole('button', { name: '指定是哪一项' }).waitFor()
  assert.equal(await looking.getByText('按您更正过的认').count(), 0)

  const comments = await commented()
  assert.match(comments, /相差太大/)
  assert.equal(comments.match(/<w:comment /g)?.length, 1)
})

test('a paragraph taken over from last year stands beside the one it is like', async () => {
  const paragraph = (people: number) => `三月八日组织女职工文艺晚会，以多彩的形式展示了女职工的良好精神风貌，参加演出${people}人，受到全镇干部群众的一致好评。`
  await send('2024年妇女节小结.docx', `云浦镇总工会2024年妇女节活动小结\n${paragraph(46)}`)
  await page.getByLabel('另一份报告').setInputFiles({ name: '去年小结.txt', mimeType: 'text/plain', buffer: Buffer.from(`云浦镇总工会2023年妇女节活动小结\n${paragraph(68)}`) })
  await page.getByText('与“去年小结”比过了，有 1 段雷同。').waitFor()
  await page.getByRole('button', { name: /三月八日组织女职工文艺晚会/ }).first().click()
  await looking.getByRole('button', { name: '并排看' }).click()
  const dialog = page.getByRole('dialog', { name: '两段并排看' })
  await dialog.waitFor()
  assert.deepEqual(await dialog.locator('mark').allInnerTexts(), ['46人', '68人'])
  await assertAccessible(page, '两段并排看')
  await page.keyboard.press('Escape')
  assert.match(await commented(), /几乎一样/)
})

test('what was kept can be taken back as a whole', async () => {
  await page.goto(`${world.address}/past`)
  await page.getByRole('button', { name: /^撤销收存/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click()
  await page.getByText('还没有收存过往年报告').waitFor()
})
