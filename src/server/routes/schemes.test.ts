import assert from 'node:assert/strict'
import { docxText } from '#formats/docx/read.ts'
import { system } from '#records/actor.ts'
import { putFile } from '#store/files.ts'
import { grant, inHouse, join, plant } from '../testing.ts'

const PHOTO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

inHouse('a scheme fills itself from the ledgers, for one union and for all below, and hands over its evidence', async world => {
  const { office, ask, house } = world
  const tree = await plant(office)
  await grant(office, tree, 'clerk', 'clerk')
  const clerk = await join(world, 'clerk')
  const enter = async (ledger: string, values: object) => (await office.write(system('测试', tree.book), [{ ledger, do: 'create', values: { union: tree.own, ...values } }]))[0]!.id
  const stored = await putFile(house.desk.dir, PHOTO)
  await office.addFile(system('测试', tree.book), { ...stored, name: '现场.png', type: 'image/png' })

  for (const day of ['2025-02-10', '2025-03-11', '2025-08-18']) await enter('dispute', { received: day, cause: 'pay', handler: tree.seat })
  await enter('visit', { day: '2025-04-02', purpose: 'care', files: [stored.hash] })
  await enter('visit', { day: '2025-05-16', purpose: 'care', union: tree.below })
  await enter('activity', { day: '2025-03-20', title: '第一片片会', kind: 'area', role: 'host', place: '新联村' })
  await enter('activity', { day: '2025-06-20', title: '职工篮球赛', kind: 'sport', role: 'host' })
  const items = [
    { aspect: '维权', what: '受理争议', weight: 30, way: 'share', indicator: 'dispute.received', target: 4, evidence: ['dispute'] },
    { aspect: '服务', what: '走访', weight: 40, way: 'short', indicator: 'visit.visits', target: 3, each: 10, evidence: ['visit'] },
    { aspect: '服务', what: '片会', weight: 10, way: 'share', indicator: 'activity.meetings', target: 1, evidence: ['activity'] },
    { aspect: '服务', what: '特色', weight: 20, way: 'hand' },
  ]
  const id = await enter('scheme', { name: '目标管理考核', period: '2025', whom: 'own', items })

  // 3 of 4 disputes: 22.5 of 30; 2 of 3 visits: 10 off 40; the one meeting, of which the other activity is no evidence; the last is a person's to judge.
  const scores = (await ask(clerk, 'POST', `/api/schemes/${id}/scores`, {})).json()
  assert.deepEqual([scores.points, scores.most, scores.open], [62.5, 100, 1])
  assert.deepEqual(scores.items.map((one: { points: number | null; why: string; evidence: { records: number }[] }) => [
    one.points, one.why, one.evidence.map(({ records }) => records),
  ]), [
    [22.5, '完成75%', [3]], [30, '少1家次，每家次扣10分', [2]], [10, '达到1次', [1]], [null, '由考核的人评分', []],
  ])

  // The village alone has one visit, and nobody told it of disputes or meetings.
  const all = (await ask(clerk, 'GET', `/api/schemes/${id}/all`)).json()
  assert.deepEqual(all.filter(({ union }: { union: string }) => union === tree.below).map(({ points, open }: { points: number; open: number }) => [points, open]), [[20, 3]])

  await enter('assessment', { scheme: id, scored: '2025-08-30', rows: [{ what: '受理争议', weight: 30, counted: 22.5, self: 24 }] })
  const paper = await ask(clerk, 'POST', `/api/schemes/${id}/pack`, {})
  assert.equal(paper.statusCode, 200)
  const text = await docxText(paper.rawPayload)
  assert.doesNotMatch(text, /篮球赛/)
  for (const said of [
    '第一片片会', '活动类别\t片会', '地点\t新联村', '编号：3-1', '迎检资料', '自评得分：24分（3项未评）', '1．受理争议', '台账算得22.5分（完成75%），自评24分。', '劳动争议记录', '编号：1-3', '2-2', '受理劳动争议：3起',
    '走访：照片', '缺少的材料', '3条记录没有附件', '1条记录没有附件',
  ]) assert.ok(text.includes(said), `${said}: ${text}`)
})
