/** Characters that a slip of the hand doubles, each with what may stand around two of them that belong to two words (现在在, 以及及时). */
export const ONCE: Readonly<Record<string, { before: string; after: string }>> = {
  的: { before: '目标', after: '确' }, 了: { before: '为完不除明罢未', after: '解然却结不断' }, 在: { before: '现存正所内潜自好实旨外', after: '' }, 是: { before: '但还于就只总都可若要不便正凡', after: '非' },
  和: { before: '总温饱共中调缓祥人求柔平谐讲附', after: '美谐平睦气' }, 与: { before: '参给赋授', after: '' }, 及: { before: '以普涉触危顾遍提波论', after: '时' }, 把: { before: '一', after: '关好脉' }, 被: { before: '棉植毛', after: '子褥' },
  将: { before: '即必大主上中少老干健', after: '军' }, 并: { before: '合兼一吞归撤', after: '网购入' }, 从: { before: '服跟听', after: '容' },
}

/** Words that say nothing twice over. What may follow makes the second the head of another word: 组织组织部长. */
export const ONCE_WORDS: Readonly<Record<string, readonly string[]>> = {
  进行: [], 开展: [], 加强: [], 提高: [], 推进: [], 完成: [], 通过: [], 以及: [], 我们: [], 他们: [], 由于: [], 因为: [], 根据: [], 为了: [], 组织: ['部', '机构', '建设', '体系', '架构', '委员', '关系', '生活', '力'],
  召开: [], 举办: [], 深入: [], 积极: [], 认真: [], 切实: [], 建立: [], 健全: [], 落实: [], 维护: [], 发挥: [], 围绕: [], 按照: [], 我镇: [], 全镇: [], 全县: [], 今年: [], 广大: [], 参加: [], 签订: [], 慰问: ['金', '品', '信', '活动'],
}

/** Before 了， these leave a list without its verb: 先后建立了，职工之家、…. */
export const IN_TURN = ['先后', '分别', '陆续', '相继']

/** Words that open the body under a heading; with a comma behind them they stand at the head of a sentence. */
export const BODY_OPENERS = ['今年以来', '一年来', '半年来', '近年来', '今年', '上半年', '下半年', '全年', '截至目前', '截至', '截止', '本年度', '一年以来', '到目前为止', '年初以来']

/** Leave a sentence open when nothing follows. */
export const LEFT_OPEN = ['以及', '和', '与', '及', '或者', '并且', '而且', '对于', '关于', '由于', '因为', '为了', '按照', '随着', '并', '还', '将']

/** …unless they are the end of one of these. */
export const NOT_OPEN = [
  '参与', '给与', '授与', '总和', '饱和', '柔和', '祥和', '温和', '平和', '中和', '调和', '缓和', '人和', '不和', '求和', '讲和', '随和', '谐和', '普及', '涉及', '顾及', '触及', '提及', '波及', '危及', '遍及', '不及', '所及',
  '归还', '偿还', '退还', '交还', '返还', '讨还', '发还', '清还', '合并', '兼并', '归并', '撤并', '裁并', '拆并', '即将', '干将', '大将', '小将', '闯将', '老将', '主将', '健将', '强将', '猛将', '虎将',
]

/** A sentence that begins with one of these and has no second clause has no main clause. */
export const ONLY_SETTING = ['随着', '为了', '由于', '自从', '鉴于', '基于']

/** Good things are secured … */
export const SECURING = ['确保了', '保证了', '保障了', '维护了', '实现了', '促进了', '巩固了', '提高了', '确保']
/** … ills are prevented; an ill at the end of a clause that opens with the first and names none of the last has lost its verb. */
export const ILLS = ['拖欠', '欠薪', '违法', '违规', '侵权', '侵害', '侵犯', '克扣', '浪费', '推诿', '超时加班', '重复上访', '越级上访', '工伤事故', '事故']
export const ILL_ENDS = ['现象', '行为', '事件', '事故', '问题', '情况', '发生']
export const PREVENTING = [
  '杜绝', '防止', '避免', '减少', '遏制', '消除', '解决', '制止', '纠正', '禁止', '降低', '化解', '预防', '防范', '整治', '查处', '打击', '治理', '控制', '处理', '根治', '不', '无', '未', '没有', '零', '免',
  '下降', '受理', '应对', '发现', '调查', '抵制', '惩', '扭转', '改变', '清理', '清欠', '追究', '非', '协调', '调解', '反映', '监察', '关注', '研究', '讨论', '监督', '检查', '帮助',
]

/** Behind these a word of time is an object and opens nothing: 总结今年，谋划明年. */
export const OBJECT_VERBS = ['总结', '回顾', '谋划', '落实', '做好', '完成', '围绕', '立足', '截至', '对照', '梳理', '从', '在', '自', '对', '与', '比', '较', '和', '至', '到', '于', '的', '安排', '部署']
