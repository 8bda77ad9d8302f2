import type { Approximator } from '#kit/interval.ts'

/** Before a number. The longest word that ends there counts; null marks words that only look like one (签约12家). */
export const BEFORE: Record<string, Approximator | null> = {
  近: '近', 将近: '近', 接近: '近', 约: '约', 大约: '约', 大概: '约', 约计: '约', 约有: '约', 约为: '约', 约占: '约', 约达: '约', 左右: null,
  超过: '超过', 超: '超过', 逾: '超过', 突破: '超过', 多于: '超过', 高于: '超过', 大于: '超过', 过: null,
  不足: '不足', 不到: '不足', 不满: '不足', 低于: '不足', 少于: '不足', 未满: '不足', 小于: '不足',
  至少: '以上', 最少: '以上', 不少于: '以上', 不低于: '以上', 不下: '以上', 不下于: '以上', 起码: '以上', 不小于: '以上',
  至多: '以下', 最多: '以下', 不超过: '以下', 不高于: '以下', 不多于: '以下', 不大于: '以下', 未超过: '以下',
  最近: null, 附近: null, 临近: null, 靠近: null, 就近: null, 签约: null, 合约: null, 条约: null, 公约: null, 履约: null, 预约: null,
  节约: null, 契约: null, 违约: null, 相约: null, 解约: null, 续约: null, 要约: null, 邀约: null, 特约: null, 制约: null, 集约: null, 反超: null, 赶超: null, 比超: null,
  应约: null, 践约: null, 守约: null, 赴约: null, 订约: null, 换约: null,
}

/** Before a bare 百, 千 or 万: 上百人, 过千名, 达百人. Without one of these such a number is a name (千人签名). */
export const BEFORE_BARE: Record<string, Approximator | null> = {
  ...BEFORE, 上: '以上', 过: '超过', 达: null, 有: null, 共: null, 满: null,
}

/** Between number and unit. */
export const INSIDE: Record<string, Approximator> = { 余: '余', 多: '余', 几: '余', '+': '余', '＋': '余', 来: '约', 把: '约' }

/** After the unit. */
export const AFTER: Record<string, Approximator> = {
  以上: '以上', 及以上: '以上', '（含）以上': '以上', '(含)以上': '以上', 以下: '以下', 及以下: '以下', 以内: '以下', 之内: '以下',
  左右: '约', 多: '余', 余: '余', 上下: '约', 有余: '余', 出头: '余', 开外: '余',
}

/** 多 and 余 behind a unit loosen only these kinds: 三年多, but 20人多为女工. */
export const LOOSE_BEHIND = ['duration', 'money', 'percent', 'other']

/** Which side of the printed value the truth lies on. */
export const BOUND: Record<Approximator, 'above' | 'below' | 'around'> = {
  余: 'above', 超过: 'above', 以上: 'above', 近: 'below', 不足: 'below', 以下: 'below', 约: 'around',
}
