import { tidy } from '#kit/interval.ts'
import { fromChinese } from '#kit/numeral.ts'
import type { Options, Parts } from '#model/field.ts'

const PLACES = { first: '一等奖', second: '二等奖', third: '三等奖', merit: { label: '优秀奖', aka: ['优胜奖', '鼓励奖'] } } as const satisfies Options

/** How a contest is scored, which prizes it announced, who took part and who won. */
export const contestParts = {
  weights: {
    label: '评分比例',
    fields: { item: { kind: 'text', label: '评分项目', required: true, aka: ['项目', '考核内容'] }, share: { kind: 'percent', label: '占比', required: true, aka: ['比例', '权重', '分值'] } },
  },
  awards: {
    label: '设奖',
    fields: {
      place: { kind: 'choice', label: '奖项', required: true, of: PLACES },
      places: { kind: 'count', label: '名额', required: true, aka: ['人数', '个数'], units: ['名', '个', '人', '队'] },
      bonus: { kind: 'money', label: '每名奖金', aka: ['奖金', '奖励'] },
    },
  },
  entrants: {
    label: '参赛名单',
    fields: {
      name: { kind: 'text', label: '参赛者', required: true, aka: ['姓名', '选手'] },
      unit: { kind: 'text', label: '单位' },
      score: { kind: 'decimal', label: '成绩', aka: ['得分', '总分'] },
      rank: { kind: 'count', label: '名次', units: ['名', '位'] },
    },
  },
  prizes: {
    label: '获奖名单',
    fields: {
      place: { kind: 'choice', label: '奖项', required: true, of: PLACES },
      name: { kind: 'text', label: '获奖者', required: true, aka: ['姓名'] },
      unit: { kind: 'text', label: '单位' },
    },
  },
} as const satisfies Parts

type Place = keyof typeof PLACES

export const contestRules = [
  { ok: (r: Weighted) => r.weights.length === 0 || inAll(r) === 100, say: (r: Weighted) => `评分比例合计是${inAll(r)}%，不是100%，请核对各项占比`, at: 'weights' },
  { ok: (r: Awarded) => r.awards.every(({ place }) => place === null || won(r, place) <= announced(r, place)), say: '获奖名单多于设奖名额，请核对奖项和名额', at: 'prizes' },
  { ok: (r: Awarded) => r.awards.length === 0 || r.prizes.every(({ place }) => r.awards.some(award => award.place === place)), say: '获奖名单里有没设的奖项，请核对设奖和获奖名单', at: 'prizes' },
  { ok: (r: Entered) => !r.people || r.people.total === null || r.people.per === 'attendance' || r.entrants.length <= r.people.total, say: '参赛名单多于参加人员，请核对人数', at: 'people' },
] as const

type Weighted = { weights: readonly { share: number | null }[] }
type Awarded = { awards: readonly { place: Place | null; places: number | null }[]; prizes: readonly { place: Place | null }[] }
type Entered = { entrants: readonly unknown[]; people: { total: number | null; per?: 'attendance' } | null }

/** In percent, without the dust of binary fractions. */
function inAll({ weights }: Weighted): number {
  return tidy(weights.reduce((sum, { share }) => sum + (share ?? 0), 0))
}

function won({ prizes }: Awarded, of: Place): number {
  return prizes.filter(({ place }) => place === of).length
}

/** The same prize may stand in two rows: for teams, and for single persons. */
function announced({ awards }: Awarded, of: Place): number {
  return awards.reduce((sum, { place, places }) => sum + (place === of ? places ?? 0 : 0), 0)
}

/** 第三届电焊技能竞赛 is the third of a series of its own name; of what is held once there is none. */
export function editionOf(title: string | null): { term: number; series: string } | null {
  const [, before = '', numeral = '', after = ''] = /^(?:20\d\d年度?)?(.*?)第([\d零〇一二两三四五六七八九十百]+)届(.+)$/.exec(title ?? '') ?? []
  const term = /^\d+$/.test(numeral) ? Number(numeral) : fromChinese(numeral)
  return after === '' || term === null ? null : { term, series: before + after }
}
