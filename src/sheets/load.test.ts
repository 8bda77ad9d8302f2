import assert from 'node:assert/strict'
import { newId } from '#kit/id.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { atDesk, type Desk } from '#records/testing.ts'
import { load, type SheetFile } from './load.ts'
import { preview } from './preview.ts'
import { openSheet } from './sheet.ts'

type Lines = readonly string[]

function files(desk: Desk, sheets: Readonly<Record<string, Lines>>): SheetFile[] {
  return Object.entries(sheets).map(([name, [head = '', ...rows]]) => ({
    file: `${name}.csv`, sheet: openSheet(desk.office.register.ledgers.get(name.split('-')[0]!)!, { line: 1, cells: head.split('|') }),
    rows: rows.map((row, i) => ({ line: i + 2, cells: row.split('|') })),
  }))
}

async function loaded(desk: Desk, sheets: Readonly<Record<string, Lines>>, more: { batch?: string; good?: true; calm?: () => Promise<boolean>; giveWay?: (ms: number) => Promise<void> } = {}) {
  const progress: string[] = []
  const { batch = newId(), ...rest } = more
  const found = await load({
    ...rest, office: desk.office, register: desk.office.register, actor: desk.actor, files: files(desk, sheets), batch: { id: batch, note: 'test' },
    progress: (files, done, total, stage) => { if (stage === 'store') progress.push(`${files} ${done}/${total}`) },
  })
  return {
    progress,
    told: found.map(({ file, created, unchanged, refused, waits }) => [
      file, created, unchanged, refused.flatMap(({ faults }) => faults.map(({ line, say }) => `${line} ${say}`)), waits,
    ]),
  }
}

/** Others write when the import begins, and as often again as it asks `times`. */
const busy = (times = 1) => async () => times-- <= 0

const cases = (many: number) => ['所属工会|案号|受理日期|案由', ...Array.from({ length: many }, (_, i) => `宏兴|K${i}|2025-03-01|工伤`)]

atDesk('what others point to goes in first, whatever the order; unions and firms that name each other go in at once', [dispute], async desk => {
  const { told } = await loaded(desk, {
    dispute: ['所属工会|受理日期|案由|用人单位', '大地工会|2025-03-01|工伤|大地厂'],
    union: ['工会名称|工会类型|上级工会|所在单位|成立日期', '大地工会|企业工会|测试镇总工会|大地厂|2020-01-01'],
    employer: ['所属工会|单位名称|开业日期', '大地工会|大地厂|2019'],
  })
  assert.deepEqual(told, [['dispute.csv', 1, 0, [], undefined], ['union.csv', 1, 0, [], undefined], ['employer.csv', 1, 0, [], undefined]])
})

atDesk('a long sheet is stored part by part; begun again it doubles nothing', [dispute], async desk => {
  const batch = newId()
  const first = await loaded(desk, { dispute: cases(2300) }, { batch, calm: busy() })
  assert.ok(first.progress.length >= 2) // as large as the machine allows
  assert.deepEqual([first.progress[0], first.progress.at(-1), first.progress.length], ['dispute.csv 1000/2300', 'dispute.csv 2300/2300', new Set(first.progress).size])
  assert.deepEqual((await loaded(desk, { dispute: cases(2300) }, { batch, calm: busy() })).told, [['dispute.csv', 0, 2300, [], undefined]])
  // Without a number nothing but the place in the same content tells the rows apart.
  const bare = ['所属工会|受理日期|案由', '宏兴|2025-04-01|工伤', '宏兴|2025-04-01|工伤']
  const other = newId()
  for (const created of [2, 0]) assert.deepEqual((await loaded(desk, { dispute: bare }, { batch: other })).told, [['dispute.csv', created, 2 - created, [], undefined]])
})

atDesk('while nobody else writes, a sheet of an office is put to the door once: all of it goes in, or nothing', [dispute], async desk => {
  const { office } = desk
  let doors: string[] = []
  const counting: Desk = { ...desk, office: {
    ...office, take: async (...asked) => (doors.push(`take ${asked[1].length}`), office.take(...asked)), check: async (...asked) => (doors.push(`check ${asked[1].length}`), office.check(...asked)),
  } }
  const bad = [...cases(1500), '宏兴|K7|2025-04-01|工伤']
  assert.deepEqual((await loaded(counting, { dispute: bad })).told, [['dispute.csv', 0, 0, ['1502 与第9行的案号相同，请删去重复的一条'], undefined]])
  assert.deepEqual([doors, (await office.list(desk.actor, 'dispute')).total], [['take 1501'], 0])
  doors = []
  assert.deepEqual((await loaded(counting, { dispute: cases(1500) })).progress, ['dispute.csv 1500/1500'])
  assert.deepEqual(doors, ['take 1500'])
})

atDesk('while others write, its parts are small, and it gives way after each', [dispute], async desk => {
  let ways = 0
  const { progress } = await loaded(desk, { dispute: cases(1500) }, { calm: busy(2), giveWay: async () => void ways++ })
  assert.deepEqual(progress.slice(0, 2), ['dispute.csv 100/1500', 'dispute.csv 1100/1500'])
  assert.equal(ways, 1)
})

