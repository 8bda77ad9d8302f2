/** What ends the name of a rate: 整改率, 覆盖面. Only such a percentage wants a base; 增长12% and 占30% have theirs in the words. */
export const RATES = ['率', '覆盖面', '参保了', '参加了', '完成了', '实现了', '达到了', '达标']

/** Between the name of a rate and its number. */
export const RATE_LINKS = ['达到', '达', '为', '是', '已', '到', '均', '都', '也', '分别', '约', '近', '超过', '提高', '提升', '上升', '增加', '下降', '了', '保持', '在', '由', '从', '至', '保持在', '：', ' ']
