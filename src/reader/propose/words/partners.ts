/** Before whom it is done with; behind them the partner runs to one of ONWARD or the clause's end. */
export const WITH = ['会同', '联合', '配合', '协助', '参加', '协同', '陪同', '陪']
/** …only with one of TOGETHER behind the partner. */
export const WITH_WHOM = ['与', '和', '跟', '同']
export const TOGETHER = ['联合', '一起', '共同', '一道', '合办', '联办', '合作', '协办', '办了', '搞了', '举办', '开展', '查了', '检查了', '检查', '查', '去检查', '去查', '搞的', '办的', '会商', '对接']
/** Behind the partner, where nothing stands before it: 社保中心联办. */
export const DONE_WITH = ['联办', '合办', '协办', '一起办', '一起搞', '一起弄', '一起做', '一起查', '一起组织', '联合搞', '联合办', '共同举办', '联合举办']
export const ONWARD = ['到', '去', '对', '在', '开展', '举办', '举行', '组织', '检查', '进行', '搞', '办', '的', '赴', '深入', '于', '查']
