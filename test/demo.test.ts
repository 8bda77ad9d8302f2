import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openDesk } from './desk.ts'

const folder = fileURLToPath(new URL('../demo/yunpu', import.meta.url))
const sheets = globSync('*.csv', { cwd: folder }).map(file => ({ ledger: basename(file, '.csv'), file: join(folder, file) }))
const town = '云浦镇总工会'
const desk = await openDesk()
await desk.load(sheets)

describe('the demonstration township, January to August', async () => {
  const found = await desk.figures(town, '2025-01..2025-08')
  const stated: Record<string, number> = {
    'union.standing': 60, 'union.standing:village': 11, 'union.standing:enterprise': 48, 'union.standing:office': 1,
    'member.total': 5135, 'member.women': 2696, 'member.migrants': 1441, 'union.founded': 1, 'member.added': 80,
    'activity.trainings:chairTraining': 2, 'activity.held:commend': 1, 'activity.held:quiz': 1, 'activity.held:committee': 2,
    'visit.prospects': 13, 'visit.prospects:willing': 3, 'visit.prospects:persuade': 6, 'visit.prospects:unfit': 2, 'visit.prospects:elsewhere': 2,
    'activity.drills': 1, 'activity.drilled': 40, 'activity.contests': 1, 'activity.entrants': 20, 'activity.entrantMigrants': 7,
    'activity.winners': 6, 'activity.winners:first': 1, 'activity.winners:second': 2, 'activity.winners:third': 3,
    'dispute.received': 48, 'dispute.mediated': 48, 'dispute.success': 100, 'dispute.people': 60, 'dispute.migrants': 56, 'dispute.sought': 66281500,
    'dispute.received:injury': 15, 'dispute.sought:injury': 59775200, 'dispute.received:pay': 33, 'dispute.sought:pay': 6506300, 'petition.received': 16,
  }
  for (const [name, value] of Object.entries(stated)) test(`${name} is ${value}`, () => assert.equal(found[name], value))
  test('some stand as details and some as 汇总, as in life', async () => {
    const { trail } = await desk.figure('dispute.received', town, '2025-01..2025-08')
    assert.deepEqual([trail.details, trail.totals, trail.replaced, trail.straddling], [31, 3, 4, 1])
  })
  test('half a year tells only half a year', async () => {
    const half = await desk.figures(town, '2025H1')
    assert.deepEqual(
      [half['activity.contests'], half['activity.entrants'], half['dispute.received'], half['activity.meetings:special'], half['union.standing']],
      [0, 0, 38, 2, 60],
    )
  })
  test('no identity number in it can be anyone’s: no area has the code 990101', () => {
    const numbers = sheets.flatMap(({ file }) => readFileSync(file, 'utf8').match(/(?<!\w)\d{17}[\dX](?!\w)/g) ?? [])
    assert.ok(numbers.length > 50)
    assert.deepEqual(numbers.filter(number => !number.startsWith('990101')), [])
  })
})

type Change = {
  does: string
  ledger: string
  find: string
  union?: string
  period?: string
  to?: Record<string, unknown>
  from: Record<string, [before: number | null, after: number | null]>
}

