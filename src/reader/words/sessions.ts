/** Bodies that meet in terms and sessions. */
export const BODIES = ['职工代表大会', '职代会', '会员代表大会', '工会会员代表大会', '工会代表大会', '代表大会', '工会委员会', '委员会', '经费审查委员会', '女职工委员会', '常委会']

/** Events that are held anew every so often. */
export const EVENTS = ['运动会', '大赛', '比赛', '竞赛', '联赛', '友谊赛', '文化节', '艺术节', '晚会', '联欢会', '表彰大会', '登山活动', '读书节', '歌咏会', '体育节', '邀请赛', '锦标赛']

/** In the clause of a session or event they tell of another year's. */
export const OTHER_YEARS = ['上届', '上一届', '往届', '去年', '上年', '前年', '明年', '来年', '下届', '下一届', '将', '拟', '筹备', '历届', '以来', '曾', '自第', '继第', '原', '从第', '到第', '至第', '首届']
