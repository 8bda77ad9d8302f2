import { identityFault } from '#kit/check-digit.ts'
import { newId } from '#kit/id.ts'
import { system, type Actor } from '#records/actor.ts'
import type { Step } from '#records/draft.ts'
import type { Office } from '#records/office.ts'
import { dice } from './town.ts'

/** A county with towns and villages, its members and two years of their work. The same seed gives the same county, but for the ids of its records. */
export type County = { actor: Actor; county: string; towns: string[]; villages: string[]; records: number }

/** Enters it through the door as a load does, a thousand records at once; what is refused stops the bench. */
export async function fillCounty(office: Office, {
  members, unions = members < 100_000 ? 60 : 3000, seed = 1,
}: { members: number; unions?: number; seed?: number }): Promise<County> {
  const { id: book } = await office.createBook(system('bench', ''), { name: '云浦县总工会' })
  const actor = system('bench', book)
  const chance = dice(seed)
  const county = newId()
  const towns = ids(Math.max(1, Math.round(unions / 50)))
  const villages = ids(unions - towns.length - 1)
  const firms = ids(villages.length * 2)
  const sheets = sheetsOf({ chance, county, towns, villages, firms }, members)
  let records = 0
  for (const [ledger, many, rowAt] of sheets) {
    const batch = { id: newId(), note: ledger }
    for (let from = 0; from < many; from += SIZE) {
      const steps = Array.from({ length: Math.min(SIZE, many - from) }, (_, n): Step => ({ ledger, do: 'create', ...stepOf(rowAt(from + n)) }))
      const refused = (await office.take(actor, steps, { batch })).flatMap(({ faults }) => faults).find(({ strength }) => strength === 'refuse')
      if (refused) throw new Error(`refused: ${refused.say}`)
      records += steps.length
    }
  }
  return { actor, county, towns, villages, records }
}

const SIZE = 1000

type Values = Record<string, unknown> & { id?: string }
type Sheet = readonly [ledger: string, many: number, rowAt: (n: number) => Values]
type Ground = { chance: () => number; county: string; towns: string[]; villages: string[]; firms: string[] }

