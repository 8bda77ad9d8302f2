/** Characters that a slip of the hand doubles, each with what may stand before or behind two of them that belong to two words (现在|在, 以及|及时). */
export const ONCE: Readonly<Record<string, { before: string; after: string }>> = {
  的: { before: '目标', after: '确' },
  了: { before: '为完不除明罢未', after: '解然却结不断' },
  在: { before: '现存正所内潜自好实旨外', after: '' },
  是: { before: '但还于就只总都可若要不便正凡', after: '非' },
  和: { before: '总温饱共中调缓祥人求柔平谐讲附', after: '美谐平睦气' },
  与: { before: '参给赋授', after: '' },
  及: { before: '以普涉触危顾遍提波论', after: '时' },
  把: { before: '一', after: '关好脉' },
  被: { before: '棉植毛', after: '子褥' },
  将: { before: '即必大主上中少老干健', after: '军' },
  并: { before: '合兼一吞归撤', after: '网购入' },
  从: { before: '服跟听', after: '容' },
}

/** Words that say nothing more twice over, each with what may follow when the second begins another word (组织|组织部长). */
export const ONCE_WORDS: Readonly<Record<string, readonly string[]>> = {
  进行: [], 开展: [], 加强: [], 提高: [], 推进: [], 完成: [], 召开: [], 举办: [], 深入: [], 积极: [], 认真: [], 切实: [], 建立: [], 健全: [], 落实: [], 维护: [], 发挥: [],
  通过: [], 以及: [], 由于: [], 因为: [], 根据: [], 为了: [], 围绕: [], 按照: [], 我们: [], 他们: [], 我镇: [], 全镇: [], 全县: [], 今年: [], 广大: [], 参加: [], 签订: [], 情况: [], 问题: [],
  组织: ['部', '机构', '建设', '体系', '架构', '委员', '关系', '生活', '力'],
  慰问: ['金', '品', '信', '活动'],
  成员: ['单位'],
  活动: ['室', '中心', '周', '月', '阵地'],
  制度: ['化'],
  工作: ['者', '人员', '组', '服', '室', '站', '日', '会', '时间', '队', '委员会', '餐'],
}

/** Stands twice where two names meet: 镇工会委员|会委员七人. */
export const TWICE = ['会委员']
