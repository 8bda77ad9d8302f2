/** Days by their distance from the day of the note. A part of the day alone means today. */
export const NEAR: Readonly<Record<string, number>> = {
  今天: 0, 今日: 0, 今早: 0, 今晨: 0, 今晚: 0, 今儿: 0, 当天: 0, 当日: 0, 刚才: 0, 刚刚: 0, 方才: 0, 上午: 0, 中午: 0, 下午: 0, 早上: 0, 早晨: 0, 晚上: 0, 傍晚: 0,
  昨天: -1, 昨日: -1, 昨晚: -1, 昨儿: -1, 昨夜: -1, 前天: -2, 前日: -2, 前晚: -2, 大前天: -3, 明天: 1, 明日: 1, 明早: 1, 明晚: 1, 后天: 2, 大后天: 3,
}

/** Before 周, 星期 or 礼拜: how many weeks off. Without one the day is the last that was. */
export const WEEKS: Readonly<Record<string, number>> = { 上上: -2, 上上个: -2, 上: -1, 上个: -1, 本: 0, 这: 0, 这个: 0, 下: 1, 下个: 1, 下下: 2 }
export const WEEK_WORDS = ['周', '星期', '礼拜'] as const
export const WEEKDAYS = '一二三四五六日'

/** Parts of a month told without the month itself, or with 上月 and the like before them. */
export const MONTH_PARTS: Readonly<Record<string, '上' | '中' | '下'>> = { 初: '上', 上旬: '上', 中旬: '中', 中: '中', 下旬: '下', 底: '下', 末: '下' }

/** Behind a date they only say when in the day. */
export const HOURS = ['上午', '中午', '下午', '早上', '早晨', '晚上', '傍晚', '凌晨', '晚', '早']

/** Whose month or year a date tells, not when something was done: 7月份工资, 2024年度经费. */
export const NOT_WHEN = ['的工资', '工资', '的奖金', '奖金', '加班费', '的加班费', '的社保', '社保', '报表', '经费', '计划', '的事', '前', '之前', '以前', '那条', '说的', '发的那', '少说', '多说', '说少', '说多', '说错', '少报', '多报', '报少', '报多', '写错', '打错']

/** What is called by a number: 2号冲床, 3号楼. */
export const BY_NUMBER = ['冲床', '机', '楼', '厂房', '车间', '仓', '门', '生产线', '线', '炉', '窑', '炮塔', '塔吊', '电梯', '叉车', '文件', '通知'] as const