/** Deleting or dating back one record changes exactly this, counted by hand from the sheets. */
const changes: readonly Change[] = [
  {
    does: 'an injury case is deleted', ledger: 'dispute', find: '云劳调〔2025〕2号',
    from: {
      'dispute.received': [48, 47], 'dispute.received:injury': [15, 14], 'dispute.mediated': [48, 47], 'dispute.mediated:injury': [15, 14],
      'dispute.agreed': [48, 47], 'dispute.agreed:injury': [15, 14], 'dispute.people': [60, 59], 'dispute.migrants': [56, 55],
      'dispute.firms': [31, 30], // Its firm had no other case.
      'dispute.sought': [66281500, 61051500], 'dispute.sought:injury': [59775200, 54545200],
      'dispute.settled': [64028300, 59028300], 'dispute.settled:injury': [57666000, 52666000], 'dispute.paid': [54786300, 49786300], 'dispute.paid:injury': [49326000, 44326000],
    },
  },
  {
    // Settled in August all the same, so what follows the day of settlement stays.
    does: 'a pay case is dated back to December', ledger: 'dispute', find: '云劳调〔2025〕25号', to: { received: '2024-12-30' },
    from: {
      'dispute.received': [48, 47], 'dispute.received:pay': [33, 32], 'dispute.people': [60, 59], 'dispute.migrants': [56, 55], 'dispute.firms': [31, 30],
      'dispute.sought': [66281500, 66085000], 'dispute.sought:pay': [6506300, 6309800],
    },
  },
  {
    // It said to include the four details of its union and months: 9 go, 4 come back. It did not tell what was paid.
    does: 'a 汇总 is deleted', ledger: 'dispute', find: '半年报',
    from: {
      'dispute.received': [48, 43], 'dispute.received:pay': [33, 28], 'dispute.mediated': [48, 43], 'dispute.mediated:pay': [33, 28],
      'dispute.agreed': [48, 43], 'dispute.agreed:pay': [33, 28], 'dispute.people': [60, 54], 'dispute.migrants': [56, 50],
      'dispute.sought': [66281500, 65295500], 'dispute.sought:pay': [6506300, 5520300], 'dispute.settled': [64028300, 63126300], 'dispute.settled:pay': [6362300, 5460300],
    },
  },
  {
    does: 'a petition is deleted', ledger: 'petition', find: '信访2025-06',
    from: {
      'petition.received': [16, 15], 'petition.received:other': [4, 3], 'petition.visitors': [18, 17], 'petition.finished': [15, 14],
      'petition.finishRate': [100 * 14 / 16, 100 * 13 / 15],
    },
  },
  {
    // The firm's stage is then its earlier one.
    does: 'the newest visit to a firm is deleted', ledger: 'visit', find: '9月底前召开会员大会',
    from: { 'visit.visits': [33, 32], 'visit.visits:organize': [17, 16], 'visit.prospects:willing': [3, 2], 'visit.prospects:persuade': [6, 7] },
  },
  {
    does: 'the contest is dated back a year', ledger: 'activity', find: '农村劳动力计算机操作技能竞赛', to: { day: '2024-08-18' },
    from: {
      'activity.held': [25, 24], 'activity.held:skillContest': [1, null], 'activity.contests': [1, 0], 'activity.entrants': [20, 0], 'activity.entrantMigrants': [7, 0],
      'activity.winners': [6, 0], 'activity.winners:first': [1, null], 'activity.winners:second': [2, null], 'activity.winners:third': [3, null],
      'activity.cost': [6495000, 5905000], 'activity.cost:union': [2665000, 2425000], 'activity.cost:government': [1750000, 1400000],
    },
  },
  {
    // The township tells the same drill and stands above: nothing changes there.
    does: 'the village’s record of the township’s drill is deleted', ledger: 'activity', find: '村里另记一份', from: {},
  },
  {
    does: 'and what changes in the village', ledger: 'activity', find: '村里另记一份', union: '宏兴村联合工会',
    from: { 'activity.held': [2, 1], 'activity.held:drill': [1, null], 'activity.drills': [1, 0], 'activity.drilled': [38, 0] },
  },
  {
    // The return of December stands in for it: 79 members, 32 of them women, 21 migrants of 87 workers were 78, 31, 21 of 86.
    does: 'a village’s newest return is deleted', ledger: 'headcount', find: '江南村联合工会',
    from: {
      'headcount.workers': [5380, 5379], 'headcount.members': [5052, 5051], 'headcount.women': [2658, 2657], // 镇北 (37) and 马塘 (33) do not tell their workers.
      'headcount.counted': [4982, 4981], 'headcount.rate': [100 * 4982 / 5380, 100 * 4981 / 5379],
      'member.realName': [100 * 103 / 5052, 100 * 103 / 5051],
      'member.total': [5135, 5134], 'member.women': [2696, 2695], 'member.womenShare': [100 * 2696 / 5135, 100 * 2695 / 5134],
      'member.migrantShare': [100 * 1441 / 5135, 100 * 1441 / 5134],
    },
  },
]

describe('one record more or less', () => {
  for (const { does, ledger, find, union = town, period = '2025-01..2025-08', to, from } of changes) {
    test(`${does} (${union})`, async () => {
      const id = ledger === 'headcount' ? await desk.newest(ledger, find) : await desk.find(ledger, find)
      const before = await desk.figures(union, period)
      const written = await desk.do({ ledger, do: to ? 'change' : 'remove', id, ...(to && { values: to }) })
      const after = await desk.figures(union, period)
      await desk.undo(written)
      const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(name => (before[name] ?? null) !== (after[name] ?? null))
      assert.deepEqual(Object.fromEntries(names.sort().map(name => [
        name, [before[name] ?? null, after[name] ?? null],
      ])), Object.fromEntries(Object.entries(from).sort(([a], [b]) => a < b ? -1 : 1)))
      assert.deepEqual(await desk.figures(union, period), before)
    })
  }
})
