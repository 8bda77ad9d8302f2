import { tidy } from '#kit/interval.ts'
import { fromChinese, withoutSeparators } from '#kit/numeral.ts'

/** Words that say a number is not exact. */
export const vague = /约|大概|左右|上下|余|多|近|不足|不到|超过|超|以上|以下|将|来|几|若干|[+≈~>＞<＜]/

/** Plain digits with or without separators, 1.2万, or a Chinese numeral; null for anything else. */
export function readNumber(text: string): number | null {
  const plain = withoutSeparators(text.replace(/\s/g, ''))
  const [, digits, wan] = /^(\d+(?:\.\d+)?|\.\d+)(万?)$/.exec(plain) ?? []
  return digits === undefined ? fromChinese(plain) : tidy(Number(digits) * (wan ? 1e4 : 1))
}

/** '60人次' → 60 and 人次. */
export function splitMeasure(text: string): { number: string; unit: string } {
  const [, number = text, unit = ''] = MEASURED.exec(text.replace(/\s/g, '')) ?? []
  return { number, unit }
}

const MEASURED = new RegExp(`^(?:共计?|合计)?(.+?)(${[
  '人次', '家次', '户次', '人', '名', '位', '家', '户', '次', '场', '期', '届', '起', '件', '例', '宗', '批', '项', '条', '个', '只', '台', '辆', '套',
  '份', '册', '本', '张', '处', '所', '间', '座', '支', '组', '天', '日', '年', '月', '小时', '课时', '学时', '分钟', '平方米', '公斤', '吨',
].join('|')})?$`)
