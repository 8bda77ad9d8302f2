import { isCount, type Told } from './told.ts'

/** What stands between 占 and the percent: 占会员总数的. Null where this is no share. */
export function shareOf(told: Told, index: number): string | null {
  const { before: said } = told.claims[index]!
  const found = /占(?:到|比|了|去)?([^，。；、\d]{0,12}?)(?:总数|总量|总额|人数|数)?(?:的|比例|比重)?(?:为|达|达到|约|近|比)?$/.exec(said)
  // 占比由46%上升到70% is told by another rule.
  if (found) return /[由从]/.test(found[1]!) ? null : bare(found[1]!)
  // 困难职工86名（40%）
  if (/^[（(]$/.test(said) && index > 0 && isCount(told.claims[index - 1]!) && /^[）)]/.test(told.text.slice(told.claims[index]!.end))) return ''
  // 分别占…的39.4%和67.5%
  const last = index - 1
  return /^[和、及与]$/.test(said) && told.claims[last]?.quantity === 'percent' && last >= 0 ? shareOf(told, last) : null
}

/** 新建 of 全县新建 and of 全年新建. */
export function bare(noun: string): string {
  return noun.replace(/^(?:全[县市区镇乡街道年园]*|[我本][县市区镇乡]|园区|今年|本年)/, '').replace(/^总(?=..)/, '')
}
