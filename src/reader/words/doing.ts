/** Verbs of doing something to people or firms: a number behind them tells how many were reached, never how many there are. */
export const doing: readonly string[] = [
  '培训', '组织', '慰问', '帮助', '帮扶', '救助', '资助', '发展', '新增', '新建', '组建', '吸收', '吸纳', '走访', '参加', '表彰', '评选', '评出', '推荐', '召开', '举办',
  '开展', '发放', '调解', '受理', '接待', '检查', '签订', '培养', '培育', '动员', '邀请', '选派', '涉及', '覆盖', '惠及', '服务', '追回', '减少', '流失', '转入', '转出', '参赛', '获奖', '撤销', '注销', '新成立', '优秀', '先进', '模范', '共建', '增加',
]

/** Verbs of taking part in what another does: 配合开展检查 is no round of one's own. With ^ only where the stretch opens. */
export const joining: readonly string[] = ['配合', '参与', '协助', '协同', '^参加', '^组队', '^选派', '参加县', '参加市', '参加省']

/** What is passed on or awarded is none of what the ledgers count, unless its name says so: 上缴工会经费. */
export const passing: readonly string[] = ['上缴', '收缴', '代收', '入库', '拨付', '返还', '清缴', '解缴', '评为', '授予', '推荐']

const family = ['子女', '的子女', '孩子', '的孩子', '家属', '遗属']
/** Behind these they make the name of something else: 成立工会|小组, 资助困难职工|子女. */
export const beyond: Readonly<Record<string, readonly string[]>> = {
  工会: ['小组', '主席', '干部', '经费', '账户', '服务站', '驿站', '工作站'], 职工: family, 农民工: family, 劳模: family,
}

/** Names that open with these take their thing from what was told before: 覆盖企业 of what? */
export const leaning: readonly string[] = ['覆盖', '涵盖', '涉及', '惠及', '参加', '参与', '到位', '受益', '涉案', '挽回', '结案']

/** Work of which the ledgers may not have a line; what leans on it is not what leans on another. */
export const topics: readonly string[] = [
  '集体合同', '集体协商', '工资协商', '工资专项', '协商', '职代会', '职工代表大会', '厂务公开', '医疗互助', '互助保障', '大病', '意外险', '体检', '疗休养', '慰问', '送温暖', '送清凉', '助学', '救助', '帮扶', '书屋', '读书',
  '安康杯', '劳模', '工匠', '夏令营', '相亲', '驿站', '职工之家', '帮困基金', '招聘', '女职工特殊权益', '专项合同', '普惠', '会员卡', '法律援助', '志愿',
]

/** Between 举办 and 活动 these leave it at activities of all kinds; anything else says which: 举办插花活动. */
export const allKinds: readonly string[] = ['各类', '各种', '各项', '各式', '文体', '文化', '娱乐', '系列', '大型', '集体', '丰富', '多种', '群众性', '职工', '工会', '主题', '特色']

/** One sport or craft: 篮球赛1次 is one of the 体育比赛 that a ledger counts together. */
export const disciplines: readonly string[] = [
  '篮球', '足球', '排球', '乒乓球', '羽毛球', '网球', '门球', '台球', '拔河', '跳绳', '长跑', '健步走', '徒步', '骑行', '登山', '钓鱼', '垂钓', '游泳', '龙舟', '太极', '象棋', '围棋', '扑克', '掼蛋', '棋牌',
  '厨艺', '焊工', '电焊', '电工', '钳工', '叉车', '缝纫', '家政', '月嫂', '砌筑', '育婴', '茶叶', '采茶', '炒茶', '护理', '汽修', '数控',
]

/** What no ledger counts, although words of one stand behind it: the balance of a change, the men, what was put right at once. */
export const uncounted: readonly string[] = ['净增', '净减', '男会员', '男职工', '男性', '男工', '当场整改', '当场改正', '当场纠正', '当场答复', '当场解决', '当场办结', '现场整改', '限期', '志愿服务', '法律服务', '应换届', '女职工组织组建', '下辖', '所辖', '奖金']

/** Verbs by which what stands came to stand. With one of `altogether` in the sentence they tell of all that there are, unless one of `lately` says that it is this year's. */
export const gathering: readonly string[] = ['发展', '吸收', '吸纳', '组建', '共建']
export const altogether: readonly string[] = ['累计', '截至', '目前', '至今', '迄今', '年底', '年末', '共', '已']
export const lately: readonly string[] = ['今年', '本年', '全年', '上半年', '下半年', '年内', '一年来', '以来', '又', '新建', '新发展', '新增']

/** Words that tell what stands: in front of it (现有会员5135人), or between it and its number (会员达到5135人). */
export const now: readonly string[] = ['现有', '现共有', '目前有', '目前共有', '现在有', '拥有', '尚有']
export const altogetherNow: readonly string[] = ['总数', '总数达', '总数达到', '达到', '已达', '已达到', '发展到', '增加到', '增至', '增长到', '扩大到', '壮大到']

/** Who took part in what was told right before. */
export const attending: readonly string[] = ['参加', '参与', '参赛', '参演', '到场']