atDesk('who writes in between, by whatever door, is met: the next parts are small', [dispute], async desk => {
  const { office, actor, hong } = desk
  let n = 0
  const meddled: Desk = { ...desk, office: { ...office, take: async (...asked) => {
    const taken = await office.take(...asked)
    if (n++ === 0) await office.write(actor, [{ ledger: 'dispute', do: 'create', values: { union: hong, received: '2025-03-01', cause: 'injury', number: '别人' } }])
    return taken
  } } }
  const { progress } = await loaded(meddled, { dispute: cases(5100) })
  assert.deepEqual([progress[0], n > 2], ['dispute.csv 1000/5100', true])
  const sizes = progress.map(one => Number(/ (\d+)\//.exec(one)![1])).map((done, i, all) => done - (all[i - 1] ?? 0))
  assert.equal(sizes[2], 100, 'after the part that met him')
})

atDesk('a ledger whose records may name each other goes in by parts as well, unless those of the sheet do', [dispute], async desk => {
  const firms = (from: number, about: string) => ['所属工会|单位名称|开业日期|涉及单位', ...Array.from({ length: 1200 }, (_, i) => `宏兴|第${from + i}厂|2019|${i === 7 ? about : ''}`)]
  assert.deepEqual((await loaded(desk, { employer: firms(1000, '') }, { calm: busy() })).progress, ['employer.csv 1000/1200', 'employer.csv 1200/1200'])
  const linked = await loaded(desk, { employer: firms(3000, '第4100厂') }, { calm: busy() })
  assert.deepEqual([linked.progress, linked.told], [['employer.csv 1200/1200'], [['employer.csv', 1200, 0, [], undefined]]])
})

atDesk('one bad row keeps a sheet out whole, and those that point to it; the good ones go in when asked', [dispute], async desk => {
  const sheets = {
    employer: ['所属工会|单位名称|开业日期|停业日期', '宏兴|大地厂|2019|', '宏兴|长江厂|2019|2018'],
    dispute: ['所属工会|受理日期|案由|用人单位', '宏兴|2025-03-01|工伤|大地厂', '宏兴|2025-03-02|工伤|长江厂'],
  }
  assert.deepEqual((await loaded(desk, sheets)).told, [['employer.csv', 0, 0, ['3 停业日期早于开业日期，请核对'], undefined], ['dispute.csv', 0, 0, [], 'employer.csv']])
  const good = await loaded(desk, sheets, { good: true })
  assert.deepEqual(good.told, [['employer.csv', 1, 0, ['3 停业日期早于开业日期，请核对'], undefined], ['dispute.csv', 1, 0, ['3 没有找到用人单位“长江厂”，是不是：大地厂？'], undefined]])
})

atDesk('of a long sheet with a bad row nothing goes in either', [dispute], async desk => {
  const { told } = await loaded(desk, { dispute: [...cases(1500), '宏兴|K1500|2025-02-30|工伤'] }, { calm: busy() })
  assert.deepEqual(told, [['dispute.csv', 0, 0, ['1502 受理日期“2025-02-30”不是真实的日期，请改正'], undefined]])
  assert.equal((await desk.office.list(desk.actor, 'dispute')).total, 0)
})

atDesk('rows far apart that double each other keep a long sheet out as well, and the preview tells of them', [dispute], async desk => {
  const { office, actor } = desk
  const sheets = { dispute: [...cases(1300), '宏兴|K7|2025-04-01|工伤', ...cases(1500).slice(1301)] }
  assert.deepEqual((await loaded(desk, sheets, { calm: busy() })).told, [['dispute.csv', 0, 0, ['1302 与第9行的案号相同，请删去重复的一条'], undefined]])
  assert.equal((await office.list(actor, 'dispute')).total, 0)
  const seen = await preview({ office, register: office.register, actor, files: files(desk, sheets), batch: { id: newId() }, names: new Map() })
  assert.deepEqual(seen.counts, { created: 1500, changed: 0, unchanged: 0, refused: 1 })
  assert.deepEqual(seen.rows.filter(({ seen }) => seen === 'refused').map(({ line, faults }) => [line, faults]), [[1302, ['“案号”（K7）：与第9行的案号相同，请删去重复的一条']]])
})

atDesk('what others enter after the look stops a long sheet where it is met: what is in stays one import, the rest is told', [dispute], async desk => {
  const { office, actor, hong } = desk
  let taken = 0
  const meddled = { ...office, take: async (...[who, steps, how]: Parameters<typeof office.take>) => {
    if (taken++ === 1) await desk.enter('dispute', { union: hong, number: String(steps.at(-1)!.values!['number']), received: '2025-05-01' })
    return office.take(who, steps, how)
  } }
  const batch = { id: newId(), note: 'test' }
  const long = files(desk, { dispute: cases(1500) })
  const [outcome] = await load({ office: meddled, register: office.register, actor, files: long, batch, calm: busy() })
  const { created, refusals, stopped } = outcome!
  assert.deepEqual([created > 0, created + stopped!, refusals, (await office.list(actor, 'dispute')).total], [true, 1500, 1, created + 1])
  assert.match(outcome!.refused[0]!.faults[0]!.say, /^已有劳动争议“K\d+.*”（案号相同）/)
  await office.undo(actor, { batch: batch.id })
  assert.equal((await office.list(actor, 'dispute')).total, 1)
})
