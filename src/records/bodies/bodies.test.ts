import assert from 'node:assert/strict'
import type { Block, Body } from '#model/body.ts'
import { report } from '#office/report.ts'
import { sql } from '#store/sql.ts'
import type { Actor } from '../actor.ts'
import { atDesk, type Desk } from '../testing.ts'

const p = (id: string, text: string): Block => ({ id, kind: 'paragraph', runs: [{ text }] })
const said = (body: Body) => body.map(block => block.kind === 'paragraph' ? block.runs.map(run => run.text).join('') : block.kind)
const begin = ({ enter, town }: Desk, more: object = {}) => enter('report', { union: town, title: '2025年工作总结', kind: 'summary', period: '2025', ...more })
const li = (desk: Desk): Actor => ({ ...desk.actor, id: 'li', name: '李四', role: 'clerk' })
const say = (work: Promise<unknown>) => work.then(() => '', (error: { say: string }) => error.say)

atDesk('a text is kept version by version; what one person saves in one sitting is one to whoever looks back', [report], async desk => {
  const { office, actor } = desk
  const id = await begin(desk)
  assert.deepEqual((({ version, body, open, title }) => ({ version, body, open, title }))(await office.readBody(actor, 'report', id)), {
    version: 0, body: [], open: true, title: '2025年工作总结',
  })
  for (const [base, text] of [[0, '一'], [1, '二'], [2, '三']] as const) await office.saveBody(actor, 'report', id, { base, body: [p('a', text)] })
  assert.equal((await office.saveBody(actor, 'report', id, { base: 3, body: [p('a', '三')] })).version, 3, 'the same again')
  await office.saveBody(li(desk), 'report', id, { base: 3, body: [p('a', '四')] })
  await office.saveBody(li(desk), 'report', id, { base: 4, body: [p('a', '五')], note: '送主席看的' })
  await office.saveBody(li(desk), 'report', id, { base: 5, body: [p('a', '六')] })
  assert.deepEqual((await office.versionsOf(actor, 'report', id)).map(one => [one.version, one.whoName, one.note]), [
    [6, '李四', null], [5, '李四', '送主席看的'], [4, '李四', null], [3, '张三', null],
  ])
  assert.deepEqual(said((await office.readBody(actor, 'report', id, 3)).body), ['三'])
  assert.equal(await say(office.readBody(actor, 'report', id, 9)), '这份报告没有第9版，请刷新后再试')
})

atDesk('two who write at once lose no paragraph', [report], async desk => {
  const { office, actor } = desk
  const id = await begin(desk)
  await office.saveBody(actor, 'report', id, { base: 0, body: [p('a', '甲'), p('b', '乙')] })
  await Promise.all([
    office.saveBody(actor, 'report', id, { base: 1, body: [p('a', '甲改'), p('b', '乙')] }),
    office.saveBody(li(desk), 'report', id, { base: 1, body: [p('a', '甲'), p('b', '乙改'), p('c', '丙')] }),
  ])
  const { body, version } = await office.readBody(actor, 'report', id)
  assert.deepEqual(said(body), ['甲改', '乙改', '丙'])
  const both = await office.saveBody(actor, 'report', id, { base: 1, body: [p('a', '甲又改'), p('b', '乙')] })
  assert.deepEqual([said(both.body), both.version], [['甲改', '甲又改', '乙改', '丙'], version + 1])
  assert.equal(await say(office.write(actor, [{ ledger: 'report', do: 'submit', id, values: { submitted: '2025-12-01' } }])), '这份报告有1段是两个人同时改的，请先在正文里选定留哪一种写法')
})

atDesk('who may not open or alter the record may not read or write its text', [report], async desk => {
  const { office, actor, hong } = desk
  const id = await begin(desk)
  const village: Actor = { ...li(desk), unions: [hong] }
  assert.match(await say(office.readBody(village, 'report', id)), /^您只能处理本级和下属工会的记录/)
  assert.match(await say(office.versionsOf(village, 'report', id)), /^您只能处理本级和下属工会的记录/)
  assert.match(await say(office.saveBody(village, 'report', id, { base: 0, body: [] })), /^您只能处理本级和下属工会的记录/)
  assert.match(await say(office.saveBody({ ...actor, role: 'reader' }, 'report', id, { base: 0, body: [] })), /^您的账号只能查看/)
  assert.match(await say(office.saveBody({ ...actor, book: 'other' }, 'report', id, { base: 0, body: [] })), /^这条记录属于另一个账套/)
  assert.equal(await say(office.saveBody(actor, 'union', hong, { base: 0, body: [] })), '工会组织没有正文，请核对')
  assert.equal(await say(office.saveBody(actor, 'report', id, {
    base: 0, body: [{ kind: 'pictures', pictures: [{ file: 'a'.repeat(64), caption: '' }] }],
  })), '有图片还没有传上来，请删掉那张图片，重新插入后再保存')
})