function sheetsOf({ chance, county, towns, villages, firms }: Ground, members: number): Sheet[] {
  const below = (n: number) => Math.floor(chance() * n)
  const at = <T>(list: readonly T[]) => list[below(list.length)]!
  const day = (from: number, years: number) => {
    const text = `${from + below(years)}-${two(1 + below(12))}-${two(1 + below(28))}`
    const exact = chance()
    return exact < 0.03 ? text.slice(0, 4) : exact < 0.1 ? text.slice(0, 7) : text
  }
  const placed = () => {
    const n = below(villages.length)
    return { union: villages[n]!, firm: firms[n * 2 + below(2)]! }
  }
  const work = Math.round(members / 100)
  return [
    ['union', 1 + towns.length + villages.length, n => n === 0 ? { id: county, name: '云浦县总工会', type: 'county', founded: '1984' }
      : n <= towns.length ? { id: towns[n - 1]!, union: county, name: `第${n}镇总工会`, type: 'township', founded: '1990' }
      : { id: villages[n - towns.length - 1]!, union: towns[n % towns.length]!, name: `第${n}村联合工会`, type: 'village', founded: `200${n % 10}-0${1 + n % 9}` }],
    ['employer', firms.length, n => ({ id: firms[n]!, union: villages[n >> 1]!, name: `云浦第${n}厂`, ownership: 'private', opened: '2001' })],
    ['basis', towns.length, n => ({ union: n === 0 ? county : towns[n]!, way: n % 10 === 9 ? 'headcount' : 'roll', from: '2024' })],
    ['member', members, n => {
      const { union, firm } = placed()
      const female = chance() < 0.45
      const left = chance() < 0.08
      return {
        union, employer: firm, name: at(SURNAMES) + at(GIVEN), identity: identity(n, female), sex: female ? 'female' : 'male', migrant: chance() < 0.6,
        group: chance() < 0.05 ? 'courier' : null,
        phone: `199${String(below(1e8)).padStart(8, '0')}`, joined: day(2014, 10), how: chance() < 0.9 ? 'admitted' : 'moved', left: left ? day(2024, 2) : null,
      }
    }],
    [
      'headcount', villages.length,
      n => ({ union: villages[n]!, on: '2024-12-31', workers: { total: 400, women: 150, migrants: 200 }, members: { total: 330, women: 130, migrants: 180 } }),
    ],
    ['dispute', work * 4, () => {
      const { union, firm } = placed()
      const received = day(2024, 2)
      const closed = chance() < 0.9
      return {
        union, employer: firm, received, cause: at(CAUSES), people: { total: 1 + below(5), migrants: below(2) }, sought: 1000_00 * (2 + below(90)),
        way: 'mediation',
        ...closed && { closed: after(received), result: chance() < 0.8 ? 'agreed' : 'failed', agreed: 900_00, paid: 900_00 },
      }
    }],
    // On one day a firm is visited once.
    ['visit', work * 10, n => {
      const firm = firms[n % firms.length]!
      const union = villages[n % firms.length >> 1]!
      const purpose = at(['organize', 'care', 'talks', 'serve'])
      return {
        union, employer: firm,
        day: `2025-${two(1 + Math.floor(n / firms.length) % 12)}-${two(1 + Math.floor(n / firms.length / 12) % 28)}`,
        purpose, stage: purpose === 'organize' ? at(['willing', 'persuade']) : null,
      }
    }],
    ['activity', work * 2, n => ({
      union: placed().union, title: `活动${n}`, day: day(2024, 2), kind: at(KINDS), role: at(['host', 'host', 'joint', 'join']), partners: '工办',
      people: { total: 10 + below(60), women: below(10) },
      lines: [{ source: 'union', amount: 500_00 }],
    })],
    // A few villages tell a quarter by telephone, of which some events stand as records.
    [
      'activity', Math.round(villages.length / 10),
      n => ({ union: villages[n * 10]!, title: `汇总${n}`, form: 'total', day: '2025Q1', kind: 'lawTraining', role: 'host', times: 3, people: { total: 90 } }),
    ],
    ['inspection', work, n => ({ union: placed().union, title: `检查${n}`, day: day(2024, 2), kind: 'general', role: 'host', visits: 4, hazards: 3, fixed: 2, rechecked: null })],
    ['movement', work, () => ({ union: placed().union, day: day(2024, 2), kind: at(['admitted', 'in', 'out']), people: { total: 1 + below(9) } })],
  ]
}

function stepOf({ id, ...values }: Values): Pick<Step, 'id' | 'values'> {
  return { ...(id !== undefined && { id }), values }
}

function ids(many: number): string[] {
  return Array.from({ length: many }, () => newId())
}

/** Of the period after it, as inexact as it was. */
function after(day: string): string {
  return day.length === 4 ? day : day.length === 7 ? `${day.slice(0, 4)}-12` : `${day.slice(0, 4)}-12-28`
}

/** Another one for each number, born between 1960 and 2001. */
function identity(serial: number, female: boolean): string {
  const [area, born] = [String(990_001 + Math.floor(serial / 21_000)), 1960 + Math.floor(serial / 500) % 42]
  const digits = `${area}${born}0101${String(serial % 500 * 2 + (female ? 0 : 1)).padStart(3, '0')}`
  return digits + [...'0123456789X'].find(last => identityFault(digits + last) === null)!
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗']
const GIVEN = ['建国', '秀英', '伟', '敏', '静', '丽', '强', '磊', '洋', '艳'] as const
const CAUSES = ['injury', 'pay', 'termination', 'insurance'] as const
const KINDS = ['committee', 'congress', 'safetyTraining', 'lawTraining', 'lecture', 'drill', 'skillContest', 'show', 'sport'] as const
