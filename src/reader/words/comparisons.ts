/** What a figure is set against: the same days of the year before. */
export const AGAINST_YEAR_BEFORE = ['同比', '比上年同期', '较上年同期', '比去年同期', '较去年同期', '比上年', '较上年', '比去年', '较去年']

/** Words of more and of less, before the number of the difference. */
export const MORE = ['增加', '增长', '多', '上升']
export const LESS = ['减少', '下降', '少', '降低']
