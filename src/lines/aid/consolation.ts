import { addMonths } from '#kit/day.ts'
import { solarFromLunar } from '#kit/lunar.ts'
import { findDate } from '#kit/period.ts'
import { ledger } from '#model/ledger.ts'
import { fields, parts } from './consolation-fields.ts'
import { visitReceipt, visitSummary } from './forms.ts'

/** Those who are counted in heads; households in need are told in 户, with their members beside. */
const OTHERS = ['frontline', 'model', 'sick', 'newForm', 'migrant', 'retiree', 'other'] as const

/** 慰问: one round to one sort of people, with its money by source and, where it matters, a row each for those visited. */
export const consolation = ledger({
  id: 'consolation', label: '慰问', unit: '次', day: 'day',
  title: ['occasion', 'whom', 'day'],
  fields, parts,
  sums: { amount: [['lines', 'amount'], ['visited', 'amount']] },
  derived: {
    counted: r => countedOn(r),
    households: r => r.visited.length > 0 && r.whom === 'hardship' ? r.visited.length : null,
    people: r => r.visited.length > 0 && r.whom !== null && r.whom !== 'hardship' ? { total: r.visited.length } : null,
  },
  rules: [
    { ok: r => r.households === null || r.whom === null || r.whom === 'hardship', say: '只有慰问困难职工按户登记，请改慰问对象或清空户数', at: 'households' },
    { ok: r => r.whom !== 'hardship' || r.households !== null, say: '慰问困难职工，请补慰问户数', at: 'households', strength: 'later' },
    { ok: r => !r.amount || r.form === 'total' || r.lines.length > 0, say: '有慰问金，请补经费来源', at: 'lines', strength: 'later' },
    { alike: ['day', 'occasion', 'whom'], say: '同一天已有一次同样的慰问，若是同一件事请填“同一事项”', strength: 'warn' },
  ],
  totals: ['occasion', 'whom'],
  zero: 'occasion',
  forms: { receipt: visitReceipt, summary: visitSummary },
  indicators: {
    visits: { label: '开展慰问', unit: '次', units: ['场', '批'], aka: ['慰问活动', '开展慰问活动', '走访慰问活动', '组织慰问', '看望', '去看了', '探望'], flow: 'counted', by: 'occasion' },
    households: {
      label: '走访慰问困难职工', unit: '户', units: ['家', '名'], flow: 'counted', where: { whom: 'hardship' }, sum: 'households', by: 'occasion',
      aka: ['慰问困难职工', '走访困难职工', '慰问困难职工家庭', '走访慰问困难职工家庭', '看望慰问困难职工', '慰问困难户', '慰问困难家庭', '困难职工家庭送去慰问金', '走访困难职工家庭', '慰问特困职工', '看望困难职工', '走访特困职工', '走访困难户', '走访慰问困难家庭'],
    },
    feasts: {
      label: '两节期间走访慰问困难职工', unit: '户', units: ['家', '名'], flow: 'counted', where: { whom: 'hardship', occasion: 'twoFeasts' }, sum: 'households',
      aka: ['两节走访慰问困难职工', '两节慰问困难职工', '两节期间慰问困难职工', '春节慰问困难职工', '春节走访慰问困难职工', '元旦春节期间走访慰问困难职工', '元旦春节走访慰问困难职工', '春节期间走访慰问困难职工', '春节期间慰问困难职工', '春节期间走访困难职工', '春节前走访困难职工', '春节前慰问困难职工', '节日期间走访慰问困难职工'],
    },
    members: { label: '慰问困难职工', unit: '人', aka: ['走访慰问困难职工', '走访困难职工'], flow: 'counted', where: { whom: 'hardship' }, sum: 'people.total' },
    people: {
      label: '慰问职工', unit: '人', units: ['名', '位'], flow: 'counted', where: { whom: OTHERS }, sum: 'people.total',
      aka: ['走访慰问职工', '看望慰问职工', '慰问各类职工', '慰问困难职工农民工', '慰问职工农民工'],
    },
    frontline: { label: '慰问一线职工', unit: '人', units: ['名', '位'], aka: ['慰问户外劳动者', '慰问高温一线职工', '慰问环卫工人', '为一线职工送去', '一线职工送清凉', '慰问高温作业职工', '慰问高温作业人员', '慰问高温岗位职工', '慰问环卫工', '慰问户外职工', '慰问一线工人', '慰问坚守岗位职工'], flow: 'counted', where: { whom: 'frontline' }, sum: 'people.total' },
    models: { label: '慰问劳模', unit: '人', units: ['名', '位'], aka: ['走访慰问劳模', '慰问劳动模范', '看望劳模'], flow: 'counted', where: { whom: 'model' }, sum: 'people.total' },
    sick: {
      label: '慰问患病职工', unit: '人', units: ['名', '位', '人次'], aka: ['慰问住院职工', '慰问患病住院职工', '看望住院职工', '看望患病职工', '慰问生病职工', '慰问伤病职工', '看望伤病职工', '探望住院职工', '看望病号', '看望生病职工', '探望生病职工'], flow: 'counted',
      where: { whom: 'sick' }, sum: 'people.total',
    },
    newForm: { label: '慰问新就业形态劳动者', unit: '人', units: ['名', '位'], aka: ['慰问快递小哥', '慰问外卖小哥', '慰问快递员', '慰问外卖骑手'], flow: 'counted', where: { whom: 'newForm' }, sum: 'people.total' },
    migrants: { label: '慰问外来务工人员', unit: '人', units: ['名', '位'], aka: ['慰问留岗职工', '慰问农民工', '慰问困难农民工'], flow: 'counted', where: { whom: 'migrant' }, sum: 'people.total' },
    retired: { label: '慰问退休职工', unit: '人', units: ['名', '位'], aka: ['慰问老职工', '慰问退休老职工'], flow: 'counted', where: { whom: 'retiree' }, sum: 'people.total' },
    money: {
      label: '发放慰问金', unit: '元', aka: ['慰问金', '发放慰问款', '送去慰问金', '送上慰问金', '发放慰问资金', '慰问款', '慰问资金', '慰问资助金额', '慰问救济金', '发放慰问金和慰问品', '送去慰问款', '慰问金额', '慰问金及慰问品', '慰问金和慰问品价值', '慰问金和慰问品', '慰问金和物品', '慰问金及物资'],
      flow: 'counted', sum: 'amount', by: 'occasion',
    },
    feastMoney: {
      label: '发放两节慰问金', unit: '元', aka: ['两节慰问金', '两节期间发放慰问金', '春节慰问金', '发放春节慰问金', '元旦春节慰问金'], flow: 'counted', where: { occasion: 'twoFeasts' }, sum: 'amount',
    },
    funds: { label: '慰问经费', unit: '元', aka: ['慰问经费支出', '投入慰问经费', '送温暖资金', '送温暖活动资金', '筹集送温暖资金'], flow: 'counted', of: 'lines', sum: 'amount', by: 'source' },
    goods: { label: '慰问品价值', unit: '元', aka: ['慰问品折合', '慰问物资价值', '清凉物资', '发放慰问品价值', '慰问物资', '慰问品', '发放慰问品', '送去清凉饮料', '价值清凉饮料', '防暑降温用品', '慰问物品', '防暑物品', '慰问品折价', '折价', '慰问品合计', '清凉用品价值', '清凉饮料价值', '物资价值'], flow: 'counted', sum: 'worth', by: 'occasion' },
    // Only where both are told may one be divided by the other.
    given: { label: '到户慰问金', unit: '元', flow: 'counted', where: { whom: 'hardship', households: { known: true } }, sum: 'amount' },
    average: { label: '户均慰问金', unit: '元', aka: ['户均'], ratio: ['consolation.given', 'consolation.households'] },
  },
})

/** 两节慰问 belongs to no calendar year: whatever is given from October on counts on the day of the 春节 to come, all else on its own day. */
function countedOn({ day, occasion }: { day: string | null; occasion: string | null }): string | null {
  const period = findDate(day)
  if (!period || occasion !== 'twoFeasts') return day
  return solarFromLunar(Number(addMonths(period.first, 3).slice(0, 4)), 1, 1) ?? day
}
