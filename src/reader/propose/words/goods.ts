/** How labels of fields end that hold what was given. */
export const GOODS_LABELS: readonly string[] = ['慰问品', '物品', '奖品']

/** Measure words of things that are handed over. */
export const PACKS: readonly string[] = ['箱', '袋', '桶', '盒', '瓶', '床', '条', '套', '包', '斤', '提', '罐', '听', '件', '把', '双', '盆', '只']

/** Characters of the small numbers that stand before them. */
export const CHINESE_NUMERAL = '一两二三四五六七八九十百'

/** What the name of such a thing does not run across to its left: who gets it, and how. */
export const GIVING: readonly string[] = [
  '送', '送去', '送上', '送了', '发', '发了', '发放', '赠送', '赠', '给', '带了', '买了', '领取', '每户', '每人', '每家', '职工', '工人', '员工', '会员', '一线', '和', '及', '还有', '各', '了',
]

/** Behind the name of an event these make of it what is bought for it or what it needs. */
export const THINGS: readonly string[] = ['奖品', '用品', '器材', '服装', '道具', '纪念品', '场地费', '费用', '通道', '设施', '栓', '水带']