atDesk('what is issued stays as it was; whoever alters it is told of', [report], async desk => {
  const { office, actor, store } = desk
  const id = await begin(desk)
  const step = (verb: string, values: object) => office.write(actor, [{ ledger: 'report', do: verb, id, values: { ...values } }])
  await office.saveBody(actor, 'report', id, { base: 0, body: [p('a', '定稿')] })
  await step('sign', { approver: '王主席', approved: '2025-12-20' })
  assert.equal(await say(office.saveBody(actor, 'report', id, { base: 1, body: [] })), '这份报告已经审定，要改正文，请先退回')
  await step('issue', { issued: '2025-12-22' })
  assert.equal(await say(step('issue', { issued: '2025-12-23' })), '只有“审定”的报告可以“印发”，这一条是“印发”')
  const { version, sealed, open, title } = await office.readBody(actor, 'report', id)
  assert.deepEqual({ version, sealed, open, title }, { version: 1, sealed: true, open: false, title: '2025年工作总结' })
  assert.match(String((await office.get(actor, 'report', id))['seal']), /^[0-9a-f]{64}$/)
  assert.equal(await say(office.saveBody(actor, 'report', id, { base: 1, body: [] })), '这份报告已经印发，正文不能再改')
  assert.equal(await say(step('change', { title: '别的' })), '这份报告已经印发，标题不能再改；印发错了的，请在历史里撤销印发')
  assert.equal(await say(step('remove', {})), '这份报告已经印发，不能删除；印发错了的，请在历史里撤销印发')
  await step('change', { number: '测工总〔2025〕8号', sent: [{ to: '县总工会', day: '2025-12-23', how: 'mail' }] })
  assert.equal(await say(step('change', { number: '测工总〔2025〕9号' })), '这份报告已经印发，文号不能再改；印发错了的，请在历史里撤销印发')
  const administrator: Actor = { ...actor, role: 'administrator' }
  assert.deepEqual(await office.verify(administrator), [])
  await store.transaction(tx => tx.run(sql`update record_body set body = '[]' where record = ${id}`))
  assert.deepEqual(await office.verify(administrator), ['报告“2025年工作总结”第1版的正文被改动过，请从备份恢复'])
  const { digestOfBody } = await import('./rows.ts')
  await store.transaction(tx => tx.run(sql`update record_body set digest = ${digestOfBody('2025年工作总结', [])} where record = ${id}`))
  assert.deepEqual(await office.verify(administrator), ['报告“2025年工作总结”的正文与印发时不同，请从备份恢复'])
})

atDesk('an issue that was a mistake is taken back, and the text can be written again', [report], async desk => {
  const { office, actor } = desk
  const id = await begin(desk)
  await office.saveBody(actor, 'report', id, { base: 0, body: [p('a', '初稿')] })
  await office.write(actor, [{ ledger: 'report', do: 'sign', id, values: { approver: '王主席', approved: '2025-12-20' } }])
  const [issued] = await office.write(actor, [{ ledger: 'report', do: 'issue', id, values: { issued: '2025-12-22' } }])
  await office.undo(actor, { change: issued!.change })
  await office.write(actor, [{ ledger: 'report', do: 'return', id, values: { returned: '2025-12-23', reason: '漏了一段' } }])
  await office.saveBody(actor, 'report', id, { base: 1, body: [p('a', '初稿'), p('b', '补的一段')] })
  assert.deepEqual((await office.versionsOf(actor, 'report', id)).map(({ version, sealed }) => [version, sealed]), [[2, false], [1, true]])
  await office.write(actor, [{ ledger: 'report', do: 'sign', id, values: { approver: '王主席', approved: '2025-12-24' } }])
  await office.write(actor, [{ ledger: 'report', do: 'issue', id, values: { issued: '2025-12-25' } }])
  assert.deepEqual(await office.verify({ ...actor, role: 'administrator' }), [])
})
