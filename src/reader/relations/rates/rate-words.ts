import { ending, listed } from '../../lookup.ts'
import { CHANGES, RATES, RATE_TAILS } from '../../words/relations.ts'
import { isCount, type Told } from '../told.ts'

/**
 * What the words before a percent say of it. `share`: of one count in another, `of` and `over` the words for either, and whether the words say no more
 * than that it is one (`plain`); `done`: of a plan; `change`: more or less than before; `times`: so many times as much. `moved`: 由46%上升到70%.
 */
export type RateWords = { as: 'share' | 'done' | 'change' | 'times'; of: readonly string[]; over: readonly string[]; name?: string; moved?: 'from' | 'to'; loose?: true }

export function rateWords(told: Told, index: number): RateWords | null {
  const { claims, text } = told
  const rate = claims[index]!
  if (rate.unit === '倍' || rate.unit === '番') return { as: 'times', of: [], over: [] }
  if (rate.quantity !== 'percent') return null
  const last = claims[index - 1]
  // 占全部职工|9000人的|72%: the words stand before the base.
  const said = !isOfBase(told, index) ? rate.before : rate.before === '的' ? last!.before + rate.before : `占${rate.before}`
  // 由46%上升到70%, 占39.4%和67.5%: what is said of the first is said of both.
  if (last?.quantity === 'percent' && last.sentence === rate.sentence) {
    const first = JOINED.test(said) || RISEN.test(said) ? rateWords(told, index - 1) : null
    if (first) return RISEN.test(said) ? { ...first, moved: 'to' } : first
  }
  const bare = said.replace(/(?:[了为达约近仅在]|超过|低于|高于|不足)+$/, '')
  if (CHANGE(bare, bare.length)) return { as: 'change', of: [], over: [], ...(/平均|人均|户均/.test(bare) && { loose: true }) }
  const moved = MOVED.test(said) ? { moved: 'from' as const } : {}
  if (PLAN.test(text.slice(rate.clause.start, rate.start))) return { as: 'done', of: [], over: PLANS, ...moved }
  const share = SHARE.exec(said)
  // 支出中活动费占42%
  const [, among, part] = AMONG.exec(said) ?? []
  if (share && among !== undefined && share[1] === '') return { as: 'share', of: [part!], over: [among], ...moved }
  if (share) return { as: 'share', of: subject(said), over: share[1]!.length > 1 ? [share[1]!] : [], ...moved }
  if (/^[（(]$/.test(said) && isCount(last ?? rate) && /^[）)]/.test(text.slice(rate.end))) return { as: 'share', of: [], over: [] }
  const name = NAME.exec(said)?.[1]?.replace(/^.*的(?=..)/, '')
  if (name) return { as: 'share', name: stem(name), ...named(name), ...moved }
  const byShare = /按照?$/.test(said) && text.startsWith('的比例', rate.end)
  return { as: 'share', of: [], over: [], ...(!byShare && { loose: true }), ...moved }
}

/** 占全部职工|9000人的|72%, 占辖区|26家非公企业的|64.8%: the figure right before a rate is its base. */
export function isOfBase({ claims }: Told, index: number): boolean {
  const [last, rate] = [claims[index - 1], claims[index]!]
  if (last?.clause.start !== rate.clause.start || !isCount(last)) return false
  return rate.before === '的' || (/^[\u4e00-\u9fff]{2,8}的$/.test(rate.before) && /占[^占]{0,8}$/.test(last.before)) || /^[\u4e00-\u9fff]{0,6}(?:目标|任务|计划)的$/.test(rate.before)
}

const JOINED = /^[和、及与]$/
const RISEN = /^[^，。；、\d]{0,6}[到至为](?:了)?$/
const MOVED = /[由从][^，。；、\d]{0,8}$/
const CHANGE = ending(listed(CHANGES))
const SHARE = /占(?:到|比|了|去)?(?:全[部县市区镇乡街道年园]*|[我本][县市区镇乡]|园区|今年|本年)?([^，。；、\d由从]{0,12}?)(?:总数|总量|总额|人次|人数|数)?(?:的|比例|比重)?(?:[由从][^，。；、\d]{0,8})?(?:为|达|达到|约|近|比|只有|仅)?$/
const AMONG = /(?:^|[，；])([\u4e00-\u9fff]{2,6})(?:当?中|里面?)，?([\u4e00-\u9fff]{2,8})占/
const NAME = /([\u4e00-\u9fff]{2,12}?)(?:率|面(?![上向前对貌积])|比例)[^，。；：、\d率]{0,10}$/
const PLAN = /(?:完成|为|占|达到?|相当于|实现|的)[^，。；]{0,16}(?:任务|计划|目标|指标|预算)[^，。；]{0,14}$|(?:任务|计划|目标|指标|预算)的?(?:约|近)?$|(?:完成|执行)(?:率|了)?[^，。；、]{0,3}$/

/** What a plan is called. */
const PLANS = ['任务', '计划', '目标', '指标', '预算', '应']

// 女职工占37.5%
function subject(said: string): string[] {
  const found = /([\u4e00-\u9fff]{2,8})占/.exec(said)?.[1]
  return found ? [found] : []
}

function stem(name: string): string {
  return RATE_TAILS.reduce((word, tail) => word.endsWith(tail) && word.length > tail.length ? word.slice(0, -tail.length) : word, name).slice(-2)
}

function named(name: string): Pick<RateWords, 'of' | 'over'> {
  const known = RATES[stem(name)]
  return { of: [stem(name), ...(known?.of ?? [])], over: known?.over ?? [] }
}
