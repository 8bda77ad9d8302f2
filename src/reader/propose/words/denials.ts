/** Right before a word these deny it. */
export const DENIALS = ['不', '没', '未', '无', '没有', '尚未', '并未', '不是', '还没', '还没有', '没能', '未能', '不再', '不肯', '不想', '不愿意', '不愿']

/** …and before the name of a ledger these say that nothing of it happened. */
export const NONE = [
  '没有发生', '没发生', '未发生', '未出现', '没出现', '没有接到', '没接到', '未接到', '没有收到', '未收到', '没有', '未开展', '没开展', '没有开展', '无', '零', '暂无', '没得', '没开', '没有开', '没有召开',
  '没召开', '未召开', '没办', '没搞', '没有举办', '未举办', '没有人来', '没人来', '没有人', '没人',
]

/** …and so do these, right before it. */
export const NOT = ['没', '未']

/** Behind the name of a ledger they do so too, these between: 劳动争议本月也没有. */
export const STILL = /^[\s，,：:]?(?:也|都|均|仍|还|暂|今天|本月|这个月|目前){0,2}/

/** …and these say it of what was asked or told right before. */
export const NEITHER = ['也没有', '也没', '也无', '同样没有', '也未发生', '也未开展', '也没发生', '也没开展']
