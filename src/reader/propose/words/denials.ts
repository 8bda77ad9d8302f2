/** Right before a word these deny it. */
export const DENIALS = ['不', '没', '未', '无', '没有', '尚未', '并未', '不是', '还没', '还没有', '没能', '未能', '不再', '不肯', '不想', '不愿意', '不愿']

/** …and before the name of a ledger these say that nothing of it happened. */
export const NONE = ['没有发生', '没发生', '未发生', '未出现', '没出现', '没有接到', '没接到', '未接到', '没有收到', '未收到', '没有', '未开展', '没开展', '没有开展', '无', '零', '暂无', '没得']
