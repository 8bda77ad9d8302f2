/** Years by their distance from the year the report ends in. */
export const YEARS: Record<string, number> = {
  今年: 0, 本年: 0, 本年度: 0, 今年度: 0, 全年: 0, 当年: 0, 年度: 0, 年内: 0, 今年内: 0, 去年: -1, 上年: -1, 上一年: -1, 上年度: -1, 去年度: -1, 上一年度: -1, 前年: -2,
  明年: 1, 来年: 1, 次年: 1, 下年: 1, 下一年: 1, 下年度: 1, 下一年度: 1, 后年: 2,
}

/** Parts of a year as the ends printPeriod knows, without the year: H1, Q3, -08, -08上. */
export const PARTS: Record<string, readonly [from: string, to: string]> = {
  上半年: ['H1', 'H1'], 下半年: ['H2', 'H2'], 前半年: ['H1', 'H1'], 后半年: ['H2', 'H2'],
  第一季度: ['Q1', 'Q1'], 第二季度: ['Q2', 'Q2'], 第三季度: ['Q3', 'Q3'], 第四季度: ['Q4', 'Q4'],
  一季度: ['Q1', 'Q1'], 二季度: ['Q2', 'Q2'], 三季度: ['Q3', 'Q3'], 四季度: ['Q4', 'Q4'],
  '1季度': ['Q1', 'Q1'], '2季度': ['Q2', 'Q2'], '3季度': ['Q3', 'Q3'], '4季度': ['Q4', 'Q4'],
  前两季度: ['Q1', 'Q2'], 前二季度: ['Q1', 'Q2'], 前三季度: ['Q1', 'Q3'], 前两个季度: ['Q1', 'Q2'], 前三个季度: ['Q1', 'Q3'],
  年初: [
    '-01', '-01'], 年底: ['-12', '-12'], 年末: ['-12', '-12'], 年终: ['-12', '-12'], 岁末: ['-12', '-12'], 底: ['-12', '-12'], 末: ['-12',
    '-12'], 初: ['-01', '-01',
  ],
}

/** The period the report itself covers. */
export const REPORT = [
  '今年以来', '年初以来', '一年来', '一年以来', '半年来', '半年以来', '截至目前', '截止目前', '截至现在', '到目前为止', '到目前', '至目前', '目前为止', '目前', '现有', '至今', '迄今', '迄今为止',
  '本期', '期内', '报告期内', '全年来',
]

/** The same stretch a year before. */
export const YEAR_BEFORE = ['去年同期', '上年同期', '上年同比', '同期']

/** Months by their distance from the month the report ends in. */
export const MONTHS: Record<string, number> = { 本月: 0, 当月: 0, 这个月: 0, 上月: -1, 上个月: -1, 下月: 1, 下个月: 1 }

/** Spoken of as time, but no stretch can be named. */
export const UNCLEAR = ['近年来', '近几年', '近几年来', '多年来', '历年来', '长期以来', '近期', '前几年', '前期', '每年', '每月', '每季度', '每半年', '每季', '逐年', '历年', '往年']

/** Ten-day parts of a month. */
export const TENS: Record<string, readonly [from: string, to: string]> = {
  上旬: ['上', '上'], 中旬: ['中', '中'], 下旬: ['下', '下'], 上中旬: ['上', '中'], 中下旬: ['中', '下'], 初: ['上', '上'], 底: ['下', '下'], 末: ['下', '下'], 中: ['中', '中'],
}

/** Feast days by their solar date. */
export const FEASTS: Record<string, string> = {
  元旦: '-01-01', 三八: '-03-08', 妇女节: '-03-08', 五一: '-05-01', 劳动节: '-05-01', 五四: '-05-04', 六一: '-06-01', 儿童节: '-06-01', 七一: '-07-01', 八一: '-08-01',
  教师节: '-09-10', 国庆: '-10-01', 十一: '-10-01',
}

/** Feast days by month and day of the Chinese calendar. 除夕 is the day before 春节. */
export const LUNAR_FEASTS: Record<string, readonly [month: number, day: number]> = {
  春节: [1, 1], 元宵节: [1, 15], 元宵: [1, 15], 端午: [5, 5], 端午节: [5, 5], 七夕: [7, 7], 中秋: [8, 15], 中秋节: [8, 15], 重阳: [9, 9], 重阳节: [9, 9],
}

/** A numeral feast is a time only with one of these behind it; 五一劳动奖章 and 三八红旗手 are names. */
export const FEAST_TAILS = [
  '国际劳动妇女节', '国际劳动节', '国际妇女节', '劳动节', '妇女节', '青年节', '儿童节', '建党节', '建军节', '国庆节', '节', '期间', '前夕', '前后', '来临', '之际', '前', '后', '黄金周',
]

/** Months of the Chinese calendar that have names of their own. */
export const LUNAR_MONTHS: Record<string, number> = { 正月: 1, 冬月: 11, 腊月: 12 }

/** From a number of another year to the one of this: 由上年的88%提高到91%. */
export const REACHES = [
  '提高到', '提高至', '提升到', '提升至', '上升到', '上升至', '增加到', '增加至', '增长到', '增长至', '发展到', '扩大到', '下降到', '下降至', '降低到', '降到', '降至', '减少到', '减少至', '增至', '升至', '达到',
]

/** Before 3日 these make it a stretch of three days, and no third of the month. */
export const STRETCHES = ['历时', '为期', '连续', '持续', '长达', '耗时', '用时', '历经']
