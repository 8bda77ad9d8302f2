/** Characters of written numerals: digits first, then places. */
export const DIGITS = '零〇○一二三四五六七八九两壹贰貳叁參肆伍陆陸柒捌玖'
export const PLACES = '十百千万亿拾佰仟萬億廿卅'

/** Two digits in a row are a loose range: 三五个, 五六十人, 十七八名. Neighbours are, and these. */
export const LOOSE_PAIRS = ['三五', '两三', '一两', '三两']

/** What Arabic digits may be scaled by; the word then belongs to the unit: 275万元. */
export const SCALE_WORDS: Record<string, number> = {
  十: 10, 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12,
}

/** Units and words that begin like a scale. */
export const NO_SCALES = ['千克', '千瓦', '百分点']

/** Parts of a whole, in percent for one: 百分之五 is 5, 三分之二 is 66.7. */
export const FRACTIONS: Record<string, { unit: string; scale: number }> = {
  百分之: { unit: '%', scale: 1 }, 千分之: { unit: '‰', scale: 0.1 }, 万分之: { unit: '‱', scale: 0.01 },
}

/** 半 before these is half of one… */
export const HALF_UNITS = ['天', '个月', '小时', '个小时', '个学期', '个学时']
/** …but not behind these: 大半天, 上半个月. */
export const NOT_HALF_AFTER = '好大多对过上下前后老一参各年'
