import assert from 'node:assert/strict'
import { isRefusal } from '#kit/refusal.ts'
import { parsePeriod } from '#kit/period.ts'
import { figures } from '#figures/figures.ts'
import { register } from '#lines/register.ts'
import { wantNamed } from '#model/figure.ts'
import { stepOf } from '#reader/propose/proposal.ts'
import { system, type Actor } from '#records/actor.ts'
import { makeKeys } from '#records/keys/keys.ts'
import { openOffice } from '#records/office.ts'
import type { Place, Store } from '#store/store.ts'
import { onBoth } from '#store/testing.ts'
import { readNote } from './note.ts'

/** A township with two villages and their firms; a clerk of the township and one of 明星村. */
async function town(store: Store, { dir }: Place) {
  const office = openOffice({ store, register, keys: makeKeys(new Uint8Array(32).fill(7)), dir })
  const { id: book } = await office.createBook(system('测试', ''), { name: '云浦镇' })
  const clerk: Actor = { id: 'zhang', name: '张三', book, role: 'clerk', unions: 'all' }
  const enter = async (ledger: string, values: object) => (await office.write(system('测试', book), [{ ledger, do: 'create', values: { ...values } }]))[0]!.id
  const top = await enter('union', { name: '云浦镇总工会', type: 'township', founded: '2000' })
  const hong = await enter('union', { name: '宏兴村联合工会', type: 'village', founded: '2002', union: top })
  const ming = await enter('union', { name: '明星村联合工会', type: 'village', founded: '2003', union: top })
  await enter('employer', { union: hong, name: '云浦金滚轴承有限公司', opened: '2001' })
  await enter('employer', { union: ming, name: '云浦德润橡胶有限公司', opened: '2001' })
  await enter('employer', { union: ming, name: '云浦信步鞋业有限公司', opened: '2005' })
  await enter('alias', { union: top, name: '金滚集团', of: '云浦金滚轴承有限公司' })
  const read = (text: string, actor = clerk, union = { id: top, called: '云浦镇总工会' }) => readNote({ office, register, actor, today: '2025-08-20', union, text })
  return { office, clerk, villager: { ...clerk, id: 'li', unions: [ming] } satisfies Actor, top, ming, read, figures: figures({ store, register }) }
}

const NOTES = [
  '8月18日金滚集团职工来访3人，反映拖欠工资',
  '上半年宏兴村受理劳动争议6起，涉及9人，标的4.2万元',
  '8月5日会同应急管理所开展安全大检查，查了7家，隐患11处，整改8处，复查日期8月15日',
  '宏兴村8月1日转入会员3名，转出2名',
  '昨天走访德润橡胶，老板愿意建会',
  '7月份明星村没有发生劳动争议',
]

onBoth('a note is read without a trace; what was confirmed goes through the door and counts exactly as told', async (store, _, place) => {
  const { office, clerk, top, read, figures } = await town(store, place)
  const notes = await Promise.all(NOTES.map(text => read(text)))
  const stored = async () => (await Promise.all([
    'petition', 'dispute', 'inspection', 'movement', 'visit', 'zero',
  ].map(ledger => office.list(clerk, ledger, {})))).map(({ records }) => records.length)
  assert.deepEqual(await stored(), [0, 0, 0, 0, 0, 0])

  const proposals = notes.flatMap(note => note.proposals)
  assert.deepEqual(proposals.map(({ ledger, faults }) => `${ledger} ${faults.filter(({ strength }) => strength === 'refuse').map(({ say }) => say)}`), [
    'petition ', 'dispute ', 'inspection ', 'movement ', 'movement ', 'visit ', 'zero ',
  ])
  await office.write(clerk, proposals.map(stepOf))
  assert.deepEqual(await stored(), [1, 1, 1, 2, 1, 1])

  const told: Readonly<Record<string, number>> = {
    'petition.received': 1, 'petition.visitors': 3, 'dispute.received': 6, 'dispute.people': 9, 'dispute.sought': 4_200_000,
    'inspection.rounds': 1, 'inspection.visits': 7, 'inspection.hazards': 11, 'inspection.fixed': 8, 'movement.movedIn': 3, 'movement.movedOut': 2,
    'visit.visits': 1, 'visit.prospects': 1,
  }
  const found = await figures.compute(clerk, Object.keys(told).map(name => wantNamed(name, { union: top, period: parsePeriod('2025-01..2025-08') })))
  assert.deepEqual(Object.fromEntries(found.map(({ indicator, value }) => [indicator, value])), told)
})

onBoth('what the door has against a record stands beside it before it is confirmed', async (store, _, place) => {
  const { office, clerk, read } = await town(store, place)
  const [late] = (await read('8月20日受理金滚轴承工伤纠纷1起，8月12日调解成功，标的5万元')).proposals
  assert.deepEqual(late!.faults.map(({ strength, say }) => `${strength} ${say}`), ['refuse 办结日期早于受理日期，请核对'])
  await assert.rejects(office.write(clerk, [stepOf(late!)]), error => isRefusal(error) && error.say.includes('办结日期早于受理日期，请核对'))

  const [visit] = (await read('昨天走访德润橡胶，老板愿意建会')).proposals
  const [{ id } = { id: '' }] = await office.write(clerk, [stepOf(visit!)])
  assert.equal((await read('昨天走访德润橡胶，老板愿意建会')).proposals[0]!.existing, id)
})

onBoth('names are those of the reader’s own unions; what he names besides stays in the note', async (store, _, place) => {
  const { villager, ming, read } = await town(store, place)
  const own = { id: ming, called: '明星村联合工会' }
  const firmIn = async (text: string) => (await read(text, villager, own)).proposals[0]!.values.find(({ field }) => field === 'employer')
  assert.equal((await firmIn('德润橡胶职工来访2人，反映拖欠工资'))!.id !== undefined, true)
  assert.equal((await firmIn('金滚轴承职工来访2人，反映拖欠工资'))?.id, undefined)
})

onBoth('what is empty, too long or too much is refused in one sentence', async (store, _, place) => {
  const { read } = await town(store, place)
  const refused: [text: string, say: string][] = [
    [' \n', '请写下或粘贴要登记的内容'],
    ['啊'.repeat(20_001), '内容有20001个字，一次最多20000个，请分几次粘贴'],
    ['1、德润橡胶职工来访2人。\n'.repeat(201), '读出的记录太多（201条），请分几次粘贴'],
  ]
  for (const [text, say] of refused) await assert.rejects(read(text), error => isRefusal(error) && error.say === say, say)
})
